/** The everyday steps of releasing tickets. */
import type { Order, Release } from '../../generated/types.ts';
import type { Actor, Asked } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual } from '../expect.ts';

export function release(
  seller: Actor,
  order: Pick<Order, 'clientOrderId'>,
  ticketIds: readonly string[],
): Promise<Release> {
  return seller.do('createRelease', releaseRequest(order, ticketIds));
}

export function releaseRequest(
  { clientOrderId }: Pick<Order, 'clientOrderId'>,
  ticketIds: readonly string[],
): Asked<'createRelease'> {
  return { body: { clientOrderId, ticketIds: [...ticketIds] } };
}

/** The state of the ticket, and that its barcode is void where the Issuer has barcodes. */
export async function expectTicketEnded(
  { sellerA, capabilities }: Pick<CheckContext, 'sellerA' | 'capabilities'>,
  ticketId: string,
  state: 'released' | 'exchanged' | 'cancelled',
): Promise<void> {
  const path = { ticketId };
  const shown = await sellerA.do('getTicket', { path });
  const voided = capabilities.profiles.includes('barcode') ? 'voided' : undefined;
  expectEqual({ state: shown.state, barcode: shown.barcode?.state }, { state, barcode: voided }, `ticket ${ticketId}`);
  if (voided === undefined) return;
  expectEqual((await sellerA.do('getBarcode', { path })).state, voided, `the state of the barcode of ${ticketId}`);
}

/** Ids of the seats of these tickets, in their order. */
export function seatsOfTickets({ items }: Pick<Order, 'items'>, ticketIds: readonly string[]): string[] {
  return ticketIds.map((ticketId) => items.find((item) => item.ticketId === ticketId)?.seat.id ?? '');
}

/** The state of each item of the order, in their order. */
export function itemStates({ items }: Pick<Order, 'items'>): Order['items'][number]['state'][] {
  return items.map(({ state }) => state);
}
