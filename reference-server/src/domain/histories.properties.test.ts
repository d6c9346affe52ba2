/** Random histories of sell, cancel, reissue, scan and change: what holds at every step, and that the ledger is all there is. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decideCommand } from '../testing/decide-command.ts';
import { openedFixture, opensAt, tell } from '../testing/fixture.ts';
import { viewsOf } from '../testing/fixture-views.ts';
import { randomCommands, type RandomCommand } from '../testing/random-commands.ts';
import { events } from '../generated/events.ts';
import type { DomainEvent } from './events.ts';
import { fixtureFold } from './fixture-fold.ts';
import { isLive, type AllocationRecord, type FixtureState } from './fixture-state.ts';
import { isLiveListing } from './listing-state.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { payoutFee } from './resale-terms.ts';
import { availabilityOf, salesSummaryOf } from './sales.ts';
import type { MoneyKind } from './statement-kinds.ts';

vi.setConfig({ testTimeout: 60_000 });

type Told = { readonly event: DomainEvent; readonly at: number };

/** Barcodes as gates know them, folded by nothing but the words of the events. */
class Barcodes {
  readonly #active = new Map<string, Set<string>>();
  readonly lists = new Map<string, string>();

  tell({ type, data }: DomainEvent): void {
    if (type === 'barcode.minted') this.#set(data.ticketId, data.barcodeId, data.state);
    else if (type === 'barcode.activated') this.#set(data.ticketId, data.barcodeId, 'active');
    else if (type === 'barcode.deactivated') this.#set(data.ticketId, data.barcodeId, 'inactive');
    else if (type === 'barcode.voided') this.#set(data.ticketId, data.barcodeId, 'voided');
    else if (type === 'barcode.reissued') {
      this.#set(data.ticketId, data.replaces, 'voided');
      this.#set(data.ticketId, data.barcodeId, data.state);
    }
  }

  #set(ticketId: string, barcodeId: string, state: string): void {
    const active = this.#active.get(ticketId) ?? new Set<string>();
    if (state === 'active') active.add(barcodeId);
    else active.delete(barcodeId);
    this.#active.set(ticketId, active);
    this.lists.set(barcodeId, state);
    if (active.size > 1) throw new Error(`${ticketId} has the active barcodes ${[...active].join(' and ')}`);
  }
}

const listOf: Readonly<Record<string, string>> = { active: 'white', inactive: 'grey', voided: 'black' };

/** Each barcode stands once in the gates' list, as its last event says; of a ticket's at most one is white. */
function expectGatesKnow(state: FixtureState, { lists }: Barcodes): void {
  const expected = [...lists].map(([barcodeId, barcode]) => [barcodeId, listOf[barcode]]).sort();
  expect([...state.access].map(([barcodeId, { list }]) => [barcodeId, list]).sort()).toEqual(expected);
  const revisions = [...state.access.values()].map(({ revision }) => revision);
  expect(revisions).toEqual([...new Set(revisions)].sort((one, other) => one - other));
  for (const { barcode } of state.tickets.values()) expect(lists.get(barcode.id)).toBe(barcode.state);
}

/** Their seat is free, or sold with another ticket. */
const gaveBack: readonly string[] = ['released', 'cancelled', 'exchanged', 'resold'];

/** Seats by where they are, counted from holds, tickets and what was given back. */
function seatsBy(state: FixtureState, { terms, pool, returned }: AllocationRecord) {
  const mine = <Item extends { allocationId: string }>(items: Iterable<Item>) =>
    [...items].filter(({ allocationId }) => allocationId === terms.id);
  const own = mine(state.holds.values()).filter(({ listingId }) => listingId === null);
  const held = own.flatMap((hold) => (isLive(hold) ? hold.items : []));
  const sold = mine(state.tickets.values()).filter((ticket) => !gaveBack.includes(ticket.state));
  const seats = {
    held: held.map(({ seat }) => seat),
    sold: sold.map(({ item }) => item.seat),
    returned: [...returned],
    free: Array.from({ length: pool.map.size }, (_, seat) => seat).filter((seat) => pool.isFree(seat)),
  };
  return { seats, soldValue: sold.reduce((sum, { item }) => sum + item.price, 0) };
}

/** Every seat of the allocation is in one place and one alone, and whatever counts them says the same. */
function expectNoSeatLost(state: FixtureState, now: number): void {
  for (const allocation of state.allocations.values()) {
    const { seats, soldValue } = seatsBy(state, allocation);
    const all = Object.values(seats).flat();
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBe(allocation.terms.quantity);
    const areaOf = (seat: number): string | undefined => state.map.areas[state.map.areaOf[seat] ?? -1]?.id;
    for (const area of availabilityOf(allocation, { now, revision: 1 }).areas) {
      const count = (place: keyof typeof seats) => seats[place].filter((seat) => areaOf(seat) === area.areaId).length;
      const { free, held, sold, returned } = area;
      const counted = { free: count('free'), held: count('held'), sold: count('sold'), returned: count('returned') };
      expect({ free, held, sold, returned }).toEqual(counted);
      expect(free + held + sold + returned).toBe(area.allocated);
    }
    const sales = salesSummaryOf(allocation, { now, revision: 1 });
    expect(sales.sold + sales.held + sales.free + (sales.returned ?? 0)).toBe(allocation.terms.quantity);
    expect(sales.soldValue.amount).toBe(soldValue);
  }
}

/** What an order is worth is what its standing tickets cost. What was given back is what confirmed cancellations say, and never more than was paid. */
function expectRefundsAddUp(state: FixtureState): void {
  const confirmed = [...state.cancellations.values()].filter((each) => each.state === 'confirmed');
  for (const { orders, terms } of state.allocations.values()) {
    for (const order of orders.values()) {
      const { clientOrderId, refunded } = order;
      const its = confirmed.filter((each) => each.allocationId === terms.id && each.clientOrderId === clientOrderId);
      const items = its.flatMap((each) => each.items);
      expect(refunded).toBe(items.reduce((sum, { refund }) => sum + refund, 0));
      const standing = order.items.filter(
        (_, index) => state.tickets.get(order.ticketIds[index] ?? '')?.state !== 'exchanged',
      );
      const worth = standing.reduce((sum, { price }) => sum + price, 0);
      const fees = order.items.reduce((sum, { fee = 0 }) => sum + fee, 0);
      expect(worth + fees).toBe(order.total + order.exchanged);
      expect(refunded).toBeLessThanOrEqual(worth);
      const ended = order.ticketIds.filter((ticketId) => state.tickets.get(ticketId)?.state === 'cancelled');
      expect(items.map(({ ticketId }) => ticketId).sort()).toEqual(ended.sort());
    }
  }
}

/** What buyers pay is what resellers get and the home club keeps, less what it bears; to the minor unit, whatever the terms. */
function expectResalesBalance(state: FixtureState): void {
  for (const { sale, ticketId, payout, allocationId } of state.listings.values()) {
    if (!sale) continue;
    const original = state.tickets.get(ticketId)!.item.price;
    const gross = { chosenPrice: sale.price, originalPrice: original, lowerPrice: Math.min(original, sale.price) };
    expect(sale.payout.gross).toBe(gross[payout.rule]);
    const fee = payoutFee(sale.payout);
    const reseller = sale.payout.gross - fee;
    const buyer = state.allocations.get(allocationId)!.orders.get(sale.clientOrderId)!.total;
    const borne = Math.max(0, sale.payout.gross - sale.price);
    const kept = Math.max(0, sale.price - sale.payout.gross) + fee + sale.fee;
    expect(buyer + borne).toBe(reseller + kept);
    expect([reseller, fee, sale.fee, borne, kept].every((amount) => amount >= 0 && Number.isInteger(amount))).toBe(
      true,
    );
  }
}

/** A ticket is listed exactly while a listing of it is live, and the listing's hold is live exactly while it is held. */
function expectListingsAgree(state: FixtureState): void {
  const live = [...state.listings.values()].filter(isLiveListing);
  const listed = [...state.tickets.values()].filter((ticket) => ticket.state === 'listed');
  expect(live.map(({ ticketId }) => ticketId).sort()).toEqual(listed.map(({ id }) => id).sort());
  const held = live.filter((listing) => listing.state === 'held').map(({ holdId }) => holdId);
  const holds = [...state.holds.values()].filter((hold) => hold.listingId !== null && isLive(hold));
  expect(held.sort()).toEqual(holds.map(({ id }) => id).sort());
  for (const { barcode } of listed) expect(barcode.state).toBe('inactive');
}

/** The running sums of what is owed are what the orders come to. */
function expectStatementsAddUp(state: FixtureState): void {
  for (const { orders, statement, terms } of state.allocations.values()) {
    const sum = (member: 'total' | 'exchanged' | 'refunded'): number =>
      [...orders.values()].reduce((all, order) => all + order[member], 0);
    const sums: Partial<Record<MoneyKind, number>> = Object.fromEntries(statement);
    const { sale = 0, salesFee = 0, exchange = 0, cancellation = 0, cancellationFee = 0 } = sums;
    expect([sale + salesFee, exchange]).toEqual([sum('total'), sum('exchanged')]);
    const sales = [...state.listings.values()].flatMap(({ allocationId, sale: sold }) =>
      allocationId === terms.id && sold ? [sold.payout] : [],
    );
    const paidOut = sales.reduce((all, each) => all + each.gross - payoutFee(each), 0);
    const { payout = 0, borne = 0, payoutFee: fees = 0 } = sums;
    expect(payout + borne + fees).toBe(0 - paidOut);
    expect(cancellation + cancellationFee).toBe(0 - sum('refunded'));
    expect(cancellationFee).toBeGreaterThanOrEqual(0);
  }
}

const due = (state: FixtureState, now: number) =>
  fixtureFold.due(state, now, 'fixture/fxt_test') as unknown as DomainEvent[];

type History = {
  readonly state: FixtureState;
  readonly told: Told[];
  readonly barcodes: Barcodes;
  /** The same, put away and brought back on the way. */
  twin: FixtureState | null;
  now: number;
};

/** Each event is a revision: what is true of barcodes is true after every one. */
function happen({ state, twin, told, barcodes, now }: History, decided: Refusal | readonly DomainEvent[]): void {
  if (isRefusal(decided)) return;
  for (const event of decided) {
    tell(state, [event], now);
    if (twin) tell(twin, [event], now);
    told.push({ event, at: now });
    barcodes.tell(event);
  }
}

/** As the pipeline does it: first what is due, then what was asked for. Of what is due at one moment the order is open. */
function step(history: History, command: RandomCommand): void {
  const { state, twin } = history;
  const sorted = (events: readonly DomainEvent[]): string[] => events.map((event) => JSON.stringify(event)).sort();
  if (command.does === 'wait') history.now += command.seconds * 1000;
  for (let ended = due(state, history.now); ended.length > 0; ended = due(state, history.now)) {
    if (twin) expect(sorted(due(twin, history.now))).toEqual(sorted(ended));
    happen(history, ended);
  }
  const number = history.told.length;
  const decided = decideCommand(state, command, history.now, number);
  if (twin) expect(decideCommand(twin, command, history.now, number)).toEqual(decided);
  happen(history, decided);
}

function replayed(start: FixtureState, events: readonly Told[]): FixtureState {
  for (const { event, at } of events) tell(start, [event], at);
  return start;
}

const putAway = (state: FixtureState): FixtureState => fixtureFold.revive(fixtureFold.serialise(state));

const criteria = {
  'ground.areas': [
    ['wc..|...', '.r.x..'],
    ['....', '.cwc.'],
  ],
  'allocation.heldShare': 70,
  'allocation.holderFields': ['name' as const, 'email' as const],
  'cancellation.feeBasisPoints': 333,
};

const histories = fc.record({
  commands: randomCommands(30, 60),
  putAwayAt: fc.nat({ max: 49 }),
  activation: fc.constantFrom('now' as const, 'later' as const),
});

/** What no command here brings about; fixture-fold.test.ts has the first three. */
const elsewhere = ['allocation.agreed', 'hold.replaced', 'hold.itemsReleased'];
const withoutMeaningHere = ['ticket.deliveryReported', 'gate.listApplied'];

test('at every step seats, barcodes and money add up, and the events alone give the state again', () => {
  const seen = new Set<string>([...elsewhere, ...withoutMeaningHere]);
  fc.assert(
    fc.property(histories, ({ commands, putAwayAt, activation }) => {
      const { state } = openedFixture({ ...criteria, 'barcode.activation': activation });
      const beginning = putAway(state);
      const history: History = { state, told: [], barcodes: new Barcodes(), twin: null, now: opensAt };
      for (const [index, command] of commands.entries()) {
        if (index === putAwayAt) history.twin = putAway(state);
        step(history, command);
        expectNoSeatLost(state, history.now);
        expectGatesKnow(state, history.barcodes);
        expectRefundsAddUp(state);
        expectResalesBalance(state);
        expectListingsAgree(state);
        expectStatementsAddUp(state);
      }
      for (const { event } of history.told) seen.add(event.type);
      const views = viewsOf(state, history.now);
      expect(viewsOf(replayed(beginning, history.told), history.now)).toEqual(views);
      expect(viewsOf(putAway(state), history.now)).toEqual(views);
      if (history.twin) expect(viewsOf(history.twin, history.now)).toEqual(views);
    }),
    { numRuns: 300 },
  );
  const known = Object.keys(events).filter((type) => events[type as keyof typeof events].stream === 'allocation');
  expect([...seen].sort()).toEqual(known.sort());
});
