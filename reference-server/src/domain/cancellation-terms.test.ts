import { expect, test } from 'vitest';
import type { CancellationReason } from '../generated/types.ts';
import { opensAt } from '../testing/fixture.ts';
import { soldTickets } from '../testing/sold-tickets.ts';
import { reasonOverrules, refundOf } from './cancellation-terms.ts';

/** Shares of the price are rounded down; the fee is its full share also where less is left to give back. */
test.each([
  {
    price: 2500,
    feeBasisPoints: 500,
    refundBasisPoints: 10_000,
    overruled: false,
    share: 2500,
    fee: 125,
    refund: 2375,
  },
  { price: 2500, feeBasisPoints: 500, refundBasisPoints: 10_000, overruled: true, share: 2500, fee: 0, refund: 2500 },
  { price: 999, feeBasisPoints: 333, refundBasisPoints: 10_000, overruled: false, share: 999, fee: 33, refund: 966 },
  { price: 1, feeBasisPoints: 9999, refundBasisPoints: 10_000, overruled: false, share: 1, fee: 0, refund: 1 },
  { price: 2501, feeBasisPoints: 0, refundBasisPoints: 5000, overruled: false, share: 1250, fee: 0, refund: 1250 },
  {
    price: 2500,
    feeBasisPoints: 10_000,
    refundBasisPoints: 10_000,
    overruled: false,
    share: 2500,
    fee: 2500,
    refund: 0,
  },
  { price: 2500, feeBasisPoints: 5000, refundBasisPoints: 2500, overruled: false, share: 625, fee: 1250, refund: 0 },
  { price: 2500, feeBasisPoints: 500, refundBasisPoints: 0, overruled: false, share: 0, fee: 125, refund: 0 },
  { price: 2500, feeBasisPoints: 500, refundBasisPoints: 5000, overruled: true, share: 1250, fee: 0, refund: 1250 },
  { price: 0, feeBasisPoints: 500, refundBasisPoints: 10_000, overruled: false, share: 0, fee: 0, refund: 0 },
])('of $price with $feeBasisPoints and $refundBasisPoints, overruled $overruled: $refund less $fee', (given) => {
  const { state, allocation, tickets } = soldTickets({ 'cancellation.feeBasisPoints': given.feeBasisPoints });
  const opening = state.opening!;
  const fixture = { ...opening.fixture, refundBasisPoints: given.refundBasisPoints };
  const ticket = { ...tickets[0]!, worth: given.price };
  const { share, fee, refund } = given;
  expect(refundOf({ ...state, opening: { ...opening, fixture } }, allocation, ticket, given.overruled)).toEqual({
    share,
    fee,
    refund,
  });
});

const hour = 3_600_000;

test.each<{ reason: CancellationReason; after: number; changed?: boolean; overrules: boolean }>([
  { reason: 'fanRequest', after: 0, overrules: false },
  { reason: 'fanRequest', after: 0, changed: true, overrules: false },
  { reason: 'paymentFailure', after: hour, overrules: true },
  { reason: 'paymentFailure', after: hour + 1, overrules: false },
  { reason: 'technicalFailure', after: hour, overrules: true },
  { reason: 'technicalFailure', after: hour + 1, overrules: false },
  { reason: 'fixtureChanged', after: 0, overrules: false },
  { reason: 'fixtureChanged', after: 100 * hour, changed: true, overrules: true },
])(
  '$reason $after ms after the order, fixture changed $changed: $overrules',
  ({ reason, after, changed, overrules }) => {
    const { state, allocation, order } = soldTickets();
    if (changed) state.upsetRevision = order.fixtureRevision + 1;
    expect(reasonOverrules(state, allocation, order, reason, opensAt + after)).toBe(overrules);
  },
);
