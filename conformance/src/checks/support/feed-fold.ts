/** What the events of one allocation add up to. Throws a Failure where they can't: a seat taken twice, a hold that never was. */
import type { EventData, EventType, events as eventTable } from '../../generated/events.ts';
import type { Event, HeldSeat, Money, ResalePolicy } from '../../generated/types.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { noTickets, type FoldedTickets } from './folded-tickets.ts';
import { keep, letGo } from './listing-fold.ts';
import { cancel, exchange, issue, release, ticketFolds } from './ticket-fold.ts';

export type FoldedHold = {
  state: string;
  /** Null until an event tells it. */
  revision: number | null;
  expiresAt: string;
  items: HeldSeat[];
  total: Money;
  singlesLeft: number;
  compromises: string[];
  clientOrderId?: string;
  /** Its seat stays sold until it is sold on. */
  listingId?: string;
};

export type Folded = {
  suspended: boolean;
  quantity: number;
  readonly holds: Map<string, FoldedHold>;
  /** By the Seller's ids. */
  readonly orders: Map<string, EventData['order.confirmed']>;
  /** Seats that are held or sold, and by which hold. */
  readonly taken: Map<string, string>;
  /** Seats that went back to the home club. */
  readonly returned: Set<string>;
  readonly tickets: FoldedTickets;
  /** Null until it was changed. */
  policy: ResalePolicy | null;
};

export function foldFeed(events: readonly Event[]): Folded {
  const folded: Folded = {
    suspended: false,
    quantity: 0,
    holds: new Map(),
    orders: new Map(),
    taken: new Map(),
    returned: new Set(),
    tickets: noTickets(),
    policy: null,
  };
  for (const event of events) {
    const fold = folds[event.type as AllocationEventType] as Fold<unknown> | undefined;
    fold?.(folded, event.data, event);
  }
  return folded;
}

/** Seats sold, and seats held that are not. */
export function countTaken({ holds, taken }: Folded): { sold: number; held: number } {
  const sold = [...taken.values()].filter((holdId) => holds.get(holdId)?.state === 'confirmed').length;
  return { sold, held: taken.size - sold };
}

type Fold<Data> = (folded: Folded, data: Data, event: Event) => void;

type AllocationEventType = {
  [Type in EventType]: (typeof eventTable)[Type]['stream'] extends 'allocation' ? Type : never;
}[EventType];

type TicketFold<Data> = (tickets: FoldedTickets, data: Data, event: Event) => void;
const onTickets = Object.fromEntries(
  Object.entries(ticketFolds).map(([type, fold]) => [
    type,
    (folded: Folded, data: unknown, event: Event) => (fold as TicketFold<unknown>)(folded.tickets, data, event),
  ]),
) as { readonly [Type in keyof typeof ticketFolds]: Fold<EventData[Type]> };

/** An event of an allocation without an entry does not compile. */
const folds: { readonly [Type in AllocationEventType]: Fold<EventData[Type]> } = {
  'allocation.agreed': (folded, { quantity }) => void (folded.quantity = quantity),
  'allocation.suspended': (folded) => void (folded.suspended = true),
  'allocation.resumed': (folded) => void (folded.suspended = false),
  'hold.placed': (folded, { holdId, expiresAt, items, total, singlesLeft, compromises, listingId }, event) => {
    expectThat(!folded.holds.has(holdId), `that ${holdId} is placed once`, event);
    const placed = { state: 'held', revision: null, expiresAt, items, total, singlesLeft, compromises };
    folded.holds.set(holdId, listingId === undefined ? placed : { ...placed, listingId });
    if (listingId === undefined) take(folded, holdId, items, event);
    else keep(folded.tickets, listingId, holdId);
  },
  'hold.extended': (folded, data, event) => changed(folded, data, event, { expiresAt: data.expiresAt }),
  'hold.checked': (folded, data, event) =>
    changed(folded, data, event, { state: 'checked', expiresAt: data.expiresAt }),
  'hold.replaced': (folded, { items, total, singlesLeft, compromises, ...reference }, event) => {
    const before = liveHold(folded, reference.holdId, event);
    free(folded, before.items);
    changed(folded, reference, event, { items, total, singlesLeft, compromises });
    take(folded, reference.holdId, items, event);
  },
  'hold.itemsReleased': (folded, { seatIds, total, ...reference }, event) => {
    const before = liveHold(folded, reference.holdId, event);
    const gone = before.items.filter(({ seatId }) => seatIds.includes(seatId));
    expectThat(gone.length === seatIds.length, 'that only seats of the hold are given back', event);
    free(folded, gone);
    changed(folded, reference, event, { items: before.items.filter((item) => !gone.includes(item)), total });
  },
  'hold.released': (folded, data, event) => end(folded, data, event, 'released'),
  'hold.expired': (folded, data, event) => end(folded, data, event, 'expired'),
  'order.confirmed': (folded, data, event) => {
    const { clientOrderId, holdId, holdRevision: revision } = data;
    expectThat(!folded.orders.has(clientOrderId), `that order ${clientOrderId} is confirmed once`, event);
    changed(folded, { holdId, revision }, event, { state: 'confirmed', clientOrderId });
    if (folded.holds.get(holdId)?.listingId !== undefined) sellOn(folded, holdId, data, event);
    folded.orders.set(clientOrderId, data);
    issue(folded.tickets, data);
  },
  'allocation.reduced': (folded, { seatIds }) => {
    for (const seatId of seatIds) {
      expectThat(!folded.taken.has(seatId), `that ${seatId} is free before it goes back`, folded.taken.get(seatId));
      folded.returned.add(seatId);
    }
  },
  'priceList.changed': () => undefined,
  'fixture.changed': () => undefined,
  'resalePolicy.changed': (folded, { policy }) => {
    const before = folded.policy?.revision ?? 0;
    expectThat(policy.revision > before, `a revision of the resale policy above ${before}`, policy.revision);
    folded.policy = policy;
  },
  'cancellation.confirmed': (folded, data) => {
    cancel(folded.tickets, data);
    for (const seatId of data.seatIds) folded.taken.delete(seatId);
  },
  'tickets.released': (folded, data) => {
    release(folded.tickets, data);
    for (const seatId of data.seatIds) folded.taken.delete(seatId);
  },
  'exchange.confirmed': (folded, data, event) => {
    const { clientOrderId, from, to, holdId, holdRevision: revision = 0 } = data;
    exchange(folded.tickets, data);
    const changes = from.seatId !== to.seatId;
    expectThat(changes === (holdId !== undefined), 'a hold where the seat changes, and none where it stays', event);
    if (holdId === undefined) return;
    const held = liveHold(folded, holdId, event).items.map(({ seatId }) => seatId);
    expectEqual(held, [to.seatId], `the seats of the hold of exchange ${data.exchangeId}`);
    changed(folded, { holdId, revision }, event, { state: 'confirmed', clientOrderId });
    folded.taken.delete(from.seatId);
  },
  ...onTickets,
};

function liveHold({ holds }: Folded, holdId: string, event: Event): FoldedHold {
  const hold = holds.get(holdId);
  expectThat(
    hold?.state === 'held' || hold?.state === 'checked',
    `that ${holdId} is live before ${event.type}`,
    hold?.state ?? 'never placed',
  );
  return hold;
}

function changed(
  folded: Folded,
  { holdId, revision }: { holdId: string; revision: number },
  event: Event,
  change: Partial<FoldedHold>,
): void {
  const before = liveHold(folded, holdId, event);
  expectThat(
    before.revision === null || revision > before.revision,
    `a revision of ${holdId} above ${before.revision}`,
    revision,
  );
  folded.holds.set(holdId, { ...before, ...change, revision });
}

function end(folded: Folded, data: { holdId: string; revision: number }, event: Event, state: string): void {
  const { items, listingId } = liveHold(folded, data.holdId, event);
  if (listingId === undefined) free(folded, items);
  else letGo(folded.tickets, listingId);
  changed(folded, data, event, { state });
}

/** The seat of a listing goes from one order to the other and is sold all the time. */
function sellOn({ holds, taken }: Folded, holdId: string, { items }: EventData['order.confirmed'], event: Event): void {
  for (const { seatId } of items) {
    const state = holds.get(taken.get(seatId) ?? '')?.state;
    expectThat(state === 'confirmed', `that seat ${seatId} is sold before event ${event.sequence}`, state ?? 'free');
    taken.set(seatId, holdId);
  }
}

function take({ taken }: Folded, holdId: string, items: readonly HeldSeat[], event: Event): void {
  for (const { seatId } of items) {
    const by = taken.get(seatId);
    expectThat(
      by === undefined,
      `that seat ${seatId} is free before event ${event.sequence} takes it`,
      `taken by ${by}`,
    );
    taken.set(seatId, holdId);
  }
}

function free({ taken }: Folded, items: readonly HeldSeat[]): void {
  for (const { seatId } of items) taken.delete(seatId);
}
