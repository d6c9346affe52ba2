/** How a run goes on: dry or not, in portions, stopped and resumed, at once, and what it covers. */
import type { RenewalPortion, RenewalResult, RenewalRun } from '../generated/types.ts';
import { newKey } from '../world/actor.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectStatus, expectThat } from './expect.ts';
import {
  advance,
  advanceAll,
  outcomesOf,
  readRun,
  renew,
  renewedWithOf,
  resultsOf,
  startRun,
  type Renewed,
} from './support/renewal.ts';
import { expectTold } from './support/renewal-results.ts';
import { expectReplay } from './support/replay.ts';
import {
  buyFor,
  countsAt,
  readProduct,
  seasonTicketsOf,
  seatFinder,
  sellProduct,
  singleSeats,
  type Named,
} from './support/season.ts';

/** Three of the places are not there in the other ground: whoever sits there must move. */
const ground = singleSeats(
  [
    ['main', 'AAAAAAAA'],
    ['other', 'AAAAAAAA'],
    ['other', 'AAAAAAAA'],
  ],
  [1, 3, 5],
);

export const renewalRunChecks = {
  'SEAS-24': {
    given: ground,
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const { origin, target } = await sellOrigin(world, 6, { quota: 5 });
      const before = await pictureOf(world, origin, target);
      const dryRuns = [];
      for (const createReservation of ['never', 'always'] as const)
        dryRuns.push(await renew(world, target, origin, { createReservation, dryRun: true }));
      const again = await advanceAll(world, await startRun(world, target, origin, { dryRun: true }), 1);
      await renew(world, target, origin, { renewStrategy: 'NOT_PROCESSED_SSTK', dryRun: true });
      const stored = await renew(world, target, origin, { renewStrategy: 'PROCESSED_ERROR_SSTK', dryRun: true });
      expectEqual(stored.results, [], 'what a dry run has stored');
      expectEqual(await pictureOf(world, origin, target), before, 'seats, quotas and season tickets after dry runs');
      const [sold, reserved] = dryRuns as [Renewed, Renewed];
      expectEqual(
        [sold.run.dryRun, sold.run.progress.sold, reserved.run.progress.reserved],
        [true, 5, 5],
        'the dry runs',
      );
      const named = [...sold.results, ...reserved.results].filter(({ renewedWith }) => renewedWith !== undefined);
      expectEqual(named, [], 'results of a dry run that name a new season ticket');
      expectEqual(again.results, sold.results, 'the same dry run again, one season ticket after the other');
      const real = await renew(world, target, origin);
      expectEqual(real.run.dryRun, false, '/dryRun');
      expectEqual(withoutNew(real.results), [...sold.results], 'the results of the run, against those of the dry run');
      expectEqual((await seasonTicketsOf(world, target)).length, 5, 'season tickets that the run has sold');
    },
  },

  'SEAS-25': {
    given: ground,
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const { origin, target, ids } = await sellOrigin(world, 7);
      const started = await startRun(world, target, origin);
      expectProgress(started, 'running', { total: 7, handled: 0 });
      const seen: RenewalResult[] = [];
      let run = started;
      for (const atMost of [2, 1, 3, 1, 2, 1, 1, 1, 1, 1]) {
        const portion = await advance(world, run, atMost);
        expectThat(portion.results.length <= atMost, `at most ${atMost} results`, portion.results.length, '/results');
        seen.push(...portion.results);
        const state = seen.length < 7 ? 'running' : 'finished';
        expectProgress(portion.run, state, { total: 7, handled: seen.length });
        expectEqual(await readRun(world, run), portion.run, 'the run as it is read');
        run = portion.run;
        if (run.state === 'finished') break;
        await expectStops(world, run);
        const repeated = await advanceByKey(world, run);
        seen.push(...repeated.results);
        run = repeated.run;
      }
      expectProgress(run, 'finished', { total: 7, handled: 7 });
      const { sold, reserved, stored, notRenewed } = run.progress;
      expectEqual([sold, reserved, stored, notRenewed], [7, 0, 0, 0], '/progress by action');
      expectEqual(sortedIds(seen), ids.toSorted(), 'the season tickets handled, each once');
      const after = await advance(world, started);
      expectEqual(after, { run, results: [] }, 'what comes of advancing a finished run');
      const renewed = (await seasonTicketsOf(world, target)).map(({ renewalOf = '' }) => renewalOf);
      expectEqual(renewed.toSorted(), ids.toSorted(), 'what the new season tickets renew, each once');
      expectEqual((await countsAt(world, 1)).sold, 7, 'the seats sold in the new season');
    },
  },

  'SEAS-26': {
    given: ground,
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const { origin, target } = await sellOrigin(world, 7, { quota: 6 });
      const run = await startRun(world, target, origin, { createReservation: 'always' });
      const told: RenewalResult[] = [];
      for (let portions = 0; portions < 20; portions += 1) {
        const portion = await advance(world, run, 2);
        told.push(...portion.results);
        for (const limit of [1, 3, 100])
          expectEqual(await resultsOf(world, run, limit), told, `the results so far, by pages of ${limit}`);
        if (portion.run.state === 'finished') break;
      }
      expectEqual(told.length, 7, 'the number of results');
      for (const result of told) await expectTold(world, result);
      const reasons = told.flatMap(({ reason = [] }) => reason);
      expectEqual(reasons, ['quotaExhausted'], '/reason of those that are not renewed');
    },
  },

  'SEAS-30': {
    given: ground,
    needs: ['home', 'clock'],
    run: async ({ world }) => {
      const { origin, target, ids, buy } = await sellOrigin(world, 3);
      const run = await startRun(world, target, origin);
      const late = await buy(3);
      expectEqual(sortedIds((await advanceAll(world, run)).results), ids.toSorted(), 'what was sold before it began');
      const second = await renew(world, target, origin);
      expectEqual(sortedIds(second.results), [late.id], 'what a later run covers: what is sold since');
      expectEqual(second.run.progress.total, 1, '/progress/total of the later run');
      expectEqual((await renew(world, target, origin)).results, [], 'what is left for another run');
      expectEqual((await seasonTicketsOf(world, target)).length, 4, 'the new season tickets');

      const other = await sellProduct(world, [2], { quota: 2 });
      const reserving = { createReservation: 'always' } as const;
      const all = await renew(world, other, origin, reserving);
      expectEqual(sortedIds(all.results), [...ids, late.id].toSorted(), 'what a run with another product covers');
      const [, , third, fourth] = all.results;
      expectEqual(
        [third?.reason, fourth?.reason],
        ['quotaExhausted', 'quotaExhausted'],
        '/reason of those beyond the quota',
      );
      const again = await renew(world, other, origin, reserving);
      const unrenewed = all.results.filter(({ renewedWith }) => renewedWith === undefined);
      expectEqual(sortedIds(again.results), sortedIds(unrenewed), 'what was not renewed is covered again');
      const [given] = all.results;
      await world.party('home').do('releaseSeasonTicket', { path: { seasonTicketId: renewedWithOf(given) } });
      const { results } = await renew(world, other, origin, reserving);
      const covered = [...unrenewed, ...(given ? [given] : [])];
      expectEqual(sortedIds(results), sortedIds(covered), 'whose reservation was given back is covered again');
      await expectReservedNotCovered(world, other);
      await expectNotTwice(world, origin);
    },
  },

  'SEAS-32': {
    given: ground,
    needs: ['home', 'clock'],
    run: async ({ world, raceSize }) => {
      const { origin, target, ids } = await sellOrigin(world, 8);
      const other = await sellProduct(world, [2]);
      for (const [product, createReservation] of [
        [target, 'never'],
        [other, 'always'],
      ] as const) {
        const run = await startRun(world, product, origin, { createReservation });
        const times = Math.max(12, Math.min(raceSize, 24));
        const portions = await Promise.all(
          Array.from({ length: times }, (_, index) => advance(world, run, 1 + (index % 2))),
        );
        const rest = await advanceAll(world, run);
        const handled = [...portions.flatMap(({ results }) => results), ...rest.results];
        expectEqual(sortedIds(handled), ids.toSorted(), 'the season tickets handled by advances at once, each by one');
        expectEqual(sortedIds(await resultsOf(world, run)), ids.toSorted(), 'the results of the run');
        expectProgress(rest.run, 'finished', { total: 8, handled: 8 });
        const tickets = await seasonTicketsOf(world, product);
        expectEqual(tickets.map(({ renewalOf = '' }) => renewalOf).toSorted(), ids.toSorted(), 'what was renewed');
        const seats = new Set(tickets.map(({ seats: [one] }) => one?.seat.id));
        expectEqual(seats.size, 8, 'the number of different seats');
      }
    },
  },
} satisfies Record<string, Check>;

type Origin = {
  readonly origin: Named;
  readonly target: Named;
  readonly ids: readonly string[];
  readonly buy: (place: number) => Promise<{ readonly id: string }>;
};

/** So many season tickets of the season before, a second apart, and the product of the new one. */
async function sellOrigin(world: World, count: number, wish: { quota?: number } = {}): Promise<Origin> {
  const origin = await sellProduct(world, [0]);
  const target = await sellProduct(world, [1], wish);
  const seat = await seatFinder(world, origin, 8);
  const ids: string[] = [];
  const buy = (place: number) => buyFor(world, origin, `fan-${place}`, seat(place));
  for (let place = 0; place < count; place += 1) {
    ids.push((await buy(place)).id);
    await world.clock.moveBy(1);
  }
  return { origin, target, ids, buy };
}

/** Whatever a run could change. */
async function pictureOf(world: World, ...products: readonly Named[]): Promise<unknown> {
  const counts = await Promise.all([0, 1, 2].map((performance) => countsAt(world, performance)));
  const shown = [];
  for (const product of products) shown.push(await readProduct(world, product), await seasonTicketsOf(world, product));
  return { counts, shown };
}

function withoutNew(results: readonly RenewalResult[]): unknown[] {
  return results.map((result) =>
    Object.fromEntries(Object.entries(result).filter(([member]) => member !== 'renewedWith')),
  );
}

type Progress = { readonly total: number; readonly handled: number };

function expectProgress({ state, progress }: RenewalRun, expected: string, { total, handled }: Progress): void {
  expectEqual([state, progress.total, progress.handled], [expected, total, handled], 'state, total and handled');
  const sum = progress.sold + progress.reserved + progress.stored + progress.notRenewed;
  expectEqual(sum, handled, '/progress/handled, against its parts');
}

/** Stopped it is not advanced; resumed it is where it was. */
async function expectStops(world: World, run: RenewalRun): Promise<void> {
  const home = world.party('home');
  const path = { renewalRunId: run.id };
  const stopped = await home.do('stopRenewalRun', { path });
  expectEqual(stopped, { ...run, state: 'stopped' }, 'the run that is stopped');
  await home.refused('RENEWAL_RUN_STOPPED', 'advanceRenewalRun', { path, body: { atMost: 1 } });
  expectEqual(await readRun(world, run), stopped, 'the stopped run after an advance that was refused');
  expectEqual(await home.do('resumeRenewalRun', { path }), run, 'the run that is resumed');
}

/** Twice with one key: once done, and told the same. */
async function advanceByKey(world: World, run: RenewalRun): Promise<RenewalPortion> {
  const asked = { path: { renewalRunId: run.id }, body: { atMost: 1 }, key: newKey() };
  const home = world.party('home');
  const first = expectStatus(await home.send('advanceRenewalRun', asked), 200);
  expectReplay(await home.send('advanceRenewalRun', asked), first);
  const portion = first.body as RenewalPortion;
  expectEqual(await readRun(world, run), portion.run, 'the run after the repeat');
  return portion;
}

function sortedIds(results: readonly RenewalResult[]): string[] {
  return results.map(({ seasonTicketId }) => seasonTicketId).toSorted();
}

/** A run of what itself was only reserved, and of what was sold out of it. */
async function expectReservedNotCovered(world: World, origin: Named): Promise<void> {
  const one = (await seasonTicketsOf(world, origin)).find(({ state }) => state === 'reserved');
  const target = await sellProduct(world, [0]);
  expectEqual((await renew(world, target, origin, { dryRun: true })).results, [], 'what a run covers of reservations');
  await world.party('home').do('confirmSeasonTicket', { path: { seasonTicketId: String(one?.id) } });
  const { results } = await renew(world, target, origin, { dryRun: true });
  expectEqual(sortedIds(results), [one?.id], 'what it covers once one of them is sold');
}

/** What is stored and then renewed by another run is not renewed again out of the store. */
async function expectNotTwice(world: World, origin: Named): Promise<void> {
  const target = await sellProduct(world, [2], { quota: 9 });
  await renew(world, target, origin, { renewStrategy: 'NOT_PROCESSED_SSTK' });
  await renew(world, target, origin);
  const before = await seasonTicketsOf(world, target);
  const last = await renew(world, target, origin, { renewStrategy: 'PROCESSED_ERROR_SSTK' });
  const renewed = outcomesOf(last.results).filter((one) => one.includes(' sold'));
  expectEqual(renewed, [], 'what is renewed again out of the store');
  expectEqual(await seasonTicketsOf(world, target), before, 'the season tickets, each renewed once');
}
