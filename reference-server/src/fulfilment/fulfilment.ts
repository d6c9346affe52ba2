/** What the Issuer signs and draws with: keys that follow from its secret, and what wallets gave it. */
import type { AppleWalletKeys } from './apple-wallet.ts';
import { createBarcodePayloads, type BarcodePayloads } from './barcode-payload.ts';
import type { GoogleWalletAccount } from './google-wallet.ts';
import { createRotatingCodes } from './rotating-code.ts';
import type { TicketFacts } from './ticket-facts.ts';

/** Null where the club has none: then no pass is offered. */
export type Wallets = { readonly apple: AppleWalletKeys | null; readonly google: GoogleWalletAccount | null };

export type Fulfilment = {
  readonly payloads: BarcodePayloads;
  readonly codes: ReturnType<typeof createRotatingCodes>;
  readonly wallets: Wallets;
  readonly issuerName: string;
  readonly colours: TicketFacts['colours'];
};

type Look = Pick<Fulfilment, 'issuerName' | 'colours' | 'wallets'>;

export function createFulfilment(secret: string, look: Look): Fulfilment {
  const payloads = createBarcodePayloads(secret);
  return { ...look, payloads, codes: createRotatingCodes(secret, payloads) };
}
