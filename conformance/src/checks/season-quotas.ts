/** How many season tickets there are: one quota over all categories, or one by category. */
import type { SeasonProduct } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import { later } from '../time.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal } from './expect.ts';
import { outcomesOf, renew } from './support/renewal.ts';
import { buyFor, buySeason, readProduct, sellProduct, sendPurchase, singleSeats, wishFor } from './support/season.ts';

export const seasonQuotaChecks = {
  'SEAS-03': {
    given: singleSeats([
      ['main', 'AAAAAB'],
      ['main', 'AAAAAB'],
      ['main', 'AAAAAB'],
    ]),
    needs: ['home', 'clock'],
    run: async ({ world, clock }) => {
      await expectNoMore(world, await sellProduct(world, [2], { quota: 0 }), 0);
      const origin = await sellProduct(world, [0], { quota: 3 });
      await buyFor(world, origin, 'fan-1');
      await clock.moveBy(1);
      await buySeason(world, origin, wishFor(['fan-2'], { priceBandId: 'B' }));
      await clock.moveBy(1);
      const two = await sendPurchase(world, origin, wishFor(['fan-3', 'fan-4']), 5000);
      expectRefusal(two, 'SEASON_QUOTA_EXCEEDED', '/body/wish/tickets');
      await buyFor(world, origin, 'fan-3');
      await expectNoMore(world, origin, 3);

      const target = await sellProduct(world, [1], { quota: 2 });
      const reservedUntil = later(clock.now, 3600);
      const { results } = await renew(world, target, origin, { createReservation: 'always', reservedUntil });
      const told = ['fan-1 1 reserved', 'fan-2 1 reserved', 'fan-3 1 notRenewed quotaExhausted'];
      expectEqual(outcomesOf(results), told, 'what came of three with a quota of two');
      await expectNoMore(world, target, 2);
      const [given] = results.flatMap(({ renewedWith = [] }) => renewedWith);
      await world.party('home').do('releaseSeasonTicket', { path: { seasonTicketId: String(given) } });
      expectEqual((await readProduct(world, target)).placed, 1, '/placed after a release');
      await buyFor(world, target, 'fan-5');
      await expectNoMore(world, target, 2);
      await clock.moveTo(reservedUntil);
      expectEqual((await readProduct(world, target)).placed, 1, '/placed after a reservation has expired');
      await buyFor(world, target, 'fan-6');
      await expectNoMore(world, target, 2);
    },
  },
} satisfies Record<string, Check>;

/** In no category, and `placed` says how many are gone. */
async function expectNoMore(world: World, product: SeasonProduct, placed: number): Promise<void> {
  for (const [priceBandId, amount] of [
    ['A', 2500],
    ['B', 2250],
  ] as const) {
    const answer = await sendPurchase(world, product, wishFor(['fan-9'], { priceBandId }), amount);
    expectRefusal(answer, 'SEASON_QUOTA_EXCEEDED', '/body/wish/tickets');
  }
  expectEqual((await readProduct(world, product)).placed, placed, '/placed');
}
