/** Every form in which a ticket is handed out, over HTTP and read as its reader would. */
import { createPublicKey } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdf } from '../src/fulfilment/testing/read-pdf.ts';
import { readSymbol } from '../src/fulfilment/testing/read-symbol.ts';
import { appleKeys, rsaKey } from '../src/fulfilment/testing/wallet-keys.ts';
import type { Ticket, WorldCriteria } from '../src/generated/types.ts';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, confirmation, createWorld, holdSeats, type TestWorld } from '../src/testing/worlds.ts';

const holder = 'Łukasz Şahin Đorđević';
const google = rsaKey();
const account = {
  clientEmail: 'tickets@club.iam.example',
  privateKey: google.privateKey,
  issuerId: '3388000000012345678',
};
const apple = appleKeys();

let directory: string;
/** One that has what Apple and Google gave it, and one that has nothing. */
let withWallets: StartedIssuer;
let plain: StartedIssuer;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'oat-wallets-'));
  const files = {
    APPLE_WALLET_FILE: join(directory, 'apple.json'),
    GOOGLE_WALLET_FILE: join(directory, 'google.json'),
  };
  await writeFile(files.APPLE_WALLET_FILE, JSON.stringify(apple));
  await writeFile(files.GOOGLE_WALLET_FILE, JSON.stringify(account));
  withWallets = await startIssuer(files);
  plain = await startIssuer();
});

afterAll(async () => {
  await Promise.all([withWallets.stop(), plain.stop()]);
  await rm(directory, { recursive: true, force: true });
});

type Sold = {
  readonly baseUrl: string;
  readonly world: TestWorld;
  readonly ticket: Ticket;
  readonly path: { ticketId: string };
};

async function sold(issuer: StartedIssuer, criteria: WorldCriteria = {}, named = true): Promise<Sold> {
  const world = await createWorld(issuer.baseUrl, criteria);
  const { sellerA, allocationId } = world;
  const hold = await holdSeats(world, adults(1));
  const { body: order } = await sellerA('confirmOrder', {
    path: { allocationId, clientOrderId: 'order-1' },
    body: confirmation(hold),
  });
  const path = { ticketId: order.items[0]?.ticketId ?? '' };
  if (named) await sellerA('setHolder', { path, body: { name: holder } });
  return { baseUrl: issuer.baseUrl, world, path, ticket: (await sellerA('getTicket', { path })).body };
}

/** As bytes, which no client of JSON keeps. */
async function fetched({ baseUrl, world, path }: Sold, deliverableId: string) {
  const url = `${baseUrl}/tickets/${path.ticketId}/deliverables/${deliverableId}`;
  const response = await fetch(url, { headers: { authorization: `Bearer ${world.token('sellerA')}` } });
  const bytes = Buffer.from(await response.arrayBuffer());
  const { status, headers } = response;
  return {
    status,
    type: headers.get('content-type'),
    cache: headers.get('cache-control'),
    bytes,
    text: bytes.toString(),
  };
}

async function payloadOf({ world, path }: Sold): Promise<string> {
  return (await world.sellerA('getBarcode', { path })).body.payload ?? '';
}

async function problemOf({ world, path }: Sold, deliverableId: string, by: 'sellerA' | 'sellerB' | 'home' = 'sellerA') {
  const { problem } = await world[by]('getDeliverable', { path: { ...path, deliverableId } });
  return [problem.status, problem.code];
}

const forms = [
  { id: 'svg', mediaType: 'image/svg+xml', needsPhone: false },
  { id: 'eTicket', mediaType: 'application/pdf', needsPhone: false },
  { id: 'png', mediaType: 'image/png', needsPhone: false },
  { id: 'applePass', mediaType: 'application/vnd.apple.pkpass', needsPhone: true },
  { id: 'googlePass', mediaType: 'application/json', needsPhone: true },
  { id: 'live', mediaType: 'application/json', needsPhone: true },
];
const ofWallets = ['applePass', 'googlePass'];

describe('with what both wallets gave', () => {
  let ticket: Sold;
  beforeAll(async () => {
    ticket = await sold(withWallets);
  });

  it('every form is offered', async () => {
    const { body } = await ticket.world.sellerA('listDeliverables', { path: ticket.path });
    expect(body.items).toEqual(forms);
  });

  it.each(forms)('$id comes as $mediaType and is kept by nobody on the way', async ({ id, mediaType }) => {
    const { status, type, cache } = await fetched(ticket, id);
    // The framework adds the charset to JSON.
    expect([status, type?.replace('; charset=utf-8', ''), cache]).toEqual([200, mediaType, 'no-store']);
  });

  it('the e-ticket has seat and holder in words', async () => {
    const { text } = await readPdf((await fetched(ticket, 'eTicket')).bytes);
    const { row, number } = ticket.ticket.seat;
    for (const words of [`Row ${row}`, `Seat ${number}`, `Ticket holder ${holder}`, ticket.ticket.id]) {
      expect(text).toContain(words);
    }
  });

  it('the symbol in letters is for the ticket', async () => {
    expect((await fetched(ticket, 'svg')).text).toContain(ticket.ticket.id);
  });

  it('the Apple pass has the payload and the holder', async () => {
    const { 'pass.json': pass = new Uint8Array() } = unzipSync((await fetched(ticket, 'applePass')).bytes);
    const read = JSON.parse(Buffer.from(pass).toString()) as { serialNumber: string; barcodes: { message: string }[] };
    expect(read.serialNumber).toBe(ticket.ticket.id);
    expect(read.barcodes[0]?.message).toBe(await payloadOf(ticket));
    expect(JSON.stringify(read)).toContain(holder);
  });

  it('the Google link is signed by the account and has the payload', async () => {
    const { href } = JSON.parse((await fetched(ticket, 'googlePass')).text) as { href: string };
    const start = 'https://pay.google.com/gp/v/save/';
    expect(href.startsWith(start)).toBe(true);
    const options = { algorithms: ['RS256'], audience: 'google', issuer: account.clientEmail };
    const { payload } = await jwtVerify(href.slice(start.length), createPublicKey(google.publicKey), options);
    expect(JSON.stringify(payload)).toContain(await payloadOf(ticket));
    expect(JSON.stringify(payload)).toContain(holder);
  });
});

describe.each(['qr', 'aztec', 'pdf417'] as const)('as %s', (symbology) => {
  it('the picture, read back, is the payload', async () => {
    const ticket = await sold(plain, { 'barcode.symbology': symbology });
    expect(readSymbol((await fetched(ticket, 'png')).bytes, symbology)).toBe(await payloadOf(ticket));
  });
});

describe('the page at the Issuer', () => {
  async function pageOf(ticket: Sold) {
    const { href } = JSON.parse((await fetched(ticket, 'live')).text) as { href: string };
    const link = href.split('/').at(-1) ?? '';
    const open = () => createClient(plain.baseUrl, null)('getLiveBarcode', { path: { liveBarcodeId: link } });
    return { href, open };
  }

  it.each(['static', 'rotating'] as const)('opens for whoever has its link: %s', async (kind) => {
    const { href, open } = await pageOf(await sold(plain, { 'barcode.kind': kind }));
    expect(href.startsWith(`${plain.issuer.services.config.baseUrl}/live-barcodes/`)).toBe(true);
    const page = await open();
    expect([page.status, page.headers.get('content-type'), page.headers.get('cache-control')]).toEqual([
      200,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(page.text).toContain('<svg');
    expect(page.text).not.toContain(holder);
  });

  it('is gone once another barcode was issued, and that one has a page', async () => {
    const ticket = await sold(plain);
    const former = await pageOf(ticket);
    await ticket.world.sellerA('reissueBarcode', { path: ticket.path, body: { reason: 'lost' } });
    expect((await former.open()).status).toBe(404);
    expect((await (await pageOf(ticket)).open()).status).toBe(200);
  });

  it('is gone once the ticket is void', async () => {
    const ticket = await sold(plain);
    const { open } = await pageOf(ticket);
    await ticket.world.sellerA('voidTicket', { path: ticket.path, body: { reason: 'fraud' } });
    expect((await open()).status).toBe(404);
  });
});

describe('what is not offered', () => {
  it('is not in the list and answered as unknown: passes without what the wallets give', async () => {
    const ticket = await sold(plain);
    const { body } = await ticket.world.sellerA('listDeliverables', { path: ticket.path });
    expect(body.items).toEqual(forms.filter(({ id }) => !ofWallets.includes(id)));
    for (const id of [...ofWallets, 'constructor', 'unheard-of']) {
      expect(await problemOf(ticket, id), id).toEqual([404, 'NOT_FOUND']);
    }
  });

  it('and all but the page where the barcode rotates', async () => {
    const ticket = await sold(withWallets, { 'barcode.kind': 'rotating' });
    const { body } = await ticket.world.sellerA('listDeliverables', { path: ticket.path });
    expect(body.items.map(({ id }) => id)).toEqual(['live']);
    for (const { id } of forms.filter((form) => form.id !== 'live')) {
      expect(await problemOf(ticket, id), id).toEqual([404, 'NOT_FOUND']);
    }
  });
});

describe('refused', () => {
  it.each(forms.map(({ id }) => id))('%s to another Seller, as an unknown ticket', async (id) => {
    expect(await problemOf(await sold(withWallets), id, 'sellerB')).toEqual([404, 'NOT_FOUND']);
  });

  it('as long as the holder is not known', async () => {
    expect(await problemOf(await sold(plain, {}, false), 'eTicket')).toEqual([409, 'HOLDER_FIELD_MISSING']);
  });

  it('of a ticket that is void', async () => {
    const ticket = await sold(plain);
    await ticket.world.sellerA('voidTicket', { path: ticket.path, body: { reason: 'fraud' } });
    expect(await problemOf(ticket, 'eTicket')).toEqual([409, 'TICKET_VOIDED']);
  });
});
