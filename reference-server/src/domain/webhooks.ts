/** What may be done with an organisation's webhooks. */
import { webhookAdmission } from '../generated/decisions.ts';
import { events as eventTable } from '../generated/events.ts';
import type { WebhookRequest } from '../generated/types.ts';
import type { NewEvent } from '../store/command.ts';
import type { LedgerId } from '../store/store.ts';
import type { OrganisationEvent } from './events.ts';
import { instant } from './instant.ts';
import type { OrganisationState } from './organisation-state.ts';
import { firstRefusal, notFound, refuse, type Refusal } from './refusal.ts';
import type { UrlFacts } from './webhook-url.ts';
import type { WebhookPlaced, WebhookRecord } from './webhook-state.ts';

/** The organisation whose ledger it is. */
export type Owner = { readonly organisationId: string; readonly ledger: LedgerId };

export type Admission = {
  readonly webhookId: string;
  readonly request: WebhookRequest;
  readonly url: Omit<UrlFacts, 'nameToResolve'>;
  /** Where the feed ended just before. */
  readonly position: number;
  readonly perOrganisation: number;
};

export function admitWebhook(
  state: OrganisationState,
  owner: Owner,
  { webhookId, request: { eventTypes }, url, position, perOrganisation }: Admission,
): Refusal | readonly NewEvent[] {
  const unknownType = eventTypes?.some((type) => !Object.hasOwn(eventTable, type)) ?? false;
  const refusal = firstRefusal(webhookAdmission, { ...url, unknownType });
  if (refusal) return refusal;
  if (state.webhooks.size >= perOrganisation) return refuse('WEBHOOK_LIMIT_REACHED');
  const data = eventTypes ? { webhookId, eventTypes } : { webhookId };
  return [told(owner, { type: 'webhook.created', data }), placed(owner, { webhookId, position })];
}

export function webhookOf(state: OrganisationState, webhookId: string): WebhookRecord | Refusal {
  return state.webhooks.get(webhookId) ?? notFound();
}

/** The key before the newest goes on signing for a while; one before that ends. */
export function rotateSecret({ id, keys }: WebhookRecord, owner: Owner, now: number, seconds: number): NewEvent[] {
  const previousUntil = instant(now + seconds * 1000);
  const data = { webhookId: id, keyNumber: (keys[0]?.number ?? 0) + 1, previousUntil };
  return [told(owner, { type: 'webhook.secretRotated', data })];
}

export function testWebhook({ id, stopReason }: WebhookRecord, owner: Owner): Refusal | NewEvent[] {
  if (stopReason !== null) return refuse('WEBHOOK_STOPPED', ['/path/webhookId']);
  return [told(owner, { type: 'webhook.tested', data: { webhookId: id } })];
}

export function replayWebhook({ id }: WebhookRecord, owner: Owner, position: number): NewEvent[] {
  return [
    told(owner, { type: 'webhook.replayed', data: { webhookId: id } }),
    placed(owner, { webhookId: id, position }),
  ];
}

export function endWebhook({ id }: WebhookRecord, owner: Owner): NewEvent[] {
  return [told(owner, { type: 'webhook.deleted', data: { webhookId: id } })];
}

type Told = OrganisationEvent extends infer Event ? (Event extends unknown ? Omit<Event, 'stream'> : never) : never;

/** In the organisation's own stream. */
export function told({ organisationId, ledger }: Owner, event: Told): NewEvent {
  return { ledger, stream: organisationId, ...event };
}

function placed({ ledger }: Owner, data: WebhookPlaced): NewEvent {
  return { ledger, type: 'webhook.placed', stream: null, data };
}
