/** Tickets on their way to the fan: who holds them, and what is handed out. */
import type { Capabilities, Deliverable, HolderRequest, Order, Ticket } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import { NotTestable } from '../../outcome.ts';
import type { Actor } from '../../world/actor.ts';
import { expectStatus, expectThat } from '../expect.ts';
import { confirm, hold } from './purchase.ts';

/** So many adults' seats, sold. */
export async function sell(seller: Actor, quantity = 1): Promise<Order> {
  return confirm(seller, await hold(seller, quantity));
}

/** In the order of the items. */
export function ticketIdsOf({ items }: Order): string[] {
  return items.map(({ ticketId }, index) => {
    expectThat(ticketId !== undefined, `a ticket for item ${index} of the order`, ticketId, `/items/${index}/ticketId`);
    return ticketId;
  });
}

export function readTicket(reader: Actor, ticketId: string): Promise<Ticket> {
  return reader.do('getTicket', { path: { ticketId } });
}

/** Says who holds it; the default is what an allocation asks for where nothing else is said. */
export function setHolder(
  seller: Actor,
  ticketId: string,
  body: HolderRequest = { name: 'Sam Okafor' },
): Promise<Ticket> {
  return seller.do('setHolder', { path: { ticketId }, body });
}

export async function listDeliverables(seller: Actor, ticketId: string): Promise<Deliverable[]> {
  return (await seller.do('listDeliverables', { path: { ticketId } })).items;
}

/** One that is listed, so that it must be handed out. */
export async function fetchDeliverable(seller: Actor, ticketId: string, deliverableId: string): Promise<CallAnswer> {
  const answer = expectStatus(await seller.send('getDeliverable', { path: { ticketId, deliverableId } }), 200);
  expectThat(contentOf(answer).length > 0, `something handed out as ${deliverableId}`, 'nothing');
  return answer;
}

/** What came, byte by byte. */
export function contentOf({ bytes, text }: CallAnswer): Buffer {
  return Buffer.from(bytes ?? text);
}

/** Without parameters. */
export function mediaTypeOf({ headers }: CallAnswer): string {
  return (headers['content-type'] ?? 'none').split(';')[0]?.trim().toLowerCase() ?? 'none';
}

/** For rows of one profile that can be seen only where another is declared too. */
export function expectDeclared({ profiles }: Capabilities, profile: string): void {
  if (!profiles.includes(profile)) throw new NotTestable(`The target does not declare the profile ${profile}.`);
}
