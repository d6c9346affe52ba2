/** An Issuer that is broken on purpose, by the name in SABOTAGE: for the proof that the audit sees it. */
import { setTimeout as sleep } from 'node:timers/promises';
import { serveIssuer } from '../../src/testing/serve-issuer.ts';
import type { AppendResult, Batch, LedgerEvent, Store } from '../../src/store/store.ts';
import type { Sabotage } from './sabotage.ts';

/**
 * Once a few have been right. Of the dozen holds that the shortest round has, however slow the machine, one of the two
 * lives of the process has at least half, and it must break one of them and then another.
 */
const after = 5;
/** Milliseconds. Longer than it takes from the tenth answer to the kill. */
const writesLater = 2000;

type HeldItem = { readonly seatId: string };
type HoldPlaced = { readonly items: readonly HeldItem[] };

/** Answers at once, and writes later: a kill between the two loses what was acknowledged. */
function hasty(store: Store): Store {
  let last: Promise<unknown> | null = null;
  let position = 1_000_000;
  return {
    ...store,
    append: async (batch) => {
      if (batch.records.length === 0 && batch.events.length === 0) return store.append(batch);
      // The world is there before it.
      if (last === null && !batch.events.some(({ type }) => type === 'hold.placed')) return store.append(batch);
      last = Promise.all([last, sleep(writesLater)]).then(() => store.append(batch));
      last.catch(() => undefined);
      return { outcome: 'committed', positions: batch.events.map(() => (position += 1)) };
    },
  };
}

function changingBatches(change: (batch: Batch) => Batch): (store: Store) => Store {
  return (store) => ({ ...store, append: (batch): Promise<AppendResult> => store.append(change(batch)) });
}

/** Passes over one record in seven: asked again, it is done again. */
function withoutSomeRecords(): (batch: Batch) => Batch {
  let records = 0;
  return (batch) => ({ ...batch, records: batch.records.filter(() => (records += 1) % 7 > 0) });
}

/** Leaves out one number of every stream. */
function withGap(event: LedgerEvent): LedgerEvent {
  const { streamSequence } = event;
  return streamSequence === null || streamSequence < after ? event : { ...event, streamSequence: streamSequence + 1 };
}

/** Gives the seats of an earlier hold once more. */
function withSeatAgain(): (event: LedgerEvent) => LedgerEvent {
  let given: string | null = null;
  let holds = 0;
  return (event) => {
    if (event.type !== 'hold.placed') return event;
    const { items, ...data } = event.data as HoldPlaced;
    const [first] = items;
    holds += 1;
    if (first === undefined || holds < after || given === null) {
      given ??= first?.seatId ?? null;
      return event;
    }
    const again = [{ ...first, seatId: given }, ...items.slice(1)];
    return { ...event, data: { ...data, items: again } };
  };
}

function changingEvents(change: (event: LedgerEvent) => LedgerEvent): (store: Store) => Store {
  return changingBatches((batch) => ({ ...batch, events: batch.events.map(change) }));
}

const sabotages: { readonly [Kind in Sabotage]: (store: Store) => Store } = {
  hasty,
  forgetful: changingBatches(withoutSomeRecords()),
  gap: changingEvents(withGap),
  seatTwice: changingEvents(withSeatAgain()),
  /** An order list that does not keep up with the events. */
  listless: changingBatches((batch) => ({ ...batch, rows: [] })),
  /** Throws what is no word of a store's: an answer 500. */
  bare: (store) => ({
    ...store,
    append: (batch) => {
      if (batch.records.some(({ key }) => key === 'hold-5')) throw new Error('a fault inside the store');
      return store.append(batch);
    },
  }),
};

await serveIssuer(sabotages[process.env['SABOTAGE'] as Sabotage]);
