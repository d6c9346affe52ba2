import { expect, test } from 'vitest';
import { symbolName, symbolSvg } from './barcode-symbol.ts';
import { contrast } from './colours.ts';
import { liveBarcodePage } from './live-barcode-page.ts';
import { asRotating, facts, hostileTexts, withTexts } from './testing/sample-facts.ts';

const live = asRotating(facts, `${facts.barcode.payload}.12345678`);
const page = liveBarcodePage(live);
const elementsOf = (html: string): string[] => [...html.matchAll(/<([a-z]\w*)/g)].map(([, name = '']) => name);

test.each([
  ['its language', '<html lang="en-GB">'],
  ['its title', '<title>Ticket: Northbridge Town v Southport Rovers</title>'],
  ['when it loads itself again', '<meta http-equiv="refresh" content="15">'],
  ['the fixture', '<h1>Northbridge Town v Southport Rovers</h1>'],
  ['when', '<dd class="long">Saturday 5 December 2026, 15:00</dd>'],
  ['the row', '<dt>Row</dt><dd>C</dd>'],
  ['the seat', '<dt>Seat</dt><dd>14</dd>'],
  ['the holder', 'Łukasz Şahin Đorđević Ťažký'],
  ['the colour', 'background: #7a0019; color: #ffffff'],
  ['the symbol of this moment', symbolSvg(live.barcode, symbolName(live.ticketId))],
])('says %s', (_, text) => {
  expect(page).toContain(text);
});

test('no script, nothing from elsewhere', () => {
  expect(elementsOf(page)).not.toEqual(expect.arrayContaining(['script']));
  expect(page.replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|src=|href=|url\(|@import|\son\w+=/);
});

test.each([
  [3, '3'],
  [0, '1'],
  [14.9, '14'],
])('to be loaded again after %d s: %s', (reloadAfter, content) => {
  expect(liveBarcodePage(live, reloadAfter)).toContain(`http-equiv="refresh" content="${content}"`);
});

test('small text can be read', () => {
  const [small = ''] = /#4b5563/.exec(page) ?? [];
  expect(contrast(small, '#ffffff')).toBeGreaterThan(4.5);
  expect(contrast(small, '#f3f4f6')).toBeGreaterThan(4.5);
});

test('a colour that is none stays out of the style', () => {
  const html = liveBarcodePage({ ...live, colours: { primary: '</style><script>', secondary: 'red;}' } });
  expect(elementsOf(html)).toEqual(elementsOf(page));
});

test.each(hostileTexts)('$title in every text adds no element and no attribute', ({ text }) => {
  const known = asRotating(withTexts('x'), live.barcode.payload);
  const hostile = asRotating(withTexts(text), live.barcode.payload);
  const bare = (html: string): string => html.replace(/>[^<]+</g, '><').replaceAll(' class="long"', '');
  expect(bare(liveBarcodePage(hostile))).toBe(bare(liveBarcodePage(known)));
});
