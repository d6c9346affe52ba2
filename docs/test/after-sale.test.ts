import { expect, it } from 'vitest';
import { inTerminal, typedOf } from './support/typed-page.ts';

it('releases, exchanges and shows the statement when its lines are typed', { timeout: 60_000 }, () =>
  inTerminal(async ({ type }) => {
    const before = `${await typedOf('integrate')}\necho 'After the sale'\n`;
    const [, printed = ''] = (await type(before + (await typedOf('after-sale')))).split('After the sale\n');
    const lines = printed.trimEnd().split('\n');
    expect(lines).toEqual([
      'released',
      '-1250',
      'confirmed',
      'sale 12500',
      'cancellation -2500',
      'cancellationFee 125',
      'exchange -1250',
      String(12_500 - 2500 + 125 - 1250),
    ]);
  }),
);
