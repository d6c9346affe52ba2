/** The everyday steps of renewals, and their results in few words. */
import type { RenewalPortion, RenewalResult, RenewalRun, RenewalRunRequest } from '../../generated/types.ts';
import type { World } from '../../world/world.ts';
import { expectThat } from '../expect.ts';
import { everyPage, placeOf, type Named } from './season.ts';

export type RunWish = Partial<Omit<RenewalRunRequest, 'originProductId'>>;

/** With orders or nothing, as long as nothing else is wished. */
export function startRun(world: World, target: Named, origin: Named, wish: RunWish = {}): Promise<RenewalRun> {
  const body = { originProductId: origin.id, createReservation: 'never' as const, ...wish };
  return world.party('home').do('createRenewalRun', { path: { seasonProductId: target.id }, body });
}

type NamedRun = Pick<RenewalRun, 'id'>;

export function advance(world: World, { id }: NamedRun, atMost?: number): Promise<RenewalPortion> {
  const body = atMost === undefined ? {} : { atMost };
  return world.party('home').do('advanceRenewalRun', { path: { renewalRunId: id }, body });
}

const mostAdvances = 200;

/** Until it is finished. */
export async function advanceAll(world: World, run: NamedRun, atMost?: number): Promise<Renewed> {
  const results: RenewalResult[] = [];
  for (let count = 1; ; count += 1) {
    const portion = await advance(world, run, atMost);
    results.push(...portion.results);
    if (portion.run.state === 'finished') return { run: portion.run, results };
    expectThat(count < mostAdvances, `a run that ends within ${mostAdvances} advances`, portion.run);
  }
}

export type Renewed = { readonly run: RenewalRun; readonly results: readonly RenewalResult[] };

export async function renew(world: World, target: Named, origin: Named, wish: RunWish = {}): Promise<Renewed> {
  return advanceAll(world, await startRun(world, target, origin, wish));
}

export function readRun(world: World, { id }: NamedRun): Promise<RenewalRun> {
  return world.party('home').do('getRenewalRun', { path: { renewalRunId: id } });
}

/** All of a run, by pages of so many. */
export function resultsOf(world: World, { id }: NamedRun, limit = 100): Promise<RenewalResult[]> {
  const home = world.party('home');
  return everyPage(limit, (query) => home.do('listRenewalResults', { path: { renewalRunId: id }, query }));
}

/** The id of the season ticket that came of it. */
export function renewedWithOf(result: RenewalResult | undefined): string {
  expectThat(result?.renewedWith !== undefined, 'a season ticket that was renewed or reserved', result, '/renewedWith');
  return result.renewedWith;
}

/** Contact, step, action and reason of each, such as `fan-1 2 sold`. */
export function outcomesOf(results: readonly RenewalResult[]): string[] {
  return results.map(({ contactId, step, action, reason }) =>
    [contactId, step, action, ...(reason === undefined ? [] : [reason])].join(' '),
  );
}

/** The same with the row and the place in each configuration, such as `fan-1 2 sold RNWL-07 at 1`. */
export function placedOf(world: World, results: readonly RenewalResult[]): string[] {
  return outcomesOf(results).map((outcome, index) => {
    const configurations = results[index]?.configurations ?? [];
    const places = configurations.map(
      ({ row = '-', seatAfter }) => ` ${row}${seatAfter ? ` at ${placeOf(world, seatAfter)}` : ''}`,
    );
    return outcome + places.join('');
  });
}
