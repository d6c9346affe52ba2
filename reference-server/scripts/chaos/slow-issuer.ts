/** An Issuer whose disk is slow while its operator wants it to: each SIGUSR2 turns that on or off. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serveIssuer, wrapCalls } from '../../src/testing/serve-issuer.ts';

const longest = 600;
let isSlow = false;
process.on('SIGUSR2', () => (isSlow = !isSlow));

/** Each call takes its time before and after it is done. */
await serveIssuer((store) =>
  wrapCalls(store, async (_name, call) => {
    if (isSlow) await sleep(Math.random() * longest);
    const result = await call();
    if (isSlow) await sleep(Math.random() * longest);
    return result;
  }),
);
