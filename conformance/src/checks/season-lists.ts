/** The lists of season tickets: each item once and in order, also while others come, and a cursor for its own list alone. */
import type { RenewalRun, SeasonTicket } from '../generated/types.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectRefusal, expectThat } from './expect.ts';
import { renew, resultsOf } from './support/renewal.ts';
import { buySeason, seasonTicketsOf, sellProduct, wishFor, type Named } from './support/season.ts';

/** So often some are bought while the list is followed: of a few more than one comes before those that were read. */
const times = 10;
const atOnce = 3;

export const seasonListChecks = {
  'SEAS-36': {
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'.repeat(40)]],
    },
    needs: ['home'],
    run: async ({ world }) => {
      const [origin, target] = [await sellProduct(world, [0]), await sellProduct(world, [1])];
      await buyMore(world, origin, 'before');
      const before = idsOf(await seasonTicketsOf(world, origin));
      const followed = await followWhileBuying(world, origin);
      const after = idsOf(await seasonTicketsOf(world, origin));
      expectEqual(after, after.toSorted(), 'season tickets of one moment, by their ids');
      expectEqual(
        followed.filter((id) => before.includes(id)),
        before,
        'those that were there before, each once',
      );
      expectEqual(
        followed,
        after.filter((id) => followed.includes(id)),
        'all that were read, each once and in order',
      );
      const { run, results } = await renew(world, target, origin, { dryRun: true });
      expectEqual(await resultsOf(world, run, 7), [...results], 'the results of a run by pages of 7');
      await expectOwnCursors(world, [origin, target], run);
    },
  },
} satisfies Record<string, Check>;

/** At the same moment as all others, since no time passes in between. */
async function buyMore(world: World, product: Named, name: string): Promise<void> {
  const contacts = Array.from({ length: atOnce }, (_, index) => `${name}-${index}`);
  await buySeason(world, product, wishFor(contacts));
}

async function followWhileBuying(world: World, { id }: Named): Promise<string[]> {
  const followed: string[] = [];
  const home = world.party('home');
  for (let cursor: string | undefined, pages = 0; ; pages += 1) {
    const query = cursor === undefined ? { limit: 1 } : { limit: 1, cursor };
    const { items, nextCursor } = await home.do('listSeasonTickets', { path: { seasonProductId: id }, query });
    followed.push(...idsOf(items));
    if (nextCursor === undefined) return followed;
    expectThat(pages < 100, 'a list that comes to its end', followed.length);
    cursor = nextCursor;
    if (pages < times) await buyMore(world, { id }, `while-${pages}`);
  }
}

function idsOf(tickets: readonly SeasonTicket[]): string[] {
  return tickets.map(({ id }) => id);
}

/** Each list takes its own cursor, and none that was given for another or that nobody gave. */
async function expectOwnCursors(world: World, products: readonly [Named, Named], run: RenewalRun): Promise<void> {
  const home = world.party('home');
  const [one, other] = products.map(({ id }) => ({ seasonProductId: id })) as [Product, Product];
  const lists = [
    ['listSeasonProducts', {}],
    ['listSeasonTickets', one],
    ['listRenewalResults', { renewalRunId: run.id }],
  ] as const;
  const given: string[] = [];
  for (const [list, path] of lists) {
    const { nextCursor } = (await home.do(list, { path, query: { limit: 1 } })) as { nextCursor?: string };
    expectThat(nextCursor !== undefined, `a second page of ${list}`, nextCursor, '/nextCursor');
    given.push(nextCursor);
  }
  for (const [index, [list, path]] of lists.entries()) {
    for (const cursor of ['nosuchcursor', ...given]) {
      const answer = await home.send(list, { path, query: { limit: 1, cursor } });
      if (cursor === given[index]) expectEqual(answer.status, 200, `the answer of ${list} to its own cursor`);
      else expectRefusal(answer, 'REQUEST_INVALID', '/query/cursor');
    }
  }
  const strange = await home.send('listSeasonTickets', { path: other, query: { cursor: given[1] ?? '' } });
  expectRefusal(strange, 'REQUEST_INVALID', '/query/cursor');
}

type Product = { readonly seasonProductId: string };
