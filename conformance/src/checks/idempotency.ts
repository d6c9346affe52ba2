import type { ErrorCode } from '../generated/errors.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import { later } from '../time.ts';
import { newKey, type Actor, type AskedWrongly } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { codeOf, expectEqual, expectRefusal, expectStatus, expectThat } from './expect.ts';
import { adults, hold } from './support/purchase.ts';
import { expectReplay } from './support/replay.ts';
import { eventsSince, expectNothingChanged, feedEnd, snapshot } from './support/unchanged.ts';

export const idempotencyChecks = {
  'IDEM-01': async ({ sellerA }) => {
    const asked = { body: adults(2), key: newKey() };
    const first = expectStatus(await sellerA.send('createHold', asked), 201);
    const before = await snapshot(sellerA);
    expectReplay(await sellerA.send('createHold', asked), first);
    await expectNothingChanged(sellerA, before);
  },

  'IDEM-02': async ({ sellerA }) => {
    const key = newKey();
    const { id: holdId } = await sellerA.do('createHold', { body: adults(2), key });
    const before = await snapshot(sellerA);
    await sellerA.refused('IDEMPOTENCY_KEY_REUSED', 'createHold', { body: adults(3), key });
    await sellerA.refused('IDEMPOTENCY_KEY_REUSED', 'checkHold', { path: { holdId }, key });
    await expectNothingChanged(sellerA, before);
    const replacement = { path: { holdId }, body: adults(1), key: newKey() };
    await sellerA.do('replaceHoldItems', { ...replacement, headers: { 'if-match': '"1"' } });
    const otherwise = { ...replacement, headers: { 'if-match': '"77"' } };
    await sellerA.refused('IDEMPOTENCY_KEY_REUSED', 'replaceHoldItems', otherwise);
    await sellerA.do('createHold', { body: adults(3) });
  },

  'IDEM-03': {
    needs: ['sellerB'],
    run: async ({ sellerA, sellerB }) => {
      const asked = { body: adults(2), key: newKey() };
      const first = await sellerA.do('createHold', asked);
      const other = expectStatus(await sellerB.send('createHold', asked), 201);
      expectEqual(other.headers['idempotency-replayed'], undefined, 'Idempotency-Replayed of the other organisation');
      expectThat((other.body as { id: string }).id !== first.id, 'a hold of its own', other.body, '/id');
    },
  },

  'IDEM-04': async ({ sellerA, raceSize }) => {
    const from = await feedEnd(sellerA);
    const asked = { body: adults(2), key: newKey() };
    const answers = await Promise.all(Array.from({ length: raceSize }, () => sellerA.send('createHold', asked)));
    const inFlight = answers.filter((answer) => codeOf(answer) === 'IDEMPOTENCY_IN_FLIGHT');
    for (const { headers } of inFlight)
      expectThat(headers['retry-after'] !== undefined, 'Retry-After', headers, 'retry-after');
    const done = answers.filter((answer) => !inFlight.includes(answer));
    expectThat(done.length > 0, 'at least one answer of the request itself', inFlight.length);
    for (const answer of done) expectEqual(answer.text, done[0]?.text, 'the answers of one key');
    await expectPlacedOnce(sellerA, from);
  },

  'IDEM-05': async ({ sellerA, pause }) => {
    const from = await feedEnd(sellerA);
    const asked = { body: adults(2), key: newKey() };
    await sellerA.cut('createHold', asked);
    const answers = [
      await untilDone(sellerA, asked, pause),
      await sellerA.send('createHold', asked),
      await sellerA.send('createHold', asked),
    ];
    for (const answer of answers)
      expectEqual(expectStatus(answer, 201).text, answers[0]?.text, 'the answers of one key');
    await expectPlacedOnce(sellerA, from);
  },

  'IDEM-06': {
    given: { 'ground.areas': [['..']] },
    run: async ({ sellerA }) => {
      const taken = await hold(sellerA, 2);
      const asked = { body: adults(2), key: newKey() };
      const first = await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', asked);
      await sellerA.do('releaseHold', { path: { holdId: taken.id } });
      expectReplay(await sellerA.send('createHold', asked), first);
      await hold(sellerA, 2);
    },
  },

  'IDEM-07': {
    needs: ['tokens'],
    run: async ({ sellerA, world }) => {
      const asked = { body: adults(2), key: newKey() };
      const first = expectStatus(await sellerA.send('createHold', asked), 201);
      await sellerA.withToken(null).refused('UNAUTHENTICATED', 'createHold', asked);
      await sellerA
        .withToken(world.client('sellerA').tokens.expired ?? null)
        .refused('UNAUTHENTICATED', 'createHold', asked);
      await world.without('sell:write').refused('SCOPE_MISSING', 'createHold', asked);
      expectReplay(await sellerA.send('createHold', asked), first);
    },
  },

  'IDEM-08': {
    needs: ['clock'],
    run: async ({ sellerA, clock, capabilities }) => {
      const asked = { body: adults(2), key: newKey() };
      const first = expectStatus(await sellerA.send('createHold', asked), 201);
      await clock.moveTo(later(clock.now, capabilities.limits.idempotencySeconds - 1));
      expectReplay(await sellerA.send('createHold', asked), first);
    },
  },

  'IDEM-09': {
    needs: ['simulation'],
    run: async ({ sellerA, world, control, capabilities }) => {
      const write = world.without('sell:write');
      const simulate = (status: 429 | 503) =>
        control.do('simulateAction', { body: { kind: 'answer', operationId: 'createHold', status, times: 1 } });
      await expectKeyKept(sellerA, 'UNAUTHENTICATED', (asked) =>
        sellerA.withToken(null).sendWrong('createHold', asked),
      );
      await expectKeyKept(sellerA, 'SCOPE_MISSING', (asked) => write.sendWrong('createHold', asked));
      await expectKeyKept(sellerA, 'BODY_TOO_LARGE', (asked) =>
        sellerA.sendWrong('createHold', { ...asked, rawBody: oversized(capabilities.limits.bodyBytes) }),
      );
      await expectKeyKept(sellerA, 'UNSUPPORTED_MEDIA_TYPE', (asked) =>
        sellerA.sendWrong('createHold', { ...asked, headers: { 'content-type': 'text/plain' } }),
      );
      await expectKeyKept(sellerA, 'REQUEST_INVALID', (asked) =>
        sellerA.sendWrong('createHold', { ...asked, body: {} }),
      );
      await expectKeyKept(
        sellerA,
        'RATE_EXCEEDED',
        async (asked) => (await simulate(429), sellerA.sendBusy('createHold', asked)),
      );
      await expectKeyKept(
        sellerA,
        'UNAVAILABLE',
        async (asked) => (await simulate(503), sellerA.sendBusy('createHold', asked)),
      );
    },
  },

  'IDEM-10': async ({ sellerA, world }) => {
    const { selection } = world.filled(adults(2));
    const { mode, items } = selection;
    const key = newKey();
    const first = expectStatus(
      await sellerA.sendWrong('createHold', { key, rawBody: JSON.stringify({ selection: { mode, items } }) }),
      201,
    );
    const rawBody = JSON.stringify({ selection: { items, mode } }, null, 3);
    expectReplay(await sellerA.sendWrong('createHold', { key, rawBody }), first);
  },
} satisfies Record<string, Check>;

/** The refused request and then, with the same key, the right one, which is done as a new one. */
async function expectKeyKept(
  seller: Actor,
  code: ErrorCode,
  sendRefused: (asked: AskedWrongly) => Promise<CallAnswer>,
): Promise<void> {
  const asked = { body: adults(1), key: newKey() };
  expectRefusal(await sendRefused(asked), code);
  const done = expectStatus(await seller.send('createHold', asked), 201);
  expectEqual(done.headers['idempotency-replayed'], undefined, `Idempotency-Replayed after ${code}`);
}

function oversized(bodyBytes: number): string {
  return JSON.stringify('x'.repeat(bodyBytes));
}

/** While the first is still being done a repeat may be told to wait. */
async function untilDone(
  seller: Actor,
  asked: { body: ReturnType<typeof adults>; key: string },
  pause: CheckContext['pause'],
): Promise<CallAnswer> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await seller.send('createHold', asked);
    if (codeOf(answer) !== 'IDEMPOTENCY_IN_FLIGHT' || attempt === 20) return answer;
    if (attempt > 10) await pause(Number(answer.headers['retry-after'] ?? 1));
  }
}

async function expectPlacedOnce(seller: Actor, cursor: string): Promise<void> {
  const placed = (await eventsSince(seller, cursor)).filter((event) => event.type === 'hold.placed');
  expectEqual(placed.length, 1, 'how often hold.placed stands in the feed');
}
