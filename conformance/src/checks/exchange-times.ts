/** When a quote of an exchange ends, what ends it, and who of several wins. */
import type { Exchange } from '../generated/types.ts';
import { later } from '../time.ts';
import type { Check } from './check.ts';
import { expectEqual, expectOneRefusal, expectSuccess } from './expect.ts';
import { dataOf } from './support/cancellation-state-shown.ts';
import { confirmationOfQuote, quote, ticketIds } from './support/cancelling.ts';
import { child, confirmationOfExchange, confirmExchange, quoteExchange } from './support/exchanging.ts';
import { expectStateOfFeed } from './support/feed-state.ts';
import { confirm, hold, releaseHold } from './support/purchase.ts';
import { releaseRequest } from './support/releasing.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';
import type { Actor } from '../world/actor.ts';

export const exchangeTimeChecks = {
  'EXCH-06': {
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [ticketId = '', other = ''] = ticketIds(order);
      const [expired, released, confirmed] = [
        await hold(sellerA, 1, 30),
        await hold(sellerA, 1),
        await hold(sellerA, 1),
      ];
      const quotes = [
        await quoteExchange(sellerA, ticketId, { holdId: released.id }),
        await quoteExchange(sellerA, ticketId, { holdId: confirmed.id }),
      ];
      await quoteExchange(sellerA, ticketId, { holdId: expired.id });
      await clock.moveTo(expired.expiresAt);
      await releaseHold(sellerA, released);
      await confirm(sellerA, confirmed);
      const ended = [
        [expired, 'HOLD_EXPIRED'],
        [released, 'HOLD_RELEASED'],
        [confirmed, 'HOLD_CONFIRMED'],
      ] as const;
      for (const [{ id: holdId }, code] of ended)
        await sellerA.refused(code, 'createExchange', { body: { ticketId: other, holdId } }, '/body/holdId');
      for (const [index, code] of (['HOLD_RELEASED', 'HOLD_CONFIRMED'] as const).entries())
        await sellerA.refused(code, 'confirmExchange', confirmationOfExchange(quotes[index] as Exchange));
      const checked = await hold(sellerA, 1);
      await sellerA.do('checkHold', { path: { holdId: checked.id } });
      await confirmExchange(sellerA, await quoteExchange(sellerA, ticketId, { holdId: checked.id }));
    },
  },

  'EXCH-07': async ({ sellerA, raceSize }) => {
    for (let round = 1; round <= 3; round += 1) {
      const order = await confirm(sellerA, await hold(sellerA, 5));
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = ticketIds(order);
      const from = await feedEnd(sellerA);
      const once = await quoteExchange(sellerA, first, { priceTypeId: child });
      await expectConfirmedOnce(sellerA, once, raceSize);
      const held = await hold(sellerA, 1);
      const many = await Promise.all(
        Array.from({ length: Math.min(raceSize, 8) }, (_, number) =>
          quoteExchange(sellerA, second, number === 0 ? { holdId: held.id } : { priceTypeId: child }),
        ),
      );
      await expectOneOf(sellerA, many, ['TICKET_EXCHANGED', 'HOLD_CONFIRMED']);
      const shared = { holdId: (await hold(sellerA, 1)).id };
      const rivals = [await quoteExchange(sellerA, third, shared), await quoteExchange(sellerA, fourth, shared)];
      const won = await expectOneOf(sellerA, rivals, ['HOLD_CONFIRMED']);
      const left = won.ticketId === third ? fourth : third;
      await expectOneEnd(sellerA, left, { clientOrderId: order.clientOrderId, by: 'cancellation' });
      await expectOneEnd(sellerA, fifth, { clientOrderId: order.clientOrderId, by: 'release' });
      const told = await eventsSince(sellerA, from);
      const ended = [
        ...dataOf(told, 'exchange.confirmed').map((data) => data.from.ticketId),
        ...dataOf(told, 'cancellation.confirmed').flatMap((data) => data.ticketIds),
        ...dataOf(told, 'tickets.released').flatMap((data) => data.ticketIds),
      ];
      expectEqual(
        ended.toSorted(),
        ticketIds(order).toSorted(),
        'the tickets that the feed says have ended, each once',
      );
    }
    await expectStateOfFeed(sellerA);
  },

  'EXCH-08': {
    needs: ['clock'],
    run: async ({ sellerA, clock, capabilities }) => {
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [ticketId = '', other = ''] = ticketIds(order);
      const usual = await quoteExchange(sellerA, ticketId, { priceTypeId: child });
      const lasts = later(clock.now, capabilities.limits.quoteSeconds);
      expectEqual(Date.parse(usual.expiresAt), Date.parse(lasts), 'expiresAt of a quote');
      const held = await hold(sellerA, 1, 60);
      const brief = await quoteExchange(sellerA, ticketId, { holdId: held.id });
      const ends = Math.min(Date.parse(held.expiresAt), Date.parse(lasts));
      expectEqual(Date.parse(brief.expiresAt), ends, 'expiresAt of a quote for a hold that ends sooner');
      await clock.moveTo(brief.expiresAt);
      await sellerA.refused('QUOTE_EXPIRED', 'confirmExchange', confirmationOfExchange(brief));
      const { kickOff } = await sellerA.do('getFixture');
      const { closesSeconds } = (await sellerA.do('getAllocation')).cancellation;
      const deadline = later(kickOff, -closesSeconds);
      await clock.moveTo(later(deadline, -5));
      const late = await quoteExchange(sellerA, ticketId, { priceTypeId: child });
      expectEqual(Date.parse(late.expiresAt), Date.parse(deadline), 'expiresAt of a quote just before the deadline');
      const inTime = await quoteExchange(sellerA, other, { priceTypeId: child });
      await confirmExchange(sellerA, inTime);
      await clock.moveTo(deadline);
      await sellerA.refused('QUOTE_EXPIRED', 'confirmExchange', confirmationOfExchange(late));
      await sellerA.refused('EXCHANGE_CLOSED', 'createExchange', { body: { ticketId, priceTypeId: child } });
    },
  },

  'EXCH-09': {
    needs: ['sellerB'],
    run: async ({ sellerA, sellerB }) => {
      const order = await confirm(sellerA, await hold(sellerA, 2));
      const [ticketId = ''] = ticketIds(order);
      const others = await confirm(sellerB, await hold(sellerB, 2));
      const theirs = await hold(sellerB, 1);
      for (const strange of ['nosuchticket', ticketIds(others)[0] ?? '']) {
        const body = { ticketId: strange, priceTypeId: child };
        await sellerA.refused('NOT_FOUND', 'createExchange', { body }, '/body/ticketId');
      }
      for (const holdId of ['nosuchhold', theirs.id])
        await sellerA.refused('NOT_FOUND', 'createExchange', { body: { ticketId, holdId } }, '/body/holdId');
      await quoteExchange(sellerA, ticketId, { holdId: (await hold(sellerA, 1)).id });
    },
  },

  'EXCH-11': {
    needs: ['home', 'clock'],
    run: async ({ sellerA, home, clock }) => {
      const order = await confirm(sellerA, await hold(sellerA, 3));
      const [first = '', second = ''] = ticketIds(order);
      const confirmed = await quoteExchange(sellerA, first, { holdId: (await hold(sellerA, 1)).id });
      const expired = await quoteExchange(sellerA, second, { priceTypeId: child });
      const expectSame = async (exchangeId: string, state: string): Promise<void> => {
        const sellers = await sellerA.do('getExchange', { path: { exchangeId } });
        expectEqual<string>(sellers.state, state, '/state as the Seller reads it');
        const homes = await home.do('getExchange', { path: { exchangeId } });
        expectEqual(homes, sellers, `what the home club reads when ${state}`);
      };
      await expectSame(confirmed.id, 'quoted');
      await confirmExchange(sellerA, confirmed);
      await expectSame(confirmed.id, 'confirmed');
      await clock.moveTo(expired.expiresAt);
      await expectSame(expired.id, 'expired');
      await expectSame(confirmed.id, 'confirmed');
    },
  },
} satisfies Record<string, Check>;

/** Each with a key of its own: all are answered with the one exchange. */
async function expectConfirmedOnce(seller: Actor, quoted: Exchange, times: number): Promise<void> {
  const asked = confirmationOfExchange(quoted);
  const answers = await Promise.all(Array.from({ length: times }, () => seller.send('confirmExchange', asked)));
  const confirmed = await seller.do('getExchange', { path: { exchangeId: quoted.id } });
  expectEqual(confirmed.state, 'confirmed', '/state of the exchange');
  for (const answer of answers)
    expectEqual(expectSuccess(answer, 'confirmExchange'), confirmed, 'the exchange that an answer shows');
}

/** All at once; one is confirmed, every other one is refused by what it took. Gives the one. */
async function expectOneOf(
  seller: Actor,
  quotes: readonly Exchange[],
  codes: Parameters<typeof expectOneRefusal>[1],
): Promise<Exchange> {
  const answers = await Promise.all(
    quotes.map((quoted) => seller.send('confirmExchange', confirmationOfExchange(quoted))),
  );
  const won = quotes.filter((_, index) => answers[index]?.status === 200);
  expectEqual(won.length, 1, 'how many of the exchanges are confirmed');
  for (const answer of answers) if (answer.status !== 200) expectOneRefusal(answer, codes);
  return won[0] as Exchange;
}

/** An exchange and another end of one ticket at once: one of the two. */
async function expectOneEnd(
  seller: Actor,
  ticketId: string,
  { clientOrderId, by }: { clientOrderId: string; by: 'cancellation' | 'release' },
): Promise<void> {
  const quoted = await quoteExchange(seller, ticketId, { holdId: (await hold(seller, 1)).id });
  const order = { clientOrderId };
  const refund = by === 'cancellation' ? await quote(seller, order, [ticketId]) : null;
  const answers = await Promise.all([
    seller.send('confirmExchange', confirmationOfExchange(quoted)),
    refund
      ? seller.send('confirmCancellation', confirmationOfQuote(refund))
      : seller.send('createRelease', releaseRequest(order, [ticketId])),
  ]);
  const refused = answers.filter(({ status }) => status >= 300);
  expectEqual(refused.length, 1, `how many of an exchange and a ${by} of one ticket are refused`);
  for (const answer of refused) expectOneRefusal(answer, ['TICKET_EXCHANGED', 'TICKET_CANCELLED', 'TICKET_RELEASED']);
}
