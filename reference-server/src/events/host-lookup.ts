/** Looks names up, and refuses those that lead to addresses nothing is delivered to. */
import { lookup as systemLookup, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { isNowhere, isPublicAddress } from '../domain/webhook-url.ts';

/** Gives every address of a name; the operating system's way if none is given. */
export type Resolve = (name: string, done: (error: Error | null, addresses: LookupAddress[]) => void) => void;

const systemResolve: Resolve = (name, done) => {
  if (isNowhere(name)) return done(null, []);
  systemLookup(name, { all: true }, (error, addresses) => done(error, addresses ?? []));
};

export class AddressRefused extends Error {
  override name = 'AddressRefused';
}

/** For a connection: what it is given was judged in the same step, so that no later answer can differ. */
export function publicLookup(resolve: Resolve = systemResolve): LookupFunction {
  return (name, { all }, done) => {
    resolve(name, (error, addresses) => {
      const [first] = addresses;
      const isRefused = addresses.some(({ address }) => !isPublicAddress(address));
      const problem = isRefused ? new AddressRefused('The name resolves to an address that is not public.') : error;
      if (problem || !first) return done(problem ?? new Error('The name has no address.'), []);
      if (all) return done(null, addresses);
      done(null, first.address, first.family);
    });
  };
}

const patienceMilliseconds = 1000;

/** Whether a name resolves to an address that is not public. One that does not resolve in time is judged at delivery. */
export async function resolvesToPrivate(name: string, resolve: Resolve = systemResolve): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<LookupAddress[]>((done) => (timer = setTimeout(done, patienceMilliseconds, [])));
  const found = new Promise<LookupAddress[]>((done) => resolve(name, (_error, addresses) => done(addresses)));
  const addresses = await Promise.race([found, late]);
  clearTimeout(timer);
  return addresses.some(({ address }) => !isPublicAddress(address));
}
