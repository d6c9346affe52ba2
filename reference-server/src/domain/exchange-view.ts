import type { Exchange } from '../generated/types.ts';
import type { ExchangeInAllocation } from './access.ts';
import { itemView, money } from './hold-view.ts';
import { instant } from './instant.ts';

/** An exchange as the wire has it. */
export function exchangeView({ exchange, allocation }: ExchangeInAllocation): Exchange {
  const { id, allocationId, clientOrderId, ticketId, holdId, state, from, to, confirmedAt, newTicketId } = exchange;
  return {
    id,
    allocationId,
    clientOrderId,
    ticketId,
    ...(holdId === null ? {} : { holdId }),
    state,
    from: itemView(allocation, from),
    to: itemView(allocation, to),
    difference: money(allocation, to.price - from.price),
    quotedAt: instant(exchange.quotedAt),
    expiresAt: instant(exchange.expiresAt),
    ...(confirmedAt === null ? {} : { confirmedAt: instant(confirmedAt) }),
    ...(newTicketId === null ? {} : { newTicketId }),
  };
}
