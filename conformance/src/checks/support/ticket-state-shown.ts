/** Compares the tickets that the API shows with what the feed adds up to. */
import type { Order, OrderItem, Ticket } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import type { FoldedTicket, FoldedTickets } from './folded-tickets.ts';

/** Every ticket of the orders. An order without tickets is that of an Issuer that has none. */
export async function expectTickets(
  actor: Actor,
  folded: FoldedTickets,
  orders: readonly Pick<Order, 'clientOrderId' | 'items'>[],
): Promise<void> {
  for (const { clientOrderId, items } of orders) {
    const told = [...folded.tickets.values()].filter((ticket) => ticket.clientOrderId === clientOrderId);
    const named = items.flatMap(({ ticketId = [] }) => ticketId);
    expectEqual(
      named.toSorted(),
      told.map(({ ticketId }) => ticketId).sort(),
      `the tickets of order ${clientOrderId} in the API, against the feed`,
    );
    if (told.length === 0) continue;
    const shown = (await actor.do('listTickets', { path: { clientOrderId } })).items;
    expectEqual(
      shown.map(({ id }) => id),
      named,
      `the list of tickets of order ${clientOrderId}, against its items`,
    );
    for (const ticket of shown) expectTicket(ticket, folded.tickets.get(ticket.id));
  }
}

function expectTicket(shown: Ticket, folded: FoldedTicket | undefined): void {
  if (!folded) throw new TypeError(`ticket ${shown.id} was not folded`);
  const where = `of ticket ${shown.id} in the API, against the feed`;
  const { state, seat, holder, delivery, barcode } = shown;
  expectEqual(state, folded.state, `the state ${where}`);
  expectEqual(seat.id, folded.seatId, `the seat ${where}`);
  expectEqual(holder.given.toSorted(), folded.holderFields.toSorted(), `the fields of the holder ${where}`);
  expectEqual(delivery.state, folded.delivery, `the delivery ${where}`);
  expectEqual(shown.listingId, folded.listingId, `listingId ${where}`);
  expectEqual(
    barcode && { id: barcode.id, revision: barcode.revision, state: barcode.state },
    barcodeOf(folded),
    `the barcode ${where}`,
  );
}

function barcodeOf({ barcodeId, barcodes, revision }: FoldedTicket) {
  return barcodeId === null ? undefined : { id: barcodeId, revision, state: barcodes.get(barcodeId) ?? '' };
}

/** States of a ticket that its order's item shares. */
const gone: ReadonlySet<string> = new Set(['released', 'cancelled', 'exchanged', 'resold']);

/** What the feed says became of an order's item with its ticket. Without a ticket its seat is sold. */
export function itemState({ tickets }: FoldedTickets, ticketId: string | undefined): OrderItem['state'] {
  const state = tickets.get(ticketId ?? '')?.state;
  return gone.has(state ?? '') ? (state as OrderItem['state']) : 'sold';
}
