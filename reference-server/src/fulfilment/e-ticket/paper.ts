/** The sheet: its size, its fonts, and what it tells about itself. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font as FontFile } from 'fontkit';
import PdfDocument from 'pdfkit';
import { clubColour, textOver } from '../colours.ts';
import type { TicketFacts } from '../ticket-facts.ts';
import { language } from '../ticket-words.ts';

export type Paper = {
  readonly doc: PDFKit.PDFDocument;
  readonly root: PDFKit.PDFStructureElement;
  readonly colours: Colours;
};

type Colours = { readonly primary: string; readonly overPrimary: string; readonly secondary: string };

/** Points, 72 to the inch. */
export const sheet = { width: 595.28, height: 841.89, margin: 42, inner: 595.28 - 2 * 42 } as const;
export const ink = { text: '#111827', label: '#4b5563', panel: '#f3f4f6', line: '#d1d5db' } as const;

const require = createRequire(import.meta.url);
/** Wide coverage: the fonts that every PDF reader has lack most of Europe's letters. */
const fonts = {
  plain: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed.ttf')),
  bold: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansCondensed-Bold.ttf')),
  mono: readFileSync(require.resolve('dejavu-fonts-ttf/ttf/DejaVuSansMono.ttf')),
};

/** What the fonts cover together. */
const covering = [fonts.plain, fonts.bold].map((file) => create(file) as FontFile);

/** A letter that the fonts lack is shown as one: left alone it would be drawn wider than it was measured. */
export function drawable(text: string): string {
  const has = (letter: string): boolean =>
    covering.every((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0));
  return Array.from(text, (letter) => (has(letter) ? letter : '\ufffd')).join('');
}

/** The type of the library's options lags behind the library. */
const accessible: string = 'PDF/UA';

export type Font = keyof typeof fonts;

export function openPaper(facts: TicketFacts): Paper {
  const doc = new PdfDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    pdfVersion: '1.7',
    subset: accessible as NonNullable<PDFKit.PDFDocumentOptions['subset']>,
    tagged: true,
    lang: language,
    displayTitle: true,
    info: information(facts),
  });
  for (const [name, file] of Object.entries(fonts)) doc.registerFont(name, file);
  const root = doc.struct('Document');
  doc.addStructure(root);
  const primary = clubColour(facts.colours.primary);
  const secondary = clubColour(facts.colours.secondary);
  return { doc, root, colours: { primary, overPrimary: textOver(primary), secondary } };
}

/** The date is a fact and not the clock's, so that the same ticket is the same file. */
function information({ fixture, issuerName, ticketId }: TicketFacts): PDFKit.DocumentInfo {
  return {
    Title: metadata(`E-ticket ${ticketId}: ${fixture.name}`),
    Author: metadata(issuerName),
    Creator: 'Open Away Ticketing',
    CreationDate: new Date(fixture.kickOff),
  };
}

/** pdfkit copies these into XML as they are. */
function metadata(text: string): string {
  return text.replaceAll('&', 'and').replaceAll(/[<>]/g, ' ');
}

/** Decoration, which a screen reader passes over. */
export function decorate({ doc }: Paper, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

export function rectangle({ doc }: Paper, box: readonly [number, number, number, number], colour: string): void {
  doc.rect(...box).fill(colour);
}
