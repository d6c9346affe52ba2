import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { rules } from '../../conformance/src/generated/rules.ts';
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

const sources = readFileSync(resolve(import.meta.dirname, '../src/content/docs/season-rules.md'), 'utf8');
const rows = rules.filter(({ profile, kind }) => profile === 'season' && kind !== 'cell');

it('says where each row of season tickets comes from', () => {
  expect(rows.length).toBeGreaterThan(70);
  expect(rows.filter(({ page }) => !sources.includes(`(../${page})`)).map(({ id }) => id)).toEqual([]);
});

it('draws the thirteen rows of the source in their order', () => {
  const drawn = [...sources.matchAll(/<th scope="row"><a href="\.\.\/(.+?)">(.+?)<\/a>/g)].map(([, page, id]) => ({
    id,
    page,
  }));
  const renewal = rows.filter(({ id }) => id.startsWith('RNWL-')).map(({ id, page }) => ({ id, page }));
  expect(drawn).toHaveLength(13);
  expect(drawn).toEqual(renewal);
});
