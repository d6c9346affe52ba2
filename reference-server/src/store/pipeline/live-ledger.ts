/** A ledger as the pipeline holds it in memory, and how events change it. */
import type { Fold, Ledger } from '../command.ts';
import type { LedgerEvent, LedgerId, StoredEvent } from '../store.ts';

/** The event by which the sandbox sets a ledger's clock; data: { now }. */
const CLOCK_MOVED = 'clock.moved';

export type LiveLedger = Ledger & {
  readonly fold: Fold<unknown>;
  head: number;
  /** The head that is surely in the store: below `head` only while a turn is being written. */
  durable: number;
  position: number;
  lastAt: number;
  clock: number | null;
  readonly streams: Map<string, number>;
  /** Real time of its last use. */
  usedAt: number;
  /** The head at its last snapshot. */
  snapshotHead: number;
  /** What `fold.nextDue` said when the head was `dueHead`. */
  dueAt: number | null;
  dueHead: number;
  /** Whether this process wrote its dueAt; what stands in the store may come from an older fold. */
  dueStored: boolean;
};

export function emptyLedger(id: LedgerId, fold: Fold<unknown>, state: unknown = fold.initial()): LiveLedger {
  return {
    id,
    fold,
    head: 0,
    durable: 0,
    position: 0,
    lastAt: 0,
    clock: null,
    streams: new Map(),
    state,
    usedAt: 0,
    snapshotHead: 0,
    dueAt: null,
    dueHead: -1,
    dueStored: false,
  };
}

export function applyEvent(ledger: LiveLedger, event: LedgerEvent): void {
  // The head moves first: when the fold throws, the ledger must be seen to be ahead of the store.
  ledger.head = event.sequence;
  ledger.lastAt = event.at;
  if (event.stream !== null) ledger.streams.set(event.stream, event.streamSequence ?? 0);
  else if (event.type === CLOCK_MOVED) ledger.clock = (event.data as { now: number | null }).now;
  ledger.fold.apply(ledger.state, event);
}

/** Brings a ledger without unwritten events up to the store; events it already has are passed over. */
export function applyStored(ledger: LiveLedger, events: readonly StoredEvent[]): void {
  for (const event of events) {
    if (event.sequence <= ledger.head) continue;
    if (event.sequence !== ledger.head + 1) {
      throw new Error(`Ledger ${ledger.id} has no event ${ledger.head + 1} before event ${event.sequence}.`);
    }
    applyEvent(ledger, event);
    ledger.position = event.position;
  }
  ledger.durable = ledger.head;
}

export function isDirty(ledger: LiveLedger): boolean {
  return ledger.head !== ledger.durable;
}

export function nextDueOf(ledger: LiveLedger): number | null {
  if (ledger.dueHead !== ledger.head) {
    ledger.dueAt = ledger.fold.nextDue(ledger.state);
    ledger.dueHead = ledger.head;
  }
  return ledger.dueAt;
}

/** Whether it is worth asking the fold what is due. */
export function mayBeDue(ledger: LiveLedger, now: number): boolean {
  if (ledger.head === 0) return false;
  const dueAt = nextDueOf(ledger);
  return dueAt !== null && dueAt <= now;
}

/** The time in these ledgers: the clock that the sandbox set, else the real one; never before their last events. */
export function nowOf(ledgers: readonly LiveLedger[], real: number): number {
  let clock: number | null = null;
  let last = 0;
  for (const ledger of ledgers) {
    if (ledger.clock !== null && (clock === null || ledger.clock > clock)) clock = ledger.clock;
    if (ledger.lastAt > last) last = ledger.lastAt;
  }
  return Math.max(clock ?? real, last);
}
