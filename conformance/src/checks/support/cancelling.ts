/** The everyday steps of giving tickets back. */
import type { Cancellation, CancellationRequest, Order } from '../../generated/types.ts';
import type { Actor, Asked } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';

type Wish = Partial<Pick<CancellationRequest, 'reason' | 'overrule'>>;

/** Without ids, of all tickets that are left. */
export function quote(
  seller: Actor,
  { clientOrderId }: Pick<Order, 'clientOrderId'>,
  ticketIds?: string[],
  wish: Wish = {},
): Promise<Cancellation> {
  return seller.do('createCancellation', { body: quoteRequest(clientOrderId, ticketIds, wish) });
}

export function quoteRequest(clientOrderId: string, ticketIds?: string[], wish: Wish = {}): CancellationRequest {
  return { clientOrderId, reason: 'fanRequest', ...(ticketIds ? { ticketIds } : {}), ...wish };
}

/** What confirms a quote at its refund. */
export function confirmationOfQuote({ id, refund }: Cancellation): Asked<'confirmCancellation'> {
  const { amount, currency } = refund;
  return { path: { cancellationId: id }, body: { expectedRefund: { amount, currency } } };
}

export function confirmQuote(seller: Actor, quoted: Cancellation): Promise<Cancellation> {
  return seller.do('confirmCancellation', confirmationOfQuote(quoted));
}

export async function cancel(
  seller: Actor,
  order: Pick<Order, 'clientOrderId'>,
  ticketIds?: string[],
  wish: Wish = {},
): Promise<Cancellation> {
  return confirmQuote(seller, await quote(seller, order, ticketIds, wish));
}

/** Ids of its tickets in the order of its items. */
export function ticketIds({ items }: Pick<Order, 'items'>): string[] {
  return items.flatMap(({ ticketId = [] }) => ticketId);
}

export function readOrder(actor: Actor, { clientOrderId }: Pick<Order, 'clientOrderId'>): Promise<Order> {
  return actor.do('getOrder', { path: { clientOrderId } });
}

/** Basis points of an amount, rounded down, in whole numbers alone. */
export function shareOf(amount: number, basisPoints: number): number {
  return Number((BigInt(amount) * BigInt(basisPoints)) / 10_000n);
}

export type Terms = { readonly feeBasisPoints: number; readonly refundBasisPoints: number };

/** Each ticket at the price it was sold at, its share, fee and refund, recomputed; and their sums. */
export function expectQuote(quoted: Cancellation, order: Order, { feeBasisPoints, refundBasisPoints }: Terms): void {
  const { items, fees, refund } = quoted;
  const expected = items.map(({ ticketId }) => {
    const sold = order.items.find((item) => item.ticketId === ticketId);
    const price = sold?.price.amount ?? 0;
    const [share, fee] = [shareOf(price, refundBasisPoints), shareOf(price, feeBasisPoints)];
    const back = { share, fee, refund: Math.max(0, share - fee) };
    return { ticketId, seatId: sold?.seat.id, price: sold?.price, currency: sold?.price.currency, ...back };
  });
  const seen = items.map(({ ticketId, seatId, price, ...amounts }) => {
    const { share, fee, refund: back } = amounts;
    const isOne = fee.currency === back.currency && fee.currency === share.currency;
    const sums = { share: share.amount, fee: fee.amount, refund: back.amount };
    return { ticketId, seatId, price, currency: isOne ? fee.currency : undefined, ...sums };
  });
  expectEqual(seen, expected, 'the tickets of the quote with price, share, fee and refund');
  const sumOf = (member: 'fee' | 'refund'): number => expected.reduce((sum, item) => sum + item[member], 0);
  const { currency } = order.total;
  expectEqual({ amount: fees.amount, currency: fees.currency }, { amount: sumOf('fee'), currency }, '/fees');
  expectEqual({ amount: refund.amount, currency: refund.currency }, { amount: sumOf('refund'), currency }, '/refund');
}
