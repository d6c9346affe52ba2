/** A load of requests from a process of its own; it says how many were answered, and how long each took. */
import { randomFrom } from '../../src/domain/seeded-random.ts';
import { connect, requestOf, type Connection, type Request } from './load-connection.ts';
import { latencyOf, type Answered, type Lane, type Load } from './load-plan.ts';

type Prepared = { readonly weight: number; readonly requests: readonly Request[] };
type Traveller = {
  readonly connection: Connection;
  readonly random: () => number;
  readonly journeys: readonly Prepared[];
  begun: number;
};

type Tally = { journeys: number; readonly times: Map<string, number[]>; readonly others: string[] };

async function travellersOf({ lanes, connections }: Load): Promise<Traveller[]> {
  const prepared = lanes.map(({ journeys }) =>
    journeys.map(({ weight, steps }): Prepared => ({ weight, requests: steps.map(requestOf) })),
  );
  const laneOf = (index: number): Lane => lanes[index % lanes.length] as Lane;
  return Promise.all(
    Array.from({ length: connections }, async (_, index) => ({
      connection: await connect(laneOf(index).port),
      random: randomFrom(index + 1),
      journeys: prepared[index % lanes.length] ?? [],
      begun: 0,
    })),
  );
}

function nextJourney({ journeys, random, begun }: Traveller): Prepared {
  const first = journeys[0] as Prepared;
  if (begun === 0) return first;
  let drawn = random() * journeys.reduce((sum, { weight }) => sum + weight, 0);
  return journeys.find(({ weight }) => (drawn -= weight) < 0) ?? first;
}

/** `due`: when the first request should have been sent; what follows is due when the answer before it came. */
function travel(traveller: Traveller, due: number, tally: Tally, arrived: () => void): void {
  const { requests } = nextJourney(traveller);
  traveller.begun += 1;
  const go = (index: number, dueAt: number): void => {
    const request = requests[index];
    if (!request) {
      tally.journeys += 1;
      return arrived();
    }
    traveller.connection.send(request, (status, text) => {
      const now = performance.now();
      if (status !== request.step.expected) {
        tally.others.push(text.slice(0, 600));
        return arrived();
      }
      timesOf(tally, request.step.name).push(now - dueAt);
      go(index + 1, now);
    });
  };
  go(0, due);
}

function timesOf({ times }: Tally, name: string): number[] {
  const known = times.get(name);
  if (known) return known;
  const made: number[] = [];
  times.set(name, made);
  return made;
}

/** Each traveller begins a journey as soon as the last is over. */
async function closedLoop(travellers: readonly Traveller[], milliseconds: number, tally: Tally): Promise<void> {
  const end = performance.now() + milliseconds;
  const one = (traveller: Traveller): Promise<void> =>
    new Promise((resolve) => {
      const again = (): void => {
        if (performance.now() >= end || tally.others.length > 0) resolve();
        else travel(traveller, performance.now(), tally, again);
      };
      again();
    });
  await Promise.all(travellers.map(one));
}

/**
 * Journeys begin at a rate, each millisecond as many as are due in it, whether the last are answered or not: one that
 * finds every connection busy waits, and its time runs meanwhile. So a server that stands still is seen to.
 */
function openLoop(travellers: readonly Traveller[], rate: number, milliseconds: number, tally: Tally): Promise<void> {
  const idle = [...travellers];
  const waiting: number[] = [];
  let underway = 0;
  return new Promise((resolve) => {
    const begin = (): void => {
      while (idle.length > 0 && waiting.length > 0) {
        const traveller = idle.pop() as Traveller;
        underway += 1;
        travel(traveller, waiting.shift() as number, tally, () => {
          underway -= 1;
          idle.push(traveller);
          begin();
          if (isOver && underway === 0 && waiting.length === 0) resolve();
        });
      }
    };
    let isOver = false;
    // Begins with a timer, so that the milliseconds are those at which timers run.
    setTimeout(() => {
      const start = performance.now();
      let sent = 0;
      const timer = setInterval(() => {
        const passed = Math.min(milliseconds, Math.floor(performance.now() - start));
        for (; sent < (passed * rate) / 1000; sent += 1) waiting.push(start + Math.ceil((sent * 1000) / rate));
        isOver = passed >= milliseconds;
        if (isOver) clearInterval(timer);
        begin();
      }, 1);
    }, 1);
  });
}

async function run(load: Load): Promise<Answered> {
  const travellers = await travellersOf(load);
  const tally: Tally = { journeys: 0, times: new Map(), others: [] };
  const begun = performance.now();
  if (load.rate === null) await closedLoop(travellers, load.milliseconds, tally);
  else await openLoop(travellers, load.rate, load.milliseconds, tally);
  const seconds = (performance.now() - begun) / 1000;
  for (const { connection } of travellers) connection.close();
  const requests = [...tally.times.values()].reduce((sum, times) => sum + times.length, 0);
  const steps = Object.fromEntries([...tally.times].map(([name, times]) => [name, latencyOf(times)]));
  return { seconds, requests, journeys: tally.journeys, steps, others: tally.others.slice(0, 3) };
}

process.on('message', (load: Load) => void run(load).then((answered) => process.send?.(answered)));
