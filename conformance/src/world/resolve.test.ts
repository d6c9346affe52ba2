import { describe, expect, it } from 'vitest';
import { SuiteError } from '../outcome.ts';
import { resolve } from './resolve.ts';

const names: Record<string, unknown> = {
  'priceType.adult': 'ptAdult',
  hold: 'h1',
  'hold.total': { amount: 5000, currency: 'GBP' },
  'hold.seat.0': 's1',
};

describe('resolve', () => {
  it.each([
    { title: 'a whole text', given: '{{hold}}', want: 'h1' },
    { title: 'a part of a text', given: 'the hold {{hold}} of {{priceType.adult}}', want: 'the hold h1 of ptAdult' },
    { title: 'a value that is no text', given: '{{hold.total}}', want: { amount: 5000, currency: 'GBP' } },
    {
      title: 'members and items',
      given: { a: ['{{hold.seat.0}}', 2, null], b: { c: true } },
      want: { a: ['s1', 2, null], b: { c: true } },
    },
    { title: 'nothing where there is no name', given: '{hold} }}{{', want: '{hold} }}{{' },
  ])('fills in $title', ({ given, want }) => {
    expect(resolve<unknown>(given, (name) => names[name])).toEqual(want);
  });

  it('blames the suite for a name that stands for nothing', () => {
    expect(() => resolve('{{order}}', () => undefined)).toThrow(SuiteError);
  });
});
