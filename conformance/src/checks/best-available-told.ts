/** What is told of a choice: its groups, its compromises and the singles it leaves. */
import type { Hold, LayoutSeat } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import type { Ground } from './support/ground-picture.ts';
import { areNeighbours, countNewSingles, neighbouring } from './support/neighbours.ts';
import { readHold, releaseHold, seatIds } from './support/purchase.ts';
import { holdBest, openGround, selectionOf, type Ask } from './support/search-case.ts';

const needs = ['layout', 'worlds'] as const;

export const toldChecks = {
  'BEST-08': {
    needs,
    run: async (context) => {
      for (const { ground, ask } of groupings) {
        const { world } = await openGround(context, ground);
        const held = await holdBest(world, ask);
        expectGroups(held, world.layout);
        expectGroups(await readHold(world.party('sellerA'), held), world.layout);
      }
      const { world } = await openGround(context, '.....');
      const { id: holdId, groups } = await holdBest(world, { adult: 5 });
      const middle = seatIds({ groups })[2] as string;
      const parted: Hold = await world
        .party('sellerA')
        .do('releaseHoldItems', { path: { holdId }, body: { seatIds: [middle] } });
      expectEqual(
        parted.groups.map(({ items }) => items.length),
        [2, 2],
        'the groups once the middle seat is given back',
      );
      expectGroups(parted, world.layout);
    },
  },

  'BEST-09': {
    needs,
    run: async (context) => {
      for (const { ground, ask, told } of compromised) {
        const { world } = await openGround(context, ground);
        expectTold(await holdBest(world, ask), told, ground);
      }
      const { world } = await openGround(context, '..|...');
      const split = await holdBest(world, { adult: 4, maxGroups: 2 });
      expectTold(split, ['split', 'singleLeft'], '..|...');
      const whole = await world
        .party('sellerA')
        .do('replaceHoldItems', { path: { holdId: split.id }, body: selectionOf({ adult: 3 }) });
      expectTold(whole, [], '..|... after the replacement');
    },
  },

  'BEST-10': {
    needs,
    run: async (context) => {
      for (const { ground, ask, singles } of counted) {
        const { world } = await openGround(context, ground);
        expectEqual(
          (await holdBest(world, ask)).singlesLeft,
          singles,
          `singlesLeft of ${ask.adult} seats in ${ground}`,
        );
      }
      const { world } = await openGround(context, '.......|..... .........|...x.. / ......r|...|....');
      await expectSinglesCounted(world, [3, 2, 5, 1, 4, 3, 2, 1, 3, 2, 1, 1]);
    },
  },
} satisfies Record<string, Check>;

const groupings: readonly { ground: Ground; ask: Ask }[] = [
  { ground: '....', ask: { adult: 4 } },
  { ground: '..|..', ask: { adult: 4, maxGroups: 2 } },
  { ground: '..x..', ask: { adult: 4, maxGroups: 2 } },
  { ground: '..#.. / ..', ask: { adult: 6, maxGroups: 3 } },
  { ground: '.. ..', ask: { adult: 4, maxGroups: 2 } },
  { ground: '....', ask: { adult: 2, child: 2 } },
  { ground: 'wc..', ask: { wheelchair: 1, companion: 1, adult: 2 } },
  { ground: '..wc', ask: { wheelchair: 1, companion: 1, adult: 2 } },
  { ground: 'cwwc', ask: { wheelchair: 2, companion: 2 } },
  { ground: 'wc|wc', ask: { wheelchair: 2, companion: 2 } },
];

/** What this version of the document can tell; others may come. */
const compromises = ['split', 'secondChoiceArea', 'singleLeft', 'restrictedView'] as const;
type Told = readonly (typeof compromises)[number][];

const compromised: readonly { ground: Ground; ask: Ask; told: Told }[] = [
  { ground: '....', ask: { adult: 2 }, told: [] },
  { ground: '.... / ....', ask: { adult: 2, maxGroups: 2, singles: 'avoid', areas: ['second', 'first'] }, told: [] },
  { ground: '..|..', ask: { adult: 4, maxGroups: 2 }, told: ['split'] },
  { ground: '.. / ..', ask: { adult: 4, maxGroups: 2 }, told: ['split'] },
  { ground: '## / ..', ask: { adult: 2 }, told: [] },
  { ground: '## / ..', ask: { adult: 2, areas: ['second'] }, told: [] },
  { ground: '## / ..', ask: { adult: 2, areas: ['first', 'second'] }, told: ['secondChoiceArea'] },
  { ground: '.. / ##', ask: { adult: 2, areas: ['second', 'first'] }, told: ['secondChoiceArea'] },
  {
    ground: '.. / ..',
    ask: { adult: 4, maxGroups: 2, areas: ['first', 'second'] },
    told: ['split', 'secondChoiceArea'],
  },
  { ground: '...', ask: { adult: 2 }, told: ['singleLeft'] },
  { ground: '.$..', ask: { adult: 2 }, told: [] },
  { ground: '#r#', ask: { adult: 1 }, told: ['restrictedView'] },
  { ground: '#.# xrx', ask: { adult: 2, maxGroups: 2 }, told: ['split', 'restrictedView'] },
  { ground: '## / ..r|..', ask: { adult: 4, maxGroups: 2, areas: ['first', 'second'] }, told: [...compromises] },
  { ground: 'wc..', ask: { wheelchair: 1, companion: 1, adult: 2 }, told: [] },
  { ground: '.. / wc', ask: { wheelchair: 1, companion: 1, adult: 2 }, told: ['split'] },
];

const counted: readonly { ground: Ground; ask: Ask; singles: number }[] = [
  { ground: '..', ask: { adult: 2 }, singles: 0 },
  { ground: '...', ask: { adult: 2 }, singles: 1 },
  { ground: '....', ask: { adult: 2 }, singles: 0 },
  { ground: '.#..', ask: { adult: 2 }, singles: 0 },
  { ground: '.#...', ask: { adult: 2 }, singles: 1 },
  { ground: '..$#', ask: { adult: 1 }, singles: 1 },
  { ground: '..|..', ask: { adult: 3, maxGroups: 2 }, singles: 1 },
  { ground: '... ...', ask: { adult: 5, maxGroups: 2 }, singles: 1 },
  { ground: '... ...', ask: { adult: 4, maxGroups: 2 }, singles: 0 },
  { ground: '.x..', ask: { adult: 2 }, singles: 0 },
  { ground: '..r', ask: { adult: 2 }, singles: 1 },
];

/** The groups told are those that the layout makes of the seats; each from one end to the other. */
function expectGroups(hold: Hold, layout: readonly LayoutSeat[]): void {
  const seatOf = (id: string): LayoutSeat | undefined => layout.find(({ seatId }) => seatId === id);
  const told = hold.groups.map(({ items }) =>
    items.map(({ seat }) => seatOf(seat.id)).filter((seat) => seat !== undefined),
  );
  const wanted = neighbouring(told.flat());
  const names = (groups: readonly (readonly LayoutSeat[])[]): string[] =>
    groups
      .map((group) =>
        group
          .map(({ seatId }) => seatId)
          .sort()
          .join(' '),
      )
      .sort();
  expectEqual(names(told), names(wanted), 'the groups by their seats');
  told.forEach((seats, index) => {
    const isInOrder = seats.every((seat, place) => place === 0 || areNeighbours(seats[place - 1] as LayoutSeat, seat));
    expectThat(
      isInOrder,
      'the seats of a group from left to right',
      seats.map(({ seatId }) => seatId),
      `/groups/${index}/items`,
    );
    const { areaId, row } = hold.groups[index] as Hold['groups'][number];
    const places = seats.map((seat) => [seat.areaId, seat.row]);
    expectEqual(
      places,
      seats.map(() => [areaId, row]),
      `the area and row of each seat of /groups/${index}`,
    );
  });
}

function expectTold(hold: Hold, told: Told, where: string): void {
  const seen = hold.compromises.filter((one) => (compromises as readonly string[]).includes(one));
  expectEqual(seen.toSorted(), told.toSorted(), `the compromises told in ${where}`);
  const restricted = hold.groups.flatMap(({ items }) => items).some(({ seat }) => seat.restrictedView);
  expectEqual(restricted, told.includes('restrictedView'), `whether a seat held in ${where} has a restricted view`);
}

/** Hold after hold, each counted anew from what was free before it. Now and then one is given back. */
async function expectSinglesCounted(world: World, sizes: readonly number[]): Promise<void> {
  let free = [...world.layout];
  for (const [turn, adult] of sizes.entries()) {
    const held = await holdBest(world, { adult, maxGroups: 3 });
    const chosen = seatIds(held);
    const singles = countNewSingles(free, chosen);
    expectEqual(held.singlesLeft, singles, `singlesLeft of hold ${turn + 1}`);
    const isTold = held.compromises.includes('singleLeft');
    expectEqual(isTold, singles > 0, `whether singleLeft is told of hold ${turn + 1}`);
    if (turn % 4 === 3) await releaseHold(world.party('sellerA'), held);
    else free = free.filter(({ seatId }) => !chosen.includes(seatId));
  }
}
