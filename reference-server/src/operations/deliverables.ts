/** The forms in which tickets are handed out, and how each is made. */
import { applePass } from '../fulfilment/apple-wallet.ts';
import { symbolName, symbolPng, symbolSvg } from '../fulfilment/barcode-symbol.ts';
import { eTicketPdf } from '../fulfilment/e-ticket.ts';
import type { Fulfilment } from '../fulfilment/fulfilment.ts';
import { googleSaveLink } from '../fulfilment/google-wallet.ts';
import type { Deliverable } from '../generated/types.ts';
import type { LastingFacts } from './ticket-facts.ts';

/** Bytes or text, or a link that the fan opens. */
type Made = string | Uint8Array | { readonly href: string };
type Maker = {
  readonly mediaType: string;
  readonly needsPhone: boolean;
  readonly isOffered: (fulfilment: Fulfilment) => boolean;
  readonly make: (facts: LastingFacts, fulfilment: Fulfilment, now: number) => Made | Promise<Made>;
};

const always = (): boolean => true;

/** Of static barcodes. What is not offered is not in the list. */
const makers: Readonly<Record<string, Maker>> = {
  svg: {
    mediaType: 'image/svg+xml',
    needsPhone: false,
    isOffered: always,
    make: ({ barcode, ticketId }) => symbolSvg(barcode, symbolName(ticketId)),
  },
  eTicket: { mediaType: 'application/pdf', needsPhone: false, isOffered: always, make: eTicketPdf },
  png: { mediaType: 'image/png', needsPhone: false, isOffered: always, make: ({ barcode }) => symbolPng(barcode) },
  applePass: {
    mediaType: 'application/vnd.apple.pkpass',
    needsPhone: true,
    isOffered: ({ wallets }) => wallets.apple !== null,
    make: (facts, { wallets }) => (wallets.apple ? applePass(facts, wallets.apple) : ''),
  },
  googlePass: {
    mediaType: 'application/json',
    needsPhone: true,
    isOffered: ({ wallets }) => wallets.google !== null,
    make: async (facts, { wallets }, now) => ({
      href: wallets.google ? await googleSaveLink(facts, wallets.google, now) : '',
    }),
  },
};

/** The page at the Issuer: the only form that a rotating barcode has. */
const live: Deliverable = { id: 'live', mediaType: 'application/json', needsPhone: true };

export function offeredDeliverables(kind: string, fulfilment: Fulfilment): Deliverable[] {
  if (kind !== 'static') return [live];
  const offered = Object.entries(makers).filter(([, { isOffered }]) => isOffered(fulfilment));
  return [...offered.map(([id, { mediaType, needsPhone }]) => ({ id, mediaType, needsPhone })), live];
}

export function makerOf(id: string): Maker | null {
  return Object.hasOwn(makers, id) ? (makers[id] ?? null) : null;
}
