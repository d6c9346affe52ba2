/** Whatever the grounds, the season tickets and the strategy: what a run may not depend on, and what it may not do. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RenewalResult, RenewalRunRequest, SeasonProductRequest } from '../../generated/types.ts';
import { SeasonClub } from '../../testing/season-club.ts';
import { seatAtPlace } from './stand.ts';

const category = fc.constantFrom('A', 'B');
const row = fc.string({ unit: fc.constantFrom('.', '.', '.', 'x'), minLength: 1, maxLength: 4 });
const pictures = fc.array(fc.array(row, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 });
const contact = fc.nat({ max: 5 }).map((number) => `fan-${number}`);
const purchase = fc.record({
  contacts: fc.array(contact, { minLength: 1, maxLength: 3 }),
  priceBandId: category,
});
const purchases = (maxLength: number) => fc.array(purchase, { maxLength });
const performance = fc.constantFrom('main' as const, 'other' as const);

const seasons = fc.record({
  main: pictures,
  other: pictures,
  rebuilt: pictures,
  before: fc.array(performance, { minLength: 1, maxLength: 2 }),
  next: fc.array(fc.constantFrom('main' as const, 'other' as const, 'rebuilt' as const), {
    minLength: 1,
    maxLength: 3,
  }),
  cup: performance,
  categories: fc.array(fc.array(category, { minLength: 3, maxLength: 3 }), { minLength: 6, maxLength: 6 }),
  type: fc.constantFrom(
    'fixedSeat' as const,
    'fixedSeat' as const,
    'calculatedPrice' as const,
    'predefinedPrice' as const,
  ),
  quota: fc.oneof(fc.constant(50), fc.nat({ max: 6 })),
  renewed: purchases(6),
  cupSales: purchases(2),
  strangers: purchases(2),
  failing: fc.array(contact, { maxLength: 2 }),
  missing: fc.array(contact, { maxLength: 2 }),
  createReservation: fc.constantFrom('always' as const, 'never' as const, 'ifPaymentFails' as const),
  portion: fc.integer({ min: 1, max: 5 }),
});
type Season = typeof seasons extends fc.Arbitrary<infer Value> ? Value : never;

/** Steps are for a fixed seat. */
const fixedSeats = seasons.map((season): Season => ({ ...season, type: 'fixedSeat' }));

type Scene = { readonly club: SeasonClub; readonly originId: string; readonly targetId: string };

function sceneOf(season: Season): Scene {
  const { before, next } = season;
  const club = SeasonClub.of({
    'season.performances': [...before, ...next, season.cup],
    'configuration.main': season.main,
    'configuration.other': season.other,
    'configuration.rebuilt': season.rebuilt,
    'configuration.categories': season.categories,
    'price.adult': 1000,
  });
  const open = (first: number, count: number, terms: Pick<SeasonProductRequest, 'type' | 'quota'>): string => {
    const allocationIds = Array.from({ length: count }, (_, index) => club.allocationAt(first + index));
    return club.openProduct({ name: 'Season', ...terms, contingents: [{ name: 'general', allocationIds }] });
  };
  const originId = open(0, before.length, { type: 'fixedSeat', quota: 50 });
  const targetId = open(before.length, next.length, termsOf(season));
  const cupId = open(before.length + next.length, 1, { type: 'fixedSeat', quota: 50 });
  for (const contactId of new Set([...season.failing, ...season.missing]))
    club.setStanding({
      contactId,
      payment: season.failing.includes(contactId) ? 'fails' : 'accepted',
      shipment: season.missing.includes(contactId) ? 'missing' : 'known',
    });
  buyAll(club, originId, season.renewed);
  buyAll(club, cupId, season.cupSales);
  buyAll(club, targetId, season.strangers);
  return { club, originId, targetId };
}

/** With another product type a quota is by category, and a price of its own may be missing. */
function termsOf({ type, quota }: Season): Pick<SeasonProductRequest, 'type' | 'quota' | 'quotas' | 'prices'> {
  if (type === 'fixedSeat') return { type, quota };
  const quotas = [
    { priceBandId: 'A', quota },
    { priceBandId: 'B', quota: 3 },
  ];
  if (type === 'calculatedPrice') return { type, quotas };
  const prices = [{ priceBandId: 'A', priceTypeId: 'adult', price: { amount: 999, currency: 'GBP' } }];
  return { type, quotas, prices };
}

function buyAll(club: SeasonClub, productId: string, wishes: Season['renewed']): void {
  for (const { contacts, priceBandId } of wishes) {
    const tickets = contacts.map((contactId) => ({ contactId, priceTypeId: 'adult' }));
    club.buy(productId, { priceBandId, tickets });
  }
}

function run(
  { club, originId, targetId }: Scene,
  { createReservation }: Season,
  portion: number,
  more: Partial<RenewalRunRequest> = {},
): RenewalResult[] {
  return club.run(targetId, { originProductId: originId, createReservation, ...more }, portion);
}

/** The same results but for the ids of what was made. */
function withoutIds(results: readonly RenewalResult[]) {
  return results.map(({ renewedWith: _id, ...result }) => result);
}

function copyOf(scene: Scene): Scene {
  return { ...scene, club: scene.club.copy() };
}

function check(seasons: fc.Arbitrary<Season>, property: (season: Season, scene: Scene) => boolean): void {
  let proving = 0;
  fc.assert(
    fc.property(seasons, (season) => {
      if (property(season, sceneOf(season))) proving += 1;
    }),
    { numRuns: 100 },
  );
  // What was drawn must be what it is about, often enough.
  expect(proving).toBeGreaterThan(5);
}

const strategies = ['BOTH', 'NOT_PROCESSED_SSTK', 'PROCESSED_ERROR_SSTK'] as const;

test('results do not depend on how large the portions are', () => {
  check(seasons, (season, scene) => {
    for (const renewStrategy of strategies.slice(0, 2)) {
      const small = run(copyOf(scene), season, season.portion, { renewStrategy });
      expect(small).toEqual(run(copyOf(scene), season, 500, { renewStrategy }));
    }
    return scene.club.season(scene.originId).order.length > season.portion;
  });
});

test('a dry run tells what the run does', () => {
  check(seasons, (season, scene) => {
    let told = 0;
    for (const renewStrategy of strategies) {
      const dry = run(scene, season, season.portion, { renewStrategy, dryRun: true });
      const real = run(copyOf(scene), season, 500, { renewStrategy });
      expect(dry).toEqual(withoutIds(real));
      told += dry.length;
    }
    return told > 2;
  });
});

test('the two steps one by one come to the same as both at once', () => {
  check(fixedSeats, (season, scene) => {
    const apart = copyOf(scene);
    const first = run(apart, season, season.portion, { renewStrategy: 'NOT_PROCESSED_SSTK' });
    const second = run(apart, season, season.portion, { renewStrategy: 'PROCESSED_ERROR_SSTK' });
    const ended = [...first.filter(({ action }) => action !== 'stored'), ...second];
    expect(withoutIds(ended)).toEqual(withoutIds(run(scene, season, season.portion)));
    return second.length > 0;
  });
});

test('nobody loses a seat that they could have kept', () => {
  check(fixedSeats, (season, scene) => {
    const kept = new Map(
      [...scene.club.season(scene.originId).tickets.keys()].map((id) => [id, keptSeats(scene, id)] as const),
    );
    const results = run(scene, season, season.portion);
    for (const { seasonTicketId, step, reason, configurations } of results) {
      const seats = kept.get(seasonTicketId) ?? null;
      if (seats === null) continue;
      expect(step).toBe(1);
      if (reason !== undefined) expect(['quotaExhausted', 'paymentFailed', 'shipmentMissing']).toContain(reason);
      else expect(configurations.map(({ seatAfter }) => seatAfter?.id)).toEqual(seats);
    }
    return [...kept.values()].some((seats) => seats !== null) && results.some(({ step }) => step === 2);
  });
});

/**
 * The seats that a season ticket keeps if nobody takes them before, one for each configuration of the next season; null
 * where one is not there, is taken, or where the ground is the same and the category is not.
 */
function keptSeats({ club, originId, targetId }: Scene, id: string): string[] | null {
  const { seats } = club.season(originId).tickets.get(id)!;
  const { performances } = club.scene(targetId);
  const groups = Map.groupBy(performances, ({ physicalConfigurationId }) => physicalConfigurationId);
  const found = Array.from(groups, ([configurationId, group]) => {
    const same = seats.find(({ physicalConfigurationId }) => physicalConfigurationId === configurationId);
    const origin = same ?? seats[0]!;
    const pools = group.map(({ allocations }) => allocations.get('general')!.pool);
    const seatId = seatAtPlace(pools[0]!.map, origin.seat);
    const isFree = pools.every((pool) => pool.isFree(pool.map.seatIndexById.get(seatId ?? '') ?? -1));
    const { map } = pools[0]!;
    const area = map.areas[map.areaOf[map.seatIndexById.get(seatId ?? '') ?? -1] ?? -1];
    const isSame = !same || area?.priceBandId === origin.priceBandId;
    return seatId !== undefined && isFree && isSame ? seatId : null;
  });
  return found.every((seatId) => seatId !== null) ? found : null;
}

test('a seat has one at a performance, and a quota is never exceeded', () => {
  check(seasons, (season, scene) => {
    const { club, targetId } = scene;
    for (const renewStrategy of strategies) run(scene, season, season.portion, { renewStrategy });
    const held = club
      .toldOf('hold.placed')
      .flatMap(({ stream, data }) => data.items.map(({ seatId }) => `${stream} ${seatId}`));
    expect(new Set(held).size).toBe(held.length);
    const { product, placed, tickets } = club.season(targetId);
    const all = [...placed.values()].reduce((sum, count) => sum + count, 0);
    expect(all).toBe(tickets.size);
    expect(all).toBeLessThanOrEqual(product?.quota ?? 100);
    for (const { priceBandId, quota } of product?.quotas ?? [])
      expect(placed.get(priceBandId) ?? 0).toBeLessThanOrEqual(quota);
    return [...tickets.values()].some(({ renewalOf }) => renewalOf !== undefined);
  });
});
