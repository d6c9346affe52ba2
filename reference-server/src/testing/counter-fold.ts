/** A toy for tests of the pipeline: places are taken until an hour strikes, and come back when released or expired. */
import type { Command, Fold, Ledgers, NewEvent } from '../store/command.ts';
import type { LedgerEvent, LedgerId } from '../store/store.ts';

export type Counter = { capacity: number; free: number; readonly taken: Map<string, { n: number; expiresAt: number }> };

export const counterFold: Fold<Counter> = {
  version: 'counter 1',
  initial: () => ({ capacity: 0, free: 0, taken: new Map() }),
  apply: (state, event) => applyToCounter(state, event),
  due: (state, now, ledger) =>
    [...state.taken]
      .filter(([, { expiresAt }]) => expiresAt <= now)
      .sort(([, a], [, b]) => a.expiresAt - b.expiresAt)
      .map(([id]) => ({ ledger, type: 'expired', stream: 'public', data: { id } })),
  nextDue: ({ taken }) => {
    const next = Math.min(...[...taken.values()].map(({ expiresAt }) => expiresAt));
    return Number.isFinite(next) ? next : null;
  },
  serialise: ({ capacity, free, taken }) => JSON.stringify({ capacity, free, taken: [...taken] }),
  revive: (body) => {
    const { capacity, free, taken } = JSON.parse(body) as Omit<Counter, 'taken'> & {
      taken: [string, { n: number; expiresAt: number }][];
    };
    return { capacity, free, taken: new Map(taken) };
  },
};

function applyToCounter(state: Counter, { type, data }: LedgerEvent): void {
  if (type === 'opened') {
    const { capacity } = data as { capacity: number };
    state.free += capacity - state.capacity;
    state.capacity = capacity;
  } else if (type === 'taken') {
    const { id, n, expiresAt } = data as { id: string; n: number; expiresAt: number };
    state.free -= n;
    state.taken.set(id, { n, expiresAt });
  } else if (type === 'released' || type === 'expired') {
    const { id } = data as { id: string };
    state.free += state.taken.get(id)?.n ?? 0;
    state.taken.delete(id);
  }
}

export type Keyed = { key?: string; owner?: string; fingerprint?: string; lifetimeSeconds?: number };

export function idempotency({ key, owner = 'org_a', fingerprint = 'f', lifetimeSeconds = 86_400 }: Keyed) {
  return key === undefined ? null : { owner, key, fingerprint, lifetimeSeconds };
}

const json = (status: number, body: unknown) => ({ status, headers: {}, body: JSON.stringify(body) });

export function open(ledger: LedgerId, capacity: number, keyed: Keyed = {}): Command {
  return {
    ledgers: [ledger],
    idempotency: idempotency(keyed),
    decide: () => ({
      events: [{ ledger, type: 'opened', stream: 'public', data: { capacity } }],
      answer: () => json(201, { capacity }),
    }),
  };
}

/** Takes n places of one or of several counters, of each or of none; refused when one of them has too few. */
export function take(ledgers: LedgerId | LedgerId[], n: number, id: string, keyed: Keyed & { seconds?: number } = {}) {
  const all = [ledgers].flat();
  const { seconds = 600 } = keyed;
  const command: Command = {
    ledgers: all,
    idempotency: idempotency(keyed),
    decide: (view, now) => {
      if (all.some((ledger) => view.get<Counter>(ledger).state.free < n)) {
        return { events: [], answer: () => json(409, { code: 'full', id }) };
      }
      const data = { id, n, expiresAt: now + seconds * 1000 };
      return {
        events: all.map((ledger): NewEvent => ({ ledger, type: 'taken', stream: 'public', data })),
        answer: (after, at) => json(201, { id, at, free: all.map((ledger) => after.get<Counter>(ledger).state.free) }),
        rows: (after) => all.map((ledger) => row(ledger, after)),
      };
    },
  };
  return command;
}

function row(ledger: LedgerId, ledgers: Ledgers) {
  return { collection: 'counters', id: ledger, sort: ledger, body: { free: ledgers.get<Counter>(ledger).state.free } };
}

export function release(ledger: LedgerId, id: string, keyed: Keyed = {}): Command {
  return {
    ledgers: [ledger],
    idempotency: idempotency(keyed),
    decide: (view) => ({
      events: view.get<Counter>(ledger).state.taken.has(id)
        ? [{ ledger, type: 'released', stream: 'public', data: { id } }]
        : [],
      answer: () => json(200, { id }),
    }),
  };
}

export function moveClock(ledger: LedgerId, now: number | null): Command {
  return {
    ledgers: [ledger],
    idempotency: null,
    decide: () => ({
      events: [{ ledger, type: 'clock.moved', stream: null, data: { now } }],
      answer: () => json(200, { now }),
    }),
  };
}
