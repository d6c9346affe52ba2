/** The ticket as a link that saves it to Google Wallet: class and object travel inside the link, signed. */
import { createPrivateKey } from 'node:crypto';
import { SignJWT } from 'jose';
import { clubColour } from './colours.ts';
import { printableFacts } from './printable-text.ts';
import type { LastingFacts, Symbology, TicketFacts } from './ticket-facts.ts';
import { kickOffWords, language, minorUnits, seatNotes } from './ticket-words.ts';

/** A service account of Google Cloud; the key in PEM. */
export type GoogleWalletAccount = {
  readonly clientEmail: string;
  readonly privateKey: string;
  readonly issuerId: string;
};

const barcodeTypes = {
  qr: 'QR_CODE',
  aztec: 'AZTEC',
  pdf417: 'PDF_417',
} as const satisfies Record<Symbology, string>;

/** `issuedAt` in milliseconds. A rotating barcode has no such link: its secret would have to stand in it. */
export async function googleSaveLink(
  facts: LastingFacts,
  account: GoogleWalletAccount,
  issuedAt: number,
): Promise<string> {
  const shown = printableFacts(facts);
  const ids = {
    classId: `${account.issuerId}.${idPart(shown.fixture.id)}`,
    objectId: `${account.issuerId}.${idPart(shown.ticketId)}`,
  };
  const payload = { eventTicketClasses: [classOf(shown, ids)], eventTicketObjects: [objectOf(shown, ids)] };
  const token = await new SignJWT({ typ: 'savetowallet', origins: [], payload })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT' })
    .setIssuer(account.clientEmail)
    .setAudience('google')
    .setIssuedAt(Math.floor(issuedAt / 1000))
    .sign(createPrivateKey(account.privateKey));
  return `https://pay.google.com/gp/v/save/${token}`;
}

type Ids = { readonly classId: string; readonly objectId: string };

/** Google allows letters, digits, dot, underscore and hyphen. */
function idPart(id: string): string {
  return id.replace(/[^\w.-]/g, '-');
}

const localised = (value: string) => ({ defaultValue: { language, value } });

function classOf({ fixture, issuerName, venueName, colours }: TicketFacts, { classId }: Ids) {
  return {
    id: classId,
    issuerName,
    reviewStatus: 'UNDER_REVIEW',
    eventId: idPart(fixture.id),
    eventName: localised(fixture.name),
    dateTime: { doorsOpen: fixture.gatesOpenAt, start: fixture.kickOff },
    hexBackgroundColor: clubColour(colours.primary),
    // Not `venue`: it demands an address, and a ticket does not know it.
    textModulesData: [
      { id: 'ground', header: 'Ground', body: venueName },
      { id: 'competition', header: 'Competition', body: fixture.competition },
      { id: 'kick-off', header: 'Kick-off, local time', body: kickOffWords(fixture) },
    ],
  };
}

function objectOf(facts: TicketFacts, { classId, objectId }: Ids) {
  const { seat, gate, holderName, price, barcode } = facts;
  return {
    id: objectId,
    classId,
    state: 'ACTIVE',
    seatInfo: {
      section: localised(`${seat.stand}, ${seat.areaName}`),
      row: localised(seat.row),
      seat: localised(seat.number),
      ...(gate === null ? {} : { gate: localised(gate) }),
    },
    ticketNumber: facts.ticketId,
    ticketType: localised(facts.priceTypeName),
    ...(holderName === null ? {} : { ticketHolderName: holderName }),
    faceValue: { micros: String(micros(price)), currencyCode: price.currency },
    reservationInfo: { confirmationCode: facts.clientOrderId },
    barcode: { type: barcodeTypes[barcode.symbology], value: barcode.payload, alternateText: facts.ticketId },
    textModulesData: seatNotes(seat).map((body, index) => ({ id: `note-${index}`, header: 'About this seat', body })),
  };
}

/** Millionths of the whole unit. */
function micros({ amount, currency }: TicketFacts['price']): number {
  return Math.round((amount / minorUnits(currency)) * 1_000_000);
}
