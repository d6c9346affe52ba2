/** The seat, large enough to be read while walking. */
import { contrast, white } from '../colours.ts';
import type { TicketFacts } from '../ticket-facts.ts';
import { decorate, ink, rectangle, sheet, type Paper } from './paper.ts';
import { writePair } from './write.ts';

const top = 232;
const height = 142;
const left = sheet.margin + 20;
const half = (sheet.inner - 40) / 2;

export function writeSeat(paper: Paper, { seat, gate }: TicketFacts): void {
  decorate(paper, () => {
    rectangle(paper, [sheet.margin, top, sheet.inner, height], ink.panel);
    rectangle(paper, [sheet.margin, top, 6, height], accent(paper));
  });
  const names = { y: top + 14, width: half - 12, height: 36, sizes: [20, 18, 16, 14, 12, 10, 8] } as const;
  writePair(paper, 'Stand', seat.stand, { ...names, x: left });
  writePair(paper, 'Area', seat.areaName, { ...names, x: left + half });
  const numbers = [...(gate === null ? [] : [['Gate', gate]]), ['Row', seat.row], ['Seat', seat.number]];
  const width = (sheet.inner - 40) / numbers.length;
  numbers.forEach(([label = '', value = ''], index) =>
    writePair(paper, label, value, {
      x: left + index * width,
      y: top + 68,
      width: width - 12,
      height: 50,
      sizes: [42, 36, 30, 24, 18, 14, 10],
    }),
  );
}

/** The club's colour where it can be told from the paper. */
function accent({ colours }: Paper): string {
  return [colours.primary, colours.secondary].find((colour) => contrast(colour, white) >= 1.5) ?? ink.text;
}
