/** Holds at a rate, and a reader of the live feed in the same process: by one clock, when each was answered and when it was heard of. */
import { requestOf, connect, type Connection, type Request } from './load-connection.ts';
import { openReader } from './event-reader.ts';
import { holdStep } from './grounds.ts';
import { latencyOf, type Latency } from './load-plan.ts';

export type DelayWish = {
  readonly port: number;
  readonly allocationId: string;
  readonly token: string;
  readonly rate: number;
  readonly milliseconds: number;
};
/** Below zero where the event came before the answer. */
export type Delays = { readonly fromAnswer: Latency; readonly fromRequest: Latency };

type Moments = {
  readonly sent: Map<string, number>;
  readonly answered: Map<string, number>;
  readonly heard: Map<string, number>;
};

async function measure({ port, allocationId, token, rate, milliseconds }: DelayWish): Promise<Delays> {
  const moments: Moments = { sent: new Map(), answered: new Map(), heard: new Map() };
  let text = '';
  await openReader(port, token, (chunk) => {
    text += chunk;
    const end = text.lastIndexOf('\n\n');
    if (end < 0) return;
    const now = performance.now();
    for (const [, id = ''] of text.slice(0, end).matchAll(/"holdId":"(hld_\w+)"/g)) moments.heard.set(id, now);
    text = text.slice(end + 2);
  });
  const request = requestOf({ ...holdStep({ allocationId, token }, 1), captures: { holdId: '"id":"(hld_\\w+)"' } });
  const connections = await Promise.all(Array.from({ length: 32 }, () => connect(port)));
  const asked = await sendAll(connections, request, rate * (milliseconds / 1000), 1000 / rate, moments);
  await Promise.all(asked);
  const deadline = performance.now() + 5000;
  while (moments.heard.size < moments.answered.size && performance.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, 10));
  if (moments.heard.size < moments.answered.size) throw new Error('not every hold was heard of in the live feed');
  const since = (begun: ReadonlyMap<string, number>): Latency =>
    latencyOf([...begun].map(([id, moment]) => (moments.heard.get(id) ?? Infinity) - moment));
  return { fromAnswer: since(moments.answered), fromRequest: since(moments.sent) };
}

async function sendAll(
  connections: readonly Connection[],
  request: Request,
  count: number,
  apart: number,
  moments: Moments,
): Promise<Promise<void>[]> {
  const idle = [...connections];
  const asked: Promise<void>[] = [];
  const begun = performance.now();
  for (let number = 0; number < count; number += 1) {
    const wait = begun + number * apart - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    while (idle.length === 0) await Promise.race(asked);
    const connection = idle.pop() as Connection;
    asked.push(sendOne(connection, request, moments).then(() => void idle.push(connection)));
  }
  return asked;
}

function sendOne(connection: Connection, request: Request, moments: Moments): Promise<void> {
  const sent = performance.now();
  return new Promise((resolve, reject) => {
    connection.send(request, (status, text) => {
      if (status !== 201) return reject(new Error(`a hold was answered ${text}`));
      const id = connection.values.get('holdId') ?? '';
      moments.sent.set(id, sent);
      moments.answered.set(id, performance.now());
      resolve();
    });
  });
}

process.on('message', (wish: DelayWish) => void measure(wish).then((delays) => process.send?.(delays)));
