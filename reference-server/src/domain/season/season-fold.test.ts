import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LedgerEvent } from '../../store/store.ts';
import { seasonFold } from './season-fold.ts';
import { orderOf } from './season-order.ts';
import { placedIn, type SeasonState } from './season-state.ts';

const told = (type: string, data: object, sequence: number, at: number): LedgerEvent => ({
  ledger: 'season-product/ssp_1',
  sequence,
  id: `evt_${sequence}`,
  type,
  stream: 'ssp_1',
  streamSequence: sequence,
  at,
  data,
});

const until = '2027-08-01T00:00:00.000Z';
const run = {
  id: 'rnw_1',
  originProductId: 'ssp_0',
  dryRun: false,
  step: 1,
  state: 'running',
  progress: { total: 9, handled: 0, sold: 0, reserved: 0, stored: 0, notRenewed: 0 },
};

function ticketOf(id: string, state: string, renewalOf: string, category: string) {
  const reserved = state === 'reserved' ? { reservedUntil: until } : {};
  return { id, state, renewalOf, ...reserved, seats: [{ priceBandId: category, holdId: `hld_${id}` }] };
}

/** What may happen to a product, in any order that its rules allow. */
type Happening = { readonly kind: number; readonly ticket: number; readonly category: string; readonly wait: number };

function play(happenings: readonly Happening[]): LedgerEvent[] {
  const states = new Map<number, string>();
  const events = [told('renewalRun.started', { run }, 1, 0)];
  let at = 0;
  for (const { kind, ticket, category, wait } of happenings) {
    at += wait;
    const seasonTicketId = `sst_${ticket}`;
    const before = states.get(ticket);
    const tell = (type: string, data: object): void => void events.push(told(type, data, events.length + 1, at));
    if (before === undefined) {
      const state = kind % 2 === 0 ? 'sold' : 'reserved';
      states.set(ticket, state);
      tell('seasonTicket.placed', { seasonTicket: ticketOf(seasonTicketId, state, `old_${ticket}`, category) });
    } else if (before === 'reserved') {
      const to = ['confirmed', 'released', 'expired'][kind % 3] ?? 'expired';
      states.set(ticket, to);
      tell(`seasonTicket.${to}`, { seasonTicketId, ticketIds: [`tkt_${ticket}`] });
    } else if (kind === 0) tell('renewalRun.stopped', { renewalRunId: 'rnw_1' });
    else if (kind === 1) tell('renewalRun.resumed', { renewalRunId: 'rnw_1' });
    else {
      const results = [{ seasonTicketId: `old_${ticket}`, action: kind === 2 ? 'stored' : 'sold' }];
      tell('renewalRun.advanced', { renewalRunId: 'rnw_1', results, run });
      tell('renewalRun.progressed', {
        renewalRunId: 'rnw_1',
        through: `old_${ticket}`,
        mustMove: kind === 4 ? [`old_${ticket}`] : [],
        planned: [],
      });
    }
  }
  return events;
}

function folded(events: readonly LedgerEvent[], state = seasonFold.initial()): SeasonState {
  for (const event of events) seasonFold.apply(state, event);
  return state;
}

const happening = fc.record({
  kind: fc.nat(4),
  ticket: fc.nat(6),
  category: fc.constantFrom('A', 'B'),
  wait: fc.nat(1),
});

test('a state that was put away goes on as it was; what is placed and in which order follows from the season tickets', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), fc.nat(40), (happenings, cut) => {
      const events = play(happenings);
      const whole = folded(events);
      const half = seasonFold.revive(seasonFold.serialise(folded(events.slice(0, cut))));
      const { expiries: _one, ...again } = folded(events.slice(cut), half);
      const { expiries: _other, ...once } = whole;
      expect(withoutZeros(again)).toEqual(withoutZeros(once));
      expect(seasonFold.nextDue(half)).toEqual(seasonFold.nextDue(whole));
      const tickets = [...whole.tickets.values()];
      expect(placedIn(whole)).toBe(tickets.filter(({ state }) => state === 'sold' || state === 'reserved').length);
      const sorted = tickets.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
      expect(orderOf(whole)).toEqual(sorted.map(({ id }) => id));
    }),
  );
});

/** A count that came back to 0 is none, and an order is sorted sooner or later. */
function withoutZeros(whole: Omit<SeasonState, 'expiries'>) {
  orderOf(whole);
  const { placed, ...state } = whole;
  return {
    ...state,
    placed: new Map([...placed].filter(([, count]) => count > 0)),
    tickets: [...state.tickets].sort(),
  };
}
