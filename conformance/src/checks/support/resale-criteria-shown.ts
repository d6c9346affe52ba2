/** How the public API shows each criterion of resale, where the Issuer has it. */
import type { ResalePolicy } from '../../generated/types.ts';
import type { CriterionId } from '../../generated/vocabulary.ts';
import { later, secondsBetween } from '../../time.ts';
import type { World } from '../../world/world.ts';
import { expectEqual } from '../expect.ts';
import type { Look } from './criterion-look.ts';

type ResaleCriterion = Extract<CriterionId, `resale.${string}`>;

export const resaleLooks: { readonly [Id in ResaleCriterion]: Look<Id> } = {
  'resale.mode': inPolicy(({ mode }, wanted) => expectEqual(mode, wanted, '/mode')),
  'resale.priceRange': inPolicy((policy, wanted) => {
    const range = [policy.minimumPriceBasisPoints, policy.maximumPriceBasisPoints];
    expectEqual(range, [...wanted], 'resale.priceRange at /minimumPriceBasisPoints and /maximumPriceBasisPoints');
  }),
  'resale.payout': inPolicy(({ payout }, wanted) => expectEqual(payout, wanted, '/payout')),
  'resale.lowerPrice': inPolicy(({ lowerPrice }, wanted) => expectEqual(lowerPrice, wanted, '/lowerPrice')),
  'resale.availability': inPolicy(({ availability: { kind, from } }, wanted, { clock }) => {
    expectEqual<string>(kind, wanted === 'later' ? 'from' : wanted, '/availability/kind');
    if (wanted === 'later') expectEqual(secondsBetween(clock.now, from ?? ''), 86_400, 'seconds to /availability/from');
  }),
  'resale.window': inPolicy(({ opensAt, closesAt }, wanted, { clock }) => {
    const isBefore = opensAt !== undefined && secondsBetween(clock.now, opensAt) > 0;
    const isAfter = closesAt !== undefined && secondsBetween(clock.now, closesAt) <= 0;
    expectEqual(isBefore ? 'before' : isAfter ? 'after' : 'open', wanted, "resale.window by the world's clock");
  }),
  'resale.deadline': inPolicy(async ({ closesSeconds }, wanted, world) => {
    const { kickOff } = await world.party('sellerA').do('getFixture');
    const left = secondsBetween(world.clock.now, later(kickOff, -closesSeconds));
    expectEqual(left > 0 ? 'ahead' : 'past', wanted, "resale.deadline by the world's clock");
  }),
  'resale.seasonTickets': inPolicy(({ seasonTickets }, wanted) => expectEqual(seasonTickets, wanted, '/seasonTickets')),
  'resale.forcedPriceType': inPolicy(async (_policy, wanted, world) => {
    const { concession, member } = world.filled({
      concession: '{{priceType.concession}}',
      member: '{{priceType.member}}',
    });
    const { resalePriceTypeId: fixtures, competition } = await world.party('sellerA').do('getFixture');
    const named = { fixtures, competitions: competition.resalePriceTypeId };
    const all = {
      fixture: { fixtures: concession, competitions: member },
      competition: { fixtures: undefined, competitions: member },
    };
    const expected = wanted === 'none' ? { fixtures: undefined, competitions: undefined } : all[wanted];
    expectEqual<unknown>(named, expected, 'resale.forcedPriceType at /resalePriceTypeId and /competition');
  }),
  'resale.refundFee': inPolicy(({ refundFeeBasisPoints }, wanted) =>
    expectEqual(refundFeeBasisPoints, wanted, '/refundFeeBasisPoints'),
  ),
  'resale.salesFee': inPolicy(({ salesFeeBasisPoints }, wanted) =>
    expectEqual(salesFeeBasisPoints, wanted, '/salesFeeBasisPoints'),
  ),
};

/** An Issuer without resale has no policy to show. */
function inPolicy<Value>(expectIt: (policy: ResalePolicy, wanted: Value, world: World) => Promise<void> | void) {
  return async (world: World, wanted: Value): Promise<void> => {
    const { profiles } = await world.nobody.do('getCapabilities');
    if (!profiles.includes('resale')) return;
    await expectIt(await world.party('sellerA').do('getResalePolicy'), wanted, world);
  };
}
