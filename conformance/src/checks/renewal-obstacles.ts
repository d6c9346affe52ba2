/** Why a season ticket is not renewed though its seat is there. */
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual } from './expect.ts';
import { advanceAll, outcomesOf, renew, startRun } from './support/renewal.ts';
import { buyFor, expectCounts, sellProduct, singleSeats, type Named } from './support/season.ts';

export const renewalObstacleChecks = {
  'SEAS-37': {
    given: singleSeats([
      ['main', 'AB'],
      ['main', 'AB'],
      ['main', 'AB'],
    ]),
    needs: ['home', 'simulation'],
    run: async ({ world, control }) => {
      const origin = await sellProduct(world, [0]);
      await buyFor(world, origin, 'fan-1');
      await expectPriceMissing(world, origin);
      const target = await sellProduct(world, [1, 2]);
      for (const createReservation of ['never', 'always'] as const) {
        const run = await startRun(world, target, origin, { createReservation });
        const change = (status: 'postponed' | 'scheduled') =>
          control.do('simulateAction', { body: { kind: 'fixtureChange', fixtureId: '{{performance.2}}', status } });
        await change('postponed');
        const { results } = await advanceAll(world, run);
        expectEqual(outcomesOf(results), ['fan-1 1 notRenewed performanceClosed'], 'the results');
        await change('scheduled');
      }
      await expectCounts(world, [1, 2], { held: 0, sold: 0 }, 'after what was not renewed');
      const { results } = await renew(world, target, origin);
      expectEqual(outcomesOf(results), ['fan-1 1 sold'], 'the results once it is scheduled again');
    },
  },
} satisfies Record<string, Check>;

/** A price of its own for category B, and the seat is in A. */
async function expectPriceMissing(world: World, origin: Named): Promise<void> {
  const priced = (priceBandId: string) => ({
    priceBandId,
    priceTypeId: '{{priceType.adult}}',
    price: { amount: 900, currency: 'GBP' },
  });
  const quotas = ['A', 'B'].map((priceBandId) => ({ priceBandId, quota: 9 }));
  for (const [prices, outcome] of [
    [[priced('B')], 'fan-1 1 notRenewed priceMissing'],
    [[priced('A'), priced('B')], 'fan-1 1 sold'],
  ] as const) {
    const target = await sellProduct(world, [1], { type: 'predefinedPrice', quotas, prices: [...prices] });
    const { results } = await renew(world, target, origin, { dryRun: true });
    expectEqual(outcomesOf(results), [outcome], 'the results');
  }
}
