/** What a ticket bought on resale gives back, so that no more goes out for a seat than came in. */
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { cancel, ticketIds } from './support/cancelling.ts';
import { expectDeclared } from './support/handing-out.ts';
import { confirm, hold } from './support/purchase.ts';
import { buyListed, changePolicy, list } from './support/resale.ts';
import { readStatement } from './support/statements.ts';

export const resaleRefundChecks = {
  'RESL-32': {
    needs: ['home', 'worlds'],
    run: async ({ openWorld, capabilities }) => {
      expectDeclared(capabilities, 'after-sale');
      await expectDearerGivesBackNoMore(await openWorld());
      await expectCheaperGivesBackItsPrice(
        await openWorld({ 'resale.mode': 'seatRelease', 'resale.lowerPrice': true }),
      );
    },
  },
} satisfies Record<string, Check>;

/** Sold at 25.00, sold on at 30.00 and again at 36.00, given back: 25.00 less the fee of 5 %. */
async function expectDearerGivesBackNoMore(world: World): Promise<void> {
  const seller = world.party('sellerA');
  const [first = ''] = ticketIds(await confirm(seller, await hold(seller, 1)));
  const [second = ''] = ticketIds(await buyListed(seller, await list(seller, first, 3000)));
  const third = await buyListed(seller, await list(seller, second, 3600));
  const [ticketId = ''] = ticketIds(third);
  await seller.refused('TICKET_BOUGHT_ON_RESALE', 'createExchange', {
    body: { ticketId, priceTypeId: '{{priceType.concession}}' },
  });
  const { items, refund } = await cancel(seller, third, [ticketId]);
  const [{ share, fee } = { share: null, fee: null }] = items;
  expectEqual([share?.amount, fee?.amount, refund.amount], [2500, 125, 2375], '/items/0/share, /fee and /refund');
  const { balance } = await readStatement(seller);
  expectThat(balance.amount >= 0, 'a balance that is not below 0 once the seat is back', balance, '/balance');
}

/** Sold at 25.00, released and bought at 15.00, given back: 15.00 less the fee. */
async function expectCheaperGivesBackItsPrice(world: World): Promise<void> {
  const seller = world.party('sellerA');
  await changePolicy(world.party('home'), { payout: 'lower' });
  const [first = ''] = ticketIds(await confirm(seller, await hold(seller, 1)));
  const bought = await buyListed(seller, await list(seller, first), { priceTypeId: '{{priceType.concession}}' });
  const { items, refund } = await cancel(seller, bought, ticketIds(bought));
  const [{ share, fee } = { share: null, fee: null }] = items;
  expectEqual([share?.amount, fee?.amount, refund.amount], [1500, 75, 1425], '/items/0/share, /fee and /refund');
}
