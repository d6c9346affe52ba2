/** Plays what was drawn: all clients at once, in a new world, and writes down what each asked and was answered when. */
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from '../../src/testing/client.ts';
import { testSecrets } from '../../src/testing/start-issuer.ts';
import { createWorld, type TestWorld } from '../../src/testing/worlds.ts';
import { picked } from '../../src/testing/picked.ts';
import type { Operation } from './checker.ts';
import type { Command, Play } from './commands.ts';
import { isLook, type Answer, type Ground, type Played, type Request } from './history.ts';
import { ask, type Desk } from './requests.ts';

const criteria = {
  'ground.areas': [['....', '....']],
  'allocation.perOrderLimit': 3,
  'allocation.heldShare': 75,
  'price.adult': 2500,
};

/** `baseUrls` are those of the processes; `cut` cuts them off from their database for a moment. */
export async function play(baseUrls: readonly string[], { clients, cuts }: Play, cut: () => void): Promise<Played> {
  const table = await Table.open(baseUrls, cuts.length > 0);
  const cutting = (async () => {
    for (const pause of cuts) {
      await sleep(pause);
      cut();
    }
  })();
  await Promise.all(clients.map((commands, client) => table.seat(client, commands)));
  await cutting;
  return table.close();
}

const keyed = ['createHold', 'extendHold', 'checkHold'] as const;
type Keyed = Extract<Request, { does: (typeof keyed)[number] }>;

class Table {
  readonly #world: TestWorld;
  readonly #desks: readonly Desk[];
  readonly #ground: Ground;
  readonly #history: Operation<Request, Answer>[] = [];
  /** Rises with every request and every answer: all clients are here, so nothing else is needed to tell before from after. */
  #time = 0;
  #keys = 0;
  /** What any client knows. */
  readonly #holds: { readonly id: string; readonly total: number }[] = [];
  readonly #keyed: Keyed[] = [];
  #now: number;

  static async open(baseUrls: readonly string[], wasCutOff: boolean): Promise<Table> {
    const world = await createWorld(baseUrls[0]!, criteria);
    const { body: before } = await world.sellerA('getAvailability', { path: { allocationId: world.allocationId } });
    const ground: Ground = {
      seats: 8,
      perOrderLimit: 3,
      heldLimit: 6,
      price: 2500,
      holdSeconds: 600,
      holdTotalSeconds: 1800,
      confirmSeconds: 120,
      wasCutOff,
      now: Date.parse(world.world.clock.now),
      sequence: before.revision,
    };
    return new Table(world, baseUrls, ground);
  }

  constructor(world: TestWorld, baseUrls: readonly string[], ground: Ground) {
    this.#world = world;
    this.#ground = ground;
    this.#now = ground.now;
    this.#desks = baseUrls.map((baseUrl) => ({
      seller: createClient(baseUrl, world.token('sellerA')),
      home: createClient(baseUrl, world.token('home')),
      sandbox: createClient(baseUrl, testSecrets.SANDBOX_SECRET),
    }));
  }

  /** One client: the next request when the last is answered, or given up. */
  async seat(client: number, commands: readonly Command[]): Promise<void> {
    for (const command of commands) {
      const request = this.#requestOf(command);
      const desk = this.#desks[command.process];
      if (request && desk) await this.#ask(`client ${client}`, request, { desk, isHome: client % 2 === 1, ...command });
    }
  }

  /** Both clubs look at all there is at every process, and then once more at the feed. */
  async close(): Promise<Played> {
    for (const desk of this.#desks) {
      for (const isHome of [false, true]) {
        for (const does of ['getAvailability', 'getSalesSummary', 'listEvents'] as const)
          await this.#insist('reader', { does }, { desk, isHome });
        for (const { id: holdId } of this.#holds.slice(-3))
          await this.#insist('reader', { does: 'getHold', holdId }, { desk, isHome });
      }
    }
    const { body } = await this.#desks[0]!.home('listEvents', { query: { limit: 500 } });
    const feed = body.items.filter(({ subject }) => subject === this.#world.allocationId);
    return { ground: this.#ground, history: this.#history, feed };
  }

  #requestOf(command: Command): Request | null {
    const key = `key-${(this.#keys += 1)}`;
    const { does } = command;
    if (does === 'createHold') return { does, key, quantity: command.quantity, lifeSeconds: command.lifeSeconds };
    if (does === 'repeat') return picked(this.#keyed, command.pick) ?? null;
    if (does === 'moveClock') return { does, to: this.#now + command.seconds * 1000 };
    if (does === 'getOrder') return { does, clientOrderId: `order-${command.order}` };
    if (!('pick' in command)) return { does: command.does };
    const hold = picked(this.#holds, command.pick);
    if (!hold) return null;
    const holdId = hold.id;
    if ('lifeSeconds' in command) return { does: command.does, key, holdId, lifeSeconds: command.lifeSeconds };
    if ('order' in command)
      return { does: command.does, clientOrderId: `order-${command.order}`, holdId, total: hold.total + command.more };
    return command.does === 'checkHold' ? { does: command.does, key, holdId } : { does: command.does, holdId };
  }

  async #ask(
    client: string,
    request: Request,
    { desk, isHome, hangsUpAfter = null }: { desk: Desk; isHome: boolean; hangsUpAfter?: number | null },
  ): Promise<Answer | null> {
    if ('key' in request) this.#keyed.push(request);
    const hangUp = new AbortController();
    const timer = hangsUpAfter === null ? undefined : setTimeout(() => hangUp.abort(), hangsUpAfter);
    const invokedAt = (this.#time += 1);
    const reader = isHome ? desk.home : desk.seller;
    const asked = { world: this.#world, desk, reader, signal: hangUp.signal };
    const answer = await ask(request, asked).catch((error: unknown) => {
      if (hangUp.signal.aborted) return null;
      throw error;
    });
    clearTimeout(timer);
    // A look without an answer changed nothing and says nothing.
    if (answer === null && isLook(request)) return null;
    const respondedAt = answer ? (this.#time += 1) : Infinity;
    this.#history.push({ client, input: request, output: answer ?? undefined, invokedAt, respondedAt });
    if (answer) this.#learn(request, answer);
    return answer;
  }

  async #insist(client: string, request: Request, where: { desk: Desk; isHome: boolean }): Promise<void> {
    while ((await this.#ask(client, request, where)) === null) await sleep(20);
  }

  #learn(request: Request, { hold, asOf }: Answer): void {
    if (request.does === 'createHold' && hold && !this.#holds.some(({ id }) => id === hold.id))
      this.#holds.push({ id: hold.id, total: hold.seats.length * this.#ground.price });
    if (request.does === 'moveClock' && asOf !== undefined) this.#now = Math.max(this.#now, asOf);
  }
}
