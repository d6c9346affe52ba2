/** Writes how far a webhook has got, with a row for each attempt, in one transaction. */
import type { OrganisationState } from '../domain/organisation-fold.ts';
import { isOfThisRound } from '../domain/apply-organisation.ts';
import type { Progress } from '../domain/webhook-progress.ts';
import { told, type Owner } from '../domain/webhooks.ts';
import { deliveryCollection, deliveryRow, generationOf } from '../domain/webhook-view.ts';
import type { WebhookClaimed, WebhookProgressed, WebhookRecord } from '../domain/webhook-state.ts';
import type { Delivery } from '../generated/types.ts';
import type { Answer, Command, NewEvent, Pipeline } from '../store/command.ts';
import type { Row, Store } from '../store/store.ts';

const done: Answer = { status: 204, headers: {}, body: '' };
const refused: Answer = { status: 409, headers: {}, body: '' };

export type DeliveryRecord = { readonly owner: Owner; readonly webhookId: string };

/** Of a webhook that is gone nothing is written. */
export async function recordProgress(
  { pipeline, store }: { pipeline: Pipeline; store: Store },
  { owner, webhookId }: DeliveryRecord,
  progress: Progress,
  attempts: readonly Delivery[],
): Promise<void> {
  let first = 0;
  const rows = (): Row[] => attempts.map((attempt, index) => deliveryRow(webhookId, first + index, attempt));
  const decide: Command['decide'] = (ledgers) => {
    const record = ledgers.get<OrganisationState>(owner.ledger).state.webhooks.get(webhookId);
    if (!record) return { events: [], answer: () => refused };
    first = record.attempts;
    return { events: progressEvents(record, owner, progress, attempts.length), answer: () => done, rows };
  };
  await pipeline.execute({ ledgers: [owner.ledger], idempotency: null, decide });
  await forgetOld(store, webhookId, first, attempts.length);
}

function progressEvents(record: WebhookRecord, owner: Owner, progress: Progress, attempts: number): NewEvent[] {
  const { stop, ...place } = progress;
  const data: WebhookProgressed = { webhookId: record.id, ...place, attempts };
  const event: NewEvent = { ledger: owner.ledger, type: 'webhook.progressed', stream: null, data };
  if (stop === null || !isOfThisRound(record, progress)) return [event];
  return [event, told(owner, { type: 'webhook.stopped', data: { webhookId: record.id, reason: stop } })];
}

/** Once a collection is begun, the one before the last goes. */
async function forgetOld(store: Store, webhookId: string, first: number, count: number): Promise<void> {
  const begun = generationOf(first + count - 1);
  if (count === 0 || begun < 2 || (first > 0 && generationOf(first - 1) === begun)) return;
  const collections = [deliveryCollection(webhookId, begun - 2)];
  await store.forget({ ledgers: [], collections, rows: [], owners: [] });
}

/** Takes the right to deliver, where another process has not. False: it has. */
export async function claim(
  pipeline: Pipeline,
  { owner, webhookId }: DeliveryRecord,
  { by, now, until }: { by: string; now: number; until: number },
): Promise<boolean> {
  const decide: Command['decide'] = (ledgers) => {
    const record = ledgers.get<OrganisationState>(owner.ledger).state.webhooks.get(webhookId);
    const isOthers = record?.lease && record.lease.by !== by && now < record.lease.until;
    if (!record || isOthers) return { events: [], answer: () => refused };
    const data: WebhookClaimed = { webhookId, by, until };
    return {
      events: [{ ledger: owner.ledger, type: 'webhook.claimed', stream: null, data }],
      answer: () => done,
    };
  };
  const executed = await pipeline.execute({ ledgers: [owner.ledger], idempotency: null, decide });
  return executed.outcome === 'answered' && executed.answer.status === done.status;
}
