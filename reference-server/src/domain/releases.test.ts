import { describe, expect, test } from 'vitest';
import { opensAt, placed, tell, type Quantities } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import { confirmCancellation, quoteCancellation } from './cancellations.ts';
import { voidTicket } from './change-barcode.ts';
import { orderView } from './order-view.ts';
import { isRefusal } from './refusal.ts';
import { releaseTickets } from './releases.ts';

const twoDays = 2 * 86_400_000;
const closing = ({ state }: SoldTickets): number => Date.parse(state.opening!.fixture.kickOff) - twoDays;
const ids = (...places: number[]): string[] => places.map((place) => `tkt_hld_1_${place}`);

function released({ state, allocation }: SoldTickets, ticketIds: string[], now = opensAt) {
  return releaseTickets(state, allocation, { clientOrderId: 'order_1', ticketIds }, now);
}

function quoted({ state, allocation }: SoldTickets, ticketIds?: string[], now = opensAt) {
  const request = { clientOrderId: 'order_1', reason: 'fanRequest' as const, ...(ticketIds ? { ticketIds } : {}) };
  return quoteCancellation(state, allocation, { cancellationId: 'can_1', request, quoteSeconds: 600 }, now);
}

function confirmed({ state, allocation }: SoldTickets, amount: number) {
  const cancellation = state.cancellations.get('can_1')!;
  return confirmCancellation(state, { cancellation, allocation }, { expectedRefund: { amount, currency: 'GBP' } });
}

describe('a release', () => {
  test('frees the seats and ends the barcodes, and gives nothing back', () => {
    const sold = soldTickets();
    const { state, allocation, order } = sold;
    const decided = released(sold, ids(2));
    expect(decided).toMatchObject([
      { type: 'tickets.released', data: { ticketIds: ids(2), seatIds: ['A1-A-6'] } },
      { type: 'barcode.voided', data: { ticketId: 'tkt_hld_1_2', by: 'seller', reason: 'released' } },
    ]);
    tell(state, decided);
    expect(order.items.map(({ seat }) => allocation.pool.stateOf(seat))).toEqual(['sold', 'free']);
    const { state: stands, items, refunded } = orderView(state, allocation, order);
    expect([stands, refunded.amount, items.map((item) => item.state)]).toEqual(['confirmed', 0, ['sold', 'released']]);
    expect([...allocation.statement]).toEqual([['sale', 5000]]);
  });

  test.each<{
    title: string;
    quantities?: Quantities;
    before?: (sold: SoldTickets) => void;
    at?: typeof closing;
    named?: string[];
    refused: string;
    pointer: string;
  }>([
    { title: 'another ticket', named: ['tkt_other'], refused: 'TICKET_NOT_IN_ORDER', pointer: '/body/ticketIds/0' },
    {
      title: 'one that is void',
      before: (sold) => tell(sold.state, voidTicket(sold.found(), 'fraud')),
      refused: 'TICKET_VOIDED',
      pointer: '/body/ticketIds/0',
    },
    {
      title: 'one that is released',
      before: (sold) => tell(sold.state, released(sold, ids(1))),
      refused: 'TICKET_RELEASED',
      pointer: '/body/ticketIds/0',
    },
    {
      title: 'an adult with a child',
      quantities: { adult: 1, child: 1 },
      refused: 'NOT_ACCOMPANIED',
      pointer: '/body/ticketIds/0',
    },
    { title: 'anything too late', at: closing, refused: 'CANCELLATION_CLOSED', pointer: '/body/clientOrderId' },
  ])('of $title is refused: $refused', ({ quantities, before, at, named = ids(1), refused, pointer }) => {
    const sold = soldTickets({}, quantities);
    before?.(sold);
    expect(released(sold, named, at?.(sold))).toEqual({ refused, pointers: [pointer] });
  });
});

describe('what is released', () => {
  test('is cancelled after the deadline, and frees no seat again', () => {
    const sold = soldTickets({ 'ground.areas': [['..'], ['..']] });
    const { state, allocation } = sold;
    tell(state, released(sold, ids(1)));
    const again = placed(sold, { adult: 1 }, { id: 'hld_2', areas: ['A1'] });
    const late = closing(sold) + 1000;
    expect(quoted(sold, ids(2), late)).toMatchObject({ refused: 'CANCELLATION_CLOSED' });
    tell(state, quoted(sold, ids(1), late), late);
    expect(state.cancellations.get('can_1')?.expiresAt).toBe(late + 600_000);
    const decided = confirmed(sold, 2375);
    expect(decided).toMatchObject([{ type: 'cancellation.confirmed', data: { seatIds: [] } }]);
    tell(state, decided, late);
    expect(again.hold.items.map(({ seat }) => allocation.pool.stateOf(seat))).toEqual(['held']);
    expect(sold.tickets.map((ticket) => ticket.state)).toEqual(['cancelled', 'issued']);
    expect([...allocation.statement]).toEqual([
      ['sale', 5000],
      ['cancellation', -2500],
      ['cancellationFee', 125],
    ]);
  });

  test('is among what a quote without names is for', () => {
    const sold = soldTickets();
    tell(sold.state, released(sold, ids(1)));
    expect(quoted(sold)).toMatchObject([
      { data: { items: [{ ticketId: 'tkt_hld_1_1' }, { ticketId: 'tkt_hld_1_2' }] } },
    ]);
  });

  test('leaves nobody behind a second time', () => {
    const sold = soldTickets({}, { adult: 2, child: 1 });
    tell(sold.state, released(sold, ids(1)));
    tell(sold.state, voidTicket(sold.found(1), 'fraud'));
    expect(isRefusal(quoted(sold, ids(1)))).toBe(false);
  });
});
