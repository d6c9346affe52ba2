import { expect, it } from 'vitest';
import { blocksOf, inTerminal, typedOf } from './support/typed-page.ts';

it('sells season tickets and renews them when its lines are typed', { timeout: 60_000 }, () =>
  inTerminal(async ({ type }) => {
    const [settings = ''] = await blocksOf('integrate', 'Second terminal');
    const printed = await type(`${settings}\n${await typedOf('season')}`);
    expect(printed.trimEnd().split('\n')).toEqual([
      'fixedSeat, sold at: boxOffice',
      'HOME-1-A-3, A 2000',
      'HOME-1-A-3, B 1800',
      'fan-2 HOME-1-A-4',
      'fan-3 HOME-1-A-5',
      'fan-4 HOME-1-A-6',
      'ground-main HOME-1-A-3',
      'best now: HOME-1-A-4',
      'sold 2, not renewed 2',
      'stopped',
      'RENEWAL_RUN_STOPPED',
      'finished, 4 of 4',
      'fan-1: step 2, RNWL-12, HOME-1-A-3 to HOME-1-A-2, sold',
      'fan-2: step 1, RNWL-03, HOME-1-A-4 to HOME-1-A-4, sold',
      'fan-3: step 1, RNWL-03, HOME-1-A-5 to HOME-1-A-5, reserved',
      'fan-4: step 1, RNWL-03, HOME-1-A-6 to HOME-1-A-6, reserved',
      'fan-3 sold',
      'fan-4 released',
      '3 of 4',
    ]);
  }),
);
