import { createHash, createPrivateKey, verify } from 'node:crypto';
import { unzipSync } from 'fflate';
import forge from 'node-forge';
import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { applePass } from './apple-wallet.ts';
import { facts, hostileTexts, withTexts } from './testing/sample-facts.ts';
import { appleKeys } from './testing/wallet-keys.ts';
import type { LastingFacts } from './ticket-facts.ts';

const keys = appleKeys();
const opened = (known: LastingFacts): Record<string, Buffer> =>
  Object.fromEntries(
    Object.entries(unzipSync(applePass(known, keys))).map(([name, file]) => [name, Buffer.from(file)]),
  );
const files = opened(facts);
const json = (file: Buffer | undefined) => JSON.parse(file?.toString() ?? 'null');
const pass = json(files['pass.json']);

test('the manifest lists every other file with its hash', () => {
  const expected = Object.entries(files)
    .filter(([name]) => name !== 'manifest.json' && name !== 'signature')
    .map(([name, file]) => [name, createHash('sha1').update(file).digest('hex')]);
  expect(json(files['manifest.json'])).toEqual(Object.fromEntries(expected));
});

type Captured = { authenticatedAttributes: forge.asn1.Asn1[]; signature: string };

/** The signed attributes, as the bytes that were signed. */
function signatureOf(file: Buffer) {
  const message = forge.pkcs7.messageFromAsn1(forge.asn1.fromDer(file.toString('binary')));
  const { authenticatedAttributes, signature } = (message as unknown as { rawCapture: Captured }).rawCapture;
  const { asn1 } = forge;
  const set = asn1.create(asn1.Class.UNIVERSAL, asn1.Type.SET, true, authenticatedAttributes);
  const signed = Buffer.from(asn1.toDer(set).getBytes(), 'binary');
  const certificates = (message as unknown as { certificates: forge.pki.Certificate[] }).certificates;
  return { signed, signature: Buffer.from(signature, 'binary'), certificates };
}

test('the signature is over the manifest and by the certificate', () => {
  const { signed, signature, certificates } = signatureOf(files['signature'] ?? Buffer.alloc(0));
  expect(signed.includes(createHash('sha1').update(files['manifest.json']!).digest())).toBe(true);
  expect(verify('sha1', signed, keys.signerCert, signature)).toBe(true);
  expect(verify('sha1', Buffer.concat([signed, Buffer.of(0)]), keys.signerCert, signature)).toBe(false);
  const pems = certificates.map((certificate) => forge.pki.certificateToPem(certificate));
  expect(pems).toEqual(expect.arrayContaining([keys.wwdr, keys.signerCert]));
});

test('whose pass it is and what it shows', () => {
  expect(pass).toMatchObject({
    formatVersion: 1,
    serialNumber: facts.ticketId,
    passTypeIdentifier: keys.passTypeIdentifier,
    teamIdentifier: keys.teamIdentifier,
    organizationName: 'Northbridge Town FC',
    backgroundColor: 'rgb(122, 0, 25)',
    foregroundColor: 'rgb(255, 255, 255)',
    relevantDate: '2026-12-05T15:00:00.000Z',
  });
});

test('its fields', () => {
  const fields = Object.values(pass.eventTicket as Record<string, { label: string; value: string }[]>).flat();
  expect(Object.fromEntries(fields.map(({ label, value }) => [label, value]))).toEqual({
    Gate: '7',
    'League Two 2026/27, Matchday 14': 'Northbridge Town v Southport Rovers',
    'Kick-off': 'Saturday 5 December 2026, 15:00',
    Ground: 'Harbour Park',
    Stand: 'Quay Stand',
    Area: 'Away Lower',
    Row: 'C',
    Seat: '14',
    'Gates open': '13:30',
    Adult: '£30.00',
    'Ticket holder': 'Łukasz Şahin Đorđević Ťažký',
    Order: 'SR-2026-004711',
  });
});

test.each([
  ['qr', 'PKBarcodeFormatQR'],
  ['aztec', 'PKBarcodeFormatAztec'],
  ['pdf417', 'PKBarcodeFormatPDF417'],
] as const)('%s is %s', (symbology, format) => {
  const { barcodes } = json(opened({ ...facts, barcode: { ...facts.barcode, symbology } })['pass.json']);
  const message = facts.barcode.payload;
  expect(barcodes).toEqual([{ format, message, messageEncoding: 'iso-8859-1', altText: facts.ticketId }]);
});

test.each([
  ['icon.png', 29],
  ['icon@2x.png', 58],
  ['icon@3x.png', 87],
  ['logo.png', 50],
] as const)('%s is %i pixels wide, in the colours of the club', (name, size) => {
  const { width, height, data } = PNG.sync.read(files[name]!);
  expect([width, height]).toEqual([size, size]);
  expect([...data.subarray(0, 4)]).toEqual([122, 0, 25, 255]);
});

test('a key behind a passphrase', () => {
  const passphrase = 'only for this test';
  const signerKey = createPrivateKey(keys.signerKey).export({
    type: 'pkcs1',
    format: 'pem',
    cipher: 'aes-256-cbc',
    passphrase,
  });
  expect(applePass(facts, { ...keys, signerKey, passphrase }).length).toBeGreaterThan(1000);
  expect(() => applePass(facts, { ...keys, signerKey, passphrase: 'another' })).toThrow(/./);
});

describe('in every text', () => {
  test.each(hostileTexts)('$title', ({ text }) => {
    const hostile = json(opened(withTexts(text))['pass.json']);
    expect(hostile.barcodes[0].message).toBe(facts.barcode.payload);
    expect(hostile.eventTicket.auxiliaryFields.map(({ key }: { key: string }) => key)).toEqual([
      'stand',
      'area',
      'row',
      'seat',
    ]);
  });
});
