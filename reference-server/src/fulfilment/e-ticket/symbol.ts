/** The barcode, large enough to be scanned from paper, and the ticket's id for when it is not. */
import { symbolName, symbolOutline } from '../barcode-symbol.ts';
import type { TicketFacts } from '../ticket-facts.ts';
import { sheet, type Paper } from './paper.ts';
import { write } from './write.ts';

/** 75 mm: a module of a signed payload is then nearly a millimetre. */
const side = 213;
export const symbolArea = { x: sheet.margin, y: 394, width: side, height: side } as const;

export function writeSymbol(paper: Paper, { barcode, ticketId }: TicketFacts): void {
  const { doc, root } = paper;
  const { x, y, width, height } = symbolArea;
  const outline = symbolOutline(barcode);
  const scale = Math.min(width / outline.width, height / outline.height);
  const corner = [x + (width - outline.width * scale) / 2, y + (height - outline.height * scale) / 2] as const;
  const draw = (): void => {
    doc
      .save()
      .translate(...corner)
      .scale(scale)
      .path(outline.path)
      .fill('#000000', 'even-odd')
      .restore();
  };
  const figure = { alt: symbolName(ticketId), bbox: [x, y, x + width, y + height] };
  root.add(doc.struct('Figure', figure, draw));
  const under = { x, y: corner[1] + outline.height * scale + 3, width, align: 'center' } as const;
  write(paper, 'P', [ticketId, { ...under, sizes: [11, 10, 9, 8, 7], font: 'mono' }]);
}
