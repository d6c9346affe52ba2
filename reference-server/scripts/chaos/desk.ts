/** Where requests are sent from: asks with the same key until it is answered, and counts what every answer was worth. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient, type Client, type Reply } from '../../src/testing/client.ts';
import type { TestWorld } from '../../src/testing/worlds.ts';
import { judge, withPatience, type Party, type Wish } from './judge.ts';
import type { Address } from './processes.ts';
import type { Finding, Tally } from './tally.ts';

/** What wanted the answer can't go on; why is in the tally. */
export class WronglyAnswered extends Error {}

/** Milliseconds. Who can't connect must not keep a process from starting. */
const pauseAfter = { refused: 25, unreachable: 100 } as const;
/** Longer than any fault lasts. */
const longestRetrying = 60_000;

type Asked<Body> = {
  readonly reply: Reply<Body>;
  /** When the request that was answered was sent. */
  readonly asked: number;
  /** Requests that were sent before, and nobody waited for any more. */
  readonly givenUp: readonly Promise<Reply<Body>>[];
};

export class Desk {
  readonly processes: readonly Address[];
  readonly world: TestWorld;
  readonly tally: Tally;
  readonly #clients = new Map<string, Client>();
  #isClosed = false;
  readonly #waiting = new Set<{ readonly since: number; tell(): void }>();

  constructor(processes: readonly Address[], world: TestWorld, tally: Tally) {
    this.processes = processes;
    this.world = world;
    this.tally = tally;
  }

  /** Begins at one process and goes on to the next whenever there was no success. `finding` is what a wrong answer means. */
  async ask<Body>(wish: Wish<Body>, start = 0, finding: Finding = 'wrong'): Promise<Reply<Body>> {
    return (await this.#ask(wish, start, finding)).reply;
  }

  /** The same for what writes; its success counts as acknowledged. */
  async write<Body>(wish: Wish<Body>, start = 0): Promise<Reply<Body>> {
    const { reply, asked, givenUp } = await this.#ask(wish, start, 'wrong');
    this.tally.acknowledged += 1;
    for (const late of givenUp) void late.then((other) => this.#compareLate(wish, reply, other), ignore);
    for (const each of this.#waiting) if (asked >= each.since) each.tell();
    return reply;
  }

  /** Resolves when so many writes were acknowledged that were asked from now on. */
  acknowledged(count: number): Promise<void> {
    return new Promise((resolve, reject) => {
      let left = count;
      const nothing = setTimeout(
        () => reject(new Error(`no write was acknowledged for ${longestRetrying} ms`)),
        longestRetrying,
      );
      const one = {
        since: performance.now(),
        tell: () => {
          left -= 1;
          if (left > 0) return;
          this.#waiting.delete(one);
          clearTimeout(nothing);
          resolve();
        },
      };
      this.#waiting.add(one);
    });
  }

  /** Nobody waits for an answer any more. */
  close(): void {
    this.#isClosed = true;
  }

  /** A process that was stopped may answer after another one has: nothing else than that one. */
  #compareLate<Body>({ name, statuses, lasting }: Wish<Body>, reply: Reply<Body>, late: Reply<Body>): void {
    const told = ({ body, text }: Reply<Body>): string => (lasting ? JSON.stringify(lasting(body)) : text);
    if (statuses.includes(late.status) && told(late) !== told(reply))
      this.tally.found.wrong.add(`${name} was answered late and otherwise: ${late.text.slice(0, 400)}`);
  }

  async #ask<Body>(wish: Wish<Body>, start: number, finding: Finding): Promise<Asked<Body>> {
    const begun = performance.now();
    const givenUp: Promise<Reply<Body>>[] = [];
    for (let attempt = 0; !this.#isClosed && performance.now() - begun < longestRetrying; attempt += 1) {
      const process = this.processes[(start + attempt) % this.processes.length] as Address;
      const asked = performance.now();
      const sent = wish.send(this.#clientAt(process, wish.party));
      const given = await withPatience(sent, process);
      if (given !== null) this.tally.slowestAnswer = Math.max(this.tally.slowestAnswer, performance.now() - asked);
      const judged = judge(wish, given, attempt > 0);
      if (judged.verdict === 'right') return { reply: judged.reply, asked, givenUp };
      if (judged.verdict === 'wrong') this.#refuse(wish, finding, `at ${process.name} ${judged.what}`);
      if (judged.verdict === 'unreachable') givenUp.push(sent);
      this.tally[judged.verdict] += 1;
      await sleep(pauseAfter[judged.verdict]);
    }
    return this.#refuse(wish, finding, `had no success within ${longestRetrying} ms`);
  }

  #refuse({ name, party }: Pick<Wish<never>, 'name' | 'party'>, finding: Finding, what: string): never {
    const sentence = `${name} of ${party} ${what}`;
    this.tally.found[finding].add(sentence);
    throw new WronglyAnswered(sentence);
  }

  #clientAt({ baseUrl }: Address, party: Party): Client {
    const name = `${party} ${baseUrl}`;
    const client = this.#clients.get(name) ?? createClient(baseUrl, this.world.token(party));
    this.#clients.set(name, client);
    return client;
  }
}

function ignore(): void {}
