import net from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { openStore } from '../src/store/open-store.ts';
import { createGate } from '../src/testing/pipeline-bench.ts';
import { startIssuer } from '../src/testing/start-issuer.ts';
import { adults, createWorld } from '../src/testing/worlds.ts';

const rounds = 3;
/** As many as one organisation may have. */
const impatient = 8;

it.each([
  { what: 'requests', path: (allocationId: string) => `/v1/allocations/${allocationId}` },
  { what: 'live streams', path: () => '/v1/events/stream' },
])(
  '$what whose clients went away while their tokens were looked at keep no place',
  { timeout: 30_000 },
  async (asked) => {
    let gate: ReturnType<typeof createGate> | null = null;
    const bounds = { MAX_OPEN_REQUESTS: String(2 * impatient - 1), STREAMS_PER_ORGANISATION: String(impatient) };
    const issuer = await startIssuer(bounds, {
      open: async (url) => {
        const store = await openStore(url);
        const append: typeof store.append = async (batch) => {
          await gate?.shut;
          return store.append(batch);
        };
        return { ...store, append };
      },
    });
    const world = await createWorld(issuer.baseUrl, { 'allocation.heldShare': 100, 'ground.seats': 500 });
    const { allocationId, sellerA } = world;
    const path = asked.path(allocationId);
    const authorization = `Bearer ${world.token('sellerA')}`;
    for (let round = 0; round < rounds; round += 1) {
      // A world's token waits for the end of the turn that is being written.
      const { open } = (gate = createGate());
      const held = sellerA('createHold', { path: { allocationId }, body: adults(1), key: `the-key-of-round-${round}` });
      await sleep(200);
      const sockets = Array.from({ length: impatient }, () => net.connect(issuer.port, '127.0.0.1'));
      for (const socket of sockets)
        socket.write(`GET ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: ${authorization}\r\n\r\n`);
      await sleep(200);
      for (const socket of sockets) socket.destroy();
      await sleep(200);
      gate = null;
      open();
      await held;
    }
    // All at once, when the turn that they wait for ends: one after the other they could share one last place.
    const { open } = (gate = createGate());
    const held = sellerA('createHold', { path: { allocationId }, body: adults(1), key: 'the-key-of-the-last-round' });
    await sleep(200);
    const asking = Array.from({ length: impatient / 2 }, () =>
      fetch(new URL(path, issuer.baseUrl), { headers: { authorization } }),
    );
    await sleep(200);
    gate = null;
    open();
    const answers = await Promise.all(asking);
    await held;
    for (const { body } of answers) await body?.cancel();
    await issuer.stop();
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  },
);
