import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Batch, Fence, LedgerEvent, Store } from '../store.ts';
import { event, noon, record, row, type OpenStore } from './batches.ts';
import { createModel, type Model } from './model.ts';

/** What one turn does to a ledger; `slip` makes its fence wrong. */
type Touch = {
  readonly ledger: string;
  readonly slip: number;
  readonly streams: readonly (string | null)[];
  readonly due: number | null;
};
type Turn = {
  readonly touches: readonly Touch[];
  readonly keys: readonly { owner: string; key: string; life: number }[];
  readonly rows: readonly { id: string; sort: string; body: unknown }[];
};

const letter = fc.constantFrom('a', 'b', 'c');
const touch = fc.record({
  ledger: letter,
  slip: fc.oneof({ weight: 12, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1) }),
  streams: fc.array(fc.option(letter), { maxLength: 3 }),
  due: fc.option(fc.integer({ min: 0, max: 9 })),
});
const turn: fc.Arbitrary<Turn> = fc.record({
  touches: fc.uniqueArray(touch, { maxLength: 3, selector: ({ ledger }) => ledger }),
  keys: fc.uniqueArray(
    fc.record({ owner: letter, key: fc.integer({ min: 0, max: 9 }).map(String), life: fc.integer({ min: 1, max: 9 }) }),
    {
      maxLength: 2,
      selector: ({ owner, key }) => owner + key,
    },
  ),
  rows: fc.array(fc.record({ id: letter, sort: letter, body: fc.jsonValue() }), { maxLength: 3 }),
});

export function propertyCases(open: OpenStore): void {
  it('does what the model does, whatever comes', async () => {
    const { store } = await open();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(turn, { maxLength: 12 }), async (turns) => {
        // Each run has names of its own, so one store serves them all.
        const own = `run${++run}-`;
        const model = createModel((await store.feed([], 0, 1)).position);
        for (const [index, each] of turns.entries()) {
          const batch = batchOf(own, each, model, noon + index);
          expect(await store.append(batch)).toEqual(model.append(batch));
        }
        await compare(store, model, own, noon + turns.length);
      }),
      { numRuns: 60 },
    );
  });
}

function batchOf(own: string, { touches, keys, rows }: Turn, model: Model, now: number): Batch {
  const fences: Fence[] = [];
  const events: LedgerEvent[] = [];
  for (const { ledger, slip, streams, due } of touches) {
    const head = Math.max(0, model.head(own + ledger) + slip);
    fences.push({ ledger: own + ledger, head, dueAt: due });
    events.push(
      ...streams.map((stream, i) => event(own + ledger, head + 1 + i, { at: now, stream: stream && own + stream })),
    );
  }
  return {
    fences,
    events,
    records: keys.map(({ owner, key, life }) =>
      record(key, { owner: own + owner, body: String(now), recordedAt: now, expiresAt: now + life }),
    ),
    rows: rows.map(({ id, sort, body }) => row(own + id, { collection: own, sort, body })),
  };
}

async function compare(store: Store, model: Model, own: string, now: number): Promise<void> {
  const letters = ['a', 'b', 'c'].map((each) => own + each);
  const tails = await store.tails(new Map(letters.map((ledger) => [ledger, 1])));
  for (const ledger of letters) expect(tails.get(ledger)).toEqual(model.tail(ledger, 1));
  const streams = letters.slice(1);
  const feed = await store.feed(streams, 0, 4);
  expect(feed.events).toEqual(model.feed(streams, 0, 4));
  const rest = await store.feed(streams, feed.events.at(-1)?.position ?? 0, 100);
  expect(rest.events).toEqual(model.feed(streams, 0, 100).slice(4));
  expect(JSON.stringify((await store.list(own, null, 9)).rows)).toEqual(JSON.stringify(model.list(own)));
  const live = model.records(now);
  expect(await store.records(live, now)).toEqual(live);
  const due = (await store.due(5)).filter((ledger) => ledger.startsWith(own));
  expect(due.sort()).toEqual(model.due(5).sort());
}
