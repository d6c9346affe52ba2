/** One organisation with a webhook on a store in memory, and a receiver that is a function. */
import type { Fold } from '../store/command.ts';
import type { Outcome } from '../domain/webhook-progress.ts';
import { organisationFold, type OrganisationState } from '../domain/organisation-fold.ts';
import { admitWebhook } from '../domain/webhooks.ts';
import type { WebhookRecord } from '../domain/webhook-state.ts';
import { subscriberRow, urlRow } from '../domain/webhook-view.ts';
import { Deliveries } from '../events/deliveries.ts';
import type { DeliverySetting } from '../events/delivery-setting.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { NewEvent, Pipeline } from '../store/command.ts';
import { createPipeline } from '../store/pipeline/pipeline.ts';
import type { StoredEvent } from '../store/store.ts';
import { MemoryStore } from './memory-store.ts';

export const begin = Date.UTC(2027, 7, 1);
const organisationId = 'org_1';
const ledger = organisationLedgerOf(organisationId);
const owner = { organisationId, ledger };
export const webhookId = 'whk_1';
export const streams = ['alc_1', 'alc_2'] as const;

const silentFold: Fold<object> = {
  version: '1',
  initial: () => ({}),
  apply: () => undefined,
  due: () => [],
  nextDue: () => null,
  serialise: () => '{}',
  revive: () => ({}),
};

export type Sent = { readonly id: string; readonly body: string };
/** One process: its own pipeline, and who delivers in it. */
export type DeliveryProcess = { readonly pipeline: Pipeline; readonly deliveries: Deliveries; readonly sent: Sent[] };

export function createDeliveryBench(limits: Partial<DeliverySetting['limits']> = {}) {
  const store = new MemoryStore();
  const clock = { now: begin };
  const warnings: string[] = [];
  let ids = 0;

  function startProcess(
    answer: (sent: Sent, count: number) => Outcome | Promise<Outcome>,
    { shared = false, name = 'process' } = {},
  ): DeliveryProcess {
    const sent: Sent[] = [];
    const log = { warn: (_details: object, message: string) => void warnings.push(message) };
    const pipeline = createPipeline({
      store,
      folds: { organisation: organisationFold, fixture: silentFold },
      realNow: () => clock.now,
      newEventId: () => `evt_${(ids += 1)}`,
      shared,
      idleSeconds: 600,
      snapshotEvery: 1_000_000,
      log,
      onCommit: (events) => deliveries.heard(events),
    });
    const deliveries = new Deliveries({
      store,
      pipeline,
      realNow: () => clock.now,
      limits: { timeoutSeconds: 10, retrySeconds: [5, 60], rotationSeconds: 60, perOrganisation: 5, ...limits },
      sender: {
        async send({ headers, body }) {
          sent.push({ id: headers['webhook-id'] ?? '', body });
          return answer(sent.at(-1) as Sent, sent.length);
        },
        close: () => undefined,
      },
      secretOf: () => `whsec_${Buffer.alloc(32).toString('base64')}`,
      source: 'https://issuer.example/v1',
      shared,
      processName: name,
      leaseSeconds: 40,
      log,
    });
    return { pipeline, deliveries, sent };
  }

  return {
    store,
    clock,
    warnings,
    startProcess,
    /** Everything the organisation sees from the webhook's creation on. */
    async feed(): Promise<StoredEvent[]> {
      const { events } = await store.feed([...streams, organisationId], 0, 10_000);
      return events.slice(events.findIndex(({ type }) => type === 'webhook.created'));
    },
  };
}

export async function commit(pipeline: Pipeline, events: readonly NewEvent[]): Promise<void> {
  const answer = () => ({ status: 204, headers: {}, body: '' });
  const ledgers = [...new Set(events.map((event) => event.ledger))];
  await pipeline.execute({ ledgers, idempotency: null, decide: () => ({ events, answer }) });
}

/** The organisation, an event before its webhook, and the webhook; by a world's clock or by the real one. */
export async function openWebhook(pipeline: Pipeline, eventTypes?: string[], isWorlds = true): Promise<void> {
  const opening = { name: 'away', streams: [...streams, organisationId] };
  await commit(pipeline, [
    { ledger, type: 'organisation.opened', stream: null, data: opening },
    { ledger, type: 'clock.moved', stream: null, data: { now: isWorlds ? begin : null } },
  ]);
  await happen(pipeline, 0);
  const request = { url: 'https://receiver.example/', ...(eventTypes ? { eventTypes } : {}) };
  const url = { unreadable: false, insecure: false, hasUserInfo: false, privateHost: false };
  const admission = { webhookId, request, url, position: 0, perOrganisation: 5 };
  await pipeline.execute({
    ledgers: [ledger],
    idempotency: null,
    decide: (ledgers) => ({
      events: admitWebhook(ledgers.get<OrganisationState>(ledger).state, owner, admission) as NewEvent[],
      answer: () => ({ status: 201, headers: {}, body: '' }),
      rows: () => [urlRow(organisationId, webhookId, request.url), subscriberRow(organisationId)],
    }),
  });
}

export function happen(pipeline: Pipeline, stream: number): Promise<void> {
  const id = streams[stream] ?? streams[0];
  return commit(pipeline, [{ ledger: `fixture/${id}`, type: 'hold.placed', stream: id, data: {} }]);
}

/** As the sandbox does it: moves the clock and sees to it that all that is due has happened. */
export async function moveClock({ pipeline, deliveries }: DeliveryProcess, now: number): Promise<void> {
  await commit(pipeline, [{ ledger, type: 'clock.moved', stream: null, data: { now } }]);
  await deliveries.settle([organisationId]);
}

export function webhookIn(pipeline: Pipeline): Promise<WebhookRecord | undefined> {
  return pipeline.read([ledger], (ledgers) => {
    const record = ledgers.get<OrganisationState>(ledger).state.webhooks.get(webhookId);
    return record && { ...record };
  });
}

export function settle({ deliveries }: DeliveryProcess): Promise<void> {
  return deliveries.settle([organisationId]);
}
