import { expect, test } from 'vitest';
import { openedFixture } from '../testing/fixture.ts';
import { groundFromPictures } from './grounds.ts';
import { seatMapOf } from './seat-map.ts';
import { seatCounts, venueView } from './venue-view.ts';

const { state, plan } = openedFixture({ 'ground.areas': [['wc|x.', 'w'], ['..']] });

test.each([
  { who: 'sellerA', sees: ['A1', 'A2'] },
  { who: 'sellerB', sees: ['B1'] },
  { who: 'home', sees: ['A1', 'A2', 'B1'] },
] as const)('$who sees $sees', ({ who, sees }) => {
  const venue = venueView(state, plan.opening, plan.organisations[who]);
  expect(venue.areas.map((area) => area.id)).toEqual(sees);
});

test('the ground with its areas', () => {
  expect(venueView(state, plan.opening, plan.organisations.sellerA)).toEqual({
    id: plan.opening.fixture.venueId,
    name: 'Ground',
    timeZone: 'Europe/London',
    areas: [
      { id: 'A1', name: 'A1', stand: 'Stand', priceBandId: 'A', seats: 4, wheelchairSpaces: 2 },
      { id: 'A2', name: 'A2', stand: 'Stand', priceBandId: 'B', seats: 2, wheelchairSpaces: 0 },
    ],
  });
});

test('an area without rows has no seats', () => {
  const map = seatMapOf(
    groundFromPictures([
      { id: 'A', rows: ['w.'] },
      { id: 'B', rows: [] },
    ]),
  );
  expect(map.areas.map((area) => seatCounts(map, area))).toEqual([
    { seats: 2, wheelchairSpaces: 1 },
    { seats: 0, wheelchairSpaces: 0 },
  ]);
});
