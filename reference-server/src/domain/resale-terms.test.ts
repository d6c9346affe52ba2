import { describe, expect, test } from 'vitest';
import { openedFixture, opensAt, tell } from '../testing/fixture.ts';
import { setPolicy, soldTickets } from '../testing/resale.ts';
import { changeFixture } from './change-fixture.ts';
import {
  askedRange,
  listingsEndAt,
  payoutFee,
  payoutTerms,
  policyOf,
  resaleTerms,
  settledPayout,
} from './resale-terms.ts';

const fixture = openedFixture();
const policy = policyOf(fixture.state);
const hour = 3_600_000;
const kickOff = Date.parse(fixture.state.opening!.fixture.kickOff);

test.each([
  { original: 2500, lowest: 8000, highest: 12_000, range: [2000, 3000] },
  { original: 2500, lowest: 10_000, highest: 10_000, range: [2500, 2500] },
  { original: 999, lowest: 3333, highest: 3333, range: [333, 332] },
  { original: 999, lowest: 8000, highest: 12_000, range: [800, 1198] },
  { original: 1, lowest: 1, highest: 19_999, range: [1, 1] },
  { original: 0, lowest: 8000, highest: 12_000, range: [0, 0] },
])('of $original from $lowest to $highest basis points $range may be asked', ({ original, lowest, highest, range }) => {
  const wish = { ...policy, minimumPriceBasisPoints: lowest, maximumPriceBasisPoints: highest };
  expect(Object.values(askedRange(wish, original))).toEqual(range);
});

test.each([
  { gross: 2500, feeBasisPoints: 500, fee: 125 },
  { gross: 2619, feeBasisPoints: 500, fee: 130 },
  { gross: 19, feeBasisPoints: 500, fee: 0 },
  { gross: 1, feeBasisPoints: 10_000, fee: 1 },
])('the fee of $gross at $feeBasisPoints basis points is $fee', ({ fee, ...payout }) => {
  expect(payoutFee({ rule: 'chosenPrice', ...payout })).toBe(fee);
});

describe('what is paid out', () => {
  test.each([
    { rule: 'chosenPrice', shown: 2750, newPrice: 2750, gross: 2750 },
    { rule: 'originalPrice', shown: 2500, newPrice: 1500, gross: 2500 },
    { rule: 'originalPrice', shown: 2500, newPrice: 2600, gross: 2500 },
    { rule: 'lowerPrice', shown: 2500, newPrice: 1500, gross: 1500 },
    { rule: 'lowerPrice', shown: 2500, newPrice: 2500, gross: 2500 },
    { rule: 'lowerPrice', shown: 2500, newPrice: 2600, gross: 2500 },
  ] as const)('by $rule for a buyer at $newPrice is $gross', ({ rule, shown, newPrice, gross }) => {
    expect(settledPayout({ rule, gross: shown, feeBasisPoints: 0 }, 2500, newPrice).gross).toBe(gross);
  });

  test.each([
    { mode: 'marketplace', payout: 'original', shown: { rule: 'chosenPrice', gross: 2750 } },
    { mode: 'seatRelease', payout: 'original', shown: { rule: 'originalPrice', gross: 2500 } },
    { mode: 'seatRelease', payout: 'lower', shown: { rule: 'lowerPrice', gross: 2500 } },
  ] as const)('is shown in $mode with $payout as $shown', ({ mode, payout, shown }) => {
    expect(payoutTerms({ ...policy, mode, payout }, 2500, 2750)).toEqual({ ...shown, feeBasisPoints: 500 });
  });
});

test('the terms of a released seat have no range of prices', () => {
  const released = openedFixture({ 'resale.mode': 'seatRelease', 'resale.payout': 'lower' });
  const [ticketId = ''] = soldTickets(released);
  const { state, allocation } = released;
  const found = { ticket: state.tickets.get(ticketId)!, allocation, party: 'seller' as const };
  const terms = resaleTerms(state, found, undefined);
  expect(terms).not.toHaveProperty('minimumPrice');
  expect(terms.payout).toMatchObject({ rule: 'lowerPrice', isMaximum: true, amount: { amount: 2375 } });
});

test.each([
  { says: 'two hours before kick-off', wish: {}, at: kickOff - 2 * hour },
  { says: 'at the end of the window', wish: { closesAt: '2026-11-22T15:00:00Z' }, at: opensAt + 24 * hour },
  {
    says: 'before kick-off though the window is longer',
    wish: { closesAt: '2030-01-01T00:00:00Z' },
    at: kickOff - 2 * hour,
  },
])('listings end $says', ({ wish, at }) => {
  const own = openedFixture();
  setPolicy(own, wish);
  expect(listingsEndAt(own.state)).toBe(at);
});

test.each(['abandoned', 'cancelled', 'played'] as const)('listings end at once where the fixture is %s', (status) => {
  const own = openedFixture();
  tell(own.state, changeFixture(own.state, { status }));
  expect(listingsEndAt(own.state)).toBe(0);
});
