/** What waives deadline and fee, and when a quote ends. */
import { later } from '../time.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual } from './expect.ts';
import { cancel, quote, ticketIds } from './support/cancelling.ts';
import { changeFixture } from './support/change-fixture.ts';
import { confirm, hold } from './support/purchase.ts';

const overruled = { reason: 'fixtureChanged', overrule: true } as const;

export const cancellationTimeChecks = {
  'CANL-11': {
    needs: ['simulation'],
    run: async (context) => {
      const { sellerA } = context;
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [first = '', second = ''] = ticketIds(order);
      const refused = (): Promise<unknown> =>
        sellerA.refused(
          'OVERRULE_UNFOUNDED',
          'createCancellation',
          { body: { clientOrderId: order.clientOrderId, ticketIds: [first], ...overruled } },
          '/body/overrule',
        );
      await refused();
      await changeFixture(context, { refundBasisPoints: 9000 });
      await refused();
      await changeFixture(context, { status: 'played' });
      await refused();
      await changeFixture(context, { status: 'postponed' });
      await cancel(sellerA, order, [first], overruled);
      const after = await confirm(sellerA, await soldAgain(context));
      await changeFixture(context, { status: 'cancelled' });
      await cancel(sellerA, order, [second], overruled);
      await cancel(sellerA, after, ticketIds(after), overruled);
    },
  },

  'CANL-12': {
    needs: ['clock', 'simulation'],
    run: async (context) => {
      const { sellerA, clock, capabilities } = context;
      const order = await confirm(sellerA, await hold(sellerA, 2));
      const [first = '', second = ''] = ticketIds(order);
      const { kickOff } = await sellerA.do('getFixture');
      const { closesSeconds } = (await sellerA.do('getAllocation')).cancellation;
      const deadline = later(kickOff, -closesSeconds);
      await clock.moveTo(later(deadline, -5));
      const late = await quote(sellerA, order, [first]);
      expectEqual(Date.parse(late.expiresAt), Date.parse(deadline), 'expiresAt of a quote just before the deadline');
      await clock.moveTo(deadline);
      const path = { cancellationId: late.id };
      const { amount, currency } = late.refund;
      await sellerA.refused('QUOTE_EXPIRED', 'confirmCancellation', {
        path,
        body: { expectedRefund: { amount, currency } },
      });
      const body = { clientOrderId: order.clientOrderId, ticketIds: [second], reason: 'fanRequest' as const };
      await sellerA.refused('CANCELLATION_CLOSED', 'createCancellation', { body });
      await changeFixture(context, { status: 'cancelled' });
      const waived = await quote(sellerA, order, [second], overruled);
      const usual = later(clock.now, capabilities.limits.quoteSeconds);
      expectEqual(Date.parse(waived.expiresAt), Date.parse(usual), 'expiresAt of a quote that is overruled');
    },
  },
} satisfies Record<string, Check>;

/** The fixture is put on sale once more, for one who buys after the change. */
async function soldAgain(context: CheckContext) {
  await changeFixture(context, { status: 'scheduled' });
  return hold(context.sellerA, 1);
}
