/** The everyday steps with webhooks. */
import { Webhook as Verifier } from 'standardwebhooks';
import type { Delivery, Event, Webhook, WebhookRequest } from '../../generated/types.ts';
import { NotTestable } from '../../outcome.ts';
import type { Actor } from '../../world/actor.ts';
import type { Behaviour, Inbox, Received, Receiver } from '../../world/receiver.ts';
import type { WorldClock } from '../../world/world.ts';
import type { CheckContext } from '../check.ts';
import { codeOf, expectEqual, expectSuccess, expectThat } from '../expect.ts';

export type Subscribed = { readonly id: string; readonly secret: string; readonly inbox: Inbox };

/** A webhook to an inbox of its own. */
export async function subscribe(
  { receiver }: { readonly receiver: Receiver },
  actor: Actor,
  request: Omit<WebhookRequest, 'url'> = {},
): Promise<Subscribed> {
  const inbox = await receiver.open();
  const answer = await actor.send('createWebhook', { body: { url: inbox.url, ...request } });
  if (codeOf(answer) === 'WEBHOOK_URL_REFUSED' && !receiver.isPublic) {
    throw new NotTestable(
      "The target refuses the receiver on this machine: give --public-url and --receiver-port, or except 127.0.0.1 in the sandbox's configuration.",
    );
  }
  const { id, secret } = expectSuccess(answer, 'createWebhook');
  return { id, secret, inbox };
}

/** One that is told its tests only, so that nothing else comes between. */
export function subscribeToTests(context: Pick<CheckContext, 'receiver' | 'sellerA'>): Promise<Subscribed> {
  return subscribe(context, context.sellerA, { eventTypes: ['webhook.tested'] });
}

export async function test(actor: Actor, { id }: Pick<Subscribed, 'id'>): Promise<void> {
  await actor.do('testWebhook', { path: { webhookId: id } });
}

/** All that is due by the clock has happened once a move is answered: also one that moves nothing. */
export function settle(clock: WorldClock): Promise<void> {
  return clock.moveTo(clock.now);
}

export function webhookNow(actor: Actor, { id }: Pick<Subscribed, 'id'>): Promise<Webhook> {
  return actor.do('getWebhook', { path: { webhookId: id } });
}

export async function deliveriesOf(actor: Actor, { id }: Pick<Subscribed, 'id'>): Promise<Delivery[]> {
  const { items } = await actor.do('listDeliveries', { path: { webhookId: id }, query: { limit: 500 } });
  return items;
}

/** Whether a delivery is signed with this secret. */
export function isSignedWith(secret: string, { headers, body }: Received): boolean {
  try {
    new Verifier(secret).verify(body, { ...headers });
    return true;
  } catch {
    return false;
  }
}

/** How many signatures a delivery carries. */
export function countSignatures({ headers }: Received): number {
  return (headers['webhook-signature'] ?? '').split(' ').filter(Boolean).length;
}

export function eventOf({ body }: Received): Event {
  return JSON.parse(body) as Event;
}

export function idsOf(received: readonly Received[]): string[] {
  return received.map((one) => eventOf(one).id);
}

export function failing(count: number): Behaviour[] {
  return Array.from({ length: count }, () => ({ status: 500 }));
}

/** The delivery that came last, signed with the secret. */
export function expectSigned(received: Received | undefined, secret: string): Received {
  expectThat(received !== undefined, 'a delivery', received);
  expectThat(
    isSignedWith(secret, received),
    'a signature that verifies with the key',
    received.headers,
    'webhook-signature',
  );
  expectEqual(received.headers['webhook-id'], eventOf(received).id, 'webhook-id, against the id of the event');
  return received;
}
