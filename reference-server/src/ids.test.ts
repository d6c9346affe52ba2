import { expect, test } from 'vitest';
import { createIds, drawCharacters, fixtureLedgerOf, organisationLedgerOf } from './ids.ts';

/** Draws 1s, then 2s, then 3s … */
function counted() {
  let draws = 0;
  return createIds((count) => String((draws += 1)).repeat(count));
}

test('every id has its prefix, and what belongs to a fixture the characters of it', () => {
  const ids = counted();
  const fixtureId = ids.fixture();
  expect(fixtureId).toBe('fxt_11111111');
  expect([ids.venue(fixtureId), ids.allocation(fixtureId)]).toEqual([
    'ven_11111111222222222222',
    'alc_11111111333333333333',
  ]);
  expect(ids.organisation()).toBe('org_444444444444');
  expect([ids.world(), ids.client(), ids.event()]).toEqual([
    'wld_5555555555555555',
    'cli_6666666666666666',
    'evt_7777777777777777',
  ]);
  expect(ids.secret()).toBe('8'.repeat(40));
});

test('a hold is found by its allocation, without an index', () => {
  const ids = createIds();
  const fixtureId = ids.fixture();
  const allocationId = ids.allocation(fixtureId);
  const holdId = ids.hold(allocationId);
  const ledger = `fixture/${fixtureId}`;
  expect([fixtureId, allocationId, holdId, ids.venue(fixtureId)].map(fixtureLedgerOf)).toEqual(Array(4).fill(ledger));
});

test.each(['', '_', 'hld', 'hld_short', '../../etc', 'hld_1234567890'])('any text points to some ledger: %j', (id) => {
  expect(fixtureLedgerOf(id)).toMatch(/^fixture\/fxt_.{0,8}$/);
});

test('an organisation has a ledger of its own', () => {
  expect(organisationLedgerOf('org_1')).toBe('organisation/org_1');
});

test('characters are drawn as many as asked for, of those that are not mistaken for one another', () => {
  // More than one block of random bytes.
  const drawn = Array.from({ length: 600 }, () => drawCharacters(16));
  for (const text of drawn) expect(text).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
  expect(new Set(drawn).size).toBe(600);
  expect(new Set(drawn.join('')).size).toBe(32);
});
