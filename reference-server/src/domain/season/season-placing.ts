/** Season tickets placed at their performances, at all or at none: what each fixture's ledger is told, and the product's. */
import { seasonConfirmation } from '../../generated/decisions.ts';
import { seasonTicketLifecycle, type SeasonTicketTrigger } from '../../generated/lifecycles.ts';
import type { SeasonSeat, SeasonTicket } from '../../generated/types.ts';
import type { NewEvent } from '../../store/command.ts';
import type { LedgerId } from '../../store/store.ts';
import { mintedEvent } from '../change-barcode.ts';
import type { DomainEvent, SeasonEvent } from '../events.ts';
import type { AllocationRecord } from '../fixture-state.ts';
import { instant } from '../instant.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';
import { isClosed, type Performance } from './performances.ts';
import { totalOfSeats, type OfferedSeat } from './season-offers.ts';
import type { SeasonTicketRecord } from './season-state.ts';

/** New ids for what lies at a fixture. */
export type FixtureIds = {
  readonly hold: (fixtureId: string) => string;
  readonly ticket: (fixtureId: string) => string;
  readonly barcode: (fixtureId: string) => string;
  /** The order's id, which nobody knows before there is one. */
  readonly order: (fixtureId: string) => string;
};

/** Where a product's own events go. */
export type SeasonStream = { readonly ledger: LedgerId; readonly seasonProductId: string };

export type Placing = {
  readonly id: string;
  readonly contactId: string;
  readonly contingent: string;
  readonly priceTypeId: string;
  readonly seats: readonly OfferedSeat[];
  /** Null: it is sold. */
  readonly reservedUntil: string | null;
  readonly renewalOf: string | null;
};

export type Placed = { readonly seasonTicket: SeasonTicket; readonly events: readonly NewEvent[] };

/** How long a hold lives that is confirmed in the same moment. */
const momentary = 60_000;

export function placeSeasonTicket(
  stream: SeasonStream,
  performances: readonly Performance[],
  placing: Placing,
  ids: FixtureIds,
  now: number,
): Placed {
  const { id, contingent, reservedUntil, renewalOf } = placing;
  const events: NewEvent[] = [];
  const seats = placing.seats.map((seat, index): SeasonSeat => {
    const performance = there(performances[index], 'performance');
    const allocation = there(performance.allocations.get(contingent), 'allocation');
    const held: SeasonSeat = { ...seat, holdId: ids.hold(seat.fixtureId) };
    const kept = reservedUntil === null ? { ...held, ticketId: ids.ticket(seat.fixtureId) } : held;
    const decided = [
      heldEvent(allocation, placing, kept, now),
      ...(reservedUntil === null ? soldEvents(allocation, placing, kept, ids, now) : []),
    ];
    events.push(...decided.map((event) => ({ ledger: performance.ledger, ...event })));
    return kept;
  });
  const seasonTicket: SeasonTicket = {
    id,
    seasonProductId: stream.seasonProductId,
    contactId: placing.contactId,
    state: reservedUntil === null ? 'sold' : 'reserved',
    contingent,
    priceTypeId: placing.priceTypeId,
    seats,
    total: totalOfSeats(seats),
    placedAt: instant(now),
    ...(reservedUntil === null ? {} : { reservedUntil }),
    ...(renewalOf === null ? {} : { renewalOf }),
  };
  events.push(toldOf(stream, { type: 'seasonTicket.placed', data: { seasonTicket } }));
  return { seasonTicket, events };
}

type Sold = Pick<Placing, 'id' | 'priceTypeId' | 'reservedUntil'>;

function heldEvent({ terms }: AllocationRecord, placing: Sold, seat: SeasonSeat, now: number): DomainEvent {
  const expiresAt = placing.reservedUntil ?? instant(now + momentary);
  const data = {
    holdId: seat.holdId ?? '',
    expiresAt,
    extendableUntil: expiresAt,
    items: [{ seatId: seat.seat.id, priceTypeId: placing.priceTypeId, price: seat.price.amount }],
    total: seat.price,
    singlesLeft: 0,
    compromises: [],
    seasonTicketId: placing.id,
  };
  return { type: 'hold.placed', stream: terms.id, data };
}

/** An order of its own, with a ticket like any other. */
function soldEvents(
  allocation: AllocationRecord,
  { id, priceTypeId }: Pick<Placing, 'id' | 'priceTypeId'>,
  { seat, price, holdId = '', ticketId = '' }: SeasonSeat,
  ids: FixtureIds,
  now: number,
): DomainEvent[] {
  const items = [{ seatId: seat.id, priceTypeId, price: price.amount, ticketId }];
  const clientOrderId = ids.order(allocation.terms.fixtureId);
  const data = { clientOrderId, holdId, holdRevision: 2, items, total: price, seasonTicketId: id };
  return [
    { type: 'order.confirmed', stream: allocation.terms.id, data },
    mintedEvent(allocation, ticketId, ids.barcode(allocation.terms.fixtureId), now),
  ];
}

/** A reservation becomes orders at every performance. */
export function confirmSeasonTicket(
  stream: SeasonStream,
  performances: readonly Performance[],
  record: SeasonTicketRecord,
  ids: FixtureIds,
  now: number,
): Refusal | NewEvent[] {
  return ifAllowed(record, 'confirmSeasonTicket', () => {
    const refusal = firstRefusal(seasonConfirmation, { performanceClosed: isClosed(performances) });
    if (refusal) return refusal;
    const sold = record.seats.map((seat) => ({ ...seat, ticketId: ids.ticket(seat.fixtureId) }));
    const events = sold.flatMap((seat, index) => {
      const { ledger, allocations } = there(performances[index], 'performance');
      const allocation = there(allocations.get(record.contingent), 'allocation');
      return soldEvents(allocation, record, seat, ids, now).map((event) => ({ ledger, ...event }));
    });
    const data = { seasonTicketId: record.id, ticketIds: sold.map(({ ticketId }) => ticketId) };
    return [...events, toldOf(stream, { type: 'seasonTicket.confirmed', data })];
  });
}

/** A reservation is given back at every performance. */
export function releaseSeasonTicket(
  stream: SeasonStream,
  performances: readonly Performance[],
  record: SeasonTicketRecord,
): Refusal | NewEvent[] {
  return ifAllowed(record, 'releaseSeasonTicket', () => {
    const released = record.seats.flatMap(({ holdId = '' }, index): NewEvent[] => {
      const { ledger, fixture } = there(performances[index], 'performance');
      const hold = there(fixture.holds.get(holdId), 'hold');
      const event: DomainEvent = {
        type: 'hold.released',
        stream: hold.allocationId,
        data: { holdId, revision: hold.revision + 1 },
      };
      return [{ ledger, ...event }];
    });
    return [...released, toldOf(stream, { type: 'seasonTicket.released', data: { seasonTicketId: record.id } })];
  });
}

function ifAllowed(
  { state }: SeasonTicketRecord,
  trigger: SeasonTicketTrigger,
  rule: () => Refusal | NewEvent[],
): Refusal | NewEvent[] {
  const move = seasonTicketLifecycle[state][trigger];
  if ('refused' in move) return refuse(move.refused, ['/path/seasonTicketId']);
  return 'unchanged' in move ? [] : rule();
}

/** In the product's own stream. */
export function toldOf({ ledger, seasonProductId }: SeasonStream, event: SeasonEvent): NewEvent {
  return { ledger, stream: seasonProductId, ...event };
}

function there<Thing>(thing: Thing | undefined, what: string): Thing {
  if (thing === undefined) throw new Error(`A season ticket speaks of a ${what} that is not there.`);
  return thing;
}
