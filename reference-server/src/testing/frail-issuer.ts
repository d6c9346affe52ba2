/** An Issuer whose store fails while its operator wants it to: each SIGUSR2 turns that on or off. */
import { readConfig } from '../config.ts';
import { openIssuer } from '../issuer.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

let fails = false;
process.on('SIGUSR2', () => (fails = !fails));

async function openFrail(url: string): Promise<Store> {
  const store = await openStore(url);
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        if (fails && (name === 'append' || name === 'row')) throw new Error('a fault inside the store');
        return member.apply(target, given);
      };
    },
  });
}

const config = readConfig(process.env);
const issuer = await openIssuer(config, { open: openFrail });
await issuer.app.listen({ host: config.host, port: config.port });
process.once('SIGTERM', () => void issuer.close().then(() => process.exit(0)));
