/** What tickets are once they are given back, and what the others stay. */
import type { Order, Ticket } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual } from '../expect.ts';
import { adults, confirm, hold } from './purchase.ts';

/** An order of every seat there is; nothing can be held after it. */
export async function soldOut(seller: Actor, seats: number): Promise<Order> {
  const order = await confirm(seller, await hold(seller, seats));
  await seller.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(1) });
  return order;
}

export async function readTickets(actor: Actor, { clientOrderId }: Pick<Order, 'clientOrderId'>): Promise<Ticket[]> {
  return (await actor.do('listTickets', { path: { clientOrderId } })).items;
}

export async function ticketStates(actor: Actor, order: Pick<Order, 'clientOrderId'>): Promise<Ticket['state'][]> {
  return (await readTickets(actor, order)).map(({ state }) => state);
}

/** Cancelled, and the barcode void where the Issuer has barcodes. */
export async function expectEnded(
  { sellerA, capabilities }: Pick<CheckContext, 'sellerA' | 'capabilities'>,
  ticketIds: readonly string[],
): Promise<void> {
  const voided = capabilities.profiles.includes('barcode') ? 'voided' : undefined;
  for (const ticketId of ticketIds) {
    const path = { ticketId };
    const { state, barcode } = await sellerA.do('getTicket', { path });
    expectEqual({ state, barcode: barcode?.state }, { state: 'cancelled', barcode: voided }, `ticket ${ticketId}`);
    if (voided === undefined) continue;
    const read = await sellerA.do('getBarcode', { path });
    expectEqual(read.state, voided, `the state of the barcode of ticket ${ticketId}`);
  }
}

/** As they were before. */
export async function expectStanding(
  seller: Actor,
  before: readonly Ticket[],
  ticketIds: readonly string[],
): Promise<void> {
  for (const ticketId of ticketIds) {
    const then = before.find(({ id }) => id === ticketId);
    expectEqual(await seller.do('getTicket', { path: { ticketId } }), then, `ticket ${ticketId}, not cancelled`);
  }
}

/** Of what the new tickets have, nothing is what the old ones had. */
export function expectNew(
  tickets: readonly Ticket[],
  ended: readonly Ticket[],
  idOf: (ticket: Ticket) => string | undefined,
  what: string,
): void {
  const old = ended.flatMap((ticket) => idOf(ticket) ?? []);
  const kept = tickets.flatMap((ticket) => idOf(ticket) ?? []).filter((id) => old.includes(id));
  expectEqual(kept, [], `the ids of a new ${what} that an old one had`);
}
