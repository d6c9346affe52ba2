/** What two clubs owe each other, against the feed and against the orders. */
import type { World } from '../world/world.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectRefusal, expectThat } from './expect.ts';
import { cancel, ticketIds } from './support/cancelling.ts';
import { changeFixture } from './support/change-fixture.ts';
import { child, exchange, exchangeSeat } from './support/exchanging.ts';
import { allOrders } from './support/feed-state.ts';
import { everyChange, historyNeeds } from './support/history.ts';
import { confirm, hold } from './support/purchase.ts';
import { release } from './support/releasing.ts';
import { holdBest } from './support/search-case.ts';
import { linesOfFeed } from './support/statement-fold.ts';
import {
  eventsUpTo,
  expectStatementOfFeed,
  expectSums,
  folded,
  linesIn,
  readStatement,
  statementPages,
  sumOfKind,
} from './support/statements.ts';
import { allEvents } from './support/unchanged.ts';

const roomy = { 'ground.areas': [Array<string>(20).fill('.'.repeat(20))] };
const odd = { 'price.adult': 2501, 'cancellation.feeBasisPoints': 333 } as const;

export const statementChecks = {
  'STMT-01': {
    needs: [...historyNeeds, 'home'],
    run: async (context) => {
      const { sellerA, home } = context;
      expectEqual((await readStatement(sellerA)).lines, [], 'the lines before anything is sold');
      for (const { make } of everyChange(context)) {
        await make();
        await expectStatementOfFeed(sellerA);
      }
      await expectStatementOfFeed(home);
    },
  },

  'STMT-02': {
    needs: ['worlds'],
    run: async ({ openWorld }) => {
      for (const given of amounts) {
        const world = await openWorld(given);
        const seller = world.party('sellerA');
        await makeMovements(world);
        const statement = await readStatement(seller);
        expectEqual(statement.balance.currency, given['price.currency'], '/balance/currency');
        expectSums(statement, statement.lines.map(folded));
        const { sums } = statement;
        expectThat(sums.length === 4, 'sums of sales, cancellations, their fees and exchanges', sums);
      }
    },
  },

  'STMT-03': {
    given: odd,
    needs: ['simulation'],
    run: async (context) => {
      const { world, sellerA } = context;
      await makeMovements(world);
      await expectOrdersSum(sellerA);
      await changeFixture(context, { status: 'abandoned', refundBasisPoints: 3333 });
      const [last] = (await allOrders(sellerA)).filter(({ state }) => state !== 'cancelled');
      if (last) await cancel(sellerA, last);
      await changeFixture(context, { refundBasisPoints: 100 });
      for (const order of await allOrders(sellerA)) if (order.state !== 'cancelled') await cancel(sellerA, order);
      await expectOrdersSum(sellerA);
      await expectStatementOfFeed(sellerA);
    },
  },

  'STMT-04': {
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      await makeMovements(world);
      const [{ asOf: _, ...sellers }, { asOf: __, ...homes }] = [
        await readStatement(sellerA),
        await readStatement(home),
      ];
      expectThat(sellers.lines.length > 0, 'lines of the statement', sellers.lines);
      expectEqual(homes, sellers, 'the statement as the home club reads it');
    },
  },

  'STMT-05': {
    given: roomy,
    run: async ({ world, sellerA, raceSize }) => {
      await makeMovements(world);
      const whole = (await readStatement(sellerA)).lines;
      for (const limit of [1, 2, 7, 500]) {
        const pages = await statementPages(sellerA, limit);
        const most = Math.max(...pages.map(({ lines }) => lines.length));
        expectThat(most <= limit, `at most ${limit} lines a page`, most, '/lines');
        expectEqual(linesIn(pages), whole, `the lines by ${limit}`);
      }
      const [first] = await statementPages(sellerA, 1);
      const given = first?.nextCursor ?? '';
      for (const cursor of ['nosuchcursor', `${given}A`, given.slice(1), (await sellerA.do('listEvents')).cursor])
        expectRefusal(await sellerA.send('getStatement', { query: { cursor } }), 'REQUEST_INVALID', '/query/cursor');
      await sellerA.do('getStatement', { query: { cursor: given } });
      const [followed] = await Promise.all([
        statementPages(sellerA, 2, () => buy(sellerA)),
        ...Array.from({ length: Math.min(raceSize, 20) }, () => buy(sellerA)),
      ]);
      const after = (await readStatement(sellerA)).lines;
      const lines = linesIn(followed);
      expectEqual(lines, after.slice(0, lines.length), 'the lines as they were followed while tickets were sold');
      expectEqual(lines.slice(0, whole.length), whole, 'the lines that were there before');
    },
  },

  'STMT-06': {
    given: roomy,
    run: async ({ world, sellerA, raceSize }) => {
      await makeMovements(world);
      const selling = Promise.all(Array.from({ length: Math.min(raceSize, 25) }, () => buy(sellerA)));
      const seen = await readDuring(selling, () => statementPages(sellerA, 3));
      const { id } = await sellerA.do('getAllocation');
      const events = (await allEvents(sellerA)).filter(({ subject }) => subject === id);
      for (const page of seen.flat()) {
        const all = linesOfFeed(eventsUpTo(events, page.revision));
        expectSums(page, all);
        const later = page.lines.filter(({ sequence }) => sequence > page.revision);
        expectEqual(later, [], `lines of events after revision ${page.revision} on a page of it`);
      }
      for (const pages of seen) {
        const last = pages.at(-1);
        const all = linesOfFeed(eventsUpTo(events, last?.revision ?? 0));
        expectEqual(linesIn(pages).map(folded), all, `the lines up to revision ${last?.revision}`);
      }
    },
  },
} satisfies Record<string, Check>;

/** Odd prices and fees, and a currency without minor units. */
const amounts = [
  { 'price.adult': 2501, 'cancellation.feeBasisPoints': 333, 'price.currency': 'GBP' },
  { 'price.adult': 99, 'cancellation.feeBasisPoints': 9999, 'price.currency': 'EUR' },
  { 'price.adult': 1, 'cancellation.feeBasisPoints': 5000, 'price.currency': 'JPY' },
] as const;

/** Two orders; of the first one ticket is cancelled, one released, two are exchanged and one of those is cancelled. */
async function makeMovements(world: World): Promise<void> {
  const seller = world.party('sellerA');
  await confirm(seller, await holdBest(world, { adult: 1, child: 2 }));
  const order = await confirm(seller, await hold(seller, 5));
  const [first = '', second = '', third = '', fourth = ''] = ticketIds(order);
  await cancel(seller, order, [first]);
  await release(seller, order, [second]);
  await cancel(seller, order, [second], { reason: 'technicalFailure', overrule: true });
  const { newTicketId = '' } = await exchange(seller, third, { priceTypeId: child });
  await exchangeSeat(seller, fourth);
  await cancel(seller, order, [newTicketId]);
}

async function buy(seller: Actor): Promise<void> {
  await confirm(seller, await hold(seller, 1));
}

/** Two ways to one sum: the statement's by kind, and the orders'. */
async function expectOrdersSum(actor: CheckContext['sellerA']): Promise<void> {
  const statement = await readStatement(actor);
  const orders = await allOrders(actor);
  const sumOf = (member: 'total' | 'exchanged' | 'refunded'): number =>
    orders.reduce((sum, order) => sum + order[member].amount, 0);
  const gaveBack = sumOfKind(statement, 'cancellation') + sumOfKind(statement, 'cancellationFee');
  expectEqual(sumOfKind(statement, 'sale'), sumOf('total'), 'the sum of sales, against the totals of the orders');
  expectEqual(sumOfKind(statement, 'exchange'), sumOf('exchanged'), 'the sum of exchanges, against the orders');
  expectEqual(gaveBack, 0 - sumOf('refunded'), 'the sum of cancellations and fees, against what was refunded');
  const owed = sumOf('total') + sumOf('exchanged') - sumOf('refunded');
  expectEqual(statement.balance.amount, owed, '/balance/amount, against the orders');
}

/** Reads again and again until the other is over, and once more. */
async function readDuring<Read>(busy: Promise<unknown>, read: () => Promise<Read>): Promise<Read[]> {
  const seen: Read[] = [];
  let isOver = false;
  const over = busy.finally(() => (isOver = true));
  while (!isOver) seen.push(await read());
  await over;
  return [...seen, await read()];
}
