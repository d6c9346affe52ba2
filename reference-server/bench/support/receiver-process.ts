/** A receiver of webhooks in a process of its own: answers 204, and tells when each of so many came. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Received = { readonly count: number; readonly seconds: number };

let wanted = Infinity;
let count = 0;
let first = 0;
let last = 0;

const tellIfAll = (): void => {
  if (count === wanted) process.send?.({ count, seconds: (last - first) / 1000 } satisfies Received);
};

const server = createServer((request, response) => {
  request.resume().once('end', () => {
    response.writeHead(204).end();
    last = performance.now();
    if (count === 0) first = last;
    count += 1;
    tellIfAll();
  });
});
server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));

/** How many are to come in all. */
process.on('message', (all: number) => {
  wanted = all;
  tellIfAll();
});
