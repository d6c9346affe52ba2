/** A Seller's load, from a process of its own: as fast as it is answered, or at a pace whatever is answered. */
import { setPriority } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, endsConnection, type Connection } from './connection.ts';
import { Seller, type SellerPlan } from './seller.ts';
import { Tally, type Told } from './tally.ts';

export type Load = {
  readonly port: number;
  readonly connections: number;
  readonly plan: SellerPlan;
};

export type Run = {
  readonly seconds: number;
  /** Null: each connection asks again as soon as it is answered. */
  readonly perSecond: number | null;
};

export type Report = { readonly isLast: boolean; readonly told: Told };

/** What is told each minute is of that minute. */
const reportMilliseconds = 60_000;

class Loader {
  readonly #load: Load;
  readonly #seller: Seller;
  readonly #free: Connection[] = [];
  #tally = new Tally();
  #open = 0;

  constructor(load: Load) {
    this.#load = load;
    this.#seller = new Seller(load.plan);
  }

  async begin(): Promise<void> {
    const { port, connections } = this.#load;
    for (let count = 0; count < connections; count += 1) this.#free.push(await connect(port));
  }

  async run({ seconds, perSecond }: Run, report: (report: Report) => void): Promise<void> {
    const reporting = setInterval(() => report({ isLast: false, told: this.#take() }), reportMilliseconds);
    const end = performance.now() + seconds * 1000;
    if (perSecond === null) await this.#race(end);
    else await this.#pace(perSecond, end);
    while (this.#open > 0) await sleep(5);
    clearInterval(reporting);
    report({ isLast: true, told: this.#take() });
  }

  #take(): Told {
    const told = this.#tally.told();
    this.#tally = new Tally();
    return told;
  }

  async #race(end: number): Promise<void> {
    const lane = async (): Promise<void> => {
      while (performance.now() < end) await this.#ask(performance.now());
    };
    await Promise.all(Array.from({ length: this.#load.connections }, lane));
  }

  /** Sends what has fallen due; what finds no free connection is not sent later. */
  async #pace(perSecond: number, end: number): Promise<void> {
    const begun = performance.now();
    for (let sent = 0, now = begun; now < end; now = performance.now()) {
      for (const due = ((now - begun) / 1000) * perSecond; sent < due; sent += 1) {
        if (this.#free.length === 0) this.#tally.unsent();
        else void this.#ask(begun + (sent / perSecond) * 1000);
      }
      await sleep(1);
    }
  }

  async #ask(dueAt: number): Promise<void> {
    // The one that was free the longest: one that is never used is closed by the server.
    const connection = this.#free.shift();
    if (connection === undefined) throw new Error('Every connection is in use.');
    this.#open += 1;
    const wish = this.#seller.next();
    const answer = await connection.ask(wish.text);
    this.#open -= 1;
    this.#tally.note(wish, answer, performance.now() - dueAt);
    this.#free.push(answer === null || endsConnection(answer) ? await connect(this.#load.port) : connection);
  }
}

// In the field the load comes from other machines: here it gives way to the server.
setPriority(10);

let loader: Loader;

process.on('message', (message: Load | Run) => void take(message));

async function take(message: Load | Run): Promise<void> {
  if ('plan' in message) {
    loader = new Loader(message);
    await loader.begin();
    process.send?.('ready');
  } else await loader.run(message, (report) => process.send?.(report));
}
