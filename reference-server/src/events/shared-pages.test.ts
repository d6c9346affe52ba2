import { expect, it } from 'vitest';
import { SharedPages } from './shared-pages.ts';

it('looks once for all who ask at the same moment at the same place', async () => {
  const pages = new SharedPages<string>();
  const looks: string[] = [];
  const read = (place: string): Promise<string> =>
    pages.read(place, async () => {
      looks.push(place);
      return `page ${place}`;
    });
  expect(await Promise.all([read('a'), read('b'), read('a')])).toEqual(['page a', 'page b', 'page a']);
  expect(looks).toEqual(['a', 'b']);
});

it('looks anew for one who asks after a look has begun', async () => {
  const pages = new SharedPages<string[]>();
  const stored = ['first'];
  let isOpen = (): void => {};
  const gate = new Promise<void>((open) => (isOpen = open));
  let hasBegun = (): void => {};
  const begun = new Promise<void>((begin) => (hasBegun = begin));
  const look = async (): Promise<string[]> => {
    const seen = [...stored];
    hasBegun();
    await gate;
    return seen;
  };
  const early = pages.read('a', look);
  await begun;
  stored.push('second');
  const late = pages.read('a', look);
  isOpen();
  expect(await Promise.all([early, late])).toEqual([['first'], ['first', 'second']]);
});

it('forgets a look that failed', async () => {
  const pages = new SharedPages<string>();
  await expect(pages.read('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone');
  expect(await pages.read('a', async () => 'there')).toBe('there');
});
