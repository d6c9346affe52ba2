/** Seats freed before their refund, change by change. What they leave: an order of two, one cancelled and one released. */
import type { Cancellation } from '../../generated/types.ts';
import { confirmQuote, quote } from './cancelling.ts';
import {
  change,
  eventsOfConfirm,
  orderOf,
  ticketIn,
  type Change,
  type HistoryContext,
  type Sold,
} from './history-change.ts';
import { confirm, hold } from './purchase.ts';
import { release, releaseRequest } from './releasing.ts';

export function releaseChanges(context: HistoryContext): Change[] {
  const { sellerA, capabilities } = context;
  const ended = [
    'tickets.released',
    ...(capabilities.profiles.includes('barcode') ? (['barcode.voided'] as const) : []),
  ];
  const sold: Sold = { order: null };
  let quoted: Cancellation;
  const buy = async () => (sold.order = await confirm(sellerA, await hold(sellerA, 2)));
  const releaseTicket = (number: number) => release(sellerA, orderOf(sold), [ticketIn(sold, number)]);
  const again = () =>
    sellerA.refused('TICKET_RELEASED', 'createRelease', releaseRequest(orderOf(sold), [ticketIn(sold, 0)]));
  const ask = async () => (quoted = await quote(sellerA, orderOf(sold), [ticketIn(sold, 0)]));
  return [
    change('an order to release from', buy, 'hold.placed', ...eventsOfConfirm(context, 2)),
    change('a release', () => releaseTicket(0), ...(ended as Change['events'])),
    change('the same release again', again),
    change('a quote of what is released', ask, 'cancellation.quoted'),
    change('its confirm', () => confirmQuote(sellerA, quoted), 'cancellation.confirmed'),
    change('a release whose refund is still to come', () => releaseTicket(1), ...(ended as Change['events'])),
  ];
}
