import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Outcome } from '../domain/webhook-progress.ts';
import { deliveryCollection } from '../domain/webhook-view.ts';
import {
  begin,
  commit,
  createDeliveryBench,
  happen,
  moveClock,
  openWebhook,
  settle,
  webhookId,
  webhookIn,
  type Sent,
} from '../testing/delivery-bench.ts';

const fine: Outcome = { status: 204 };
const idsOf = (sent: readonly { readonly id: string }[]): string[] => sent.map(({ id }) => id);
const withoutRepeats = (ids: readonly string[]): string[] => ids.filter((id, index) => id !== ids[index - 1]);

test('delivers everything from the creation on, in the order of the feed', async () => {
  const { startProcess, feed, store } = createDeliveryBench();
  const one = startProcess(() => fine);
  await openWebhook(one.pipeline);
  for (let count = 0; count < 120; count += 1) await happen(one.pipeline, count % 2);
  await settle(one);
  expect(idsOf(one.sent)).toEqual(idsOf(await feed()));
  expect(JSON.parse(one.sent[0]?.body ?? '')).toMatchObject({ type: 'webhook.created', data: { webhookId } });
  expect(await webhookIn(one.pipeline)).toMatchObject({ attempts: 121, pending: null, stopReason: null });
  expect((await store.list(deliveryCollection(webhookId, 0), null, 1000)).rows).toHaveLength(121);
});

test('keeps the last attempts and lets go of older ones', async () => {
  const { startProcess, store } = createDeliveryBench();
  const one = startProcess(() => fine);
  await openWebhook(one.pipeline);
  for (let round = 0; round < 11; round += 1) {
    await Promise.all(Array.from({ length: 100 }, () => happen(one.pipeline, 0)));
    await settle(one);
  }
  const kept = async (generation: number) =>
    (await store.list(deliveryCollection(webhookId, generation), null, 1000)).rows.length;
  expect([await kept(0), await kept(1), await kept(2)]).toEqual([0, 500, 101]);
});

test('a repeat is sent when it is due and not before, and what comes after it waits', async () => {
  const { startProcess } = createDeliveryBench();
  const one = startProcess((_sent, count) => (count <= 2 ? { failure: 'noConnection' } : fine));
  await openWebhook(one.pipeline, ['hold.placed']);
  await happen(one.pipeline, 0);
  await happen(one.pipeline, 1);
  await settle(one);
  for (const [seconds, attempts] of [
    [4, 1],
    [5, 2],
    [64, 2],
    [65, 4],
  ] as const) {
    await moveClock(one, begin + seconds * 1000);
    expect(one.sent).toHaveLength(attempts);
  }
  const [first, second] = [one.sent[0]?.id, one.sent.at(-1)?.id];
  expect(idsOf(one.sent)).toEqual([first, first, first, second]);
});

test('by the real clock a tick makes what is due, at the time it is made', async () => {
  const { startProcess, clock, store } = createDeliveryBench();
  const one = startProcess((_sent, count) => (count <= 2 ? { status: 503 } : fine));
  await openWebhook(one.pipeline, ['hold.placed'], false);
  await happen(one.pipeline, 0);
  await settle(one);
  for (const [seconds, attempts] of [
    [4, 1],
    [7, 2],
    [66, 2],
    [90, 3],
  ] as const) {
    clock.now = begin + seconds * 1000;
    await one.deliveries.tick();
    await settle(one);
    expect(one.sent).toHaveLength(attempts);
  }
  const { rows } = await store.list(deliveryCollection(webhookId, 0), null, 10);
  expect(rows.map(({ body }) => Date.parse((body as { at: string }).at) - begin)).toEqual([0, 7000, 90_000]);
});

test('a clock that jumps finds each repeat made at its time', async () => {
  const { startProcess, store, feed } = createDeliveryBench();
  const one = startProcess(() => ({ status: 500 }));
  await openWebhook(one.pipeline, ['hold.placed']);
  await happen(one.pipeline, 0);
  await moveClock(one, begin + 86_400_000);
  const { rows } = await store.list(deliveryCollection(webhookId, 0), null, 10);
  const told = rows.map(({ body }) => body as { at: string; attempt: number });
  expect(told.map(({ at }) => Date.parse(at) - begin)).toEqual([0, 5000, 65_000]);
  expect(told.map(({ attempt }) => attempt)).toEqual([1, 2, 3]);
  expect((await feed()).at(-1)).toMatchObject({ type: 'webhook.stopped', data: { webhookId, reason: 'failing' } });
  await happen(one.pipeline, 0);
  await settle(one);
  expect(one.sent).toHaveLength(3);
});

test('what was sent and not written down is sent again after a crash, under the same id', async () => {
  const { startProcess, feed, warnings } = createDeliveryBench();
  let crash = async (): Promise<void> => {};
  const first = startProcess(async (_sent, count) => {
    if (count === 3) await crash();
    return fine;
  });
  await openWebhook(first.pipeline, ['hold.placed']);
  await happen(first.pipeline, 0);
  await settle(first);
  crash = () => first.pipeline.close();
  await Promise.all([happen(first.pipeline, 0), happen(first.pipeline, 1)]);
  await settle(first);
  expect(warnings).not.toEqual([]);
  const second = startProcess(() => fine);
  await second.deliveries.tick();
  await settle(second);
  const events = idsOf((await feed()).filter(({ type }) => type === 'hold.placed'));
  expect(idsOf(first.sent)).toEqual(events);
  expect(idsOf(second.sent)).toEqual(events.slice(1));
  expect(second.sent.map(({ body }) => body)).toEqual(first.sent.slice(1).map(({ body }) => body));
});

test('of two processes one delivers, and the other when that one is silent', async () => {
  const { startProcess, feed, clock } = createDeliveryBench();
  const [one, two] = ['one', 'two'].map((name) => startProcess(() => fine, { shared: true, name })) as [
    ReturnType<typeof startProcess>,
    ReturnType<typeof startProcess>,
  ];
  await openWebhook(one.pipeline);
  await settle(one);
  const before = one.sent.length;
  await two.deliveries.tick();
  await happen(two.pipeline, 0);
  await two.deliveries.tick();
  await settle(one);
  expect([one.sent.length, two.sent.length]).toEqual([before + 1, 0]);
  await one.deliveries.close(0);
  clock.now += 41_000;
  await happen(two.pipeline, 0);
  await settle(two);
  expect(idsOf([...one.sent, ...two.sent])).toEqual(idsOf(await feed()));
  expect(two.sent).toHaveLength(1);
});

test('an attempt under way comes to its end before the close', async () => {
  const { startProcess } = createDeliveryBench();
  let answer: (outcome: Outcome) => void = () => undefined;
  let asked: () => void = () => undefined;
  const isAsked = new Promise<void>((done) => (asked = done));
  const one = startProcess(() => {
    asked();
    return new Promise<Outcome>((done) => (answer = done));
  });
  await openWebhook(one.pipeline);
  await isAsked;
  const closing = one.deliveries.close(10_000);
  answer(fine);
  await closing;
  expect(await webhookIn(one.pipeline)).toMatchObject({ attempts: 1, begun: true });
});

type Step = { readonly happen: number } | { readonly move: number };
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ happen: fc.nat(1) }) },
  { weight: 2, arbitrary: fc.record({ move: fc.integer({ min: 1, max: 100 }) }) },
);
const outcome: fc.Arbitrary<Outcome> = fc.oneof(
  { weight: 6, arbitrary: fc.constant(fine) },
  { weight: 3, arbitrary: fc.constantFrom<Outcome>({ status: 500 }, { status: 302 }, { failure: 'timeout' }) },
  { weight: 1, arbitrary: fc.constant<Outcome>({ status: 410 }) },
);

test('whatever is answered, the order is kept and nothing is lost unless it stops', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 20 }),
      fc.array(outcome, { maxLength: 20 }),
      async (steps, outcomes) => {
        const { startProcess, feed } = createDeliveryBench();
        const done: Sent[] = [];
        const one = startProcess((sent, count) => {
          const answer = outcomes[count - 1] ?? fine;
          if ('status' in answer && answer.status < 300) done.push(sent);
          return answer;
        });
        await openWebhook(one.pipeline);
        let now = begin;
        for (const each of steps) {
          if ('happen' in each) await happen(one.pipeline, each.happen);
          else if ('move' in each) await moveClock(one, (now += each.move * 1000));
        }
        // What fails now is due again later.
        do await moveClock(one, (now += 1_000_000));
        while ((await webhookIn(one.pipeline))?.pending);
        const events = idsOf(await feed());
        const stopReason = (await webhookIn(one.pipeline))?.stopReason ?? null;
        expect(idsOf(done)).toEqual(stopReason === null ? events : events.slice(0, done.length));
        expect(withoutRepeats(idsOf(one.sent))).toEqual(events.slice(0, new Set(idsOf(one.sent)).size));
        if (outcomes.slice(0, one.sent.length).every((answer) => answer === fine)) expect(stopReason).toBeNull();
      },
    ),
    { numRuns: 60 },
  );
});

test('a webhook that is gone is told nothing more, and what it still tells is not written', async () => {
  const { startProcess, store } = createDeliveryBench();
  let remove = async (): Promise<void> => {};
  const one = startProcess(async () => {
    await remove();
    return fine;
  });
  await openWebhook(one.pipeline);
  await settle(one);
  const rows = store.documents.size;
  remove = () =>
    commit(one.pipeline, [
      { ledger: 'organisation/org_1', type: 'webhook.deleted', stream: 'org_1', data: { webhookId } },
    ]);
  await happen(one.pipeline, 0);
  await happen(one.pipeline, 0);
  await settle(one);
  expect(one.sent).toHaveLength(2);
  expect(store.documents.size).toBe(rows);
  expect(await webhookIn(one.pipeline)).toBeUndefined();
});

test('settles also while there is always something new to deliver', async () => {
  const { startProcess } = createDeliveryBench();
  let isOver = false;
  const process = startProcess(() => {
    if (!isOver) void happen(process.pipeline, 0);
    return { status: 204 };
  });
  await openWebhook(process.pipeline);
  await happen(process.pipeline, 0);
  await settle(process);
  isOver = true;
  expect(process.sent.length).toBeGreaterThan(1);
  await settle(process);
});
