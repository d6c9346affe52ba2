/** All that a fan's ticket says. Whoever calls this folder fills it in; nothing here reads a store or a clock. */
export type TicketFacts = {
  readonly ticketId: string;
  /** The order number that the fan knows: the Seller's. */
  readonly clientOrderId: string;
  readonly issuerName: string;
  /** `#rrggbb`; anything else is shown in a neutral colour. */
  readonly colours: { readonly primary: string; readonly secondary: string };
  readonly fixture: FixtureFacts;
  readonly venueName: string;
  readonly seat: SeatFacts;
  readonly gate: string | null;
  readonly priceTypeName: string;
  /** Minor units. */
  readonly price: { readonly amount: number; readonly currency: string };
  readonly holderName: string | null;
  readonly barcode: BarcodeFacts;
};

export type FixtureFacts = {
  readonly id: string;
  /** Both teams as a fan reads them. */
  readonly name: string;
  readonly competition: string;
  /** ISO instant. */
  readonly kickOff: string;
  /** IANA name of the ground's time zone. */
  readonly timeZone: string;
  /** ISO instant. */
  readonly gatesOpenAt: string;
};

export type SeatFacts = {
  readonly areaName: string;
  readonly stand: string;
  readonly row: string;
  readonly number: string;
  readonly kind: 'standard' | 'wheelchair' | 'companion';
  readonly restrictedView: boolean;
};

export type Symbology = 'qr' | 'aztec' | 'pdf417';

export type BarcodeFacts = {
  /** What is printed, saved or sent must stay good: only a static barcode is. */
  readonly kind: 'static' | 'rotating';
  /** ASCII. Of a rotating barcode, what is right at this moment. */
  readonly payload: string;
  readonly symbology: Symbology;
};

/** Facts that may be put on paper or into a wallet. */
export type LastingFacts = TicketFacts & { readonly barcode: { readonly kind: 'static' } };

export function isLasting(facts: TicketFacts): facts is LastingFacts {
  return facts.barcode.kind === 'static';
}
