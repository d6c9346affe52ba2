/** Searches for the best available seats in grounds of which every seat is known, and what they must come to. */
import type { ErrorCode } from '../../generated/errors.ts';
import type { Hold, Selection } from '../../generated/types.ts';
import { NotTestable } from '../../outcome.ts';
import type { World } from '../../world/world.ts';
import type { CheckContext } from '../check.ts';
import { codeOf, expectEqual, expectRefusal, expectThat } from '../expect.ts';
import { drawn, groundCriterion, isStandard, placed, type Ground, type PlacedSeat } from './ground-picture.ts';
import { confirm, seatIds } from './purchase.ts';

/** How many of each price type, and how they should sit. Areas by their names in the criteria. */
export type Ask = {
  readonly adult?: number;
  readonly child?: number;
  readonly wheelchair?: number;
  readonly companion?: number;
  readonly areas?: readonly ('first' | 'second')[];
  readonly maxGroups?: number;
  readonly singles?: 'avoid' | 'forbid';
};

const priceTypes = ['adult', 'child', 'wheelchair', 'companion'] as const;

export function selectionOf({ areas, maxGroups, singles, ...quantities }: Ask): { selection: Selection } {
  const items = priceTypes.flatMap((name) => {
    const quantity = quantities[name] ?? 0;
    return quantity === 0 ? [] : [{ priceTypeId: `{{priceType.${name}}}`, quantity }];
  });
  const wish = {
    ...(areas ? { areas: areas.map((name) => `{{area.${name}}}`) } : {}),
    ...(maxGroups === undefined ? {} : { maxGroups }),
    ...(singles === undefined ? {} : { singles }),
  };
  return { selection: { mode: 'bestAvailable', items, ...wish } };
}

/** A world with this ground, where what the text shows as taken is. */
export type GroundWorld = { readonly world: World; readonly ground: Ground; readonly places: readonly PlacedSeat[] };

export async function openGround({ openWorld }: Pick<CheckContext, 'openWorld'>, ground: Ground): Promise<GroundWorld> {
  const world = await openWorld({ ...groundCriterion(ground), 'allocation.perOrderLimit': 100 });
  const places = placed(ground, world.layout);
  const sold = await takeSeats(world, places, '$', []);
  if (sold) await confirm(world.party('sellerA'), sold);
  await takeSeats(world, places, '#', sold ? ['$'] : []);
  return { world, ground, places };
}

/** Holds every standard seat and gives back all but those; so it is no matter which ones the search prefers. */
async function takeSeats(
  world: World,
  places: readonly PlacedSeat[],
  symbol: string,
  taken: readonly string[],
): Promise<Hold | null> {
  const free = places.filter((place) => isStandard(place) && !taken.includes(place.symbol));
  const others = free.filter((place) => place.symbol !== symbol).map(({ seat }) => seat.seatId);
  if (others.length === free.length) return null;
  const seller = world.party('sellerA');
  const answer = await seller.send('createHold', { body: selectionOf({ adult: free.length, maxGroups: 20 }) });
  if (answer.status !== 201) throw new NotTestable('The seats that are to be taken before could not be held.');
  const held = answer.body as Hold;
  if (others.length === 0) return held;
  return seller.do('releaseHoldItems', { path: { holdId: held.id }, body: { seatIds: others } });
}

export type SearchCase = {
  /** What a wrong search would do here. */
  readonly title: string;
  readonly ground: Ground;
  readonly ask: Ask;
  /** Every choice that is right. */
  readonly held?: readonly Ground[];
  readonly refused?: ErrorCode;
};

/** Each in a world of its own. */
export async function expectChoices(
  context: Pick<CheckContext, 'openWorld'>,
  cases: readonly SearchCase[],
): Promise<void> {
  for (const searchCase of cases) await expectChoice(context, searchCase);
}

async function expectChoice(
  context: Pick<CheckContext, 'openWorld'>,
  { title, ground, ask, held = [], refused }: SearchCase,
): Promise<void> {
  const { world, places } = await openGround(context, ground);
  const answer = await world.party('sellerA').send('createHold', { body: selectionOf(ask) });
  if (refused !== undefined) {
    expectRefusal(answer, refused);
    return;
  }
  const hold = answer.status === 201 ? (answer.body as Hold) : null;
  const seen = hold ? drawn(ground, places, seatIds(hold)) : `${answer.status} ${codeOf(answer)}`;
  expectThat(held.includes(seen), `of ${ground} the seats ${held.join(' or ')}, not ${title}`, seen, '/groups');
  if (hold) expectWhole(world, hold, ask);
}

/** As many seats of each price type as were asked for, and no seat twice. */
export function expectWhole(world: World, hold: Hold, ask: Ask): void {
  const types = hold.groups.flatMap(({ items }) => items).map((item) => item.priceTypeId);
  for (const name of priceTypes) {
    const id = world.filled(`{{priceType.${name}}}`);
    expectEqual(
      types.filter((type) => type === id).length,
      ask[name] ?? 0,
      `the number of seats at price type ${name}`,
    );
  }
  expectEqual(types.length, sizeOf(ask), 'the number of seats in all');
  expectEqual(new Set(seatIds(hold)).size, types.length, 'the number of different seats');
}

export function sizeOf(ask: Ask): number {
  return priceTypes.reduce((sum, name) => sum + (ask[name] ?? 0), 0);
}

export function holdBest(world: World, ask: Ask): Promise<Hold> {
  return world.party('sellerA').do('createHold', { body: selectionOf(ask) });
}
