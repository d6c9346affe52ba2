import { createPublicKey } from 'node:crypto';
import { jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { googleSaveLink } from './google-wallet.ts';
import { asRotating, facts, hostileTexts, withTexts } from './testing/sample-facts.ts';
import { rsaKey } from './testing/wallet-keys.ts';
import { isLasting, type LastingFacts } from './ticket-facts.ts';

const pair = rsaKey();
const account = {
  clientEmail: 'tickets@club.iam.example',
  privateKey: pair.privateKey,
  issuerId: '3388000000012345678',
};
const now = Date.parse('2026-11-21T15:00:00.500Z');
const start = 'https://pay.google.com/gp/v/save/';

async function saved(known: LastingFacts) {
  const link = await googleSaveLink(known, account, now);
  expect(link.startsWith(start)).toBe(true);
  const { payload, protectedHeader } = await jwtVerify(link.slice(start.length), createPublicKey(pair.publicKey), {
    algorithms: ['RS256'],
    audience: 'google',
    issuer: account.clientEmail,
  });
  return { payload, protectedHeader, wallet: payload['payload'] as { [kind: string]: Record<string, unknown>[] } };
}

const text = (value: string) => ({ defaultValue: { language: 'en-GB', value } });

test('signed by the service account for Google, at the time given', async () => {
  const { payload, protectedHeader } = await saved(facts);
  expect(protectedHeader.alg).toBe('RS256');
  expect(payload).toMatchObject({ typ: 'savetowallet', iat: Math.floor(now / 1000), iss: account.clientEmail });
});

test('the fixture is the class', async () => {
  const { wallet } = await saved(facts);
  expect(wallet['eventTicketClasses']).toEqual([
    expect.objectContaining({
      id: `${account.issuerId}.${facts.fixture.id}`,
      issuerName: 'Northbridge Town FC',
      eventName: text('Northbridge Town v Southport Rovers'),
      dateTime: { doorsOpen: '2026-12-05T13:30:00Z', start: '2026-12-05T15:00:00Z' },
      hexBackgroundColor: '#7a0019',
    }),
  ]);
});

test('the ticket is the object', async () => {
  const { wallet } = await saved(facts);
  expect(wallet['eventTicketObjects']).toEqual([
    expect.objectContaining({
      id: `${account.issuerId}.${facts.ticketId}`,
      classId: `${account.issuerId}.${facts.fixture.id}`,
      state: 'ACTIVE',
      seatInfo: { section: text('Quay Stand, Away Lower'), row: text('C'), seat: text('14'), gate: text('7') },
      ticketType: text('Adult'),
      ticketHolderName: 'Łukasz Şahin Đorđević Ťažký',
      faceValue: { micros: '30000000', currencyCode: 'GBP' },
      reservationInfo: { confirmationCode: 'SR-2026-004711' },
      barcode: { type: 'QR_CODE', value: facts.barcode.payload, alternateText: facts.ticketId },
    }),
  ]);
});

test('neither gate nor holder', async () => {
  const { wallet } = await saved({ ...facts, gate: null, holderName: null });
  const [object] = wallet['eventTicketObjects'] ?? [];
  expect(object).not.toHaveProperty('ticketHolderName');
  expect(object?.['seatInfo']).not.toHaveProperty('gate');
});

test.each([
  ['qr', 'QR_CODE'],
  ['aztec', 'AZTEC'],
  ['pdf417', 'PDF_417'],
] as const)('%s is %s', async (symbology, type) => {
  const { wallet } = await saved({ ...facts, barcode: { ...facts.barcode, symbology } });
  expect(wallet['eventTicketObjects']?.[0]?.['barcode']).toMatchObject({ type });
});

test.each([
  { kind: 'static', known: facts, lasting: true },
  { kind: 'rotating', known: asRotating(facts, `${facts.barcode.payload}.12345678`), lasting: false },
])('a $kind barcode may be saved: $lasting', ({ known, lasting }) => {
  expect(isLasting(known)).toBe(lasting);
});

test.each(hostileTexts)('$title in every text', async ({ text }) => {
  const { wallet } = await saved(withTexts(text));
  expect(wallet['eventTicketObjects']?.[0]?.['barcode']).toMatchObject({ value: facts.barcode.payload });
});
