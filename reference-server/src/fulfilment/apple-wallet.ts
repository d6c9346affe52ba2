/** The ticket as a pass of Apple Wallet. */
import { PKPass } from 'passkit-generator';
import { symbolName } from './barcode-symbol.ts';
import { clubImage } from './club-image.ts';
import { asRgb, clubColour, textOver } from './colours.ts';
import { printableFacts } from './printable-text.ts';
import type { LastingFacts, Symbology, TicketFacts } from './ticket-facts.ts';
import { gatesOpenTime, kickOffWords, priceWords, seatNotes } from './ticket-words.ts';

/** What Apple gives to an organisation; certificates and key in PEM. */
export type AppleWalletKeys = {
  readonly wwdr: string;
  readonly signerCert: string;
  /** RSA. */
  readonly signerKey: string;
  readonly passphrase?: string;
  readonly passTypeIdentifier: string;
  readonly teamIdentifier: string;
};

const formats = {
  qr: 'PKBarcodeFormatQR',
  aztec: 'PKBarcodeFormatAztec',
  pdf417: 'PKBarcodeFormatPDF417',
} as const satisfies Record<Symbology, string>;

/** A signed .pkpass. Throws if the certificates are not in order. */
export function applePass(facts: LastingFacts, keys: AppleWalletKeys): Buffer {
  const shown = printableFacts(facts);
  const pass = new PKPass(images(shown), certificates(keys), properties(shown, keys));
  pass.type = 'eventTicket';
  addFields(pass, shown);
  pass.setBarcodes({
    message: shown.barcode.payload,
    format: formats[shown.barcode.symbology],
    messageEncoding: 'iso-8859-1',
    altText: shown.ticketId,
  });
  pass.setRelevantDate(new Date(shown.fixture.kickOff));
  return pass.getAsBuffer();
}

function certificates({ wwdr, signerCert, signerKey, passphrase }: AppleWalletKeys) {
  return { wwdr, signerCert, signerKey, ...(passphrase === undefined ? {} : { signerKeyPassphrase: passphrase }) };
}

function properties(facts: TicketFacts, keys: AppleWalletKeys) {
  const background = clubColour(facts.colours.primary);
  const text = asRgb(textOver(background));
  const { fixture, seat } = facts;
  return {
    serialNumber: facts.ticketId,
    passTypeIdentifier: keys.passTypeIdentifier,
    teamIdentifier: keys.teamIdentifier,
    organizationName: facts.issuerName,
    description: `${symbolName(facts.ticketId)}: ${fixture.name}`,
    backgroundColor: asRgb(background),
    foregroundColor: text,
    labelColor: text,
    semantics: {
      eventType: 'PKEventTypeSports' as const,
      eventName: fixture.name,
      eventStartDate: fixture.kickOff,
      venueName: facts.venueName,
      seats: [{ seatSection: seat.areaName, seatRow: seat.row, seatNumber: seat.number }],
    },
  };
}

/** Times are written out: a phone would show a date in the time zone it happens to be in. */
function addFields(pass: PKPass, facts: TicketFacts): void {
  const { fixture, seat, gate, holderName } = facts;
  if (gate !== null) pass.headerFields.push({ key: 'gate', label: 'Gate', value: gate });
  pass.primaryFields.push({ key: 'fixture', label: fixture.competition, value: fixture.name });
  pass.secondaryFields.push(
    { key: 'kickOff', label: 'Kick-off', value: kickOffWords(fixture) },
    { key: 'ground', label: 'Ground', value: facts.venueName },
  );
  pass.auxiliaryFields.push(
    { key: 'stand', label: 'Stand', value: seat.stand },
    { key: 'area', label: 'Area', value: seat.areaName },
    { key: 'row', label: 'Row', value: seat.row },
    { key: 'seat', label: 'Seat', value: seat.number },
  );
  pass.backFields.push(
    { key: 'gatesOpen', label: 'Gates open', value: gatesOpenTime(fixture) },
    { key: 'priceType', label: facts.priceTypeName, value: priceWords(facts.price) },
    ...(holderName === null ? [] : [{ key: 'holder', label: 'Ticket holder', value: holderName }]),
    { key: 'order', label: 'Order', value: facts.clientOrderId },
    ...seatNotes(seat).map((value, index) => ({ key: `note${index}`, label: 'About this seat', value })),
  );
}

function images({ colours }: TicketFacts): Record<string, Buffer> {
  return {
    'icon.png': clubImage(colours, 29, 29),
    'icon@2x.png': clubImage(colours, 58, 58),
    'icon@3x.png': clubImage(colours, 87, 87),
    'logo.png': clubImage(colours, 50, 50),
    'logo@2x.png': clubImage(colours, 100, 100),
  };
}
