/** Whose ticket it is and for which fixture, on the club's colour. */
import type { TicketFacts } from '../ticket-facts.ts';
import { decorate, rectangle, sheet, type Paper } from './paper.ts';
import { write } from './write.ts';

const height = 136;
const stripe = 7;

export function writeHeader(paper: Paper, facts: TicketFacts): void {
  const { primary, secondary, overPrimary: colour } = paper.colours;
  decorate(paper, () => {
    rectangle(paper, [0, 0, sheet.width, height], primary);
    rectangle(paper, [0, height, sheet.width, stripe], secondary);
    rectangle(paper, [0, sheet.height - stripe, sheet.width, stripe], primary);
  });
  const across = { x: sheet.margin, width: sheet.inner, colour };
  write(paper, 'P', [facts.issuerName, { ...across, y: 24, width: 400, sizes: [11, 10, 9], font: 'bold' }]);
  write(paper, 'P', ['E-ticket', { ...across, y: 24, sizes: [11], align: 'right' }]);
  write(paper, 'H1', [
    facts.fixture.name,
    { ...across, y: 44, sizes: [28, 26, 24, 22, 20, 18, 16, 14, 12], font: 'bold', height: 62 },
  ]);
  write(paper, 'P', [facts.fixture.competition, { ...across, y: height - 25, sizes: [12, 11, 10, 9] }]);
}
