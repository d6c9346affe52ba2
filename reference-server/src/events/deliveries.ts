/** Keeps a courier for every webhook and wakes it when there may be something for it. */
import type { EventType } from '../generated/events.ts';
import { organisationLedgerOf } from '../ids.ts';
import { streamsOf, type OrganisationState } from '../domain/organisation-fold.ts';
import { subscribers } from '../domain/webhook-view.ts';
import type { LedgerEvent } from '../store/store.ts';
import { Courier } from './courier.ts';
import type { DeliverySetting } from './delivery-setting.ts';
import { Rounds } from './rounds.ts';

type Organisation = {
  readonly couriers: Map<string, Courier>;
  streams: ReadonlySet<string>;
  /** Looks which webhooks there are. */
  readonly looks: Rounds;
};

const created = 'webhook.created' satisfies EventType;
/** How long one waits for another process to deliver, and how often it is looked. */
const othersMilliseconds = 100;
const othersLooks = 600;
/** A delivery may bring about another: that a webhook stops is told to all others. Under a steady load it never ends. */
const ownLooks = 100;

export class Deliveries {
  readonly #setting: DeliverySetting;
  readonly #organisations = new Map<string, Organisation>();
  #hasListed = false;
  #closed = false;

  constructor(setting: DeliverySetting) {
    this.#setting = setting;
  }

  /** What this process has committed. Cheap where there are no webhooks. */
  heard(events: readonly LedgerEvent[]): void {
    if (this.#closed) return;
    for (const { type, stream } of events) if (type === created && stream !== null) this.#adopt(stream);
    if (this.#organisations.size === 0) return;
    const streams = new Set(events.flatMap(({ stream }) => stream ?? []));
    for (const [id, { streams: own }] of this.#organisations) {
      if (streams.has(id) || intersects(streams, own)) void this.#wake(id);
    }
  }

  /** What is due, and what others have written. To be called each second. */
  async tick(): Promise<void> {
    if (this.#closed) return;
    if (this.#setting.shared || !this.#hasListed) await this.#list();
    for (const id of this.#organisations.keys()) void this.#wake(id);
  }

  /** Once it resolves, every attempt that is due by the organisations' clocks has been made. */
  async settle(organisationIds: readonly string[]): Promise<void> {
    if (this.#setting.shared || !this.#hasListed) await this.#list();
    await Promise.all(organisationIds.map((id) => this.#settle(id)));
  }

  /** For a webhook or an organisation that goes: what is under way is broken off. */
  async forget(organisationId: string, webhookId?: string): Promise<void> {
    const couriers = this.#organisations.get(organisationId)?.couriers;
    const doomed = [...(couriers ?? [])].filter(([id]) => webhookId === undefined || id === webhookId);
    if (webhookId === undefined) this.#organisations.delete(organisationId);
    for (const [id] of doomed) couriers?.delete(id);
    await Promise.all(doomed.map(([, courier]) => courier.abandon()));
  }

  /** Attempts under way come to their end, or are broken off after so long. */
  async close(milliseconds: number): Promise<void> {
    this.#closed = true;
    const couriers = [...this.#organisations.values()].flatMap((one) => [...one.couriers.values()]);
    const breakOff = setTimeout(() => void Promise.all(couriers.map((courier) => courier.abandon())), milliseconds);
    await Promise.all(couriers.map((courier) => courier.finish()));
    clearTimeout(breakOff);
    this.#setting.sender.close();
  }

  #adopt(organisationId: string): Organisation {
    const known = this.#organisations.get(organisationId);
    if (known) return known;
    const adopted: Organisation = {
      couriers: new Map(),
      streams: new Set([organisationId]),
      looks: new Rounds(() => this.#lookOrWarn(organisationId, adopted)),
    };
    this.#organisations.set(organisationId, adopted);
    return adopted;
  }

  async #list(): Promise<void> {
    let after: { sort: string; id: string } | null = null;
    do {
      const { rows } = await this.#setting.store.list(subscribers, after, 500);
      for (const { id } of rows) this.#adopt(id);
      after = rows.length < 500 ? null : (rows.at(-1) ?? null);
    } while (after !== null);
    this.#hasListed = true;
  }

  async #settle(organisationId: string): Promise<void> {
    for (let own = 0, others = 0; own < ownLooks && others < othersLooks && !this.#closed;) {
      const before = this.#madeFor(organisationId);
      await this.#wake(organisationId);
      const couriers = [...(this.#organisations.get(organisationId)?.couriers.values() ?? [])];
      await Promise.all(couriers.map((courier) => courier.wake()));
      const isOthers = couriers.some((courier) => courier.isOthers);
      if (!isOthers && this.#madeFor(organisationId) === before) return;
      if (isOthers) others += 1;
      else own += 1;
      if (isOthers) await new Promise((done) => setTimeout(done, othersMilliseconds));
    }
  }

  #madeFor(organisationId: string): number {
    const couriers = this.#organisations.get(organisationId)?.couriers.values() ?? [];
    return [...couriers].reduce((sum, { made }) => sum + made, 0);
  }

  /** Looks which webhooks there are and wakes their couriers; resolves once they are awake. */
  #wake(organisationId: string): Promise<void> {
    const organisation = this.#organisations.get(organisationId);
    if (!organisation || this.#closed) return Promise.resolve();
    return organisation.looks.ask();
  }

  async #lookOrWarn(organisationId: string, organisation: Organisation): Promise<void> {
    await this.#look(organisationId, organisation).catch((error: unknown) => {
      const reason = error instanceof Error ? error.name : typeof error;
      this.#setting.log.warn({ reason }, 'the webhooks of an organisation could not be read; it will be tried again');
    });
  }

  async #look(organisationId: string, organisation: Organisation): Promise<void> {
    const ledger = organisationLedgerOf(organisationId);
    const found = await this.#setting.pipeline.read([ledger], (ledgers) => {
      const { head, state } = ledgers.get<OrganisationState>(ledger);
      return head === 0 ? null : { streams: streamsOf(state), webhookIds: [...state.webhooks.keys()] };
    });
    if (found === null) return this.forget(organisationId);
    organisation.streams = new Set(found.streams);
    if (this.#organisations.get(organisationId) !== organisation) return;
    const { couriers } = organisation;
    for (const webhookId of couriers.keys()) {
      if (!found.webhookIds.includes(webhookId)) void this.forget(organisationId, webhookId);
    }
    for (const webhookId of found.webhookIds) {
      if (!couriers.has(webhookId))
        couriers.set(webhookId, new Courier(this.#setting, { owner: { organisationId, ledger }, webhookId }));
    }
    for (const courier of couriers.values()) void courier.wake();
  }
}

function intersects(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  for (const each of one) if (other.has(each)) return true;
  return false;
}
