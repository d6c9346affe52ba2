/** What the holder has to know, in few words. */
import type { TicketFacts } from '../ticket-facts.ts';
import { decorate, ink, rectangle, sheet, type Paper } from './paper.ts';
import { write } from './write.ts';

const top = 672;

const conditions = ({ issuerName, venueName }: TicketFacts): string[] => [
  'Show this page at the gate, on paper or on a screen. Print it in its full size and do not fold the barcode.',
  'The barcode lets one person in, once. The first to show it is let in: give no copy and no picture of it to anyone.',
  'Seats are in the area of the visiting supporters. Please come early; there may be searches at the gates.',
  'If the fixture is moved, this ticket is for the new date unless your club tells you otherwise.',
  'Questions, refunds and changes of holder: ask the club that sold you this ticket, and give the order number.',
  `Issued by ${issuerName}, whose terms and the rules of ${venueName} apply.`,
];

export function writeConditions(paper: Paper, facts: TicketFacts): void {
  decorate(paper, () => rectangle(paper, [sheet.margin, top - 16, sheet.inner, 0.75], ink.line));
  const line = { x: sheet.margin, width: sheet.inner } as const;
  write(paper, 'H2', ['Conditions', { ...line, y: top, sizes: [11], font: 'bold' }]);
  const all = conditions(facts);
  all.forEach((condition, index) => {
    const place = { ...line, y: top + 20 + index * 18, sizes: [9.5, 9, 8.5], colour: ink.label } as const;
    write(paper, 'P', [condition, place]);
  });
}
