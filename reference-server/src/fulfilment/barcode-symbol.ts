/** Barcodes as pictures: dark on white, with the quiet zone that scanners need around them. */
import bwip from 'bwip-js/node';
import { escaped } from './markup.ts';
import type { BarcodeFacts, Symbology } from './ticket-facts.ts';

type Barcode = Pick<BarcodeFacts, 'payload' | 'symbology'>;

/** `padding` is the quiet zone: four modules of a QR code, two of the others. A module of PDF417 is one unit wide, else two. */
const looks: Readonly<
  Record<Symbology, { readonly bcid: string; readonly padding: number; readonly eclevel?: string }>
> = {
  qr: { bcid: 'qrcode', eclevel: 'M', padding: 8 },
  aztec: { bcid: 'azteccode', padding: 4 },
  pdf417: { bcid: 'pdf417', padding: 4 },
};

function options({ payload, symbology }: Barcode, scale: number) {
  return { ...looks[symbology], text: payload, scale, backgroundcolor: 'FFFFFF' };
}

/** Pixels of one unit in a PNG. */
const pngScale = 4;

export function symbolPng(barcode: Barcode): Promise<Buffer> {
  return bwip.toBuffer(options(barcode, pngScale));
}

/** `name` is what a reader hears in place of the picture. */
export function symbolSvg(barcode: Barcode, name: string): string {
  const svg = bwip.toSVG(options(barcode, 1)).trim();
  return svg.replace(
    /^<svg ([^>]*)>/,
    (_, rest: string) => `<svg role="img" ${rest}>\n<title>${escaped(name)}</title>`,
  );
}

/** The dark parts as the path of an SVG, to be filled; quiet zone inside width and height. */
export type Outline = { readonly width: number; readonly height: number; readonly path: string };

export function symbolOutline(barcode: Barcode): Outline {
  const svg = bwip.toSVG(options(barcode, 1));
  const [, width, height] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
  const [, path] = /<path d="([^"]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height), path: path ?? '' };
}

/** What the picture is called where it cannot be seen. */
export function symbolName(ticketId: string): string {
  return `Barcode of ticket ${ticketId}`;
}
