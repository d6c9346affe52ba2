import { expect, it } from 'vitest';
import { blocksOf, inTerminal, typedOf } from './support/typed-page.ts';

it('lists, is told that no price type is left, and sells on when its lines are typed', { timeout: 60_000 }, () =>
  inTerminal(async ({ type }) => {
    const [settings = ''] = await blocksOf('integrate', 'Second terminal');
    const printed = await type(`${settings}\n${await typedOf('resale')}`);
    expect(printed.trimEnd().split('\n')).toEqual([
      'originalPrice 9500',
      'listed, 1 offer',
      '0 offers: noEligiblePriceType',
      'adult 9000 + 900',
      'member 8000 + 800',
      'concession 6000 + 600',
      'sold: paid 9000 and 900, paid out 9500',
    ]);
  }),
);
