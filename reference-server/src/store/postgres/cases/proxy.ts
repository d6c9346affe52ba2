import { connect, createServer, type Socket } from 'node:net';

export type Proxy = {
  readonly url: string;
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
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    const pair = [client, upstream] as const;
    pairs.add(pair);
    client.pipe(upstream).pipe(client);
    for (const socket of pair) {
      socket.on('error', () => undefined);
      socket.on('close', () => pair.forEach((each) => each.destroy()));
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

function listen(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    });
  });
}
