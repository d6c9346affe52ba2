/** Text in its place: as large as fits, never beyond its box. */
import { drawable, ink, type Font, type Paper } from './paper.ts';

export type Place = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** From the size wished for to the smallest that is still read. */
  readonly sizes: readonly [number, ...number[]];
  /** Room for more than one line. */
  readonly height?: number;
  readonly font?: Font;
  readonly colour?: string;
  readonly align?: 'left' | 'center' | 'right';
};

export type Tag = 'H1' | 'H2' | 'P';

/** One element of the document, of one or several texts. The order of calls is the order of reading. */
export function write(paper: Paper, tag: Tag, ...texts: readonly (readonly [string, Place])[]): void {
  const draw = () => texts.forEach(([text, place]) => put(paper, drawable(text), place));
  paper.root.add(paper.doc.struct(tag, {}, draw));
}

/** A small label above its value. */
export function writePair(paper: Paper, label: string, value: string, place: Place): void {
  const above: Place = { ...place, sizes: [9], height: 0, font: 'plain', colour: ink.label };
  write(paper, 'P', [label, above], [value, { font: 'bold', ...place, y: place.y + 13 }]);
}

function put({ doc }: Paper, text: string, place: Place): void {
  const { x, y, width, align = 'left' } = place;
  doc.font(place.font ?? 'plain').fillColor(place.colour ?? ink.text);
  doc.fontSize(fittingSize(doc, text, place));
  const height = Math.max(place.height ?? 0, doc.currentLineHeight(true)) + slack;
  doc.text(text, x, y, { width, height, ellipsis: '…', align });
}

/** For what a sum of decimals is off. */
const slack = 0.5;
/** A text rather shrinks to this part than goes onto a second line. */
const shrinks = 0.7;

function fittingSize(doc: PDFKit.PDFDocument, text: string, { sizes, width, height = 0 }: Place): number {
  const words = text.split(' ');
  const isIn = (size: number, tall: number): boolean =>
    doc.fontSize(size).heightOfString(text, { width }) <= tall + slack &&
    words.every((word) => doc.widthOfString(word) <= width);
  const onOneLine = (size: number): boolean => isIn(size, doc.fontSize(size).currentLineHeight(true));
  return (
    sizes.filter((size) => size >= sizes[0] * shrinks).find(onOneLine) ??
    sizes.find((size) => isIn(size, height)) ??
    sizes.find(onOneLine) ??
    sizes.at(-1) ??
    sizes[0]
  );
}
