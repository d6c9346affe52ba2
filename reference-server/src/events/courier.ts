/** Delivers to one webhook: one event at a time, in the order of the feed. */
import { instant } from '../domain/instant.ts';
import { streamsOf, type OrganisationState } from '../domain/organisation-fold.ts';
import {
  attempted,
  failuresOf,
  isSuccess,
  isWanted,
  passed,
  progressOf,
  type Outcome,
  type Progress,
} from '../domain/webhook-progress.ts';
import { liveKeys, type WebhookRecord } from '../domain/webhook-state.ts';
import { urlCollection } from '../domain/webhook-view.ts';
import type { Delivery } from '../generated/types.ts';
import type { StoredEvent } from '../store/store.ts';
import { claim, recordProgress, type DeliveryRecord } from './delivery-record.ts';
import type { DeliverySetting } from './delivery-setting.ts';
import { eventView } from './event-view.ts';
import { Rounds } from './rounds.ts';
import { signedHeaders } from './webhook-secret.ts';

/** The webhook as it was found, and the time in its ledger; `clock` where the sandbox has set it. */
type Found = {
  readonly record: WebhookRecord;
  readonly streams: readonly string[];
  readonly now: number;
  readonly isWorlds: boolean;
};
type Batch = { progress: Progress; readonly attempts: Delivery[]; failed: boolean };

const pageEvents = 50;
/** Past so many positions with nothing for it, where it stands is written all the same. */
const silentPositions = 10_000;

export class Courier {
  readonly #setting: DeliverySetting;
  readonly #name: DeliveryRecord;
  readonly #stop = new AbortController();
  #url: string | null = null;
  readonly #rounds = new Rounds(() => this.#deliver());
  #closing = false;
  /** Where it has looked without finding anything for it, so that it need not look there again. */
  #seen: Pick<Progress, 'round' | 'position' | 'begun'> | null = null;
  /** How many attempts it has made. */
  made = 0;
  /** Whether another process delivers. */
  isOthers = false;

  constructor(setting: DeliverySetting, name: DeliveryRecord) {
    this.#setting = setting;
    this.#name = name;
  }

  /** Resolves once nothing is due that was due when it was called. Never rejects. */
  wake(): Promise<void> {
    return this.#rounds.ask();
  }

  /** Lets the attempt under way come to its end and makes no more. */
  async finish(): Promise<void> {
    this.#closing = true;
    await this.#rounds.ended();
  }

  /** Breaks the attempt under way off. What came of it is not written. */
  async abandon(): Promise<void> {
    this.#stop.abort();
    await this.finish();
  }

  async #deliver(): Promise<void> {
    try {
      while (!this.#closing && (await this.#pass()));
    } catch (error) {
      if (this.#stop.signal.aborted) return;
      this.#setting.log.warn({ reason: nameOf(error) }, 'a webhook could not be served; it will be tried again');
    }
  }

  /** True: look again at once. */
  async #pass(): Promise<boolean> {
    const found = await this.#look();
    if (found === null || !(await this.#mayDeliver(found.record))) return false;
    const begin = this.#beginning(found.record);
    const { events, position } = await this.#setting.store.feed(found.streams, begin.position, pageEvents);
    const batch: Batch = { progress: begin, attempts: [], failed: false };
    let taken = 0;
    for (const event of events) {
      if (this.#closing || batch.failed) break;
      await this.#take(event, found, batch);
      taken += 1;
    }
    const isWhole = taken === events.length && !batch.failed;
    const isEnd = isWhole && events.length < pageEvents;
    if (isEnd) batch.progress = { ...batch.progress, position };
    await this.#keep(found.record, batch);
    return !isEnd;
  }

  async #look(): Promise<Found | null> {
    const { ledger } = this.#name.owner;
    return this.#setting.pipeline.read([ledger], (ledgers, now) => {
      const { state, clock } = ledgers.get<OrganisationState>(ledger);
      const record = state.webhooks.get(this.#name.webhookId);
      const isDue = record && record.stopReason === null && (record.pending === null || record.pending.nextAt <= now);
      return isDue ? { record: { ...record }, streams: streamsOf(state), now, isWorlds: clock !== null } : null;
    });
  }

  async #mayDeliver({ lease }: WebhookRecord): Promise<boolean> {
    const { shared, processName, realNow, leaseSeconds, pipeline } = this.#setting;
    this.isOthers = false;
    if (!shared) return true;
    const now = realNow();
    if (lease?.by === processName && lease.until - now > (leaseSeconds * 1000) / 2) return true;
    const isMine = await claim(pipeline, this.#name, { by: processName, now, until: now + leaseSeconds * 1000 });
    this.isOthers = !isMine;
    return isMine;
  }

  #beginning(record: WebhookRecord): Progress {
    const progress = progressOf(record);
    const seen = this.#seen;
    return seen?.round === record.round && seen.position > record.position ? { ...progress, ...seen } : progress;
  }

  async #take(event: StoredEvent, found: Found, batch: Batch): Promise<void> {
    const { record } = found;
    if (!isWanted(record, batch.progress.begun, event)) {
      batch.progress = passed(record, batch.progress, event);
      return;
    }
    const { pending } = batch.progress;
    // A world's clock may have jumped over the moment at which it was due.
    const at = found.isWorlds && pending !== null ? pending.nextAt : found.now;
    const { request, outcome } = await this.#attempt(event, record, at);
    this.made += 1;
    const { retrySeconds } = this.#setting.limits;
    const before = batch.progress;
    batch.progress = attempted(record, before, event, { outcome, at, retrySeconds });
    batch.failed = !isSuccess(outcome);
    const next = batch.progress.pending;
    batch.attempts.push({
      eventId: event.id,
      attempt: failuresOf(pending, event) + 1,
      at: instant(at),
      request,
      ...outcome,
      ...(next === null ? {} : { nextAttemptAt: instant(next.nextAt) }),
    });
  }

  async #attempt(
    event: StoredEvent,
    record: WebhookRecord,
    at: number,
  ): Promise<{ request: Delivery['request']; outcome: Outcome }> {
    const { source, secretOf, sender, realNow } = this.#setting;
    const body = JSON.stringify(eventView(event, source));
    const secrets = liveKeys(record, at).map(({ number }) => secretOf(record.id, number));
    const headers = {
      'content-type': 'application/cloudevents+json',
      'user-agent': 'open-away-ticketing',
      ...signedHeaders(secrets, event.id, realNow(), body),
    };
    const outcome = await sender.send({ url: await this.#urlOf(), headers, body }, this.#stop.signal);
    return { request: { headers, body }, outcome };
  }

  /** It never changes. */
  async #urlOf(): Promise<string> {
    const { owner, webhookId } = this.#name;
    if (this.#url === null) {
      const row = await this.#setting.store.row(urlCollection(owner.organisationId), webhookId);
      this.#url = (row as { url: string | null } | null | undefined)?.url ?? null;
    }
    if (this.#url === null) throw new Error('The webhook has no URL.');
    return this.#url;
  }

  async #keep(record: WebhookRecord, { progress, attempts }: Batch): Promise<void> {
    const { round, position, begun } = progress;
    if (attempts.length > 0 || position - record.position > silentPositions)
      await recordProgress(this.#setting, this.#name, progress, attempts);
    this.#seen = { round, position, begun };
  }
}

/** Never its text: a URL may stand in it. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error;
}
