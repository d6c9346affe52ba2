/** How far a webhook has got, event by event. Pure: what was answered is told to it. */
import type { EventType } from '../generated/events.ts';
import type { Pending, StopReason, WebhookProgressed, WebhookRecord } from './webhook-state.ts';

/** As much of an event as decides whether it is delivered. */
export type Candidate = {
  readonly id: string;
  readonly type: string;
  readonly position: number;
  readonly data: unknown;
};

/** What came of an attempt: a status, or why there is none. */
export type Outcome = { readonly status: number } | { readonly failure: DeliveryFailureCode };
export type DeliveryFailureCode = 'timeout' | 'noConnection' | 'addressRefused';

/** Where a delivery stands; each step gives a new one. */
export type Progress = Omit<WebhookProgressed, 'webhookId' | 'attempts'> & { readonly stop: StopReason | null };

export function progressOf({ round, position, begun, pending }: WebhookRecord): Progress {
  return { round, position, begun, pending, stop: null };
}

const created = 'webhook.created' satisfies EventType;
const tested = 'webhook.tested' satisfies EventType;

/** What comes before its own creation is not for it; its own test is, whatever it asked for. */
export function isWanted(record: WebhookRecord, begun: boolean, event: Candidate): boolean {
  const isOwn = (event.data as { webhookId?: unknown }).webhookId === record.id;
  if (!begun && !(isOwn && event.type === created)) return false;
  return record.eventTypes === null || record.eventTypes.includes(event.type) || (isOwn && event.type === tested);
}

/** Past an event that is not for it. */
export function passed(record: WebhookRecord, progress: Progress, event: Candidate): Progress {
  const isOwnBeginning = event.type === created && (event.data as { webhookId?: unknown }).webhookId === record.id;
  return { ...progress, begun: progress.begun || isOwnBeginning, position: event.position };
}

/** After an attempt made, or due, at `at`. */
export function attempted(
  record: WebhookRecord,
  progress: Progress,
  event: Candidate,
  { outcome, at, retrySeconds }: { outcome: Outcome; at: number; retrySeconds: readonly number[] },
): Progress {
  if (isSuccess(outcome)) return { ...passed(record, progress, event), begun: true, pending: null };
  if ('status' in outcome && outcome.status === 410) return { ...progress, pending: null, stop: 'gone' };
  const failures = failuresOf(progress.pending, event) + 1;
  const wait = retrySeconds[failures - 1];
  if (wait === undefined) return { ...progress, pending: null, stop: 'failing' };
  return { ...progress, pending: { eventId: event.id, failures, nextAt: at + wait * 1000 } };
}

/** How often the event has failed so far. */
export function failuresOf(pending: Pending | null, { id }: Pick<Candidate, 'id'>): number {
  return pending?.eventId === id ? pending.failures : 0;
}

export function isSuccess(outcome: Outcome): boolean {
  return 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
}
