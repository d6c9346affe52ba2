/** Beside the barcode: who, what was paid, which order, and what is special about the seat. */
import type { TicketFacts } from '../ticket-facts.ts';
import { priceWords, seatNotes } from '../ticket-words.ts';
import { decorate, ink, rectangle, sheet, type Paper } from './paper.ts';
import { symbolArea } from './symbol.ts';
import { write, writePair } from './write.ts';

const left = symbolArea.x + symbolArea.width + 34;
const width = sheet.width - sheet.margin - left;
const half = width / 2;
const step = 46;

export function writeDetails(paper: Paper, facts: TicketFacts): void {
  const sizes = [14, 13, 12, 11, 10, 9, 8] as const;
  const row = (index: number) => ({ y: symbolArea.y + 6 + index * step, sizes });
  writePair(paper, 'Price type', facts.priceTypeName, { ...row(0), x: left, width: half - 10, height: 30 });
  writePair(paper, 'Price', priceWords(facts.price), { ...row(0), x: left + half, width: half });
  const pairs = [
    ...(facts.holderName === null ? [] : [['Ticket holder', facts.holderName]]),
    ['Order', facts.clientOrderId],
  ];
  pairs.forEach(([label = '', value = ''], index) =>
    writePair(paper, label, value, { ...row(index + 1), x: left, width, height: 30 }),
  );
  writeNotes(paper, seatNotes(facts.seat), row(pairs.length + 1).y + 4);
}

function writeNotes(paper: Paper, notes: readonly string[], top: number): void {
  const height = 34;
  notes.forEach((note, index) => {
    const y = top + index * (height + 6);
    decorate(paper, () => rectangle(paper, [left, y, width, height], ink.panel));
    write(paper, 'P', [
      note,
      { x: left + 10, y: y + 5, width: width - 20, sizes: [10, 9.5, 9], font: 'bold', height: 26 },
    ]);
  });
}
