/** What a ticket gives back, and what waives deadline and fee. */
import type { CancellationReason } from '../generated/types.ts';
import type { AllocationRecord, FixtureState, OrderRecord } from './fixture-state.ts';
import { shareOf } from './shares.ts';
import type { TicketRecord } from './ticket-state.ts';

/** Minor units; the share is before the fee. */
export type Refund = { readonly share: number; readonly fee: number; readonly refund: number };

/** Shares are rounded down to whole minor units, ticket by ticket. A fee above what the fixture gives back leaves nothing. */
export function refundOf(
  { opening }: FixtureState,
  { terms }: AllocationRecord,
  { worth }: TicketRecord,
  overruled: boolean,
): Refund {
  const fee = overruled ? 0 : shareOf(worth, terms.cancellation.feeBasisPoints);
  const share = shareOf(worth, opening?.fixture.refundBasisPoints ?? 0);
  return { share, fee, refund: Math.max(0, share - fee) };
}

/** A failure soon after the order does, and a fixture that was moved, postponed, abandoned or cancelled since. */
export function reasonOverrules(
  { upsetRevision }: FixtureState,
  { terms }: AllocationRecord,
  order: OrderRecord,
  reason: CancellationReason,
  now: number,
): boolean {
  if (reason === 'fixtureChanged') return upsetRevision > order.fixtureRevision;
  if (reason !== 'paymentFailure' && reason !== 'technicalFailure') return false;
  return now <= order.confirmedAt + terms.cancellation.overruleSeconds * 1000;
}
