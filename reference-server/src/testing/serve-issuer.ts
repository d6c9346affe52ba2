/** Serves an Issuer as main.ts does, on a store that is not as it should be. */
import { readConfig } from '../config.ts';
import { openIssuer, type Issuer } from '../issuer.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';

export async function serveIssuer(change: (store: Store) => Store = (store) => store): Promise<Issuer> {
  const config = readConfig(process.env);
  const issuer = await openIssuer(config, { open: async (url) => change(await openStore(url)) });
  await issuer.listen();
  process.once('SIGTERM', () => void issuer.close().then(() => process.exit(0)));
  return issuer;
}

/** The same store, each call of which goes through `around`. */
export function wrapCalls(store: Store, around: (name: string, call: () => unknown) => unknown): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => around(String(name), () => member.apply(target, given) as unknown);
    },
  });
}
