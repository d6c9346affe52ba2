import { expect, test } from 'vitest';
import type { SeasonSeat } from '../../generated/types.ts';
import { originSeatOf } from './origin-seat.ts';

/** `configuration row category`, one for each performance, by kick-off. */
function seatsOf(...performances: string[]): SeasonSeat[] {
  return performances.map((text, index) => {
    const [physicalConfigurationId = '', row = '', priceBandId = ''] = text.split(' ');
    const seat = { id: `seat-${index}`, areaId: 'area', row, number: '1', kind: 'standard', restrictedView: false };
    return {
      fixtureId: `fixture-${index}`,
      physicalConfigurationId,
      seat: { ...seat, kind: 'standard' as const },
      priceBandId,
      price: { amount: 2500, currency: 'GBP' },
    };
  });
}

test.each([
  { why: 'one seat', had: ['main A a'], row: 'A', category: 'a', same: true },
  { why: 'the one used most', had: ['main A a', 'main B b', 'main B b'], row: 'B', category: 'b', same: true },
  { why: 'a tie: the earliest', had: ['main B b', 'main A a'], row: 'B', category: 'b', same: true },
  {
    why: 'a tie that began later',
    had: ['main A a', 'main B b', 'main B b', 'main A c'],
    row: 'A',
    category: 'a',
    same: true,
  },
  {
    why: 'its category where it was used first',
    had: ['main A c', 'main A a', 'main A a'],
    row: 'A',
    category: 'c',
    same: true,
  },
  { why: 'of its own configuration', had: ['other B b', 'other B b', 'main A a'], row: 'A', category: 'a', same: true },
  {
    why: 'of all where it had no other',
    had: ['other B b', 'third A a', 'third A a'],
    row: 'A',
    category: 'a',
    same: false,
  },
  {
    why: 'a place is the same place in every configuration',
    had: ['other A a', 'third B b', 'third A c'],
    row: 'A',
    category: 'a',
    same: false,
  },
])('$why', ({ had, row, category, same }) => {
  const origin = originSeatOf(seatsOf(...had), 'main');
  expect(origin).toMatchObject({ seat: { row }, category, sameConfiguration: same });
});

test('without a seat there is none', () => {
  expect(originSeatOf([], 'main')).toBeNull();
});
