/** Random histories over HTTP: whoever folds the feed, from the beginning or from a cursor on, knows what the API shows. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Event } from '../src/generated/types.ts';
import { randomCommands, type RandomCommand } from '../src/testing/random-commands.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { startPostgres, type RunningPostgres } from '../src/testing/start-postgres.ts';
import { createWorld } from '../src/testing/worlds.ts';
import { nothingKnown, readOn, ticketState, type Known, type Reading } from './feed-fold.ts';
import { play } from './play-command.ts';
import { playerOf, type Player } from './player.ts';

/** All that the home club is told after a cursor. */
async function eventsAfter({ world }: Player, start: string | null): Promise<{ events: Event[]; cursor: string }> {
  const events: Event[] = [];
  for (let cursor = start; ;) {
    const { body } = await world.home('listEvents', { query: { limit: 7, ...(cursor === null ? {} : { cursor }) } });
    events.push(...body.items);
    cursor = body.cursor;
    if (!body.more) return { events, cursor };
  }
}

/** What the API shows, in the words of the fold. */
async function expectShown(player: Player, reading: Reading): Promise<void> {
  for (const allocationId of Object.values(player.world.world.allocations)) {
    const known = reading[allocationId] ?? nothingKnown();
    await expectSums(player, allocationId, known);
    await expectTerms(player, allocationId, known);
    await expectOrders(player, allocationId, known);
    await expectStatement(player, allocationId, known);
    for (const ticketId of Object.keys(known.tickets)) await expectTicket(player, known, ticketId);
  }
  await expectGates(player, reading);
}

/** Their seat is free, or sold with another ticket. */
const gaveBack: readonly unknown[] = ['released', 'cancelled', 'exchanged', 'resold'];

async function expectSums({ world }: Player, allocationId: string, known: Known): Promise<void> {
  const path = { allocationId };
  const { body: sales } = await world.home('getSalesSummary', { path });
  const { body: availability } = await world.home('getAvailability', { path });
  const { body: terms } = await world.home('getAllocation', { path });
  const held = Object.values(known.holds).flatMap((hold) => (isLive(hold.state) ? hold.seats : []));
  const sold = Object.values(known.tickets).flatMap((ticket) => (gaveBack.includes(ticket.ended) ? [] : [ticket.seat]));
  const { layout = [], names } = world.world;
  const laidOut = new Map(layout.map(({ seatId, areaId }) => [seatId, areaId]));
  // The layout is the first Seller's; the second has one area.
  const areaOf = (seatId: string) => laidOut.get(seatId) ?? names['area.foreign'];
  const inArea = (seatIds: string[], areaId: string) => seatIds.filter((id) => areaOf(id) === areaId).length;
  const ids = (seats: { seatId: string }[]) => seats.map(({ seatId }) => seatId);
  expect(sales).toMatchObject({ held: held.length, sold: sold.length, returned: known.returned.length });
  expect(sales.soldValue.amount).toBe(sold.reduce((sum, { price }) => sum + price, 0));
  expect(sales.sold + sales.held + sales.free + known.returned.length).toBe(terms.quantity);
  for (const area of availability.areas) {
    const counted = { held: inArea(ids(held), area.areaId), sold: inArea(ids(sold), area.areaId) };
    const returned = inArea(known.returned, area.areaId);
    expect(area).toMatchObject({ ...counted, returned, free: area.allocated - counted.held - counted.sold - returned });
  }
  expect([sales.revision, availability.revision]).toEqual([known.sequence, known.sequence]);
}

async function expectTerms({ world }: Player, allocationId: string, known: Known): Promise<void> {
  const path = { allocationId };
  const { body: terms } = await world.home('getAllocation', { path });
  if (known.state !== null) expect(terms.state).toBe(known.state);
  if (known.prices) expect((await world.home('getPriceList', { path })).body.prices).toEqual(known.prices);
  const { body: fixture } = await world.home('getFixture', { path: { fixtureId: terms.fixtureId } });
  if (!known.fixture) return;
  const { fixtureId, ...changed } = known.fixture;
  expect(fixture).toMatchObject({ ...changed, id: fixtureId });
}

async function expectOrders({ world }: Player, allocationId: string, known: Known): Promise<void> {
  const { body: list } = await world.home('listOrders', { path: { allocationId }, query: { limit: 100 } });
  expect(list.items.map(({ clientOrderId }) => clientOrderId)).toEqual(Object.keys(known.orders));
  for (const listed of list.items) {
    const { clientOrderId } = listed;
    const order = known.orders[clientOrderId]!;
    const { body: shown } = await world.home('getOrder', { path: { allocationId, clientOrderId } });
    expect(listed).toEqual(shown);
    expect(shown.refunded?.amount).toBe(order.refunded);
    expect(shown.exchanged.amount).toBe(order.exchanged);
    const standing = order.items.filter(({ ticketId = '' }) => known.tickets[ticketId]?.ended !== 'exchanged');
    const fees = order.items.reduce((sum, { fee = 0 }) => sum + fee, 0);
    expect(standing.reduce((sum, { price }) => sum + price, fees)).toBe(shown.total.amount + order.exchanged);
    const cancelled = order.items.filter(({ ticketId = '' }) => known.tickets[ticketId]?.ended === 'cancelled').length;
    const partly = cancelled < standing.length ? 'partlyCancelled' : 'cancelled';
    expect(shown.state).toBe(cancelled === 0 ? 'confirmed' : partly);
  }
  for (const [holdId, { state }] of Object.entries(known.holds)) {
    expect((await world.home('getHold', { path: { holdId } })).body.state).toBe(state);
  }
  for (const [listingId, listing] of Object.entries(known.listings)) {
    const { body } = await world.home('getListing', { path: { listingId } });
    expect({ state: body.state, ticketId: body.ticketId }).toEqual(listing);
  }
  for (const [exchangeId, exchange] of Object.entries(known.exchanges)) {
    const { body } = await world.home('getExchange', { path: { exchangeId } });
    expect({ state: body.state, difference: body.difference.amount }).toEqual(exchange);
  }
  for (const [cancellationId, cancellation] of Object.entries(known.cancellations)) {
    const { body } = await world.home('getCancellation', { path: { cancellationId } });
    const { state, refund } = cancellation;
    expect({ state: body.state, refund: body.refund.amount }).toEqual({ state, refund });
  }
}

async function expectStatement({ world }: Player, allocationId: string, known: Known): Promise<void> {
  const lines: (string | number)[][] = [];
  for (let cursor: string | undefined; ;) {
    const query = { limit: 7, ...(cursor === undefined ? {} : { cursor }) };
    const { body } = await world.home('getStatement', { path: { allocationId }, query });
    for (const { sequence, kind, ticketId, amount } of body.lines)
      lines.push([sequence, kind, ticketId, amount.amount]);
    expect(body.revision).toBe(known.sequence);
    expect(body.balance.amount).toBe(known.lines.reduce((sum, line) => sum + Number(line[3]), 0));
    cursor = body.nextCursor;
    if (cursor === undefined) break;
  }
  expect(lines).toEqual(known.lines);
}

async function expectTicket({ world }: Player, known: Known, ticketId: string): Promise<void> {
  const { seat, barcode, fields } = known.tickets[ticketId]!;
  const { body: ticket } = await world.home('getTicket', { path: { ticketId } });
  const { body: shown } = await world.home('getBarcode', { path: { ticketId } });
  expect(ticket.state, ticketId).toBe(ticketState(known, ticketId));
  expect([ticket.seat.id, ticket.priceTypeId, ticket.price.amount]).toEqual([
    seat.seatId,
    seat.priceTypeId,
    seat.price,
  ]);
  expect([...ticket.holder.given].sort()).toEqual([...fields].sort());
  const { id, revision, state } = shown;
  expect({ id, revision, state, stops: shown.stops.map(({ by }) => by).sort() }).toEqual({
    ...barcode,
    stops: [...barcode.stops].sort(),
  });
}

const listOf: Readonly<Record<string, string>> = { active: 'white', inactive: 'grey', voided: 'black' };

async function expectGates({ world }: Player, reading: Reading): Promise<void> {
  const path = { fixtureId: world.world.fixtureId };
  const { body: list } = await world.home('getAccessList', { path, query: { limit: 500 } });
  const barcodes = Object.values(reading).flatMap((known) => Object.entries(known.barcodes));
  const expected = barcodes.map(([id, state]) => [id, listOf[state]]).sort();
  expect(list.entries.map(({ barcodeId, list: on }) => [barcodeId, on]).sort()).toEqual(expected);
  const white = list.entries.filter((entry) => entry.list === 'white').map(({ ticketId }) => ticketId);
  expect(new Set(white).size).toBe(white.length);
  for (const allocationId of Object.values(world.world.allocations)) {
    const { body } = await world.home('listScans', { path: { allocationId }, query: { limit: 500 } });
    const shown = body.items.map(({ id, state }) => [id, state]);
    expect(shown).toEqual(Object.entries(reading[allocationId]?.scans ?? {}).map(([id, { state }]) => [id, state]));
  }
}

const isLive = (state: string): boolean => state === 'held' || state === 'checked';

const criteria = {
  'ground.areas': [
    ['wc..|...', '.r.x..'],
    ['....', '.cwc.'],
  ],
  'allocation.holderFields': ['name' as const, 'email' as const],
};

/** Commands, and after how many of them a reader puts away what it knows with its cursor. */
const histories = fc.record({
  commands: randomCommands(30, 60),
  putAwayAfter: fc.nat({ max: 40 }),
});

async function playHistory(
  baseUrl: string,
  commands: readonly RandomCommand[],
  putAwayAfter: number,
): Promise<number[]> {
  const player = playerOf(await createWorld(baseUrl, criteria, true));
  const statuses: number[] = [];
  let cursor: string | null = null;
  let putAway: Reading = {};
  for (const [index, command] of commands.entries()) {
    if (index === putAwayAfter) {
      const read = await eventsAfter(player, null);
      readOn(putAway, read.events);
      cursor = read.cursor;
      await expectShown(player, putAway);
      putAway = JSON.parse(JSON.stringify(putAway)) as Reading;
    }
    statuses.push(await play(player, command));
  }
  const whole: Reading = {};
  readOn(whole, (await eventsAfter(player, null)).events);
  await expectShown(player, whole);
  readOn(putAway, (await eventsAfter(player, cursor)).events);
  expect(putAway).toEqual(whole);
  return statuses;
}

let postgres: RunningPostgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(() => postgres.stop());

describe.each(['SQLite', 'PostgreSQL'])('on %s', (store) => {
  let issuer: StartedIssuer;
  beforeAll(async () => {
    issuer = await startIssuer(store === 'SQLite' ? {} : { DATABASE_URL: postgres.url });
  });
  afterAll(() => issuer.stop());

  it('the feed, from its beginning and from a cursor on, is what the API shows', async () => {
    const statuses: number[] = [];
    const run = async ({ commands, putAwayAfter }: { commands: RandomCommand[]; putAwayAfter: number }) => {
      statuses.push(...(await playHistory(issuer.baseUrl, commands, putAwayAfter)));
    };
    await fc.assert(fc.asyncProperty(histories, run), { numRuns: 6, endOnFailure: true });
    expect([...new Set(statuses)]).toEqual(expect.arrayContaining([200, 201, 409]));
  });
});
