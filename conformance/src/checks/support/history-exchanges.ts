/** Exchanges that run out and that are confirmed, change by change. What they leave: an order of two, both exchanged. */
import type { Exchange, Hold } from '../../generated/types.ts';
import { child, confirmationOfExchange, confirmExchange, quoteExchange } from './exchanging.ts';
import { change, eventsOfConfirm, ticketIn, type Change, type HistoryContext, type Sold } from './history-change.ts';
import { confirm, hold } from './purchase.ts';

export function exchangeChanges(context: HistoryContext): Change[] {
  const { sellerA, clock, capabilities } = context;
  const barcodes = capabilities.profiles.includes('barcode') ? (['barcode.voided', 'barcode.minted'] as const) : [];
  const confirmed = ['exchange.confirmed', ...barcodes] as const;
  const sold: Sold = { order: null };
  let quoted: Exchange;
  let held: Hold;
  const buy = async () => (sold.order = await confirm(sellerA, await hold(sellerA, 2)));
  const askType = async () => (quoted = await quoteExchange(sellerA, ticketIn(sold, 0), { priceTypeId: child }));
  const askSeat = async () => (quoted = await quoteExchange(sellerA, ticketIn(sold, 1), { holdId: held.id }));
  const late = () => sellerA.refused('QUOTE_EXPIRED', 'confirmExchange', confirmationOfExchange(quoted));
  const read = () => sellerA.do('getExchange', { path: { exchangeId: quoted.id } });
  return [
    change('an order to exchange from', buy, 'hold.placed', ...eventsOfConfirm(context, 2)),
    change('a quote of an exchange', askType, 'exchange.quoted'),
    change('reading the exchange', read),
    change('the end of the exchange', () => clock.moveTo(quoted.expiresAt), 'exchange.expired'),
    change('a confirm of an exchange that comes too late', late),
    change('another quote of an exchange', askType, 'exchange.quoted'),
    change('the exchange for another price type', () => confirmExchange(sellerA, quoted), ...confirmed),
    change('the same confirm of an exchange again', () => confirmExchange(sellerA, quoted)),
    change('a hold to exchange for', async () => (held = await hold(sellerA, 1)), 'hold.placed'),
    change('a quote for its seat', askSeat, 'exchange.quoted'),
    change('the exchange for another seat', () => confirmExchange(sellerA, quoted), ...confirmed),
  ];
}
