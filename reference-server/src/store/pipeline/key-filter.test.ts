import { expect, it } from 'vitest';
import { KeyFilter } from './key-filter.ts';

const keys = (name: string, count: number): string[] => Array.from({ length: count }, (_, n) => `3:org${name}-${n}`);
const known = (filter: KeyFilter, all: readonly string[]): number => all.filter((key) => filter.has(key)).length;

it('knows every key that was added, and hardly any other', () => {
  const filter = new KeyFilter();
  expect(known(filter, keys('a', 10))).toBe(0);
  for (const key of keys('a', 100_000)) filter.add(key);
  expect(known(filter, keys('a', 100_000))).toBe(100_000);
  expect(known(filter, keys('b', 100_000))).toBeLessThan(10);
});

it('forgets the older half at once', () => {
  const filter = new KeyFilter(10);
  const all = keys('a', 25);
  for (const key of all) filter.add(key);
  expect(known(filter, all.slice(0, 10))).toBe(0);
  expect(known(filter, all.slice(10))).toBe(15);
});
