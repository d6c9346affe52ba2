/** Compares fixture, price list and terms that the API shows with the last that the feed tells of each. */
import type { Event, Price } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { dataOf } from './cancellation-state-shown.ts';

export async function expectTerms(actor: Actor, events: readonly Event[]): Promise<void> {
  await expectFixture(actor, events);
  await expectPrices(actor, events);
  const terms = events.filter(({ type }) => /^allocation\.(suspended|resumed|reduced)$/.test(type));
  const revisions = terms.map(({ data }) => (data as { revision?: number }).revision ?? 0);
  expectRising(revisions, 'the allocation');
  const { revision } = await actor.do('getAllocation');
  if (revisions.length > 0) expectEqual(revision, revisions.at(-1), "the allocation's revision, against the feed");
}

async function expectFixture(actor: Actor, events: readonly Event[]): Promise<void> {
  const told = dataOf(events, 'fixture.changed');
  const last = told.at(-1);
  if (!last) return;
  expectRising(
    told.map(({ revision }) => revision),
    'the fixture',
  );
  const { id, revision, status, kickOff, gatesOpenAt, refundBasisPoints } = await actor.do('getFixture');
  const seen = { fixtureId: id, revision, status, refundBasisPoints, ...instantsOf({ kickOff, gatesOpenAt }) };
  expectEqual(seen, { ...last, ...instantsOf(last) }, 'the fixture in the API, against the feed');
}

function instantsOf({ kickOff, gatesOpenAt }: { kickOff: string; gatesOpenAt: string }) {
  return { kickOff: Date.parse(kickOff), gatesOpenAt: Date.parse(gatesOpenAt) };
}

async function expectPrices(actor: Actor, events: readonly Event[]): Promise<void> {
  const told = dataOf(events, 'priceList.changed');
  const last = told.at(-1);
  if (!last) return;
  expectRising(
    told.map(({ revision }) => revision),
    'the price list',
  );
  const { revision, prices } = await actor.do('getPriceList');
  expectEqual(revision, last.revision, "the price list's revision, against the feed");
  expectEqual(pricesIn(prices), pricesIn(last.prices), 'the prices in the API, against the feed');
}

/** In no order. */
export function pricesIn(prices: readonly Price[]): string[] {
  return prices
    .map(({ priceBandId, priceTypeId, price }) => [priceBandId, priceTypeId, price.amount, price.currency].join(' '))
    .sort();
}

function expectRising(revisions: readonly number[], what: string): void {
  const isRising = revisions.every((revision, index) => index === 0 || revision > (revisions[index - 1] ?? 0));
  expectThat(isRising, `revisions of ${what} that rise with every change`, revisions);
}
