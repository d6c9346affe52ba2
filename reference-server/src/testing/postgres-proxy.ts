import { connect, createServer, type Socket } from 'node:net';

/**
 * Where a connection is cut by which the statement came: before it is passed on; once it is, while the server works on it;
 * or when the server has answered, and before the answer comes back.
 */
export type Cut = 'before' | 'during' | 'after';

export type Proxy = {
  readonly url: string;
  /** Cuts the next connection that carries this text to the server, and resolves once it has. */
  cutAt(text: string, cut: Cut): Promise<void>;
  /** From now on the server's answers do not arrive on the connections that stand. */
  swallowAnswers(): void;
  /** Breaks all connections; new ones pass as at first. */
  cut(): void;
  stop(): Promise<void>;
};

/** Stands between a client and the server of `target`, and fails as networks do. */
export async function startProxy(target: string): Promise<Proxy> {
  const { hostname, port } = new URL(target);
  const pairs = new Set<readonly [Socket, Socket]>();
  const traps: Trap[] = [];
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const pair = [client, upstream] as const;
    pairs.add(pair);
    client.on('data', (chunk: Buffer) => pass(chunk, pair, traps));
    client.on('end', () => upstream.end());
    upstream.pipe(client);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      // What was passed on reaches the server, as on a network that breaks behind it.
      socket.on('close', () => {
        pairs.delete(pair);
        pair.forEach((each) => each.destroySoon());
      });
    }
  });
  const url = new URL(target);
  url.port = String(await listen(server));
  const cut = () => {
    for (const [client, upstream] of pairs) [client, upstream].forEach((socket) => socket.destroy());
    pairs.clear();
  };
  return {
    url: url.href,
    cutAt: (text, cut) => new Promise((done) => traps.push({ text, cut, done })),
    swallowAnswers: () => {
      for (const [client, upstream] of pairs) upstream.unpipe(client).resume();
    },
    cut,
    stop: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      cut();
      await closed;
    },
  };
}

type Trap = { readonly text: string; readonly cut: Cut; done(): void };

function pass(chunk: Buffer, [client, upstream]: readonly [Socket, Socket], traps: Trap[]): void {
  const index = traps.findIndex(({ text }) => chunk.includes(text));
  const [trap] = index < 0 ? [] : traps.splice(index, 1);
  if (trap?.cut !== 'before') upstream.write(chunk);
  if (trap === undefined) return;
  upstream.unpipe(client).resume();
  const cut = () => {
    client.destroy();
    trap.done();
  };
  if (trap.cut === 'after') upstream.once('data', cut);
  else cut();
}

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
