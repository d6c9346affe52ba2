/** Quotes that run out and that are confirmed, change by change. What they leave: ticket 1 of the order cancelled. */
import type { Cancellation } from '../../generated/types.ts';
import { later } from '../../time.ts';
import { confirmQuote, quote } from './cancelling.ts';
import { change, orderOf, ticketIn, type Change, type HistoryContext, type Sold } from './history-change.ts';

export function cancellationChanges(context: HistoryContext, sold: Sold): Change[] {
  const { sellerA, clock, capabilities } = context;
  const hasBarcodes = capabilities.profiles.includes('barcode');
  let quoted: Cancellation;
  const ask = async () => (quoted = await quote(sellerA, orderOf(sold), [ticketIn(sold, 1)]));
  const ofQuote = () => ({ path: { cancellationId: quoted.id } });
  const expectedRefund = () => ({ amount: quoted.refund.amount, currency: quoted.refund.currency });
  const late = () =>
    sellerA.refused('QUOTE_EXPIRED', 'confirmCancellation', {
      ...ofQuote(),
      body: { expectedRefund: expectedRefund() },
    });
  const confirmed = ['cancellation.confirmed', ...(hasBarcodes ? (['barcode.voided'] as const) : [])] as const;
  return [
    change('a quote', ask, 'cancellation.quoted'),
    change('reading the quote', () => sellerA.do('getCancellation', ofQuote())),
    change('its last second', () => clock.moveTo(later(quoted.expiresAt, -1))),
    change('its end', () => clock.moveTo(quoted.expiresAt), 'cancellation.expired'),
    change('a confirm that comes too late', late),
    change('another quote', ask, 'cancellation.quoted'),
    change('its confirm', () => confirmQuote(sellerA, quoted), ...confirmed),
    change('the same confirm of a cancellation again', () => confirmQuote(sellerA, quoted)),
  ];
}
