/** A rotating barcode at the gate: a picture of it opens nothing, and what a gate did alone is kept. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ScanRequest } from '../src/generated/types.ts';
import { createClient } from '../src/testing/client.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { adults, confirmation, createWorld, holdSeats } from '../src/testing/worlds.ts';

let started: StartedIssuer;
beforeAll(async () => {
  started = await startIssuer();
});
afterAll(() => started.stop());

/** A ticket with the text that its page shows now, and a gate that reads texts. */
async function arrange() {
  const { baseUrl, issuer } = started;
  const world = await createWorld(baseUrl, { 'barcode.kind': 'rotating' });
  const { sellerA, allocationId } = world;
  const body = confirmation(await holdSeats(world, adults(1)));
  const order = await sellerA('confirmOrder', { path: { allocationId, clientOrderId: 'order-1' }, body });
  const path = { ticketId: order.body.items[0]?.ticketId ?? '' };
  const { id: barcodeId } = (await sellerA('getBarcode', { path })).body;
  const { fixtureId, clock } = world.world;
  const { now } = clock;
  const claims = { fixtureId, ...path, barcodeId };
  const shown = issuer.services.fulfilment.codes.rotatingPayload(claims, Date.parse(now));
  const gate = createClient(baseUrl, world.token('gate'));
  const read = async (payload: string, more: Partial<ScanRequest> = {}) => {
    const scan = { reference: 'scan-1', payload, direction: 'in', mode: 'online', scannedAt: now, ...more } as const;
    const { body: batch } = await gate('recordScans', {
      path: { fixtureId },
      body: { deviceId: 'gate-7', scans: [scan] },
    });
    const ticket = await sellerA('getTicket', { path });
    return { outcome: batch.items[0], state: ticket.body.state };
  };
  const signed = shown.slice(0, shown.lastIndexOf('.'));
  return { read, texts: { shown, signed, stale: `${signed}.00000000`, forged: `x${shown}` } };
}

it.each([
  { text: 'shown', finding: 'ok', admitted: true, state: 'redeemed' },
  { text: 'signed', finding: 'unknownBarcode', admitted: false, state: 'issued' },
  { text: 'stale', finding: 'unknownBarcode', admitted: false, state: 'issued' },
  { text: 'forged', finding: 'unknownBarcode', admitted: false, state: 'issued' },
] as const)('online, $text: $finding', async ({ text, finding, admitted, state }) => {
  const { read, texts } = await arrange();
  expect(await read(texts[text])).toMatchObject({ outcome: { finding, admitted }, state });
});

it.each([
  { text: 'shown', finding: 'ok', state: 'redeemed' },
  { text: 'signed', finding: 'unknownBarcode', state: 'redeemed' },
  { text: 'stale', finding: 'unknownBarcode', state: 'redeemed' },
  { text: 'forged', finding: 'unknownBarcode', state: 'issued' },
] as const)('let in by a gate that was alone, $text: $finding, the ticket $state', async ({ text, finding, state }) => {
  const { read, texts } = await arrange();
  const answer = await read(texts[text], { mode: 'offline', admitted: true });
  expect(answer).toMatchObject({ outcome: { finding, admitted: true }, state });
});
