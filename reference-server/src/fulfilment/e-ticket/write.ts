/** Text in its place: as large as fits, never beyond its box. */
import { ink, type Font, type Paper } from './paper.ts';

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From the size wished for to the smallest that is still read. */
  readonly sizes: readonly [number, ...number[]];
  readonly lines?: number;
  readonly font?: Font;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
};

export type Tag = 'H1' | 'H2' | 'P' | 'LI';

/** One element of the document, of one or several texts. The order of calls is the order of reading. */
export function write(paper: Paper, tag: Tag, ...texts: readonly (readonly [string, Place])[]): void {
  const draw = () => texts.forEach(([text, place]) => put(paper, text, place));
  paper.root.add(paper.doc.struct(tag, {}, draw));
}

/** A small label above its value. */
export function writePair(paper: Paper, label: string, value: string, place: Place): void {
  const above: Place = { ...place, sizes: [9], lines: 1, font: 'plain', colour: ink.label };
  write(paper, 'P', [label, above], [value, { font: 'bold', ...place, y: place.y + 13 }]);
}

function put({ doc }: Paper, text: string, place: Place): void {
  const { x, y, width, lines = 1, align = 'left' } = place;
  doc.font(place.font ?? 'plain').fillColor(place.colour ?? ink.text);
  const fits = (size: number): boolean =>
    doc.fontSize(size).heightOfString(text, { width }) <= lines * doc.currentLineHeight(true) + 0.5 && keepsWords();
  const keepsWords = (): boolean => text.split(' ').every((word) => doc.widthOfString(word) <= width);
  doc.fontSize(place.sizes.find(fits) ?? place.sizes.at(-1) ?? 8);
  const height = lines * doc.currentLineHeight(true) + 0.5;
  doc.text(`${text} `.trimStart(), x, y, { width, height, ellipsis: '…', align });
}
