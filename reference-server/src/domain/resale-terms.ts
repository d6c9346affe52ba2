/** What a listing brings and when it ends, by the resale policy. Shares are rounded so that no cent is made up. */
import { resalePayout, resalePayoutConditions } from '../generated/decisions.ts';
import type { Payout, PayoutRule, ResalePolicy, ResaleTerms } from '../generated/types.ts';
import type { TicketInAllocation } from './access.ts';
import { choose } from './choice.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';
import type { PayoutRecord } from './listing-state.ts';
import { shareAbove, shareOf } from './shares.ts';

/** Fixtures that nobody will see any more. */
const over: ReadonlySet<string> = new Set(['abandoned', 'cancelled', 'played']);

/** The policy of the fixture's home club. */
export function policyOf({ opening }: FixtureState): ResalePolicy {
  if (!opening) throw new Error('a fixture that was never opened has no resale policy');
  return opening.resalePolicy;
}

/** The prices that may be asked for a ticket sold at `original`, in minor units: rounded into the range. */
export function askedRange(policy: ResalePolicy, original: number): { minimum: number; maximum: number } {
  return {
    minimum: shareAbove(original, policy.minimumPriceBasisPoints),
    maximum: shareOf(original, policy.maximumPriceBasisPoints),
  };
}

/** What is paid out for a ticket sold at `original`, as its fan is shown it; `asked` counts in a marketplace. */
export function payoutTerms(policy: ResalePolicy, original: number, asked: number): PayoutRecord {
  const rule = ruleOf(policy);
  return { rule, gross: rule === 'chosenPrice' ? asked : original, feeBasisPoints: policy.refundFeeBasisPoints };
}

function ruleOf({ mode, payout }: ResalePolicy): PayoutRule {
  if (mode === 'marketplace') return 'chosenPrice';
  return payout === 'original' ? 'originalPrice' : 'lowerPrice';
}

/** What is paid out once the buyer's price is known: the terms shown, and the price where that is less. */
export function settledPayout(shown: PayoutRecord, originalPrice: number, newPrice: number): PayoutRecord {
  const given = {
    marketplace: shown.rule === 'chosenPrice',
    original: shown.rule === 'originalPrice',
    originalPrice,
    newPrice,
  };
  const gross = { chosenPrice: shown.gross, originalPrice, newPrice };
  return { ...shown, gross: gross[choose(resalePayout, resalePayoutConditions, given)] };
}

/** Minor units that the reseller pays. */
export function payoutFee({ gross, feeBasisPoints }: PayoutRecord): number {
  return shareOf(gross, feeBasisPoints);
}

/** A payout as the wire has it; settled, it becomes no less any more. */
export function payoutView(allocation: AllocationRecord, payout: PayoutRecord, isSettled = false): Payout {
  const fee = payoutFee(payout);
  return {
    rule: payout.rule,
    isMaximum: payout.rule === 'lowerPrice' && !isSettled,
    gross: money(allocation, payout.gross),
    feeBasisPoints: payout.feeBasisPoints,
    fee: money(allocation, fee),
    amount: money(allocation, payout.gross - fee),
  };
}

/** When listings for the fixture end unsold, in milliseconds. */
export function listingsCloseAt(state: FixtureState): number {
  const { closesAt } = policyOf(state);
  const deadline = resaleDeadline(state);
  return closesAt === undefined ? deadline : Math.min(deadline, Date.parse(closesAt));
}

/** `closesSeconds` before kick-off, in milliseconds. */
export function resaleDeadline(state: FixtureState): number {
  return Date.parse(state.opening?.fixture.kickOff ?? '') - policyOf(state).closesSeconds * 1000;
}

/** The same, or at once where the fixture is over. */
export function listingsEndAt(state: FixtureState): number {
  return over.has(state.opening?.fixture.status ?? '') ? 0 : listingsCloseAt(state);
}

/** What a fan is shown before listing at `asked` minor units. */
export function resaleTerms(
  state: FixtureState,
  { ticket, allocation }: TicketInAllocation,
  asked: number | undefined,
): ResaleTerms {
  const policy = policyOf(state);
  const { price } = ticket.item;
  const { minimum, maximum } = askedRange(policy, price);
  const range = { minimumPrice: money(allocation, minimum), maximumPrice: money(allocation, maximum) };
  return {
    ticketId: ticket.id,
    mode: policy.mode,
    originalPrice: money(allocation, price),
    ...(policy.mode === 'marketplace' ? range : {}),
    payout: payoutView(allocation, payoutTerms(policy, price, asked ?? price)),
    closesAt: instant(listingsCloseAt(state)),
  };
}
