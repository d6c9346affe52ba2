/** Compares what the API shows of an allocation with what its feed adds up to. */
import type { Event, Hold, HoldItem, Money, Order } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { expectCancellations, refundsOf } from './cancellation-state-shown.ts';
import { expectExchanges, exchangesOf } from './exchange-state-shown.ts';
import { countTaken, foldFeed, type Folded, type FoldedHold } from './feed-fold.ts';
import { expectTerms } from './terms-state-shown.ts';
import { expectListings } from './listing-state-shown.ts';
import { expectTickets, itemState } from './ticket-state-shown.ts';
import { allEvents } from './unchanged.ts';

/** For the first Seller or its home club. Gives the fold. */
export async function expectStateOfFeed(actor: Actor): Promise<Folded> {
  const { id, state, quantity } = await actor.do('getAllocation');
  const events = (await allEvents(actor)).filter(({ subject }) => subject === id);
  const folded = foldFeed(events);
  expectEqual(state, folded.suspended ? 'suspended' : 'onSale', "the allocation's state");
  expectEqual(quantity, folded.quantity, "the allocation's quantity");
  const shown = await Promise.all([...folded.holds.keys()].map((holdId) => actor.do('getHold', { path: { holdId } })));
  for (const hold of shown) expectHold(hold, folded.holds.get(hold.id));
  await expectOrders(actor, folded, events);
  await expectCancellations(actor, folded.tickets, events);
  await expectListings(actor, folded);
  await expectTerms(actor, events);
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
  expectEqual(shown.listingId, folded.listingId, `listingId ${where}`);
  expectEqual(priced(itemsOf(shown)), priced(folded.items), `the seats ${where}`);
  expectEqual(money(shown.total), money(folded.total), `the total ${where}`);
  expectEqual(shown.singlesLeft, folded.singlesLeft, `singlesLeft ${where}`);
  expectEqual(shown.compromises.toSorted(), folded.compromises.toSorted(), `the compromises ${where}`);
}

async function expectOrders(actor: Actor, { orders, tickets }: Folded, events: readonly Event[]): Promise<void> {
  const shown = await allOrders(actor);
  expectEqual(
    shown.map(({ clientOrderId }) => clientOrderId),
    [...orders.keys()],
    'the orders, as the feed confirmed them',
  );
  const refunds = refundsOf(events);
  for (const { clientOrderId, holdId, items, total, state, exchanged, refunded } of shown) {
    const folded = orders.get(clientOrderId);
    const where = `of order ${clientOrderId} in the API, against the feed`;
    expectEqual(holdId, folded?.holdId, `the hold ${where}`);
    const { items: came, difference } = exchangesOf(tickets, { clientOrderId });
    expectEqual(priced(items), priced([...(folded?.items ?? []), ...came]), `the seats ${where}`);
    expectEqual(
      items.slice(items.length - came.length).map(({ ticketId }) => ticketId),
      came.map(({ ticketId }) => ticketId),
      `the tickets that exchanges brought, last ${where}`,
    );
    expectEqual(money(exchanged), money({ ...total, amount: difference }), `what was exchanged ${where}`);
    expectEqual(money(total), folded && money(folded.total), `the total ${where}`);
    const states = items.map(({ ticketId }) => itemState(tickets, ticketId));
    expectEqual(
      items.map((item) => item.state),
      states,
      `the states of the seats ${where}`,
    );
    expectEqual(state, stateOf(states), `the state ${where}`);
    expectEqual(
      money(refunded),
      money({ ...total, amount: refunds.get(clientOrderId) ?? 0 }),
      `what was refunded ${where}`,
    );
  }
  await expectTickets(actor, tickets, shown);
  await expectExchanges(actor, tickets);
}

/** What an order is as its tickets are. */
function stateOf(states: readonly string[]): Order['state'] {
  if (!states.includes('cancelled')) return 'confirmed';
  return states.every((state) => state === 'cancelled' || state === 'exchanged') ? 'cancelled' : 'partlyCancelled';
}

/** The feed tells no area of a seat that went back: those are compared in sum. */
async function expectCounts(actor: Actor, folded: Folded, shown: readonly Hold[]): Promise<void> {
  const { areas } = await actor.do('getAvailability');
  for (const { areaId, ...counts } of areas) {
    const held = takenIn(areaId, folded, shown, ['held', 'checked']);
    const sold = takenIn(areaId, folded, shown, ['confirmed']);
    const free = counts.allocated - held - sold - counts.returned;
    expectEqual(
      { held: counts.held, sold: counts.sold, free: counts.free },
      { held, sold, free },
      `the availability of area ${areaId}, against the feed`,
    );
  }
  const returned = folded.returned.size;
  expectEqual(
    areas.reduce((sum, area) => sum + area.returned, 0),
    returned,
    'the seats returned in availability, against the feed',
  );
  const summary = await actor.do('getSalesSummary');
  expectEqual(
    { sold: summary.sold, held: summary.held, free: summary.free, returned: summary.returned },
    { ...countTaken(folded), free: folded.quantity - folded.taken.size - returned, returned },
    'the sales summary, against the feed',
  );
}

/** The feed has no areas; the seats of holds, which were compared with it, have. A seat that came back is no longer theirs. */
function takenIn(areaId: string, { taken }: Folded, shown: readonly Hold[], states: readonly string[]): number {
  const holds = shown.filter(({ state }) => states.includes(state));
  const seats = holds.flatMap((hold) => itemsOf(hold).filter(({ seat }) => taken.get(seat.id) === hold.id));
  return seats.filter(({ seat }) => seat.areaId === areaId).length;
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
  | { seat: { id: string }; price: { amount: number }; fee?: { amount: number } }
  | { seatId: string; price: number; fee?: number }
);

/** Seats at their prices and fees, in no order, whether shown or told by reference. */
export function priced(items: readonly Priced[]): string[] {
  return items
    .map((item) =>
      ('seat' in item
        ? [item.seat.id, item.priceTypeId, item.price.amount, item.fee?.amount ?? 0]
        : [item.seatId, item.priceTypeId, item.price, item.fee ?? 0]
      ).join(' '),
    )
    .sort();
}

function money({ amount, currency }: Money): string {
  return `${amount} ${currency}`;
}
