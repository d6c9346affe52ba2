/** Every strategy with every way to reserve, for contacts who stand in every way, in one table. */
import type { ContactStandingRequest, CreateReservation, RenewStrategy } from '../../generated/types.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';
import { expectEqual } from '../expect.ts';
import { outcomesOf, renew } from './renewal.ts';
import { buyFor, expectCounts, seasonTicketsOf, seatFinder, sellProduct, singleSeats, type Named } from './season.ts';

const failed = 'notRenewed paymentFailed';
const missing = 'notRenewed shipmentMissing';
const stored = 'stored mustChangeSeat';

type Standing = 'inOrder' | 'paymentFails' | 'shipmentMissing' | 'neither';
type Row = readonly [CreateReservation, Standing, string, string];

/** What comes of a season ticket that keeps its seat, and of one that must move; null where the run does not cover it. */
const table: Readonly<Record<RenewStrategy, readonly Row[]>> = {
  BOTH: [
    ['always', 'inOrder', '1 reserved', '2 reserved'],
    ['always', 'paymentFails', '1 reserved', '2 reserved'],
    ['always', 'shipmentMissing', '1 reserved', '2 reserved'],
    ['always', 'neither', '1 reserved', '2 reserved'],
    ['never', 'inOrder', '1 sold', '2 sold'],
    ['never', 'paymentFails', `1 ${failed}`, `2 ${failed}`],
    ['never', 'shipmentMissing', `1 ${missing}`, `2 ${missing}`],
    ['never', 'neither', `1 ${failed}`, `2 ${failed}`],
    ['ifPaymentFails', 'inOrder', '1 sold', '2 sold'],
    ['ifPaymentFails', 'paymentFails', '1 reserved', '2 reserved'],
    ['ifPaymentFails', 'shipmentMissing', '1 reserved', '2 reserved'],
    ['ifPaymentFails', 'neither', '1 reserved', '2 reserved'],
  ],
  NOT_PROCESSED_SSTK: [
    ['always', 'inOrder', '1 reserved', `1 ${stored}`],
    ['always', 'paymentFails', '1 reserved', `1 ${stored}`],
    ['always', 'shipmentMissing', '1 reserved', `1 ${stored}`],
    ['always', 'neither', '1 reserved', `1 ${stored}`],
    ['never', 'inOrder', '1 sold', `1 ${stored}`],
    ['never', 'paymentFails', `1 ${failed}`, `1 ${stored}`],
    ['never', 'shipmentMissing', `1 ${missing}`, `1 ${stored}`],
    ['never', 'neither', `1 ${failed}`, `1 ${stored}`],
    ['ifPaymentFails', 'inOrder', '1 sold', `1 ${stored}`],
    ['ifPaymentFails', 'paymentFails', '1 reserved', `1 ${stored}`],
    ['ifPaymentFails', 'shipmentMissing', '1 reserved', `1 ${stored}`],
    ['ifPaymentFails', 'neither', '1 reserved', `1 ${stored}`],
  ],
  PROCESSED_ERROR_SSTK: [
    ['always', 'inOrder', 'not covered', '2 reserved'],
    ['always', 'paymentFails', 'not covered', '2 reserved'],
    ['always', 'shipmentMissing', 'not covered', '2 reserved'],
    ['always', 'neither', 'not covered', '2 reserved'],
    ['never', 'inOrder', 'not covered', '2 sold'],
    ['never', 'paymentFails', 'not covered', `2 ${failed}`],
    ['never', 'shipmentMissing', 'not covered', `2 ${missing}`],
    ['never', 'neither', 'not covered', `2 ${failed}`],
    ['ifPaymentFails', 'inOrder', 'not covered', '2 sold'],
    ['ifPaymentFails', 'paymentFails', 'not covered', '2 reserved'],
    ['ifPaymentFails', 'shipmentMissing', 'not covered', '2 reserved'],
    ['ifPaymentFails', 'neither', 'not covered', '2 reserved'],
  ],
};

const modes = ['always', 'never', 'ifPaymentFails'] as const satisfies readonly CreateReservation[];
const standings: Readonly<Record<Standing, ContactStandingRequest>> = {
  inOrder: { payment: 'accepted', shipment: 'known' },
  paymentFails: { payment: 'fails', shipment: 'known' },
  shipmentMissing: { payment: 'accepted', shipment: 'missing' },
  neither: { payment: 'fails', shipment: 'missing' },
};
const names = Object.keys(standings) as Standing[];

/** Four places that the other ground has too, and four that it has not; a performance of it for each mode. */
const given = singleSeats(
  [
    ['main', 'AAAAAAAA'],
    ['other', 'AAAAAAAA'],
    ['other', 'AAAAAAAA'],
    ['other', 'AAAAAAAA'],
  ],
  [4, 5, 6, 7],
);

/** Each strategy in a world of its own. */
export async function expectOutcomesOfAll(openWorld: (given?: Given) => Promise<World>): Promise<void> {
  for (const strategy of Object.keys(table) as RenewStrategy[]) {
    const world = await openWorld(given);
    const origin = await sellToAll(world);
    for (const [index, mode] of modes.entries()) await expectTable(world, origin, strategy, mode, index + 1);
  }
}

async function sellToAll(world: World): Promise<Named> {
  const origin = await sellProduct(world, [0]);
  const seat = await seatFinder(world, origin, 8);
  for (const [index, standing] of names.entries()) {
    for (const [contactId, place] of [
      [`keeps-${standing}`, index],
      [`moves-${standing}`, index + 4],
    ] as const) {
      await world.party('home').do('setContactStanding', { path: { contactId }, body: standings[standing] });
      await buyFor(world, origin, contactId, seat(place));
    }
  }
  return origin;
}

async function expectTable(
  world: World,
  origin: Named,
  renewStrategy: RenewStrategy,
  createReservation: CreateReservation,
  performance: number,
): Promise<void> {
  const target = await sellProduct(world, [performance]);
  if (renewStrategy === 'PROCESSED_ERROR_SSTK')
    await renew(world, target, origin, { renewStrategy: 'NOT_PROCESSED_SSTK', createReservation });
  const before = (await seasonTicketsOf(world, target)).length;
  const { results } = await renew(world, target, origin, { renewStrategy, createReservation });
  const outcomes = outcomesOf(results);
  const outcomeOf = (contactId: string): string =>
    outcomes.find((one) => one.startsWith(`${contactId} `))?.slice(contactId.length + 1) ?? 'not covered';
  const rows = table[renewStrategy].filter(([mode]) => mode === createReservation);
  const seen = rows.map(([mode, standing]): Row => [
    mode,
    standing,
    outcomeOf(`keeps-${standing}`),
    outcomeOf(`moves-${standing}`),
  ]);
  expectEqual(seen, [...rows], `what comes of keeping and of moving with ${renewStrategy}`);
  const covered = rows.flatMap(([, , keeps, moves]) => [keeps, moves]).filter((one) => one !== 'not covered');
  expectEqual(results.length, covered.length, 'the number of results');
  await expectPlaced(world, target, performance, before, results);
}

/** What was reserved or sold is a season ticket with a seat, and nothing else is. */
async function expectPlaced(
  world: World,
  target: Named,
  performance: number,
  before: number,
  results: readonly { readonly action: string }[],
): Promise<void> {
  const placed = results.filter(({ action }) => action === 'reserved' || action === 'sold');
  const tickets = await seasonTicketsOf(world, target);
  expectEqual(tickets.length, before + placed.length, 'the season tickets of the product');
  const held = tickets.filter(({ state }) => state === 'reserved').length;
  const sold = tickets.filter(({ state }) => state === 'sold').length;
  await expectCounts(world, [performance], { held, sold }, 'after the run');
}
