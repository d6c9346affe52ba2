/** How many events a second webhooks get, one after the other as they must, on one or several of them. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createClient } from '../../src/testing/client.ts';
import { holdStep, openGrounds } from './grounds.ts';
import { startIssuer } from './issuers.ts';
import type { Received } from './receiver-process.ts';
import { rounded, type Table } from './results.ts';
import { runLoad } from './run-load.ts';

type Row = Table['rows'][number];

/** A webhook for each organisation; the holds are placed first, then delivered. */
export async function measureWebhooks(
  databaseUrl: string,
  store: string,
  webhooks: number,
  milliseconds: number,
): Promise<Row> {
  const issuer = await startIssuer(databaseUrl, { WEBHOOK_PRIVATE_HOSTS: '127.0.0.1' });
  const receiver = fork(new URL('receiver-process.ts', import.meta.url));
  const [port] = (await once(receiver, 'message')) as [number];
  const grounds = await openGrounds(issuer.baseUrl, webhooks);
  for (const { token } of grounds) {
    const body = { url: `http://127.0.0.1:${port}/inbox`, eventTypes: ['hold.placed'] };
    await createClient(issuer.baseUrl, token)('createWebhook', { body });
  }
  const all = once(receiver, 'message');
  const lanes = grounds.map((ground) => ({
    port: issuer.port,
    journeys: [{ weight: 1, steps: [holdStep(ground, 1)] }],
  }));
  // They are placed many times faster than they are delivered, so most are delivered with no holds beside them.
  const { journeys } = await runLoad({ lanes, connections: 64, milliseconds, rate: null });
  receiver.send(journeys);
  const [{ count, seconds }] = (await all) as [Received];
  receiver.kill();
  await issuer.end('SIGTERM');
  return { store, webhooks, delivered: count, perSecond: rounded(count / seconds) };
}
