/**
 * A small model of one allocation: seats, holds, orders, idempotency keys and a clock, one request after the other. What
 * it cannot know beforehand (ids, and which of the free seats were picked) it takes from the feed as it stands at the
 * end: each change must be the feed's next events, so the feed tells the one order that all answers have to fit.
 */
import { isDeepStrictEqual } from 'node:util';
import type { EventData, EventType } from '../../src/generated/events.ts';
import type { Event } from '../../src/generated/types.ts';
import type { Model, Operation } from './checker.ts';
import {
  isLook,
  type Answer,
  type Ground,
  type HoldSeen,
  type OrderSeen,
  type Played,
  type Request,
} from './history.ts';

type State = {
  readonly now: number;
  /** Of the allocation's last event. */
  readonly sequence: number;
  /** So many events at the end need not be told yet: what falls due is told when somebody asks next. */
  readonly untold: number;
  readonly holds: ReadonlyMap<string, HoldSeen>;
  readonly orders: ReadonlyMap<string, OrderSeen>;
  /** By idempotency key. */
  readonly records: ReadonlyMap<string, Answer>;
};

type Decided = { readonly state: State; readonly answer: Answer };

/** What the feed does not bear out cannot come next. */
class Misfit extends Error {}

export function ticketModel({ ground, feed, history }: Played): Model<State, Request, Answer> {
  const { now, sequence } = ground;
  const nothing = { holds: new Map(), orders: new Map(), records: new Map() };
  const one = new Allocation(ground, feed, repeatedKeys(history));
  return {
    initial: { now, sequence, untold: 0, ...nothing },
    step(before, operation) {
      try {
        return { state: one.step(before, operation) };
      } catch (error) {
        if (error instanceof Misfit) return { misfit: error.message };
        throw error;
      }
    },
    // Holds and orders follow from the feed up to the sequence.
    key: ({ now: at, sequence: last, untold, records }) =>
      `${at} ${last} ${untold} ${Array.from(records, ([key, answer]) => `${key} ${JSON.stringify(answer)}`)
        .sort()
        .join()}`,
    isLook: ({ input, output }) =>
      isLook(input) || (output !== undefined && isWithoutEffect(input, output, ground.wasCutOff)),
  };
}

/** A refusal is kept under its key: only where there is none it leaves everything as it was. */
function isWithoutEffect(request: Request, { status, isReplay }: Answer, wasCutOff: boolean): boolean {
  return 'key' in request ? isReplay === true && !wasCutOff : status >= 400;
}

/** What an answer may say in two ways where a process was cut off from its database. */
function blurred(request: Request, output: Answer, { status }: Answer): Partial<Answer> {
  if ('key' in request) return { isReplay: output.isReplay === true };
  return request.does === 'confirmOrder' && output.status === 200 && status === 201 ? { status: 200 } : {};
}

/** Of a key that is used once nobody hears again: there is no need to remember it. */
function repeatedKeys(history: Played['history']): Set<string> {
  const keys = history.flatMap(({ input }) => ('key' in input ? [input.key] : []));
  return new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
}

const isLive = ({ state }: HoldSeen): boolean => state === 'held' || state === 'checked';
const refused = (state: State, code: string, status = 409): Decided => ({ state, answer: { status, code } });
const shown = (state: State, hold: HoldSeen, status = 200): Decided => ({ state, answer: { status, hold } });

class Allocation {
  readonly #ground: Ground;
  readonly #feed: readonly Event[];
  readonly #repeated: ReadonlySet<string>;

  constructor(ground: Ground, feed: readonly Event[], repeated: ReadonlySet<string>) {
    this.#ground = ground;
    this.#feed = feed;
    this.#repeated = repeated;
  }

  step(before: State, { input, output }: Operation<Request, Answer>): State {
    const { state, answer } = this.#keyed(before, input);
    if (output === undefined) return state;
    if (input.does === 'listEvents') return this.#toldAll(state, output);
    const expected = this.#ground.wasCutOff ? { ...answer, ...blurred(input, output, answer) } : answer;
    if (!isDeepStrictEqual(output, expected)) throw new Misfit(`the answer would be ${JSON.stringify(answer)}`);
    return state;
  }

  /** The feed as read has all that must be told, and nothing that is not yet there. */
  #toldAll(state: State, { events = [] }: Answer): State {
    const expected = this.#feed.slice(0, state.sequence).map(({ id }) => id);
    const isWhole = isDeepStrictEqual(events, expected);
    if (isWhole || isDeepStrictEqual(events, expected.slice(0, expected.length - state.untold))) return state;
    throw new Misfit(`the feed would have ${expected.length} events, and ${state.untold} of them perhaps not yet`);
  }

  /** The same key again: the same answer, and nothing happens. */
  #keyed(before: State, request: Request): Decided {
    if (!('key' in request)) return this.#decide(before, request);
    const record = before.records.get(request.key);
    if (record) return { state: before, answer: { ...record, isReplay: true } };
    const { state, answer } = this.#decide(before, request);
    const kept = { ...answer, isReplay: false };
    if (!this.#repeated.has(request.key)) return { state, answer: kept };
    return { state: { ...state, records: new Map(state.records).set(request.key, kept) }, answer: kept };
  }

  #decide(before: State, request: Request): Decided {
    if (request.does === 'listEvents') return { state: before, answer: { status: 200 } };
    const state = before.untold === 0 ? before : { ...before, untold: 0 };
    if (request.does === 'createHold') return this.#createHold(state, request.quantity, request.lifeSeconds);
    if (request.does === 'confirmOrder') return this.#confirmOrder(state, request);
    if (request.does === 'moveClock') return this.#moveClock(state, request.to);
    if (!('holdId' in request || 'clientOrderId' in request)) return this.#sums(state, request.does);
    if (request.does === 'getOrder') {
      const order = state.orders.get(request.clientOrderId);
      return order ? { state, answer: { status: 200, order } } : refused(state, 'NOT_FOUND', 404);
    }
    const hold = state.holds.get(request.holdId);
    if (!hold) return refused(state, 'NOT_FOUND', 404);
    if ('lifeSeconds' in request) return this.#extendHold(state, hold, request.lifeSeconds);
    if (request.does === 'releaseHold') return this.#releaseHold(state, hold);
    return request.does === 'checkHold' ? this.#checkHold(state, hold) : shown(state, hold);
  }

  #createHold(state: State, quantity: number, lifeSeconds: number): Decided {
    const { perOrderLimit, heldLimit, holdSeconds, holdTotalSeconds } = this.#ground;
    const { free, held } = this.#count(state);
    if (quantity > perOrderLimit) return refused(state, 'ORDER_LIMIT_EXCEEDED');
    if (quantity > free) return refused(state, 'INSUFFICIENT_AVAILABILITY');
    if (held + quantity > heldLimit) return refused(state, 'HELD_SHARE_EXCEEDED');
    const placed = this.#next(state, 'hold.placed');
    const { holdId, items } = placed;
    const seats = items.map(({ seatId }) => seatId).sort();
    const taken = this.#taken(state);
    if (state.holds.has(holdId)) throw new Misfit(`hold ${holdId} is there already`);
    if (new Set(seats).size !== quantity) throw new Misfit(`${quantity} seats were asked for, not ${seats.join(', ')}`);
    if (seats.some((seat) => taken.has(seat))) throw new Misfit(`of ${seats.join(', ')} some are taken`);
    const hold: HoldSeen = {
      id: holdId,
      state: 'held',
      revision: 1,
      seats,
      expiresAt: state.now + Math.min(lifeSeconds, holdSeconds) * 1000,
      extendableUntil: state.now + holdTotalSeconds * 1000,
      clientOrderId: null,
    };
    toldTime(placed.expiresAt, hold.expiresAt);
    toldTime(placed.extendableUntil, hold.extendableUntil);
    return shown(put(told(state), hold), hold, 201);
  }

  #releaseHold(state: State, hold: HoldSeen): Decided {
    if (hold.state === 'released') return shown(state, hold);
    if (!isLive(hold)) return refused(state, `HOLD_${hold.state.toUpperCase()}`);
    this.#nextOf(state, 'hold.released', hold);
    const released: HoldSeen = { ...changed(hold, 'released'), seats: [] };
    return shown(put(told(state), released), released);
  }

  #checkHold(state: State, hold: HoldSeen): Decided {
    if (hold.state === 'checked') return shown(state, hold);
    if (hold.state !== 'held') return refused(state, `HOLD_${hold.state.toUpperCase()}`);
    const expiresAt = Math.max(hold.expiresAt, state.now + this.#ground.confirmSeconds * 1000);
    toldTime(this.#nextOf(state, 'hold.checked', hold).expiresAt, expiresAt);
    const checked: HoldSeen = { ...changed(hold, 'checked'), expiresAt };
    return shown(put(told(state), checked), checked);
  }

  #extendHold(state: State, hold: HoldSeen, lifeSeconds: number): Decided {
    if (hold.state !== 'held') return refused(state, `HOLD_${hold.state.toUpperCase()}`);
    if (hold.expiresAt >= hold.extendableUntil) return refused(state, 'EXTENSION_LIMIT_REACHED');
    const wished = Math.max(hold.expiresAt, state.now + lifeSeconds * 1000);
    const expiresAt = Math.min(wished, hold.extendableUntil);
    toldTime(this.#nextOf(state, 'hold.extended', hold).expiresAt, expiresAt);
    const extended: HoldSeen = { ...changed(hold, 'held'), expiresAt };
    return shown(put(told(state), extended), extended);
  }

  #confirmOrder(state: State, request: Extract<Request, { does: 'confirmOrder' }>): Decided {
    const { clientOrderId, holdId, total } = request;
    const hold = state.holds.get(holdId);
    if (!hold) return refused(state, 'NOT_FOUND', 404);
    const order = state.orders.get(clientOrderId);
    const isSame = order?.holdId === holdId && total === hold.seats.length * this.#ground.price;
    if (order) return isSame ? { state, answer: { status: 200, order } } : refused(state, 'ORDER_CONFLICT');
    if (!isLive(hold)) return refused(state, `HOLD_${hold.state.toUpperCase()}`);
    if (total !== hold.seats.length * this.#ground.price) return refused(state, 'TOTAL_MISMATCH');
    const { items, ...sold } = this.#next(state, 'order.confirmed');
    const tickets = Object.fromEntries(items.map(({ seatId, ticketId = '' }) => [seatId, ticketId]));
    const isTold = sold.clientOrderId === clientOrderId && sold.holdId === holdId;
    if (!isTold || !isDeepStrictEqual(Object.keys(tickets).sort(), hold.seats))
      throw new Misfit(`the feed sells something else: ${JSON.stringify(sold)}`);
    let after = told(state);
    for (const { ticketId } of items) {
      if (this.#next(after, 'barcode.minted').ticketId !== ticketId) throw new Misfit(`${ticketId} has no barcode`);
      after = told(after);
    }
    const confirmed = { clientOrderId, holdId, confirmedAt: state.now, tickets };
    after = put(after, { ...changed(hold, 'confirmed'), clientOrderId });
    const orders = new Map(state.orders).set(clientOrderId, confirmed);
    return { state: { ...after, orders }, answer: { status: 201, order: confirmed } };
  }

  #moveClock(before: State, to: number): Decided {
    if (to < before.now) return refused(before, 'CLOCK_BACKWARDS');
    let state: State = { ...before, now: to };
    const ends = (): HoldSeen[] => [...state.holds.values()].filter((hold) => isLive(hold) && hold.expiresAt <= to);
    for (let due = ends(); due.length > 0; due = ends()) {
      const { holdId } = this.#next(state, 'hold.expired');
      const hold = due.find(({ id }) => id === holdId);
      if (!hold) throw new Misfit(`hold ${holdId} is not due`);
      state = put(told(state), { ...changed(hold, 'expired'), seats: [] });
    }
    return { state: { ...state, untold: state.sequence - before.sequence }, answer: { status: 200, asOf: to } };
  }

  #sums(state: State, does: Request['does']): Decided {
    const sums = this.#count(state);
    const { sequence: revision, now: asOf } = state;
    const value = does === 'getSalesSummary' ? { soldValue: sums.sold * this.#ground.price } : {};
    return { state, answer: { status: 200, sums: { ...sums, ...value }, revision, asOf } };
  }

  #count({ holds }: State): { free: number; held: number; sold: number } {
    const seatsIn = (isIn: (hold: HoldSeen) => boolean) =>
      [...holds.values()].reduce((sum, hold) => sum + (isIn(hold) ? hold.seats.length : 0), 0);
    const held = seatsIn(isLive);
    const sold = seatsIn(({ state }) => state === 'confirmed');
    return { free: this.#ground.seats - held - sold, held, sold };
  }

  #taken({ holds }: State): Set<string> {
    return new Set([...holds.values()].flatMap(({ seats }) => seats));
  }

  /** The feed's next event, which must be of this type and told at the present. */
  #next<Type extends EventType>({ sequence, now }: State, type: Type): EventData[Type] {
    const event = this.#feed[sequence];
    if (event?.type !== type) throw new Misfit(`event ${sequence + 1} is ${event?.type ?? 'missing'}, not ${type}`);
    if (Date.parse(event.time) !== now) throw new Misfit(`event ${sequence + 1} is of ${event.time}`);
    return event.data as unknown as EventData[Type];
  }

  #nextOf<Type extends 'hold.released' | 'hold.checked' | 'hold.extended'>(
    state: State,
    type: Type,
    { id, revision }: HoldSeen,
  ): EventData[Type] {
    const data = this.#next(state, type);
    if (data.holdId !== id || data.revision !== revision + 1)
      throw new Misfit(`event ${state.sequence + 1} is of revision ${data.revision} of ${data.holdId}`);
    return data;
  }
}

function changed(hold: HoldSeen, state: HoldSeen['state']): HoldSeen {
  return { ...hold, state, revision: hold.revision + 1 };
}

function put(state: State, hold: HoldSeen): State {
  return { ...state, holds: new Map(state.holds).set(hold.id, hold) };
}

function toldTime(instant: string, time: number): void {
  if (Date.parse(instant) !== time) throw new Misfit(`the feed says ${instant}, not ${new Date(time).toISOString()}`);
}

function told(state: State): State {
  return { ...state, sequence: state.sequence + 1 };
}
