import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Event } from '../src/generated/types.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, confirmation, createWorld, holdSeats, seatIdsOf, type TestWorld } from '../src/testing/worlds.ts';

let issuer: StartedIssuer;
let world: TestWorld;

beforeAll(async () => {
  issuer = await startIssuer();
});

beforeEach(async () => {
  world = await createWorld(issuer.baseUrl);
});

afterAll(() => issuer.stop());

async function feed(client = world.sellerA): Promise<Event[]> {
  const events: Event[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await client('listEvents', { query: { limit: 2, ...(cursor === undefined ? {} : { cursor }) } });
    events.push(...body.items);
    if (!body.more) return events;
    cursor = body.cursor;
  }
}

async function sums() {
  const path = { allocationId: world.allocationId };
  const { body: sales } = await world.home('getSalesSummary', { path });
  const { body: availability } = await world.sellerA('getAvailability', { path });
  const { sold, held, free, soldValue } = sales;
  const total = (member: 'sold' | 'held' | 'free') => availability.areas.reduce((sum, area) => sum + area[member], 0);
  expect({ sold: total('sold'), held: total('held'), free: total('free') }).toEqual({ sold, held, free });
  return { sold, held, free, value: soldValue.amount };
}

/** Sends the clock on; what fell due has then happened. */
async function moveClock(seconds: number): Promise<void> {
  const path = { worldId: world.world.id };
  const now = new Date(Date.parse(world.world.clock.now) + seconds * 1000).toISOString();
  expect((await world.sandbox('moveClock', { path, body: { now } })).status).toBe(200);
}

describe('a purchase', () => {
  it('goes from hold to order, and both clubs see it at once', async () => {
    const { sellerA, home, allocationId } = world;
    const before = await sums();
    const hold = await holdSeats(world);
    expect(hold).toMatchObject({ state: 'held', total: { amount: 5000, currency: 'GBP' } });
    expect(await sums()).toEqual({ ...before, held: 2, free: before.free - 2 });

    const checked = await sellerA('checkHold', { path: { holdId: hold.id } });
    expect(checked.body).toMatchObject({ state: 'checked', revision: 2 });

    const path = { allocationId, clientOrderId: 'order-1' };
    const confirmed = await sellerA('confirmOrder', { path, body: confirmation(hold) });
    expect(confirmed).toMatchObject({ status: 201, body: { holdId: hold.id, total: hold.total } });
    expect(await sums()).toEqual({ sold: 2, held: 0, free: before.free - 2, value: 5000 });

    const again = await sellerA('confirmOrder', { path, body: confirmation(hold) });
    expect(again).toMatchObject({ status: 200, text: confirmed.text });
    expect((await home('getOrder', { path })).text).toBe(confirmed.text);
    expect((await home('listOrders', { path })).body.items).toEqual([confirmed.body]);
    expect((await home('getHold', { path: { holdId: hold.id } })).body).toMatchObject({ state: 'confirmed' });
  });

  it('is told in one stream without a gap, the same to both clubs', async () => {
    const hold = await holdSeats(world);
    await world.sellerA('checkHold', { path: { holdId: hold.id } });
    const path = { allocationId: world.allocationId, clientOrderId: 'order-1' };
    await world.sellerA('confirmOrder', { path, body: confirmation(hold) });
    const events = await feed();
    expect(events.map(({ type, sequence }) => [type, sequence])).toEqual([
      ['allocation.agreed', 1],
      ['hold.placed', 2],
      ['hold.checked', 3],
      ['order.confirmed', 4],
      ['barcode.minted', 5],
      ['barcode.minted', 6],
    ]);
    const seenByHome = await feed(world.home);
    expect(seenByHome.filter(({ subject }) => subject === world.allocationId)).toEqual(events);
    expect(await feed(world.sellerB)).toHaveLength(1);
  });

  it('that is sent twice with one key is done once', async () => {
    const call = { path: { allocationId: world.allocationId }, body: adults(2), key: 'once' };
    const first = await world.sellerA('createHold', call);
    const second = await world.sellerA('createHold', call);
    expect(second).toMatchObject({ status: 201, text: first.text });
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect(await sums()).toMatchObject({ held: 2 });
  });
});

describe('a hold', () => {
  it('that nobody confirms is over at its moment, and its seats are free', async () => {
    const hold = await holdSeats(world);
    await moveClock(599);
    expect(await sums()).toMatchObject({ held: 2 });
    await moveClock(600);
    expect(await sums()).toMatchObject({ held: 0 });
    const path = { allocationId: world.allocationId, clientOrderId: 'late' };
    expect((await world.sellerA('confirmOrder', { path, body: confirmation(hold) })).problem).toMatchObject({
      code: 'HOLD_EXPIRED',
    });
    expect((await world.sellerA('getHold', { path: { holdId: hold.id } })).body).toMatchObject({ state: 'expired' });
  });

  it('lives on where it was checked, but not for ever', async () => {
    const hold = await holdSeats(world);
    await moveClock(550);
    await world.sellerA('checkHold', { path: { holdId: hold.id } });
    await moveClock(669);
    expect(await sums()).toMatchObject({ held: 2 });
    await moveClock(670);
    expect(await sums()).toMatchObject({ held: 0 });
  });

  it('gives back some seats, then has others', async () => {
    const hold = await holdSeats(world, adults(3));
    const [first = ''] = seatIdsOf(hold);
    const path = { holdId: hold.id };
    const less = await world.sellerA('releaseHoldItems', { path, body: { seatIds: [first] } });
    expect(seatIdsOf(less.body)).toEqual(seatIdsOf(hold).slice(1));
    const other = await world.sellerA('replaceHoldItems', {
      path,
      headers: { 'if-match': less.headers.get('etag') ?? '' },
      body: adults(1, { areas: ['A2'] }),
    });
    expect(seatIdsOf(other.body).every((id) => id.startsWith('A2-'))).toBe(true);
    const stale = await world.sellerA('replaceHoldItems', {
      path,
      headers: { 'if-match': less.headers.get('etag') ?? '' },
      body: adults(1),
    });
    expect(stale.problem).toMatchObject({ code: 'REVISION_CHANGED' });
    expect(await sums()).toMatchObject({ held: 1 });
    expect((await world.sellerA('releaseHold', { path })).body).toMatchObject({ state: 'released' });
    expect(await sums()).toMatchObject({ held: 0 });
  });
});
