/**
 * Two Issuer processes on one PostgreSQL, twenty rounds of two races.
 *
 * On one listing: two buyers, one at each process, and a withdrawal. One of the three has it; a buyer who has confirms the
 * order, and at no event of the feed the seat has two active barcodes.
 *
 * On one policy: the home club switches the mode at one process while a fan lists a ticket at the other. One is done.
 */
import { freePort } from '../src/testing/free-port.ts';
import { createClient, type Client } from '../src/testing/client.ts';
import { adults, confirmation, createWorld, holdSeats, type TestWorld } from '../src/testing/worlds.ts';
import { startLockLog } from './support/lock-log.ts';
import { conclude, printTable, promise } from './support/report.ts';
import { startMeasured } from './support/start-measured.ts';

const rounds = 20;

const postgres = await startLockLog(['one', 'two']);
const BASE_URL = `http://127.0.0.1:${await freePort()}/v1`;
const issuers = await Promise.all(
  [...postgres.urls.values()].map((DATABASE_URL) => startMeasured({ DATABASE_URL, BASE_URL })),
);
const outcomes = { buyer: 0, withdrawal: 0, listing: 0, switch: 0 };
for (let round = 0; round < rounds; round += 1) {
  await raceForListing(round);
  await raceForPolicy(round);
}
const met = (await Promise.all(issuers.map((issuer) => issuer.account()))).map(({ contended }) => contended);
await Promise.all(issuers.map((issuer) => issuer.end('SIGTERM')));
await postgres.stop();

printTable([
  ['race', 'rounds', 'had by', 'and by'],
  ['one listing', rounds, `a buyer ${outcomes.buyer}`, `the withdrawal ${outcomes.withdrawal}`],
  ['one policy', rounds, `the listing ${outcomes.listing}`, `the switch ${outcomes.switch}`],
]);
promise(
  met.every((turns) => turns > 0),
  'the processes did not meet: nothing was raced',
);
conclude(
  `${rounds} rounds each: one outcome, and never two active barcodes. Turns that met the other process: ${met.join(', ')}.`,
);

/** A client of the world at one of the processes. */
function at(world: TestWorld, process: number, name: string): Client {
  return createClient(issuers[process % issuers.length]!.baseUrl, world.token(name));
}

/** A world with three tickets sold, known to both processes. */
async function soldOut(): Promise<{ world: TestWorld; ticketId: string }> {
  const world = await createWorld(issuers[0]!.baseUrl, { 'ground.areas': [['...']] });
  const hold = await holdSeats(world, adults(3));
  const path = { allocationId: world.allocationId, clientOrderId: 'reseller' };
  const { body: order } = await world.sellerA('confirmOrder', { path, body: confirmation(hold) });
  for (const process of issuers.keys()) await at(world, process, 'sellerA')('getOrder', { path });
  return { world, ticketId: order.items[0]?.ticketId ?? '' };
}

async function list(seller: Client, ticketId: string) {
  const path = { ticketId };
  const { rule, amount } = (await seller('getResaleTerms', { path })).body.payout;
  return seller('createListing', { path, body: { expectedPayout: { rule, amount } } });
}

function told(reply: { status: number; problem: { code: string } }): string {
  return reply.status < 300 ? 'done' : reply.problem.code;
}

async function raceForListing(round: number): Promise<void> {
  const { world, ticketId } = await soldOut();
  const { body: listing } = await list(world.sellerA, ticketId);
  const path = { listingId: listing.id };
  for (const process of issuers.keys()) await at(world, process, 'sellerA')('getListing', { path });
  const buy = (process: number) =>
    at(world, process, 'sellerA')('holdListing', { path, body: { priceTypeId: 'adult' } });
  const withdrawal = at(world, round, 'home')('withdrawListing', { path });
  const [one, two, withdrawn] = await Promise.all([buy(round), buy(round + 1), withdrawal]);
  const answers = [one, two, withdrawn].map(told);
  const isDone = answers.filter((answer) => answer === 'done').length === 1;
  const others = answers[2] === 'done' ? 'LISTING_WITHDRAWN' : 'LISTING_HELD';
  promise(isDone, `round ${round}: ${answers.join(', ')}`);
  promise(
    answers.every((answer) => answer === 'done' || answer === others),
    `round ${round}: ${answers.join(', ')}`,
  );
  const winner = [one, two].find(({ status }) => status === 201);
  outcomes[winner ? 'buyer' : 'withdrawal'] += 1;
  if (winner) {
    const order = {
      path: { allocationId: world.allocationId, clientOrderId: 'buyer' },
      body: confirmation(winner.body),
    };
    const confirmed = await Promise.all(
      issuers.map((_, process) => at(world, process, 'sellerA')('confirmOrder', order)),
    );
    promise(
      confirmed
        .map(({ status }) => status)
        .sort()
        .join() === '200,201',
      `round ${round}: the order was answered ${confirmed.map(told).join(', ')}`,
    );
  }
  await expectOneActive(round, world, listing.seat.id, winner ? 'sold' : 'withdrawn');
}

/** At every event of the feed, and in the end. */
async function expectOneActive(round: number, world: TestWorld, seatId: string, state: string): Promise<void> {
  for (const process of issuers.keys()) {
    const { items } = (await at(world, process, 'home')('listEvents', { query: { limit: 500 } })).body;
    const seatOf = new Map<string, string>();
    const active = new Set<string>();
    for (const { type, data } of items) {
      const {
        items: sold = [],
        ticketId = '',
        state: to,
      } = data as {
        items?: { ticketId?: string; seatId: string }[];
        ticketId?: string;
        state?: string;
      };
      if (type === 'order.confirmed') for (const each of sold) seatOf.set(each.ticketId ?? '', each.seatId);
      if (!type.startsWith('barcode.')) continue;
      if (to === 'active') active.add(ticketId);
      else active.delete(ticketId);
      const ofSeat = [...active].filter((id) => seatOf.get(id) === seatId);
      promise(ofSeat.length <= 1, `round ${round}, process ${process}: ${ofSeat.join(' and ')} are active at ${type}`);
    }
    const last = [...active].filter((id) => seatOf.get(id) === seatId).length;
    promise(last === 1, `round ${round}, process ${process}: ${last} active barcodes once it is ${state}`);
    const sequences = items.filter(({ subject }) => subject === world.allocationId).map(({ sequence }) => sequence);
    promise(
      sequences.every((sequence, index) => sequence === index + 1),
      `round ${round}, process ${process}: a sequence is missing`,
    );
  }
}

async function raceForPolicy(round: number): Promise<void> {
  const { world, ticketId } = await soldOut();
  const path = { organisationId: world.world.organisations.home };
  const home = at(world, round, 'home');
  const { organisationId: _id, revision: _revision, ...policy } = (await home('getResalePolicy', { path })).body;
  const seller = at(world, round + 1, 'sellerA');
  const { rule, amount } = (await seller('getResaleTerms', { path: { ticketId } })).body.payout;
  const [switched, listed] = await Promise.all([
    home('setResalePolicy', { path, body: { ...policy, mode: 'seatRelease' } }),
    seller('createListing', { path: { ticketId }, body: { expectedPayout: { rule, amount } } }),
  ]);
  const answers = `${told(switched)} and ${told(listed)}`;
  const isOne = ['done and PAYOUT_MISMATCH', 'MODE_SWITCH_BLOCKED and done'].includes(answers);
  promise(isOne, `round ${round}: the switch and the listing were answered ${answers}`);
  outcomes[switched.status === 200 ? 'switch' : 'listing'] += 1;
  for (const process of issuers.keys()) {
    const { mode } = (await at(world, process, 'home')('getResalePolicy', { path })).body;
    promise(
      (mode === 'seatRelease') === (switched.status === 200),
      `round ${round}, process ${process}: the mode is ${mode} after ${answers}`,
    );
  }
}
