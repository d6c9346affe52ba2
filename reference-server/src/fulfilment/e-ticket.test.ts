import { describe, expect, test } from 'vitest';
import { symbolOutline } from './barcode-symbol.ts';
import { symbolArea } from './e-ticket/symbol.ts';
import { eTicketPdf } from './e-ticket.ts';
import { facts, hostileTexts, withTexts } from './testing/sample-facts.ts';
import { readPdf } from './testing/read-pdf.ts';
import type { LastingFacts } from './ticket-facts.ts';

const plain = await readPdf(await eTicketPdf(facts));

describe('the page says', () => {
  test.each([
    'Northbridge Town FC',
    'Northbridge Town v Southport Rovers',
    'League Two 2026/27, Matchday 14',
    'Saturday 5 December 2026, 15:00',
    'Gates open 13:30',
    'Ground Harbour Park',
    'Stand Quay Stand',
    'Area Away Lower',
    'Gate 7',
    'Row C',
    'Seat 14',
    'Price type Adult',
    'Price £30.00',
    'Ticket holder Łukasz Şahin Đorđević Ťažký',
    'Order SR-2026-004711',
    facts.ticketId,
    'The barcode lets one person in, once.',
  ])('%s', (text) => {
    expect(plain.text).toContain(text);
  });
});

test('one page of A4 with title, language and tags', () => {
  const { pages, title, language, tagged, size } = plain;
  expect({ pages, title, language, tagged }).toEqual({
    pages: 1,
    title: `E-ticket ${facts.ticketId}: Northbridge Town v Southport Rovers`,
    language: 'en-GB',
    tagged: true,
  });
  expect([Math.round(size.width), Math.round(size.height)]).toEqual([595, 842]);
});

test('read aloud, the fixture is the heading and the barcode has words', () => {
  const { structure } = plain;
  expect(structure.filter(({ role }) => /^(H\d|Figure)$/.test(role))).toEqual([
    { role: 'H1', alt: undefined },
    { role: 'Figure', alt: `Barcode of ticket ${facts.ticketId}` },
    { role: 'H2', alt: undefined },
  ]);
  const order = [
    'Rovers',
    'Kick-off',
    'Gates open',
    'Stand',
    'Row',
    'Seat',
    facts.ticketId,
    'Price type',
    'Conditions',
  ];
  const places = order.map((text) => plain.text.indexOf(text));
  expect(places).toEqual([...places].sort((one, other) => one - other));
});

test('the same facts give the same bytes', async () => {
  const [one, other] = [await eTicketPdf(facts), await eTicketPdf(structuredClone(facts))];
  expect(one.equals(other)).toBe(true);
});

const { seat } = facts;

describe('what not every ticket has', () => {
  test.each<{ title: string; change: Partial<LastingFacts>; has: string[]; lacks: string[] }>([
    { title: 'no gate', change: { gate: null }, has: ['Row C'], lacks: ['Gate 7', 'null'] },
    { title: 'no holder', change: { holderName: null }, has: ['Order SR'], lacks: ['Ticket holder', 'null'] },
    { title: 'standard seat', change: {}, has: [], lacks: ['Wheelchair', 'Companion', 'Restricted'] },
    {
      title: 'wheelchair space',
      change: { seat: { ...seat, kind: 'wheelchair' } },
      has: ['Wheelchair space:'],
      lacks: [],
    },
    { title: 'companion seat', change: { seat: { ...seat, kind: 'companion' } }, has: ['Companion seat:'], lacks: [] },
    {
      title: 'restricted view',
      change: { seat: { ...seat, restrictedView: true } },
      has: ['Restricted view:'],
      lacks: [],
    },
    {
      title: 'an ampersand',
      change: { fixture: { ...facts.fixture, name: 'Brighton & Hove v <b>' } },
      has: ['Brighton & Hove v <b>'],
      lacks: ['&amp;'],
    },
  ])('$title', async ({ change, has, lacks }) => {
    const { text, pages } = await readPdf(await eTicketPdf({ ...facts, ...change }));
    expect(pages).toBe(1);
    expect(has.filter((part) => !text.includes(part))).toEqual([]);
    expect(lacks.filter((part) => text.includes(part))).toEqual([]);
  });
});

test.each(['qr', 'aztec', 'pdf417'] as const)('%s: the id stands under the symbol', async (symbology) => {
  const { pages, text } = await readPdf(await eTicketPdf({ ...facts, barcode: { ...facts.barcode, symbology } }));
  expect({ pages, id: text.includes(facts.ticketId) }).toEqual({ pages: 1, id: true });
});

test('a QR code is at least 40 mm wide without its quiet zone', () => {
  const quiet = 2 * 8;
  const { width } = symbolOutline(facts.barcode);
  const points = (symbolArea.width * (width - quiet)) / width;
  expect((points / 72) * 25.4).toBeGreaterThan(40);
});

test.each(hostileTexts)('$title in every text: one page, nothing beyond its edge', async ({ text }) => {
  const { pages, pieces, size, text: said } = await readPdf(await eTicketPdf(withTexts(text)));
  expect(pages).toBe(1);
  const beyond = pieces.filter(
    ({ left, right, top, bottom }) => left < 0 || right > size.width || bottom < 0 || top > size.height,
  );
  expect(beyond).toEqual([]);
  for (const fact of ['Saturday 5 December 2026, 15:00', facts.ticketId, '£30.00']) expect(said).toContain(fact);
});
