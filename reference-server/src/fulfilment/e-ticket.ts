/** The ticket on paper: one A4 page that needs no phone. */
import { buffer } from 'node:stream/consumers';
import { writeConditions } from './e-ticket/conditions.ts';
import { writeDetails } from './e-ticket/details.ts';
import { writeHeader } from './e-ticket/header.ts';
import { openPaper } from './e-ticket/paper.ts';
import { writeSeat } from './e-ticket/seat.ts';
import { writeSymbol } from './e-ticket/symbol.ts';
import { writeWhen } from './e-ticket/when.ts';
import { printableFacts } from './printable-text.ts';
import type { LastingFacts } from './ticket-facts.ts';

/** A tagged PDF. The same facts give the same bytes. */
export function eTicketPdf(facts: LastingFacts): Promise<Buffer> {
  const shown = printableFacts(facts);
  const paper = openPaper(shown);
  const whole = buffer(paper.doc);
  writeHeader(paper, shown);
  writeWhen(paper, shown);
  writeSeat(paper, shown);
  writeSymbol(paper, shown);
  writeDetails(paper, shown);
  writeConditions(paper, shown);
  paper.root.end();
  paper.doc.end();
  return whole;
}
