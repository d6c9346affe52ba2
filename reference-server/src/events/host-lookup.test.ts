import type { LookupAddress } from 'node:dns';
import { expect, test } from 'vitest';
import { AddressRefused, publicLookup, resolvesToPrivate, type Resolve } from './host-lookup.ts';

const answering =
  (...addresses: string[]): Resolve =>
  (_name, done) =>
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
const unknown: Resolve = (_name, done) => done(new Error('ENOTFOUND'), []);

test.each<[string, Resolve, boolean]>([
  ['a public address', answering('93.184.216.34'), false],
  ['a private address', answering('10.0.0.1'), true],
  ['one private address among public ones', answering('93.184.216.34', '::1'), true],
  ['an address mapped into IPv6', answering('::ffff:127.0.0.1'), true],
  ['no address', unknown, false],
])('a name that resolves to %s', async (_what, resolve, isPrivate) => {
  expect(await resolvesToPrivate('receiver.club.com', resolve)).toBe(isPrivate);
});

test('a name of this machine resolves to it', async () => {
  expect(await resolvesToPrivate('localhost')).toBe(true);
  expect(await resolvesToPrivate('receiver.example')).toBe(false);
});

const lookUp = (resolve: Resolve, all: boolean): Promise<unknown[]> =>
  new Promise((done) => publicLookup(resolve)('receiver.club.com', { all }, (...given) => done(given)));

test('a connection is given public addresses and no others', async () => {
  const both: LookupAddress[] = [
    { address: '93.184.216.34', family: 4 },
    { address: '2606:4700::1111', family: 6 },
  ];
  const resolve = answering(...both.map(({ address }) => address));
  expect(await lookUp(resolve, true)).toEqual([null, both]);
  expect(await lookUp(resolve, false)).toEqual([null, '93.184.216.34', 4]);
  expect((await lookUp(answering('93.184.216.34', '127.0.0.1'), true))[0]).toBeInstanceOf(AddressRefused);
  expect((await lookUp(unknown, true))[0]).toMatchObject({ message: 'ENOTFOUND' });
  expect((await lookUp(answering(), true))[0]).toBeInstanceOf(Error);
});
