/** An Issuer whose store fails while its operator wants it to: each SIGUSR2 turns that on or off. */
import { serveIssuer, wrapCalls } from './serve-issuer.ts';

let fails = false;
process.on('SIGUSR2', () => (fails = !fails));

await serveIssuer((store) =>
  wrapCalls(store, (name, call) => {
    if (fails && (name === 'append' || name === 'row')) throw new Error('a fault inside the store');
    return call();
  }),
);
