import { refusalCases, type RefusalCase } from '../generated/cases.ts';
import type { Hold, ReplaceHoldItemsRequest } from '../generated/types.ts';
import type { Actor } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import { later, secondsBetween } from '../time.ts';
import type { Check } from './check.ts';
import { expectEqual, expectStatus, expectThat } from './expect.ts';
import { adults, checkHold, confirm, hold, readHold, releaseHold, seatIds } from './support/purchase.ts';
import { expectNothingChanged, snapshot } from './support/unchanged.ts';

const closesSale = ['allocation.suspended', 'allocation.saleWindow', 'fixture.status'];
const fourSeats: Given = { 'ground.areas': [['....']] };

export const holdChecks = {
  'TIME-01': async ({ sellerA, capabilities }) => {
    const { holdSeconds } = capabilities.limits;
    expectEqual(lifeOf(await hold(sellerA, 1, 5)), 5, 'the life of a hold with lifeSeconds 5');
    expectEqual(lifeOf(await hold(sellerA, 1)), holdSeconds, 'the life of a hold without lifeSeconds');
    expectEqual(
      lifeOf(await hold(sellerA, 1, 86_400)),
      Math.min(holdSeconds, 86_400),
      'the life of a hold with lifeSeconds 86400',
    );
  },

  'TIME-02': {
    given: fourSeats,
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const first = await hold(sellerA, 4);
      await clock.moveTo(later(first.expiresAt, -1));
      expectEqual((await readHold(sellerA, first)).state, 'held', 'the state a second before expiresAt');
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(4) });
      await clock.moveTo(first.expiresAt);
      expectEqual((await readHold(sellerA, first)).state, 'expired', 'the state at expiresAt');
      expectEqual(seatIds(await hold(sellerA, 4)).length, 4, 'the seats held anew');
    },
  },

  'TIME-03': {
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const first = await hold(sellerA, 2, 60);
      const extended = (lifeSeconds: number) =>
        sellerA.do('extendHold', { path: { holdId: first.id }, body: { lifeSeconds } });
      await clock.moveBy(10);
      const longer = await extended(300);
      expectEqual(secondsBetween(clock.now, longer.expiresAt), 300, 'the seconds left after an extension to 300');
      expectEqual((await extended(5)).expiresAt, longer.expiresAt, 'expiresAt after an extension to less than is left');
      expectEqual(
        (await extended(86_400)).expiresAt,
        first.extendableUntil,
        'expiresAt after an extension beyond extendableUntil',
      );
    },
  },

  'TIME-04': async ({ sellerA, capabilities }) => {
    const { placedAt, extendableUntil } = await hold(sellerA);
    expectEqual(
      secondsBetween(placedAt, extendableUntil),
      capabilities.limits.holdTotalSeconds,
      'the seconds from placedAt to extendableUntil',
    );
  },

  'TIME-05': {
    needs: ['clock'],
    run: async ({ sellerA, clock, capabilities }) => {
      const { confirmSeconds } = capabilities.limits;
      const brief = await checkHold(sellerA, await hold(sellerA, 2, 5));
      expectThat(
        secondsBetween(clock.now, brief.expiresAt) >= confirmSeconds,
        `at least ${confirmSeconds} seconds left`,
        brief.expiresAt,
        '/expiresAt',
      );
      await clock.moveBy(1);
      expectEqual((await checkHold(sellerA, brief)).expiresAt, brief.expiresAt, 'expiresAt after a second check');

      const { id, extendableUntil } = await hold(sellerA);
      await sellerA.do('extendHold', { path: { holdId: id }, body: { lifeSeconds: 86_400 } });
      await clock.moveTo(later(extendableUntil, -1));
      const late = await checkHold(sellerA, { id });
      expectThat(
        secondsBetween(clock.now, late.expiresAt) >= confirmSeconds,
        'confirmSeconds beyond extendableUntil',
        late.expiresAt,
        '/expiresAt',
      );
    },
  },

  'TIME-06': {
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const early = await checkHold(sellerA, await hold(sellerA));
      await confirm(sellerA, early);
      const last = await checkHold(sellerA, await hold(sellerA, 2, 5));
      await clock.moveTo(later(last.expiresAt, -1));
      await confirm(sellerA, last);
    },
  },

  'TIME-07': {
    given: fourSeats,
    run: async ({ sellerA }) => {
      const first = await hold(sellerA, 3);
      const replaced = await sellerA.do('replaceHoldItems', { path: { holdId: first.id }, body: adults(4) });
      expectEqual(seatIds(replaced).length, 4, 'the seats after the replacement');
      expectEqual(timesOf(replaced), timesOf(first), 'the times after the replacement');
    },
  },

  'TIME-08': {
    given: fourSeats,
    run: async ({ sellerA }) => {
      const first = await hold(sellerA, 2);
      const before = await snapshot(sellerA);
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'replaceHoldItems', {
        path: { holdId: first.id },
        body: adults(5),
      });
      expectEqual(await readHold(sellerA, first), first, 'the hold after the refused replacement');
      await expectNothingChanged(sellerA, before);
      await sellerA.do('replaceHoldItems', { path: { holdId: first.id }, body: adults(4) });
    },
  },

  'TIME-09': async ({ sellerA }) => {
    const first = await hold(sellerA, 3);
    const { state, groups } = await releaseSeats(sellerA, first, seatIds(first));
    expectEqual(state, 'released', '/state');
    expectEqual(groups, [], '/groups');
  },

  'TIME-10': {
    given: fourSeats,
    run: async ({ sellerA }) => {
      const first = await hold(sellerA, 4);
      const [left = '', right = ''] = seatIds(first);
      await sellerA.refused('INSUFFICIENT_AVAILABILITY', 'createHold', { body: adults(2) });
      await releaseSeats(sellerA, first, [left, right]);
      expectEqual(seatIds(await hold(sellerA, 2)), [left, right], 'the seats held after some were given back');
      await releaseHold(sellerA, first);
      await hold(sellerA, 2);
    },
  },

  'TIME-11': async ({ sellerA }) => {
    const placed = expectStatus(await sellerA.send('createHold', { body: adults(4) }), 201);
    const first = placed.body as Hold;
    const path = { holdId: first.id };
    const seen = new Set([placed.headers['etag']]);
    let { revision } = first;
    for (const change of changesOf(sellerA, first)) {
      const answer = expectStatus(await change(), 200);
      const changed = answer.body as Hold;
      expectThat(changed.revision > revision, `a revision above ${revision}`, changed.revision, '/revision');
      expectThat(!seen.has(answer.headers['etag']), 'another ETag than before', answer.headers['etag'], 'etag');
      seen.add(answer.headers['etag']);
      revision = changed.revision;
    }
    const [stale = '', , , current = ''] = [...seen].map(String);
    const asked = { path, body: adults(1) };
    await sellerA.refused('REVISION_CHANGED', 'replaceHoldItems', { ...asked, headers: { 'if-match': stale } });
    await sellerA.do('replaceHoldItems', { ...asked, headers: { 'if-match': current } });
  },

  'TIME-12': {
    needs: ['simulation'],
    run: async ({ sellerA, control }) => {
      const checked = await checkHold(sellerA, await hold(sellerA));
      await control.do('simulateAction', { body: { kind: 'suspension', suspended: true } });
      await confirm(sellerA, checked);
    },
  },

  'TIME-13': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      await Promise.all(
        replaceable.map(async (row) => {
          const seller = (await openWorld(row.given)).party('sellerA');
          const first = await hold(seller, 1);
          const asked = { path: { holdId: first.id }, body: row.request.body as ReplaceHoldItemsRequest };
          await seller.refused(row.code, 'replaceHoldItems', asked, row.pointer);
          expectEqual(await readHold(seller, first), first, 'the hold after the refused replacement');
        }),
      );
    },
  },
} satisfies Record<string, Check>;

/** Rows of hold admission that a seller who holds something already can meet. */
const replaceable: readonly RefusalCase[] = refusalCases.filter(
  ({ operation, given }) =>
    operation === 'createHold' && Object.keys(given).every((criterion) => !closesSale.includes(criterion)),
);

function lifeOf({ placedAt, expiresAt }: Hold): number {
  return secondsBetween(placedAt, expiresAt);
}

function timesOf({ placedAt, expiresAt, extendableUntil }: Hold) {
  return { placedAt, expiresAt, extendableUntil };
}

function releaseSeats(seller: Actor, { id }: Hold, names: string[]): Promise<Hold> {
  return seller.do('releaseHoldItems', { path: { holdId: id }, body: { seatIds: names } });
}

/** One change of each kind that leaves the hold as live as it is. */
function changesOf(seller: Actor, { id, groups }: Hold) {
  const path = { holdId: id };
  const [seat = ''] = seatIds({ groups });
  return [
    () => seller.send('extendHold', { path, body: { lifeSeconds: 86_400 } }),
    () => seller.send('releaseHoldItems', { path, body: { seatIds: [seat] } }),
    () => seller.send('replaceHoldItems', { path, body: adults(2) }),
  ];
}
