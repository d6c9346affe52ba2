/** Text from outside, made safe to lay out: no control characters, nothing that turns the reading direction, no endless names. */
import type { TicketFacts } from './ticket-facts.ts';

const longest = 200;
/** Control, direction, joining at line ends, and what stands for nothing. */
const invisible = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC]+/gu;

/** A blank stays visible as a dash: a wallet refuses a field without a value. */
export function printable(text: string): string {
  const plain = text.toWellFormed().normalize('NFC').replace(invisible, ' ').replace(/\s+/gu, ' ').trim() || '–';
  const letters = Array.from(plain.slice(0, longest * 2));
  return letters.length > longest || plain.length > longest * 2 ? `${letters.slice(0, longest - 1).join('')}…` : plain;
}

/** The same facts with every text printable. Ids, times and the payload are the server's own. */
export function printableFacts<Facts extends TicketFacts>(facts: Facts): Facts {
  const { fixture, seat } = facts;
  return {
    ...facts,
    clientOrderId: printable(facts.clientOrderId),
    issuerName: printable(facts.issuerName),
    venueName: printable(facts.venueName),
    gate: facts.gate === null ? null : printable(facts.gate),
    priceTypeName: printable(facts.priceTypeName),
    holderName: facts.holderName === null ? null : printable(facts.holderName),
    fixture: { ...fixture, name: printable(fixture.name), competition: printable(fixture.competition) },
    seat: {
      ...seat,
      areaName: printable(seat.areaName),
      stand: printable(seat.stand),
      row: printable(seat.row),
      number: printable(seat.number),
    },
  };
}
