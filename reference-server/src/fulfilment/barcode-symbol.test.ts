import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { symbolOutline, symbolPng, symbolSvg } from './barcode-symbol.ts';
import { createBarcodePayloads } from './barcode-payload.ts';
import { createRotatingCodes } from './rotating-code.ts';
import { claims, facts, hostileTexts, secret } from './testing/sample-facts.ts';
import { readSymbol } from './testing/read-symbol.ts';
import type { Symbology } from './ticket-facts.ts';

const { payload } = facts.barcode;
const rotating = createRotatingCodes(secret, createBarcodePayloads(secret)).rotatingPayload(claims, 0);
const symbologies: readonly Symbology[] = ['qr', 'aztec', 'pdf417'];

describe.each(symbologies)('%s', (symbology) => {
  test.each([
    { kind: 'static', payload },
    { kind: 'rotating', payload: rotating },
  ])('a scanner reads the $kind payload', async ({ payload }) => {
    expect(readSymbol(await symbolPng({ payload, symbology }), symbology)).toBe(payload);
  });

  test('white to the edge, nothing transparent', async () => {
    const { width, height, data } = PNG.sync.read(await symbolPng({ payload, symbology }));
    const at = (x: number, y: number): number[] => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 4)];
    const corners = [at(0, 0), at(width - 1, 0), at(0, height - 1), at(width - 1, height - 1), at(7, 7)];
    expect(new Set(corners.flat())).toEqual(new Set([255]));
    expect(data.every((value, index) => index % 4 !== 3 || value === 255)).toBe(true);
  });

  test('the outline fills its box up to the quiet zone', () => {
    const { width, height, path } = symbolOutline({ payload, symbology });
    const numbers = [...path.matchAll(/[ML](\S+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
    const quiet = symbology === 'qr' ? 8 : 4;
    expect(Math.min(...numbers.map(([x]) => x))).toBe(quiet);
    expect(Math.max(...numbers.map(([x]) => x))).toBe(width - quiet);
    expect(Math.max(...numbers.map(([, y]) => y))).toBe(height - quiet);
  });
});

test('a picture says what it is', () => {
  const svg = symbolSvg(facts.barcode, 'Barcode of ticket tkt_1');
  expect(svg).toMatch(/^<svg role="img" viewBox="[^"]+" xmlns="[^"]+">\n<title>Barcode of ticket tkt_1<\/title>/);
  expect(svg).toContain('fill="#FFFFFF"');
});

test.each(hostileTexts)('$title as its name stays a name', ({ text }) => {
  const svg = symbolSvg(facts.barcode, text);
  const [, name = ''] = /<title>([^]*?)<\/title>/.exec(svg) ?? [];
  expect(name).not.toMatch(/[<>"]/);
  expect(svg.match(/<\w+/g)).toEqual(['<svg', '<title', '<rect', '<path']);
});
