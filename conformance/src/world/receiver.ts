/** A receiver of webhooks: one small HTTP server for a run, started when a check first asks for it. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Failure, RunRefused } from '../outcome.ts';

export type Received = { readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** What one request is answered: a status, perhaps with a place to go to, or nothing at all. */
export type Behaviour = { readonly status: number; readonly location?: string } | 'silence';

/** An address of its own for one webhook. */
export type Inbox = {
  readonly url: string;
  /** In the order they came. */
  readonly received: readonly Received[];
  /** The next requests are answered so, one by one; those after them with 204. */
  answer(...behaviours: readonly Behaviour[]): void;
  /** Waits until so many have come in all. */
  arrived(count: number): Promise<readonly Received[]>;
};

export type Receiver = {
  /** Whether the target was told where it is; otherwise it is on this machine. */
  readonly isPublic: boolean;
  open(): Promise<Inbox>;
  close(): Promise<void>;
};

export type ReceiverSetting = { readonly publicUrl: string | null; readonly port: number };

type Box = {
  readonly received: Received[];
  readonly planned: Behaviour[];
  waiting: { readonly count: number; readonly done: () => void }[];
};

const patienceMilliseconds = 10_000;

export function createReceiver({ publicUrl, port }: ReceiverSetting): Receiver {
  const boxes = new Map<string, Box>();
  let started: Promise<Server> | null = null;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const box = boxes.get(request.url?.split('/').at(-1) ?? '');
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += String(chunk);
    const behaviour = box ? (box.planned.shift() ?? { status: 204 }) : { status: 404 };
    box?.received.push({ headers: flat(request.headers), body });
    tellArrived(box);
    if (behaviour === 'silence') return;
    response
      .writeHead(behaviour.status, behaviour.location === undefined ? {} : { location: behaviour.location })
      .end();
  }

  return {
    isPublic: publicUrl !== null,
    async open() {
      started ??= listen((request, response) => void take(request, response).catch(() => undefined), publicUrl, port);
      const { port: own } = (await started).address() as AddressInfo;
      const name = crypto.randomUUID();
      const box: Box = { received: [], planned: [], waiting: [] };
      boxes.set(name, box);
      return inboxOf(box, `${publicUrl ?? `http://127.0.0.1:${own}`}/${name}`);
    },
    async close() {
      const server = await started?.catch(() => null);
      if (!server) return;
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

function inboxOf(box: Box, url: string): Inbox {
  return {
    url,
    received: box.received,
    answer: (...behaviours) => void box.planned.push(...behaviours),
    async arrived(count) {
      if (box.received.length >= count) return box.received;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((done) => {
        box.waiting.push({ count, done });
        timer = setTimeout(done, patienceMilliseconds);
      });
      clearTimeout(timer);
      if (box.received.length >= count) return box.received;
      const evidence = { expected: `${count} deliveries`, seen: box.received.length };
      throw new Failure(`They did not come within ${patienceMilliseconds / 1000} seconds.`, evidence);
    },
  };
}

function tellArrived(box: Box | undefined): void {
  if (!box) return;
  const [ready, others] = [true, false].map((wanted) =>
    box.waiting.filter(({ count }) => box.received.length >= count === wanted),
  );
  box.waiting = others ?? [];
  for (const { done } of ready ?? []) done();
}

/** Behind a public address it listens to every one of its own. */
function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  publicUrl: string | null,
  port: number,
): Promise<Server> {
  const server = createServer(handle);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new RunRefused(`The receiver of webhooks can't listen on port ${port} (${error.code}).`, 4)),
    );
    if (publicUrl === null) server.listen(port, '127.0.0.1', () => resolve(server));
    else server.listen(port, () => resolve(server));
  });
}

function flat(headers: IncomingMessage['headers']): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value ?? ''].flat().join(', ')]));
}
