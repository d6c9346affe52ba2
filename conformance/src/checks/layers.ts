import type { ErrorCode } from '../generated/errors.ts';
import type { OperationId } from '../generated/operations.ts';
import type { Hold } from '../generated/types.ts';
import { newKey, type Actor, type AskedWrongly } from '../world/actor.ts';
import { allOf, type Check, type CheckContext } from './check.ts';
import { expectRefusal, expectStatus, expectSuccess } from './expect.ts';
import {
  brokenRequests,
  expectBefore,
  expectValid,
  layerNames,
  sendBroken,
  type LayerName,
} from './support/broken-requests.ts';
import { adults, checkHold, confirm, confirmationOf, hold, releaseHold } from './support/purchase.ts';
import { expectReplay } from './support/replay.ts';

const rules: readonly LayerName[] = ['lifecycle', 'rule'];

export const layerChecks = {
  'LAYER-01': async (context) => {
    const strangers = [null, 'not-a-token'].map((token) => context.sellerA.withToken(token));
    await expectFirst(context, strangers, 'UNAUTHENTICATED');
  },

  'LAYER-02': (context) => expectFirst(context, [context.world.without('sell:write')], 'SCOPE_MISSING'),

  'LAYER-03': (context) => expectOrder(context, ['body'], ['schema', 'key', 'object', 'revision', ...rules]),

  'LAYER-04': (context) => expectOrder(context, ['schema'], ['key', 'object', 'revision', ...rules]),

  'LAYER-05': async (context) => {
    await expectOrder(context, ['key'], ['object', 'revision', ...rules]);
    await expectRecordOfUnknown(context.sellerA);
    await expectRecordOfChanged(context.sellerA);
  },

  'LAYER-06': {
    needs: ['sellerB'],
    run: async (context) => {
      await expectOrder(context, ['object'], ['revision', ...rules]);
      await expectOthersFirst(context);
    },
  },

  'LAYER-07': async (context) => {
    await expectOrder(context, ['revision'], rules);
    await expectCurrentRevisionPasses(context.sellerA);
  },

  'LAYER-08': {
    needs: ['clock'],
    run: async (context) => {
      const { sellerA, clock } = context;
      await expectOrder(context, ['lifecycle'], ['rule']);
      const [expired, released, confirmed, live] = [
        await hold(sellerA),
        await hold(sellerA),
        await hold(sellerA),
        await hold(sellerA, 2, 86_400),
      ];
      await releaseHold(sellerA, released);
      await confirm(sellerA, confirmed);
      const checked = await checkHold(sellerA, live);
      await expectStateFirst(sellerA, released, 'HOLD_RELEASED');
      await expectStateFirst(sellerA, confirmed, 'HOLD_CONFIRMED');
      await expectRefusedChanges(sellerA, checked, 'HOLD_CHECKED');
      await clock.moveTo(expired.expiresAt);
      await expectStateFirst(sellerA, expired, 'HOLD_EXPIRED');
      const held = await hold(sellerA);
      await sellerA.refused('TOTAL_MISMATCH', 'confirmOrder', { body: wrongTotal(held) }, '/body/expectedTotal/amount');
      await confirm(sellerA, held);
    },
  },

  'LAYER-09': allOf('*<*'),

  'LAYER-10': allOf(...[400, 404, 412, 413, 415, 422].map((status) => `LAYER.*.${status}`)),
} satisfies Record<string, Check>;

/** The callers are refused with this code whatever else is broken, which for the first Seller is refused by its own. */
async function expectFirst(context: CheckContext, callers: readonly Actor[], code: ErrorCode): Promise<void> {
  for (const subject of await brokenRequests(context)) {
    for (const broken of layerNames.flatMap((name) => subject.broken[name])) {
      for (const caller of callers) expectRefusal(await sendBroken(caller, subject, broken), code);
      expectRefusal(await sendBroken(context.sellerA, subject, broken), broken.code);
    }
    for (const caller of callers) expectRefusal(await sendBroken(caller, subject), code);
    await expectValid(context.sellerA, subject);
  }
}

async function expectOrder(
  context: CheckContext,
  upper: readonly LayerName[],
  lower: readonly LayerName[],
): Promise<void> {
  for (const subject of await brokenRequests(context)) {
    await expectBefore(context.sellerA, subject, upper, lower);
    await expectValid(context.sellerA, subject);
  }
}

/** The record of a 404 is answered to its repeat, and nothing but its key to another request. */
async function expectRecordOfUnknown(seller: Actor): Promise<void> {
  const asked = { path: { holdId: 'nosuchhold' }, key: newKey() };
  const first = await seller.refused('NOT_FOUND', 'checkHold', asked);
  expectReplay(await seller.send('checkHold', asked), first);
  const { id: holdId } = await hold(seller);
  await seller.refused('IDEMPOTENCY_KEY_REUSED', 'checkHold', { ...asked, path: { holdId } });
  await seller.do('checkHold', { path: { holdId } });
}

/** The hold has another revision and another state by the time of the repeat. */
async function expectRecordOfChanged(seller: Actor): Promise<void> {
  const placed = expectStatus(await seller.send('createHold', { body: adults(2) }), 201);
  const { id: holdId } = placed.body as Hold;
  const current = { 'if-match': String(placed.headers['etag']) };
  const asked = { path: { holdId }, body: adults(1), headers: current, key: newKey() };
  const first = expectStatus(await seller.send('replaceHoldItems', asked), 200);
  await releaseHold(seller, { id: holdId });
  expectReplay(await seller.send('replaceHoldItems', asked), first);
  await seller.refused('REVISION_CHANGED', 'replaceHoldItems', { ...asked, key: newKey() });
}

/** For another Seller the object is unknown whatever its revision, its state and the rules. */
async function expectOthersFirst({ sellerA, sellerB, world }: CheckContext): Promise<void> {
  const [live, released] = [await hold(sellerA), await hold(sellerA)];
  await releaseHold(sellerA, released);
  const allocation = { allocationId: String(world.data.allocations.sellerA) };
  const stale = { 'if-match': '"another-revision"' };
  const attempts: [OperationId, AskedWrongly, ErrorCode][] = [
    ['replaceHoldItems', { path: { holdId: live.id }, body: adults(1), headers: stale }, 'REVISION_CHANGED'],
    ['replaceHoldItems', { path: { holdId: released.id }, body: adults(1) }, 'HOLD_RELEASED'],
    ['replaceHoldItems', { path: { holdId: live.id }, body: adults(9) }, 'ORDER_LIMIT_EXCEEDED'],
    ['confirmOrder', { path: allocation, body: wrongTotal(live) }, 'TOTAL_MISMATCH'],
    ['confirmOrder', { path: allocation, body: confirmationOf(released) }, 'HOLD_RELEASED'],
    ['createHold', { path: allocation, body: adults(9) }, 'ORDER_LIMIT_EXCEEDED'],
  ];
  for (const [operationId, asked, code] of attempts) {
    expectRefusal(await sellerB.sendWrong(operationId, asked), 'NOT_FOUND');
    expectRefusal(await sellerA.sendWrong(operationId, asked), code);
  }
}

async function expectCurrentRevisionPasses(seller: Actor): Promise<void> {
  const placed = expectStatus(await seller.send('createHold', { body: adults(2) }), 201);
  const asked = { path: { holdId: (placed.body as Hold).id }, headers: { 'if-match': String(placed.headers['etag']) } };
  await seller.refused('ORDER_LIMIT_EXCEEDED', 'replaceHoldItems', { ...asked, body: adults(9) });
  expectSuccess(await seller.send('replaceHoldItems', { ...asked, body: adults(1) }), 'replaceHoldItems');
}

async function expectStateFirst(seller: Actor, held: Hold, code: ErrorCode): Promise<void> {
  await seller.refused(code, 'confirmOrder', { body: wrongTotal(held) });
  await expectRefusedChanges(seller, held, code);
}

/** Changes that a rule would refuse of a live hold. */
async function expectRefusedChanges(seller: Actor, { id }: Hold, code: ErrorCode): Promise<void> {
  const path = { holdId: id };
  await seller.refused(code, 'replaceHoldItems', { path, body: adults(9) });
  await seller.refused(code, 'releaseHoldItems', { path, body: { seatIds: ['nosuchseat'] } });
}

function wrongTotal(held: Hold) {
  const { holdId, expectedTotal } = confirmationOf(held);
  return { holdId, expectedTotal: { ...expectedTotal, amount: expectedTotal.amount + 1 } };
}
