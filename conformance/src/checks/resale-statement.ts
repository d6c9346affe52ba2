/** The worked case of resale as both clubs read it in the statement: bought at 100.00, cut to 90.00, sold on at 90.00. */
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual } from './expect.ts';
import { expectDeclared } from './support/handing-out.ts';
import { confirm, hold } from './support/purchase.ts';
import { buyListed, changePolicy, list, readListing } from './support/resale.ts';
import { readStatement, sumOfKind } from './support/statements.ts';

/** Minor units that each kind comes to, at a refund fee of 5 % and a sales fee of 10 %. */
const cases = [
  {
    payout: 'original',
    sums: { sale: 19_000, salesFee: 900, payout: -9000, borne: -1000, payoutFee: 500 },
    balance: 10_400,
  },
  { payout: 'lower', sums: { sale: 19_000, salesFee: 900, payout: -9000, borne: 0, payoutFee: 450 }, balance: 11_350 },
] as const;

export const resaleStatementChecks = {
  'RESL-31': {
    needs: ['worlds', 'home', 'simulation'],
    run: async ({ openWorld, capabilities }) => {
      expectDeclared(capabilities, 'after-sale');
      for (const worked of cases) {
        const given = { 'price.adult': 10_000, 'resale.mode': 'seatRelease', 'resale.payout': worked.payout } as const;
        await expectWorkedCase(await openWorld(given), worked);
      }
    },
  },
} satisfies Record<string, Check>;

async function expectWorkedCase(world: World, { payout, sums, balance }: (typeof cases)[number]): Promise<void> {
  const [seller, home] = [world.party('sellerA'), world.party('home')];
  const order = await confirm(seller, await hold(seller, 1));
  const ticketId = order.items[0]?.ticketId ?? '';
  const listing = await list(seller, ticketId);
  const cut = { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 9000 } as const;
  await world.control.do('simulateAction', { body: cut });
  const { offers, obstacle } = await readListing(seller, listing);
  expectEqual({ offers, obstacle }, { offers: [], obstacle: 'noEligiblePriceType' }, 'the listing once prices are cut');
  await changePolicy(home, { lowerPrice: true });
  const bought = await buyListed(seller, listing);
  for (const reader of [seller, home]) {
    const statement = await readStatement(reader);
    const where = `of the statement of ${reader.name}, with the payout ${payout}`;
    for (const [kind, amount] of Object.entries(sums))
      expectEqual(sumOfKind(statement, kind), amount, `${kind} ${where}`);
    expectEqual(statement.balance, { amount: balance, currency: 'GBP' }, `/balance ${where}`);
    const lines = statement.lines.map(({ kind, clientOrderId, ticketId: ofTicket }) => [kind, clientOrderId, ofTicket]);
    const [resellers, buyers] = [
      [order.clientOrderId, ticketId],
      [bought.clientOrderId, bought.items[0]?.ticketId],
    ];
    const expected = [
      ['sale', ...resellers],
      ['sale', ...buyers],
      ['salesFee', ...buyers],
      ...['payout', 'borne', 'payoutFee'].map((kind) => [kind, ...resellers]),
    ];
    expectEqual<unknown>(lines, expected, `the lines ${where}`);
  }
}
