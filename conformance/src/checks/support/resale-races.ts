/** Buyers, withdrawals and switches of the mode at once. */
import type { EventData } from '../../generated/events.ts';
import type { Event, Hold, Listing, Order } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { Actor } from '../../world/actor.ts';
import { codeOf, expectEqual, expectOneRefusal, expectRefusal, expectThat } from '../expect.ts';
import { confirmationOf } from './purchase.ts';
import { readListing } from './resale.ts';

/** Both answers of a buyer: of the hold, and of each confirm that was sent with it. */
type Bought = { readonly held: CallAnswer; readonly confirmed: readonly CallAnswer[] };

/** Holds, and where that succeeds confirms twice at once, by two ids of orders. */
export async function tryToBuy(seller: Actor, { id }: Listing): Promise<Bought> {
  const path = { listingId: id };
  const held = await seller.send('holdListing', { path, body: { priceTypeId: '{{priceType.adult}}' } });
  if (held.status !== 201) return { held, confirmed: [] };
  const confirm = () => seller.send('confirmOrder', { body: confirmationOf(held.body as Hold) });
  return { held, confirmed: await Promise.all([confirm(), confirm()]) };
}

/** Waits so many round trips before it withdraws. */
export async function withdrawAfter(seller: Actor, { id }: Listing, roundTrips: number): Promise<CallAnswer> {
  const path = { listingId: id };
  for (let trip = 0; trip < roundTrips; trip += 1) await seller.send('getListing', { path });
  return seller.send('withdrawListing', { path });
}

/** One buyer has it or it was withdrawn; every other one is told so. Gives the buyer's order. */
export async function expectOneOutcome(
  seller: Actor,
  listing: Listing,
  bought: readonly Bought[],
  withdrawn: CallAnswer,
): Promise<Order | null> {
  const winners = bought.filter(({ held }) => held.status === 201);
  const losers = bought.filter(({ held }) => held.status !== 201);
  const { state } = await readListing(seller, listing);
  if (withdrawn.status === 200) {
    expectEqual(winners.length, 0, 'how many hold a listing that was withdrawn');
    for (const { held } of losers) expectRefusal(held, 'LISTING_WITHDRAWN');
    expectEqual(state, 'withdrawn', '/state after the race');
    return null;
  }
  expectOneRefusal(withdrawn, ['LISTING_HELD', 'LISTING_SOLD']);
  expectEqual(winners.length, 1, 'how many buyers hold the listing');
  for (const { held } of losers) expectOneRefusal(held, ['LISTING_HELD', 'LISTING_SOLD']);
  const confirmed = winners.flatMap((one) => one.confirmed);
  const orders = confirmed.filter(({ status }) => status === 201);
  expectEqual(orders.length, 1, 'how many orders were confirmed of it');
  for (const answer of confirmed) if (answer.status !== 201) expectRefusal(answer, 'HOLD_CONFIRMED');
  expectEqual(state, 'sold', '/state after the race');
  return orders[0]?.body as Order;
}

/** After every event at most one barcode of these tickets, all for one seat, is active. */
export function expectOneActiveAtOnce(events: readonly Event[], ticketIds: readonly string[]): void {
  const states = new Map<string, string>();
  for (const { type, data, sequence } of events) {
    if (!type.startsWith('barcode.') || type === 'barcode.requested') continue;
    const { ticketId, barcodeId, state } = data as unknown as EventData['barcode.minted'];
    if (!ticketIds.includes(ticketId)) continue;
    states.set(barcodeId, state);
    const active = [...states].filter(([, one]) => one === 'active').map(([id]) => id);
    expectThat(active.length <= 1, `at most one active barcode of the seat after event ${sequence}`, active);
  }
  expectThat(states.size > 0, 'events of the barcodes', states.size);
}

/** Which of two that exclude each other was done: the first by success, the other refused, or the other way round. */
export function firstIsDone(first: CallAnswer, second: CallAnswer): boolean {
  const done = [first, second].filter(({ status }) => status < 300);
  const seen = [first, second].map((answer) => codeOf(answer) ?? answer.status);
  expectThat(done.length === 1, 'one of the two done, and the other refused', seen);
  return done[0] === first;
}
