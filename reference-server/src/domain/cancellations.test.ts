import { describe, expect, test } from 'vitest';
import type { CancellationRequest } from '../generated/types.ts';
import { opensAt, tell, type Quantities } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import { confirmCancellation, quoteCancellation } from './cancellations.ts';
import { cancellationView } from './cancellation-view.ts';
import { voidTicket } from './change-barcode.ts';
import { fixtureFold } from './fixture-fold.ts';
import { orderView } from './order-view.ts';
import { isSold } from './item-state.ts';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const twoDays = 2 * 86_400_000;

function quoted(scene: SoldTickets, more: Partial<CancellationRequest> = {}, now = opensAt, id = 'can_1') {
  const request = { clientOrderId: 'order_1', reason: 'fanRequest' as const, ...more };
  const wish = { cancellationId: id, request, quoteSeconds: 600 };
  return quoteCancellation(scene.state, scene.allocation, wish, now);
}

function confirmed({ state, allocation }: SoldTickets, amount: number, { currency = 'GBP', id = 'can_1' } = {}) {
  const cancellation = state.cancellations.get(id)!;
  return confirmCancellation(state, { cancellation, allocation }, { expectedRefund: { amount, currency } });
}

const closing = ({ state }: SoldTickets): number => Date.parse(state.opening!.fixture.kickOff) - twoDays;
const named = (...places: number[]) => ({ ticketIds: places.map((place) => `tkt_hld_1_${place}`) });

describe('a quote', () => {
  test('names tickets, fees and refund, and when it ends', () => {
    expect(quoted(soldTickets(), named(2))).toMatchObject([
      {
        type: 'cancellation.quoted',
        data: {
          items: [{ ticketId: 'tkt_hld_1_2', fee: 125, refund: 2375 }],
          fees: gbp(125),
          refund: gbp(2375),
          expiresAt: '2026-11-21T15:10:00.000Z',
        },
      },
    ]);
  });

  test('without names is for all that is left', () => {
    const scene = soldTickets({}, { adult: 3 });
    tell(scene.state, quoted(scene, named(1)));
    tell(scene.state, confirmed(scene, 2375));
    expect(quoted(scene)).toMatchObject([
      { data: { items: [{ ticketId: 'tkt_hld_1_2' }, { ticketId: 'tkt_hld_1_3' }] } },
    ]);
  });

  type Case = {
    title: string;
    quantities?: Quantities;
    before?: (scene: SoldTickets) => void;
    more?: Partial<CancellationRequest>;
    at?: (scene: SoldTickets) => number;
    refused: string;
    pointer: string;
  };
  const ended = (state: 'cancelled' | 'voided' | 'redeemed') => (scene: SoldTickets) => {
    scene.tickets[1]!.state = state;
  };
  const cases: Case[] = [
    {
      title: 'another order',
      more: { clientOrderId: 'order_2' },
      refused: 'NOT_FOUND',
      pointer: '/body/clientOrderId',
    },
    { title: 'a ticket of none', more: named(1, 9), refused: 'TICKET_NOT_IN_ORDER', pointer: '/body/ticketIds/1' },
    {
      title: 'one cancelled',
      before: ended('cancelled'),
      more: named(1, 2),
      refused: 'TICKET_CANCELLED',
      pointer: '/body/ticketIds/1',
    },
    {
      title: 'one void',
      before: ended('voided'),
      more: named(1, 2),
      refused: 'TICKET_VOIDED',
      pointer: '/body/ticketIds/1',
    },
    {
      title: 'one used',
      before: ended('redeemed'),
      more: named(2),
      refused: 'TICKET_REDEEMED',
      pointer: '/body/ticketIds/0',
    },
    {
      title: 'a companion left behind',
      quantities: { wheelchair: 1, companion: 1 },
      more: named(1),
      refused: 'COMPANION_PARTED',
      pointer: '/body/ticketIds/0',
    },
    {
      title: 'a child left behind',
      quantities: { adult: 1, child: 1 },
      more: named(1),
      refused: 'NOT_ACCOMPANIED',
      pointer: '/body/ticketIds/0',
    },
    { title: 'past the deadline', at: closing, refused: 'CANCELLATION_CLOSED', pointer: '/body/clientOrderId' },
    {
      title: 'overruled for no reason',
      more: { overrule: true },
      refused: 'OVERRULE_UNFOUNDED',
      pointer: '/body/clientOrderId',
    },
  ];

  test.each(cases)('is refused for $title: $refused', ({ quantities, before, more, at, refused, pointer }) => {
    const scene = soldTickets({}, quantities);
    before?.(scene);
    expect(quoted(scene, more, at?.(scene))).toEqual({ refused, pointers: [pointer] });
  });

  test.each<{ title: string; quantities?: Quantities; more?: Partial<CancellationRequest>; at?: Case['at'] }>([
    { title: 'just before the deadline', at: (scene) => closing(scene) - 1 },
    { title: 'a child without its adult staying', quantities: { adult: 1, child: 1 }, more: named(2) },
    { title: 'wheelchair space and companion together', quantities: { wheelchair: 1, companion: 1 } },
    { title: 'one of two adults of a child', quantities: { adult: 2, child: 1 }, more: named(1) },
  ])('is given $title', ({ quantities, more, at }) => {
    const scene = soldTickets({}, quantities);
    expect(quoted(scene, more, at?.(scene))).toMatchObject([{ type: 'cancellation.quoted' }]);
  });
});

describe('confirming', () => {
  function scene(quantities?: Quantities, more?: Partial<CancellationRequest>): SoldTickets {
    const sold = soldTickets({}, quantities);
    tell(sold.state, quoted(sold, more));
    return sold;
  }

  test('frees the seats, ends the tickets and their barcodes, and gives back', () => {
    const sold = scene();
    const { state, allocation, order } = sold;
    const decided = confirmed(sold, 4750);
    expect(decided).toMatchObject([
      { type: 'cancellation.confirmed', data: { seatIds: ['A1-A-5', 'A1-A-6'], refund: gbp(4750) } },
      { type: 'barcode.voided', data: { by: 'seller', reason: 'cancelled' } },
      { type: 'barcode.voided' },
    ]);
    tell(state, decided, opensAt + 1000);
    expect(order.items.map(({ seat }) => allocation.pool.stateOf(seat))).toEqual(['free', 'free']);
    expect(orderView(state, allocation, order)).toMatchObject({ state: 'cancelled', refunded: gbp(4750) });
    expect(order.ticketIds.some((id) => isSold(state, id))).toBe(false);
    const cancellation = state.cancellations.get('can_1')!;
    expect(cancellationView(state, { cancellation, allocation })).toMatchObject({
      state: 'confirmed',
      confirmedAt: '2026-11-21T15:00:01.000Z',
      fees: gbp(250),
      refund: gbp(4750),
    });
    expect(confirmed(sold, 1)).toEqual([]);
  });

  test('a part leaves the order partly cancelled', () => {
    const sold = scene(undefined, named(1));
    tell(sold.state, confirmed(sold, 2375));
    expect(orderView(sold.state, sold.allocation, sold.order)).toMatchObject({ state: 'partlyCancelled' });
  });

  test.each<{
    title: string;
    before?: (sold: SoldTickets) => void;
    amount?: number;
    currency?: string;
    refused: string;
    pointer: string;
  }>([
    { title: 'too much', amount: 4751, refused: 'REFUND_MISMATCH', pointer: '/body/expectedRefund/amount' },
    {
      title: 'another currency',
      currency: 'EUR',
      refused: 'REFUND_MISMATCH',
      pointer: '/body/expectedRefund/currency',
    },
    {
      title: 'one voided since',
      before: (sold) => tell(sold.state, voidTicket(sold.found(), 'fraud')),
      refused: 'TICKET_VOIDED',
      pointer: '/path/cancellationId',
    },
    {
      title: 'one used since',
      before: (sold) => void (sold.tickets[0]!.state = 'redeemed'),
      refused: 'TICKET_REDEEMED',
      pointer: '/path/cancellationId',
    },
    {
      title: 'one cancelled since by another quote',
      before: (sold) => {
        tell(sold.state, quoted(sold, named(1), opensAt, 'can_2'));
        tell(sold.state, confirmed(sold, 2375, { id: 'can_2' }));
      },
      refused: 'TICKET_CANCELLED',
      pointer: '/path/cancellationId',
    },
    {
      title: 'a quote that has ended',
      before: ({ state }) => tell(state, fixtureFold.due(state, opensAt + 600_000, 'fixture/fxt_test') as never),
      refused: 'QUOTE_EXPIRED',
      pointer: '/path/cancellationId',
    },
  ])('is refused for $title: $refused', ({ before, amount = 4750, currency = 'GBP', refused, pointer }) => {
    const sold = scene();
    before?.(sold);
    expect(confirmed(sold, amount, { currency })).toEqual({ refused, pointers: [pointer] });
  });

  test('is refused where a child would stay alone by two quotes that each leave it an adult', () => {
    const sold = scene({ adult: 2, child: 1 }, named(1));
    tell(sold.state, quoted(sold, named(2), opensAt, 'can_2'));
    tell(sold.state, confirmed(sold, 2375));
    expect(confirmed(sold, 2375, { id: 'can_2' })).toMatchObject({ refused: 'NOT_ACCOMPANIED' });
  });
});
