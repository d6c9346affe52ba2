import type { ErrorCode } from '../generated/errors.ts';
import type { Hold, LayoutSeat } from '../generated/types.ts';
import { choiceChecks } from './best-available-choices.ts';
import { toldChecks } from './best-available-told.ts';
import type { Check } from './check.ts';
import { expectEqual } from './expect.ts';
import { drawn, type Ground } from './support/ground-picture.ts';
import { releaseHold, seatIds } from './support/purchase.ts';
import { expectWhole, holdBest, openGround, selectionOf, type Ask } from './support/search-case.ts';
import { expectNothingChanged, snapshot } from './support/unchanged.ts';

const needs = ['layout', 'worlds'] as const;

export const bestAvailableChecks = {
  ...choiceChecks,
  ...toldChecks,

  'BEST-01': {
    needs,
    run: async (context) => {
      for (const { ground, ask, refused, instead } of onlySomeFree) {
        const { world } = await openGround(context, ground);
        const seller = world.party('sellerA');
        const before = await snapshot(seller);
        await seller.refused(refused, 'createHold', { body: selectionOf(ask) });
        await expectNothingChanged(seller, before);
        expectWhole(world, await holdBest(world, instead), instead);
      }
    },
  },

  'BEST-02': {
    needs: [...needs, 'sellerB'],
    run: async (context) => {
      const { world } = await openGround(context, '.... / ....');
      const [seller, other] = [world.party('sellerA'), world.party('sellerB')];
      const others = (await other.do('getAvailability')).areas;
      const first = await holdBest(world, { adult: 4, areas: ['second'] });
      expectAllIn(first, world.filled('{{area.second}}'), world.layout);
      await seller.refused('INSUFFICIENT_AVAILABILITY', 'createHold', {
        body: selectionOf({ adult: 1, areas: ['second'] }),
      });
      expectAllIn(await holdBest(world, { adult: 4 }), world.filled('{{area.first}}'), world.layout);
      await seller.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: selectionOf({ adult: 1 }) });
      expectEqual((await other.do('getAvailability')).areas, others, "the other allocation's availability");
    },
  },

  'BEST-11': {
    needs,
    run: async (context) => {
      const [one, other] = [await openGround(context, storied), await openGround(context, storied)];
      for (const ask of repeated) {
        const first = await holdBest(one.world, ask);
        await releaseHold(one.world.party('sellerA'), first);
        const again = await holdBest(one.world, ask);
        expectEqual(seatIds(again), seatIds(first), 'the seats of the same request after a release');
        const elsewhere = await holdBest(other.world, ask);
        const seen = drawn(storied, other.places, seatIds(elsewhere));
        expectEqual(
          seen,
          drawn(storied, one.places, seatIds(again)),
          'the seats of the same request in a ground like it',
        );
      }
    },
  },

  'BEST-12': {
    needs,
    run: async (context) => {
      for (const { ground, standard } of mixed) {
        const { world } = await openGround(context, ground);
        const tooMany = selectionOf({ adult: standard + 1, maxGroups: 20 });
        await world.party('sellerA').refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: tooMany });
        if (standard === 0) continue;
        const held = await holdBest(world, { adult: standard, maxGroups: 20 });
        const kinds = held.groups.flatMap(({ items }) => items).map(({ seat }) => seat.kind);
        expectEqual(
          kinds,
          kinds.map(() => 'standard'),
          `the kinds of the seats held in ${ground}`,
        );
        expectEqual(kindsOf(world.layout, held), kinds, `the kinds of these seats in the layout of ${ground}`);
      }
    },
  },
} satisfies Record<string, Check>;

/** What is asked for can't be had whole, though some of it can; `instead` can. */
const onlySomeFree: readonly { ground: Ground; ask: Ask; refused: ErrorCode; instead: Ask }[] = [
  { ground: '...#', ask: { adult: 4, maxGroups: 4 }, refused: 'INSUFFICIENT_AVAILABILITY', instead: { adult: 3 } },
  { ground: '...|...', ask: { adult: 4 }, refused: 'NO_ADJACENT_SEATS', instead: { adult: 4, maxGroups: 2 } },
  {
    ground: '.. / ..',
    ask: { adult: 3, areas: ['first'], maxGroups: 2 },
    refused: 'INSUFFICIENT_AVAILABILITY',
    instead: { adult: 2, child: 1, maxGroups: 2 },
  },
  {
    ground: 'wc wx ..',
    ask: { wheelchair: 2, companion: 2, adult: 2 },
    refused: 'INSUFFICIENT_AVAILABILITY',
    instead: { wheelchair: 1, companion: 1, adult: 2 },
  },
  {
    ground: 'wc wxc ..',
    ask: { wheelchair: 2, companion: 2 },
    refused: 'NO_ACCESSIBLE_SPACE',
    instead: { wheelchair: 1, companion: 1 },
  },
  {
    ground: 'wc ..',
    ask: { wheelchair: 1, companion: 1, adult: 3 },
    refused: 'INSUFFICIENT_AVAILABILITY',
    instead: { wheelchair: 1, companion: 1, adult: 1, child: 1 },
  },
];

const storied: Ground = '......|.... ..#......# ....$... / ....|...... wc.wc.....';
const repeated: readonly Ask[] = [
  { adult: 1 },
  { adult: 2, areas: ['second', 'first'] },
  { adult: 4 },
  { wheelchair: 1, companion: 1, adult: 2 },
  { adult: 3, child: 2, maxGroups: 2 },
  { adult: 7, maxGroups: 4, singles: 'forbid' },
];

const mixed: readonly { ground: Ground; standard: number }[] = [
  { ground: 'wc', standard: 0 },
  { ground: 'ccw', standard: 0 },
  { ground: 'wcwc.. ..cw', standard: 4 },
  { ground: '.wc.|cwc', standard: 2 },
];

function kindsOf(layout: readonly LayoutSeat[], hold: Hold): unknown[] {
  return seatIds(hold).map((id) => layout.find(({ seatId }) => seatId === id)?.kind);
}

function expectAllIn(hold: Hold, areaId: string, layout: readonly LayoutSeat[]): void {
  const seen = seatIds(hold).map(
    (id) => layout.find(({ seatId }) => seatId === id)?.areaId ?? `${id} is not in the allocation`,
  );
  expectEqual(
    seen,
    seen.map(() => areaId),
    'the areas in which the layout has the seats held',
  );
  const told = hold.groups.flatMap((group) => [group.areaId, ...group.items.map(({ seat }) => seat.areaId)]);
  expectEqual(
    told,
    told.map(() => areaId),
    'the areas that the hold tells',
  );
}
