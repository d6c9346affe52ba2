/** A history with a canary in every place where a secret or a person's value may be given. */
import type { Operations, World } from '../src/generated/types.ts';
import { createClient, type Client } from '../src/testing/client.ts';
import { overhear, type Canaries, type Overheard } from '../src/testing/overheard.ts';
import { sendRaw, type RawRequest } from '../src/testing/raw-request.ts';
import { testSecrets } from '../src/testing/start-issuer.ts';
import { adults, confirmation } from '../src/testing/worlds.ts';

export type Scene = {
  readonly baseUrl: string;
  readonly world: World;
  readonly canaries: Canaries;
  readonly answers: Overheard[];
  readonly as: (name: string) => Client;
  readonly sandbox: Client;
  /** A key that names the operation it is for. */
  readonly key: (id: keyof Operations<never, never>) => { key: string };
};

const fields = ['name', 'email', 'telephone', 'supporterNumber'] as const;

/** Values of a holder that stand nowhere else. */
export function holderOf(who: string): Record<(typeof fields)[number], string> {
  return {
    name: `Canary Name ${who}`,
    email: `canary.${who}@fans.example`,
    telephone: `+44 canary ${who}`,
    supporterNumber: `CANARY-${who}`,
  };
}

export async function createScene(baseUrl: string, canaries: Canaries): Promise<Scene> {
  const answers: Overheard[] = [];
  const sandbox = overhear(createClient(baseUrl, testSecrets.SANDBOX_SECRET), answers);
  const criteria = { 'allocation.holderFields': [...fields] };
  const { body: world } = await sandbox('createWorld', { body: { criteria } });
  for (const { clientSecret, tokens } of world.clients) {
    canaries.plant('clientSecret', clientSecret);
    for (const token of Object.values(tokens)) canaries.plant('token', token, token.split('.').at(-1) ?? '');
  }
  canaries.plant('clientSecret', ...Object.values(testSecrets));
  let keys = 0;
  return {
    baseUrl,
    world,
    canaries,
    answers,
    sandbox,
    as: (name) => asClient(name),
    key: (id) => ({ key: newKey(id) }),
  };

  function asClient(name: string): Client {
    const client = world.clients.find((each) => each.name === name);
    return overhear(createClient(baseUrl, client?.tokens.valid ?? ''), answers);
  }

  function newKey(id: string): string {
    const key = `canary-key-${id}-${(keys += 1)}`;
    canaries.plant('key', key);
    return key;
  }
}

/** Sells so many seats and gives the ids of their tickets. */
export async function sellTickets(
  { as, world, key }: Scene,
  quantity: number,
  clientOrderId: string,
): Promise<string[]> {
  const seller = as('sellerA');
  const allocationId = world.allocations.sellerA;
  const { body: hold } = await seller('createHold', {
    path: { allocationId },
    body: adults(quantity),
    ...key('createHold'),
  });
  const path = { allocationId, clientOrderId };
  const { body: order } = await seller('confirmOrder', { path, body: confirmation(hold) });
  return order.items.map(({ ticketId }) => ticketId ?? '');
}

/** Holders, barcodes, gates and cancellation: what is done, and what is refused on the way. */
export async function playTickets(scene: Scene, [first = '', second = '', third = '', fourth = '']: string[]) {
  const { as, world, canaries, key } = scene;
  const [seller, home] = [as('sellerA'), as('home')];
  const path = { ticketId: first };
  for (const [ticketId, who] of [
    [first, 'before'],
    [first, 'first'],
    [second, 'second'],
    [third, 'third'],
  ] as const) {
    canaries.plant('holder', ...Object.values(holderOf(who)));
    await seller('setHolder', { path: { ticketId }, body: holderOf(who) });
  }
  await refusedHolders(scene, fourth);
  await seller('getHolder', { path });
  await plantPayload(scene, first);
  await plantPayload(scene, second);
  const because = { reason: 'lost' as const };
  await seller('deactivateBarcode', { path, body: because, ...key('deactivateBarcode') });
  await seller('activateBarcode', { path, ...key('activateBarcode') });
  await home('deactivateBarcode', { path, body: because, ...key('deactivateBarcode') });
  await seller('activateBarcode', { path, ...key('activateBarcode') });
  await home('activateBarcode', { path, ...key('activateBarcode') });
  await seller('reissueBarcode', { path, body: because, ...key('reissueBarcode') });
  await plantPayload(scene, first);
  await seller('reportDelivery', { path, body: { state: 'sent', channel: 'email' } });
  await passGates(scene, [first, second]);
  await seller('voidTicket', { path: { ticketId: third }, body: { reason: 'fraud' }, ...key('voidTicket') });
  await seller('setHolder', { path: { ticketId: third }, body: holderOf('second') });
  const allocationId = world.allocations.sellerA;
  const body = { clientOrderId: 'order-1', ticketIds: [fourth], reason: 'fanRequest' as const };
  const { body: quote } = await seller('createCancellation', {
    path: { allocationId },
    body,
    ...key('createCancellation'),
  });
  const confirm = { path: { cancellationId: quote.id }, body: { expectedRefund: quote.refund } };
  await seller('confirmCancellation', { ...confirm, ...key('confirmCancellation') });
}

async function refusedHolders({ as, canaries }: Scene, ticketId: string): Promise<void> {
  const values = holderOf('refused');
  canaries.plant('holder', ...Object.values(values));
  const { name, ...withoutName } = values;
  const path = { ticketId };
  await as('sellerA')('setHolder', { path, body: withoutName });
  await as('sellerA')('setHolder', { path, body: { ...values, dateOfBirth: name } });
  await as('sellerA')('setHolder', { path, body: { ...values, email: 'canary.without.at.sign' } });
  await as('sellerB')('setHolder', { path, body: values });
  await as('sellerA without fulfil:write')('setHolder', { path, body: values });
}

/** What fans and gates are handed. */
async function plantPayload({ as, canaries, baseUrl, answers }: Scene, ticketId: string): Promise<void> {
  const seller = as('sellerA');
  const { body } = await seller('getBarcode', { path: { ticketId } });
  canaries.plant('payload', body.payload ?? '', body.payload?.split('.').at(-1) ?? '');
  for (const deliverableId of ['eTicket', 'svg']) await seller('getDeliverable', { path: { ticketId, deliverableId } });
  const { body: live } = await seller('getDeliverable', { path: { ticketId, deliverableId: 'live' } });
  const { href } = live;
  const link = href.split('/').at(-1) ?? '';
  canaries.plant('link', href, link, link.split('.').at(-1) ?? '');
  await overhear(createClient(baseUrl, null), answers)('getLiveBarcode', { path: { liveBarcodeId: link } });
  await overhear(createClient(baseUrl, null), answers)('getLiveBarcode', { path: { liveBarcodeId: `${link}x` } });
}

async function passGates({ as, world, key, canaries }: Scene, ticketIds: readonly string[]): Promise<void> {
  const gate = as('gate');
  const path = { fixtureId: world.fixtureId };
  const payloads = await Promise.all(
    ticketIds.map(async (ticketId) => (await as('home')('getBarcode', { path: { ticketId } })).body.payload ?? ''),
  );
  const forged = `${payloads[0]}-forged-canary`;
  canaries.plant('payload', forged);
  const scans = [...payloads, forged].map((payload, index) => ({
    reference: `scan-${index}`,
    payload,
    direction: 'in' as const,
    mode: 'online' as const,
    scannedAt: world.clock.now,
  }));
  const { body } = await gate('recordScans', { path, body: { deviceId: 'gate-1', scans }, ...key('recordScans') });
  await gate('recordScans', {
    path,
    body: { deviceId: 'gate-1', scans: [{ ...scans[0]!, direction: 'sideways' as 'in' }] },
    ...key('recordScans'),
  });
  const [scanned] = body.items;
  await gate('reverseScan', { path: { scanId: scanned?.scanId ?? '' }, ...key('reverseScan') });
  await gate('getAccessList', { path });
  const report = { listRevision: 99 };
  await gate('reportAccessList', { path: { ...path, deviceId: 'gate-1' }, body: report });
}

/** Requests that nobody means, each with canaries in it; none as the name of a member, which a pointer tells. */
export async function sendMisshapen({ baseUrl, world, answers, canaries }: Scene, ticketId: string): Promise<void> {
  const token = world.clients.find(({ name }) => name === 'sellerA')?.tokens;
  const name = 'Canary Name Misshapen';
  const key = 'canary-key-misshapen';
  canaries.plant('holder', name);
  canaries.plant('key', key);
  const headers = {
    authorization: `Bearer ${token?.valid}`,
    'content-type': 'application/json',
    'idempotency-key': key,
  };
  const put = { method: 'PUT', path: `/tickets/${ticketId}/holder`, headers };
  const asPath = encodeURIComponent(name);
  const requests: RawRequest[] = [
    { ...put, body: `{"name": "${name}"` },
    { ...put, body: JSON.stringify({ name: [name] }) },
    { ...put, body: JSON.stringify({ name: name.repeat(20) }) },
    { ...put, body: JSON.stringify({ name: name.repeat(5000) }) },
    { ...put, headers: { ...headers, 'content-type': `text/${key}` }, body: name },
    { ...put, headers: { ...headers, authorization: `Bearer ${token?.expired}` }, body: JSON.stringify({ name }) },
    {
      ...put,
      headers: { ...headers, authorization: `Bearer ${token?.wrongAudience}` },
      body: JSON.stringify({ name }),
    },
    { ...put, headers: { ...headers, authorization: `Basic ${token?.valid}` }, body: JSON.stringify({ name }) },
    { path: `/tickets/${asPath}`, headers },
    { path: `/tickets/${asPath}/holder/${asPath}`, headers },
    { path: `/events?cursor=${asPath}`, headers },
    { path: `/events?limit=${asPath}`, headers },
    { path: `/live-barcodes/${asPath}` },
    { method: 'POST', path: `/tickets/${ticketId}/void`, headers, body: JSON.stringify({ reason: name }) },
    {
      method: 'POST',
      path: '/oauth/token',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: `client_id=${asPath}&client_secret=${asPath}`,
    },
  ];
  for (const request of requests) {
    const { status, text, headers: answered } = await sendRaw(baseUrl, request);
    answers.push({ id: 'setHolder', status, text: `${JSON.stringify(answered)}\n${text}` });
  }
}

/** Webhooks that are delivered to, that are refused by their receiver and that reach nobody. */
export async function createWebhooks({ as, canaries, key }: Scene, port: number): Promise<string[]> {
  const seller = as('sellerA');
  const urls = [
    `http://127.0.0.1:${port}/taken-canary-path?token=canary-query-taken`,
    `http://127.0.0.1:${port}/refused-canary-path?token=canary-query-refused`,
    'http://127.0.0.1:1/nobody-canary-path?token=canary-query-nobody',
  ];
  const ids: string[] = [];
  for (const url of urls) {
    canaries.plant('webhookUrl', url, ...url.split(/[/?=]/).filter((part) => part.includes('canary')));
    const { body } = await seller('createWebhook', { body: { url }, ...key('createWebhook') });
    canaries.plant('webhookSecret', body.secret, body.secret.slice('whsec_'.length));
    ids.push(body.id);
    const { body: rotated } = await seller('rotateWebhookSecret', {
      path: { webhookId: body.id },
      ...key('rotateWebhookSecret'),
    });
    canaries.plant('webhookSecret', rotated.secret, rotated.secret.slice('whsec_'.length));
  }
  const refused = 'http://user:canary-password@192.168.7.7/canary-refused-path';
  canaries.plant('webhookUrl', refused, 'canary-password', 'canary-refused-path');
  await seller('createWebhook', { body: { url: refused }, ...key('createWebhook') });
  await seller('createWebhook', { body: { url: 'canary-that-is-no-url' }, ...key('createWebhook') });
  canaries.plant('webhookUrl', 'canary-that-is-no-url');
  return ids;
}
