import { describe, expect, test } from 'vitest';
import type { ExchangeRequest } from '../generated/types.ts';
import { opensAt, placed, tell, type Quantities } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import { changePrice } from './change-fixture.ts';
import { releaseHold } from './change-hold.ts';
import { exchangeView } from './exchange-view.ts';
import { confirmExchange, quoteExchange } from './exchanges.ts';
import { fixtureFold } from './fixture-fold.ts';
import { orderView } from './order-view.ts';
import { releaseTickets } from './releases.ts';
import { salesSummaryOf } from './sales.ts';

const twoDays = 2 * 86_400_000;
const closing = ({ state }: SoldTickets): number => Date.parse(state.opening!.fixture.kickOff) - twoDays;
const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const first = 'tkt_hld_1_1';

function quoted({ state, allocation }: SoldTickets, more: Partial<ExchangeRequest>, now = opensAt, id = 'exc_1') {
  const request = { ticketId: first, ...more };
  return quoteExchange(
    state,
    allocation,
    { exchangeId: id, request, hold: state.holds.get(request.holdId ?? '') ?? null, quoteSeconds: 600 },
    now,
  );
}

function confirmed({ state, allocation }: SoldTickets, amount: number, { currency = 'GBP', id = 'exc_1' } = {}) {
  const exchange = state.exchanges.get(id)!;
  const request = { expectedDifference: { amount, currency } };
  const wish = { request, newTicketId: `tkt_${id}`, newBarcodeId: `bar_${id}` };
  return confirmExchange(state, { exchange, allocation }, wish, opensAt);
}

describe('a quote', () => {
  test('for another price type is at the price of the list now', () => {
    const sold = soldTickets();
    tell(sold.state, changePrice(sold.state, sold.allocation.terms.id, 'adult', 3000));
    expect(quoted(sold, { priceTypeId: 'child' })).toMatchObject([
      {
        type: 'exchange.quoted',
        data: {
          from: { seatId: 'A1-A-5', priceTypeId: 'adult', price: 2500 },
          to: { seatId: 'A1-A-5', priceTypeId: 'child' },
          expiresAt: '2026-11-21T15:10:00.000Z',
        },
      },
    ]);
  });

  test('for a held seat is at the price of the hold, and ends with it', () => {
    const sold = soldTickets();
    const { hold } = placed(sold, { adult: 1 }, { id: 'hld_2', areas: ['A2'], lifeSeconds: 60 });
    tell(sold.state, changePrice(sold.state, sold.allocation.terms.id, 'adult', 9000));
    expect(quoted(sold, { holdId: hold.id })).toMatchObject([
      {
        data: {
          holdId: 'hld_2',
          to: { priceTypeId: 'adult' },
          difference: gbp(-250),
          expiresAt: '2026-11-21T15:01:00.000Z',
        },
      },
    ]);
  });

  test.each<{
    title: string;
    quantities?: Quantities;
    wish: Partial<ExchangeRequest>;
    at?: typeof closing;
    refused: string;
    pointer: string;
  }>([
    {
      title: 'an unknown ticket',
      wish: { ticketId: 'tkt_no', priceTypeId: 'child' },
      refused: 'NOT_FOUND',
      pointer: '/body/ticketId',
    },
    {
      title: 'a hold that is confirmed',
      wish: { holdId: 'hld_1' },
      refused: 'HOLD_CONFIRMED',
      pointer: '/body/holdId',
    },
    { title: 'a hold of two', wish: { holdId: 'hld_two' }, refused: 'HOLD_NOT_ONE_SEAT', pointer: '/body/holdId' },
    {
      title: 'an unknown price type',
      wish: { priceTypeId: 'old' },
      refused: 'PRICE_TYPE_NOT_OFFERED',
      pointer: '/body/priceTypeId',
    },
    {
      title: 'another kind',
      wish: { priceTypeId: 'wheelchair' },
      refused: 'SEAT_KIND_MISMATCH',
      pointer: '/body/priceTypeId',
    },
    { title: 'what it is', wish: { priceTypeId: 'adult' }, refused: 'NOTHING_EXCHANGED', pointer: '/body/priceTypeId' },
    {
      title: 'a child alone',
      quantities: { adult: 1 },
      wish: { priceTypeId: 'child' },
      refused: 'NOT_ACCOMPANIED',
      pointer: '/body/priceTypeId',
    },
    {
      title: 'the only adult',
      quantities: { adult: 1, child: 1 },
      wish: { priceTypeId: 'child' },
      refused: 'NOT_ACCOMPANIED',
      pointer: '/body/ticketId',
    },
    {
      title: 'anything too late',
      at: closing,
      wish: { priceTypeId: 'child' },
      refused: 'EXCHANGE_CLOSED',
      pointer: '/body/ticketId',
    },
  ])('for $title is refused: $refused', ({ quantities, wish, at, refused, pointer }) => {
    const sold = soldTickets({}, quantities);
    placed(sold, { adult: 2 }, { id: 'hld_two' });
    expect(quoted(sold, wish, at?.(sold))).toEqual({ refused, pointers: [pointer] });
  });
});

describe('confirming', () => {
  test('puts another ticket on the same seat, and the order says what it came to', () => {
    const sold = soldTickets();
    const { state, allocation, order } = sold;
    tell(state, quoted(sold, { priceTypeId: 'child' }));
    const decided = confirmed(sold, -1250);
    expect(decided).toMatchObject([
      { type: 'exchange.confirmed', data: { from: { ticketId: first }, to: { ticketId: 'tkt_exc_1', price: 1250 } } },
      { type: 'barcode.voided', data: { ticketId: first, reason: 'exchanged' } },
      { type: 'barcode.minted', data: { ticketId: 'tkt_exc_1', state: 'active' } },
    ]);
    tell(state, decided, opensAt + 1000);
    expect(orderView(state, allocation, order)).toMatchObject({
      state: 'confirmed',
      items: [
        { state: 'exchanged' },
        { state: 'sold' },
        { state: 'sold', priceTypeId: 'child', ticketId: 'tkt_exc_1' },
      ],
      total: gbp(5000),
      exchanged: gbp(-1250),
      refunded: gbp(0),
    });
    expect(salesSummaryOf(allocation, { now: opensAt, revision: 1 })).toMatchObject({ sold: 2, soldValue: gbp(3750) });
    expect([...allocation.statement]).toEqual([
      ['sale', 5000],
      ['exchange', -1250],
    ]);
    const exchange = state.exchanges.get('exc_1')!;
    expect(exchangeView({ exchange, allocation })).toMatchObject({ state: 'confirmed', newTicketId: 'tkt_exc_1' });
    expect(confirmed(sold, 1)).toEqual([]);
  });

  test('frees the old seat and sells the held one, at a price type of its own', () => {
    const sold = soldTickets();
    const { state, allocation } = sold;
    const { hold } = placed(sold, { adult: 1 }, { id: 'hld_2', areas: ['A2'] });
    tell(state, quoted(sold, { holdId: hold.id, priceTypeId: 'child' }));
    tell(state, confirmed(sold, 1125 - 2500));
    const seats = [sold.tickets[0]!.item.seat, hold.items[0]!.seat].map((seat) => allocation.pool.stateOf(seat));
    expect([seats, hold.state, hold.clientOrderId, allocation.heldSeats]).toEqual([
      ['free', 'sold'],
      'confirmed',
      'order_1',
      0,
    ]);
    const { lines } = salesSummaryOf(allocation, { now: opensAt, revision: 1 });
    expect(lines.map(({ areaId, priceTypeId, sold: seatsSold }) => [areaId, priceTypeId, seatsSold])).toEqual([
      ['A1', 'adult', 1],
      ['A2', 'child', 1],
    ]);
  });

  test.each<{
    title: string;
    before: (sold: SoldTickets) => void;
    amount?: number;
    currency?: string;
    refused: string;
    pointer: string;
  }>([
    {
      title: 'the wrong sign',
      before: () => undefined,
      amount: 250,
      refused: 'DIFFERENCE_MISMATCH',
      pointer: '/body/expectedDifference/amount',
    },
    {
      title: 'another currency',
      before: () => undefined,
      currency: 'EUR',
      refused: 'DIFFERENCE_MISMATCH',
      pointer: '/body/expectedDifference/currency',
    },
    {
      title: 'a ticket released since',
      before: ({ state, allocation }) =>
        tell(state, releaseTickets(state, allocation, { clientOrderId: 'order_1', ticketIds: [first] }, opensAt)),
      refused: 'TICKET_RELEASED',
      pointer: '/path/exchangeId',
    },
    {
      title: 'a hold released since',
      before: (sold) =>
        tell(sold.state, releaseHold({ hold: sold.state.holds.get('hld_2')!, allocation: sold.allocation })),
      refused: 'HOLD_RELEASED',
      pointer: '/path/exchangeId',
    },
    {
      title: 'a ticket exchanged since',
      before: (sold) => {
        tell(sold.state, quoted(sold, { priceTypeId: 'child' }, opensAt, 'exc_2'));
        tell(sold.state, confirmed(sold, -1250, { id: 'exc_2' }));
      },
      refused: 'TICKET_EXCHANGED',
      pointer: '/path/exchangeId',
    },
    {
      title: 'a quote that has ended',
      before: ({ state }) => tell(state, fixtureFold.due(state, opensAt + 600_000, 'fixture/fxt_test') as never),
      refused: 'QUOTE_EXPIRED',
      pointer: '/path/exchangeId',
    },
  ])('is refused for $title: $refused', ({ before, amount = -250, currency = 'GBP', refused, pointer }) => {
    const sold = soldTickets();
    placed(sold, { adult: 1 }, { id: 'hld_2', areas: ['A2'] });
    tell(sold.state, quoted(sold, { holdId: 'hld_2' }));
    before(sold);
    expect(confirmed(sold, amount, { currency })).toEqual({ refused, pointers: [pointer] });
  });
});
