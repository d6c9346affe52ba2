import type { Cancellation } from '../generated/types.ts';
import type { CancellationInAllocation } from './access.ts';
import { ticketOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';

/** A cancellation as the wire has it. */
export function cancellationView(
  state: FixtureState,
  { cancellation, allocation }: CancellationInAllocation,
): Cancellation {
  const { id, allocationId, clientOrderId, state: stands, reason, overrule, items, confirmedAt } = cancellation;
  const sum = (member: 'fee' | 'refund'): number => items.reduce((total, item) => total + item[member], 0);
  return {
    id,
    allocationId,
    clientOrderId,
    state: stands,
    reason,
    overrule,
    items: items.map(({ ticketId, share, fee, refund }) => {
      const { item } = ticketOf(state, ticketId);
      const seatId = allocation.pool.map.idOf[item.seat] ?? '';
      const amounts = {
        price: money(allocation, item.price),
        share: money(allocation, share),
        fee: money(allocation, fee),
        refund: money(allocation, refund),
      };
      return { ticketId, seatId, ...amounts };
    }),
    fees: money(allocation, sum('fee')),
    refund: money(allocation, sum('refund')),
    quotedAt: instant(cancellation.quotedAt),
    expiresAt: instant(cancellation.expiresAt),
    ...(confirmedAt === null ? {} : { confirmedAt: instant(confirmedAt) }),
  };
}
