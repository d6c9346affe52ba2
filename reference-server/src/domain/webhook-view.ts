import type { Delivery, Webhook } from '../generated/types.ts';
import type { Row } from '../store/store.ts';
import { instant } from './instant.ts';
import { numbered } from './rows.ts';
import { liveKeys, type WebhookRecord } from './webhook-state.ts';

export type WebhookShown = { readonly url: string; readonly now: number; readonly cursor: string };

/** A webhook as the wire has it. */
export function webhookView(record: WebhookRecord, { url, now, cursor }: WebhookShown): Webhook {
  const { id, eventTypes, stopReason, createdAt, pending } = record;
  return {
    id,
    url,
    ...(eventTypes === null ? {} : { eventTypes: [...eventTypes] }),
    state: stopReason === null ? 'active' : 'stopped',
    ...(stopReason === null ? {} : { stopReason }),
    createdAt: instant(createdAt),
    keys: liveKeys(record, now).map(({ number, until }) => ({
      number,
      ...(until === null ? {} : { until: instant(until) }),
    })),
    cursor,
    ...(pending === null ? {} : { nextAttemptAt: instant(pending.nextAt) }),
  };
}

/** The URL lies beside the ledger, where no event and no snapshot has it. */
export function urlCollection(organisationId: string): string {
  return `webhooks/${organisationId}`;
}

export function urlRow(organisationId: string, webhookId: string, url: string | null): Row {
  return { collection: urlCollection(organisationId), id: webhookId, sort: webhookId, body: { url } };
}

/** Every organisation that has ever had a webhook: whom to deliver for after a start. */
export const subscribers = 'webhook-organisations';

export function subscriberRow(organisationId: string): Row {
  return { collection: subscribers, id: organisationId, sort: '', body: {} };
}

/** Attempts lie in collections of so many; the last two are kept. */
export const attemptsPerCollection = 500;

export function deliveryCollection(webhookId: string, generation: number): string {
  return `deliveries/${webhookId}/${generation}`;
}

export function generationOf(attempt: number): number {
  return Math.floor(attempt / attemptsPerCollection);
}

/** Attempts are counted from 0. */
export function deliveryRow(webhookId: string, attempt: number, body: Delivery): Row {
  return { collection: deliveryCollection(webhookId, generationOf(attempt)), ...numbered(attempt), body };
}

/** All that may still be kept of a webhook's attempts, and of those that are just being written. */
export function deliveryCollections({ id, attempts }: WebhookRecord): string[] {
  const last = generationOf(attempts) + 1;
  return [last - 3, last - 2, last - 1, last]
    .filter((generation) => generation >= 0)
    .map((generation) => deliveryCollection(id, generation));
}
