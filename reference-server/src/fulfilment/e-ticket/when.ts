/** When and where. */
import type { TicketFacts } from '../ticket-facts.ts';
import { gatesOpenTime, kickOffWords } from '../ticket-words.ts';
import { sheet, type Paper } from './paper.ts';
import { writePair } from './write.ts';

const y = 166;

export function writeWhen(paper: Paper, { fixture, venueName }: TicketFacts): void {
  const row = { y, sizes: [15, 14, 13, 12, 11, 10, 9, 8] } as const;
  writePair(paper, 'Kick-off, local time', kickOffWords(fixture), { ...row, x: sheet.margin, width: 262 });
  writePair(paper, 'Gates open', gatesOpenTime(fixture), { ...row, x: 320, width: 70 });
  writePair(paper, 'Ground', venueName, { ...row, x: 402, width: 151, height: 34 });
}
