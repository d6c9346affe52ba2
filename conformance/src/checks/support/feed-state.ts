/** Compares what the API shows of an allocation with what its feed adds up to. */
import type { Hold, HoldItem, Money, Order } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { countTaken, foldFeed, type Folded, type FoldedHold } from './feed-fold.ts';
import { allEvents } from './unchanged.ts';

/** For the first Seller or its home club. Gives the fold. */
export async function expectStateOfFeed(actor: Actor): Promise<Folded> {
  const { id, state, quantity } = await actor.do('getAllocation');
  const folded = foldFeed((await allEvents(actor)).filter(({ subject }) => subject === id));
  expectEqual(state, folded.suspended ? 'suspended' : 'onSale', "the allocation's state");
  expectEqual(quantity, folded.quantity, "the allocation's quantity");
  const shown = await Promise.all([...folded.holds.keys()].map((holdId) => actor.do('getHold', { path: { holdId } })));
  for (const hold of shown) expectHold(hold, folded.holds.get(hold.id));
  await expectOrders(actor, folded);
  await expectCounts(actor, folded, shown);
  return folded;
}

function expectHold(shown: Hold, folded: FoldedHold | undefined): void {
  if (!folded) throw new TypeError(`hold ${shown.id} was not folded`);
  const { state, expiresAt, revision, clientOrderId } = shown;
  const where = `of hold ${shown.id} in the API, against the feed`;
  expectEqual(state, folded.state, `the state ${where}`);
  expectEqual(Date.parse(expiresAt), Date.parse(folded.expiresAt), `expiresAt ${where}`);
  expectEqual(clientOrderId, folded.clientOrderId, `clientOrderId ${where}`);
  if (folded.revision !== null) expectEqual(revision, folded.revision, `the revision ${where}`);
  if (state === 'released' || state === 'expired') return;
  expectEqual(priced(itemsOf(shown)), priced(folded.items), `the seats ${where}`);
  expectEqual(money(shown.total), money(folded.total), `the total ${where}`);
  expectEqual(shown.singlesLeft, folded.singlesLeft, `singlesLeft ${where}`);
  expectEqual(shown.compromises.toSorted(), folded.compromises.toSorted(), `the compromises ${where}`);
}

async function expectOrders(actor: Actor, { orders }: Folded): Promise<void> {
  const shown = await allOrders(actor);
  expectEqual(
    shown.map(({ clientOrderId }) => clientOrderId),
    [...orders.keys()],
    'the orders, as the feed confirmed them',
  );
  for (const { clientOrderId, holdId, items, total } of shown) {
    const folded = orders.get(clientOrderId);
    const where = `of order ${clientOrderId} in the API, against the feed`;
    expectEqual(holdId, folded?.holdId, `the hold ${where}`);
    expectEqual(priced(items), priced(folded?.items ?? []), `the seats ${where}`);
    expectEqual(money(total), folded && money(folded.total), `the total ${where}`);
  }
}

async function expectCounts(actor: Actor, folded: Folded, shown: readonly Hold[]): Promise<void> {
  const { areas } = await actor.do('getAvailability');
  for (const { areaId, held, sold, free, allocated } of areas) {
    const heldHere = seatsIn(areaId, shown, ['held', 'checked']);
    const soldHere = seatsIn(areaId, shown, ['confirmed']);
    const expected = { held: heldHere, sold: soldHere, free: allocated - heldHere - soldHere };
    expectEqual({ held, sold, free }, expected, `the availability of area ${areaId}, against the feed`);
  }
  const { sold, held, free } = await actor.do('getSalesSummary');
  const taken = countTaken(folded);
  expectEqual(
    { sold, held, free },
    { ...taken, free: folded.quantity - folded.taken.size },
    'the sales summary, against the feed',
  );
}

/** The feed has no areas; the seats of holds, which were compared with it, have. */
function seatsIn(areaId: string, shown: readonly Hold[], states: readonly string[]): number {
  const items = shown.filter(({ state }) => states.includes(state)).flatMap(itemsOf);
  return items.filter(({ seat }) => seat.areaId === areaId).length;
}

export async function allOrders(actor: Actor): Promise<Order[]> {
  const orders: Order[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await actor.do('listOrders', { query: { limit: 100, ...(cursor === undefined ? {} : { cursor }) } });
    orders.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) return orders;
  }
}

export function itemsOf({ groups }: Pick<Hold, 'groups'>): HoldItem[] {
  return groups.flatMap(({ items }) => items);
}

type Priced = { priceTypeId: string } & (
  { seat: { id: string }; price: { amount: number } } | { seatId: string; price: number }
);

/** Seats at their prices, in no order, whether shown or told by reference. */
export function priced(items: readonly Priced[]): string[] {
  return items
    .map((item) =>
      ('seat' in item
        ? [item.seat.id, item.priceTypeId, item.price.amount]
        : [item.seatId, item.priceTypeId, item.price]
      ).join(' '),
    )
    .sort();
}

function money({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}
