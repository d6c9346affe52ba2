/** Tickets in a world, and what their clubs do with the barcodes of them. */
import type { Barcode, BarcodeReference } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import { SuiteError } from '../../outcome.ts';
import type { Actor } from '../../world/actor.ts';
import { confirm, hold } from './purchase.ts';

/** Ids of so many adults' tickets of one order. */
export async function buyTickets(seller: Actor, quantity: number): Promise<string[]> {
  const { items } = await confirm(seller, await hold(seller, quantity));
  return items.flatMap(({ ticketId }) => ticketId ?? []);
}

export async function buyTicket(seller: Actor): Promise<string> {
  return (await buyTickets(seller, 1))[0] ?? '';
}

export function barcodeOf(actor: Actor, ticketId: string): Promise<Barcode> {
  return actor.do('getBarcode', { path: { ticketId } });
}

/** What the symbol of a static barcode says. */
export async function payloadOf(actor: Actor, ticketId: string): Promise<string> {
  const { payload } = await barcodeOf(actor, ticketId);
  if (payload === undefined) throw new SuiteError('Only static barcodes have a payload to ask for.');
  return payload;
}

export async function ticketState(actor: Actor, ticketId: string): Promise<string> {
  return (await actor.do('getTicket', { path: { ticketId } })).state;
}

/** The part of a barcode that its ticket shows. */
export function referenceTo({ id, revision, kind, state }: Barcode): BarcodeReference {
  return { id, revision, kind, state };
}

/** As the events name who changes a barcode. */
export function partyOf({ name }: Actor): 'issuer' | 'seller' {
  return name === 'home' ? 'issuer' : 'seller';
}

/** The reason that each club stops barcodes for. */
export const stopReasons = { issuer: 'ban', seller: 'unpaid' } as const;

export function stop(club: Actor, ticketId: string): Promise<Barcode> {
  return club.do('deactivateBarcode', { path: { ticketId }, body: { reason: stopReasons[partyOf(club)] } });
}

export const changes = ['deactivate', 'activate', 'reissue', 'void'] as const;
export type Change = (typeof changes)[number];

/** The reason that each change is asked for with; lifting a stop has none. */
export const reasonOf = { deactivate: 'unpaid', activate: undefined, reissue: 'lost', void: 'stolen' } as const;

/** Answered with the barcode, or with the ticket where it is voided. */
export function change(actor: Actor, made: Change, ticketId: string): Promise<CallAnswer> {
  const path = { ticketId };
  if (made === 'activate') return actor.send('activateBarcode', { path });
  if (made === 'deactivate') return actor.send('deactivateBarcode', { path, body: { reason: reasonOf[made] } });
  if (made === 'reissue') return actor.send('reissueBarcode', { path, body: { reason: reasonOf[made] } });
  return actor.send('voidTicket', { path, body: { reason: reasonOf[made] } });
}
