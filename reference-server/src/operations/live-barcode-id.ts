/** What the link of a live barcode names: the ticket, and a proof that this Issuer gave it for the barcode that it has. */
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import type { TicketRecord } from '../domain/ticket-state.ts';
import type { Services } from '../services.ts';

type Ticket = Pick<TicketRecord, 'id' | 'barcode'>;

export function liveBarcodeIdOf({ config }: Pick<Services, 'config'>, { id, barcode }: Ticket): string {
  const key = new Uint8Array(hkdfSync('sha256', config.tokenSecret, '', 'open-away-ticketing live barcodes', 32));
  return `${id}.${createHmac('sha256', key).update(`${id} ${barcode.id}`).digest('base64url')}`;
}

export function ticketIdIn(liveBarcodeId: string): string {
  return liveBarcodeId.split('.')[0] ?? '';
}

/** In a time that does not tell how much of it was right. */
export function isLiveBarcodeId(services: Pick<Services, 'config'>, ticket: Ticket, given: string): boolean {
  const [one, other] = [Buffer.from(liveBarcodeIdOf(services, ticket)), Buffer.from(given)];
  return one.length === other.length && timingSafeEqual(one, other);
}
