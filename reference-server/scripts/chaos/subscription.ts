/** A webhook of a club, and what its receiver was sent: every event, in order, signed, and none before its time. */
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import { Webhook as Verifier } from 'standardwebhooks';
import type { Event, WebhookWithSecret } from '../../src/generated/types.ts';
import type { Received } from '../../src/testing/receiver.ts';
import type { TestWorld } from '../../src/testing/worlds.ts';
import type { Receiver } from './webhook-receiver.ts';

/** Deliveries come one after the other, beside a load: until the last is there it may take long, but not from one to the next. */
const longestSilence = 20_000;

export class Subscription {
  readonly #world: TestWorld;
  readonly #receiver: Receiver;
  readonly #webhook: WebhookWithSecret;
  readonly #path: string;
  readonly #verifier: Verifier;
  /** What it must be told of the feed, from its own beginning on. */
  readonly #expected: Event[] = [];
  #cursor: string;
  #hasBegun = false;

  static async open(world: TestWorld, receiver: Receiver, path: string, eventTypes?: string[]): Promise<Subscription> {
    const body = { url: receiver.urlOf(path), ...(eventTypes ? { eventTypes } : {}) };
    const { body: webhook } = await world.sellerA('createWebhook', { body });
    return new Subscription(world, receiver, webhook, { path, eventTypes: eventTypes ?? null });
  }

  readonly #eventTypes: readonly string[] | null;

  constructor(
    world: TestWorld,
    receiver: Receiver,
    webhook: WebhookWithSecret,
    { path, eventTypes }: { path: string; eventTypes: readonly string[] | null },
  ) {
    this.#world = world;
    this.#receiver = receiver;
    this.#webhook = webhook;
    this.#path = path;
    this.#eventTypes = eventTypes;
    this.#verifier = new Verifier(webhook.secret);
    this.#cursor = webhook.cursor;
  }

  /** Requests that came, whatever they were answered. */
  get attempts(): number {
    return this.#receiver.sentTo(this.#path).length;
  }

  async state(): Promise<string> {
    const { body } = await this.#world.sellerA('getWebhook', { path: { webhookId: this.#webhook.id } });
    return body.stopReason === undefined ? body.state : `${body.state} ${body.stopReason}`;
  }

  /** From its beginning: what a club does whose receiver was gone. */
  async replay(): Promise<void> {
    const path = { webhookId: this.#webhook.id };
    await this.#world.sellerA('replayWebhook', { path, body: { after: this.#webhook.cursor } });
  }

  /** What is wrong with what was taken, once all that is in the feed now should be there. */
  async wrong(): Promise<string[]> {
    await this.#readOn();
    const ids = new Set(this.#expected.map(({ id }) => id));
    const missing = () => ids.difference(new Set(this.#taken().map(idOf))).size;
    for (let left = missing(), waited = 0; left > 0 && waited < longestSilence; waited += 50) {
      await sleep(50);
      const now = missing();
      if (now < left) waited = 0;
      left = now;
    }
    const taken = this.#taken();
    return [...this.#missing(taken), ...this.#disorder(taken), ...taken.flatMap((each) => this.#spoiled(each))];
  }

  async #readOn(): Promise<void> {
    for (let more = true; more;) {
      const query = { limit: 500, cursor: this.#cursor };
      const { body } = await this.#world.sellerA('listEvents', { query });
      this.#expected.push(...body.items.filter((event) => this.#isWanted(event)));
      this.#cursor = body.cursor;
      more = body.more;
    }
  }

  /** Of what came about between its request and its own beginning it is told nothing. */
  #isWanted({ type, data }: Event): boolean {
    this.#hasBegun ||= type === 'webhook.created' && data['webhookId'] === this.#webhook.id;
    return this.#hasBegun && (this.#eventTypes === null || this.#eventTypes.includes(type));
  }

  #taken(): Received[] {
    return this.#receiver.takenAt(this.#path);
  }

  #missing(taken: readonly Received[]): string[] {
    const there = new Set(taken.map(idOf));
    const missing = this.#expected.filter(({ id }) => !there.has(id));
    const [first] = missing;
    if (first === undefined) return [];
    const of = `of ${this.#expected.length}, the first at ${this.#expected.indexOf(first)}: ${first.type} ${first.id}`;
    const others = [...there].filter((id) => !this.#expected.some((event) => event.id === id)).length;
    return [`${this.#path} was not sent ${missing.length} events ${of}; ${others} others came`];
  }

  /** Each event for the first time in the order of the feed. A replay may bring others, from before its beginning. */
  #disorder(taken: readonly Received[]): string[] {
    const expected = new Set(this.#expected.map(({ id }) => id));
    const first = [...new Set(taken.map(idOf))].filter((id) => expected.has(id));
    const inOrder = isDeepStrictEqual(first, [...expected]);
    return inOrder ? [] : [`${this.#path} was sent its events in another order than the feed's`];
  }

  #spoiled({ body, headers }: Received): string[] {
    try {
      const event = this.#verifier.verify(body, headers as Record<string, string>);
      const expected = this.#expected.find(({ id }) => id === headers['webhook-id']);
      const isSame = expected === undefined || isDeepStrictEqual(event, expected);
      return isSame ? [] : [`${this.#path} was sent another event than the feed has: ${body}`];
    } catch (error) {
      return [`${this.#path} was sent what is not signed rightly (${String(error)}): ${body}`];
    }
  }
}

function idOf({ headers }: Received): string {
  return String(headers['webhook-id']);
}
