/** One ticket, for tests to change. */
import { createBarcodePayloads } from '../barcode-payload.ts';
import type { LastingFacts, TicketFacts } from '../ticket-facts.ts';

export const secret = 'a secret of this Issuer that is long enough';

export const claims = {
  fixtureId: 'fxt_4k2j9x8w',
  ticketId: 'tkt_4k2j9x8wd81m2n3p4q5r',
  barcodeId: 'bar_4k2j9x8wz7y6x5w4v3t2',
};

export const facts: LastingFacts = {
  ticketId: claims.ticketId,
  clientOrderId: 'SR-2026-004711',
  issuerName: 'Northbridge Town FC',
  colours: { primary: '#7a0019', secondary: '#f2c14e' },
  fixture: {
    id: claims.fixtureId,
    name: 'Northbridge Town v Southport Rovers',
    competition: 'League Two 2026/27, Matchday 14',
    kickOff: '2026-12-05T15:00:00Z',
    timeZone: 'Europe/London',
    gatesOpenAt: '2026-12-05T13:30:00Z',
  },
  venueName: 'Harbour Park',
  seat: {
    areaName: 'Away Lower',
    stand: 'Quay Stand',
    row: 'C',
    number: '14',
    kind: 'standard',
    restrictedView: false,
  },
  gate: '7',
  priceTypeName: 'Adult',
  price: { amount: 3000, currency: 'GBP' },
  holderName: 'Łukasz Şahin Đorđević Ťažký',
  barcode: { kind: 'static', payload: createBarcodePayloads(secret).sign(claims), symbology: 'qr' },
};

/** Every free text of a ticket set to one. */
export function withTexts(text: string): LastingFacts {
  return {
    ...facts,
    clientOrderId: text,
    issuerName: text,
    venueName: text,
    gate: text,
    priceTypeName: text,
    holderName: text,
    fixture: { ...facts.fixture, name: text, competition: text },
    seat: {
      ...facts.seat,
      areaName: text,
      stand: text,
      row: text,
      number: text,
      kind: 'wheelchair',
      restrictedView: true,
    },
  };
}

const script = '<script>alert(1)</script>';

export const hostileTexts: readonly { readonly title: string; readonly text: string }[] = [
  { title: 'nothing', text: '' },
  { title: 'a long name', text: 'Hohenschönhausen und Weißensee '.repeat(2000) },
  { title: 'a long word', text: 'W'.repeat(50_000) },
  { title: 'right to left', text: 'محمد صلاح אבגד' },
  { title: 'turned reading direction', text: 'seat \u202e41\u202c \u2066x' },
  { title: 'control characters', text: 'a\u0000b\u0007c\u001b[31m\r\n\u2028d\ufffe' },
  { title: 'half a surrogate pair', text: 'x\ud800y' },
  { title: 'letters that no font has', text: '日本 👩‍👩‍👧‍👦 \u{10ffff}' },
  { title: 'many marks on a letter', text: `e${'\u0301'.repeat(500)}` },
  { title: 'markup', text: `${script}"'><svg onload=alert(1)>&amp;</style></title>` },
];

export function asRotating(known: TicketFacts, payload: string): TicketFacts {
  return { ...known, barcode: { ...known.barcode, kind: 'rotating', payload } };
}
