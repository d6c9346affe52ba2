import { describe, expect, test } from 'vitest';
import { fixtureFold } from '../fixture-fold.ts';
import type { Opening } from '../fixture-state.ts';
import { createIds } from '../../ids.ts';
import { situationOf } from '../../sandbox/situation.ts';
import { planWorld } from '../../sandbox/world-plan.ts';
import { Stand } from './stand.ts';

type Areas = string[][];

/** A stand of as many performances as `categories` has, whose seats in `taken` are sold there. */
function standOf(
  areas: Areas,
  categories: ('A' | 'B' | 'C')[][],
  taken: readonly (readonly [performance: number, seatId: string])[] = [],
  categoryAt: 'first' | 'every' = 'first',
): Stand {
  const given = {
    'season.performances': categories.map(() => 'main' as const),
    'configuration.main': areas,
    'configuration.categories': categories,
  };
  const { season = [] } = planWorld(situationOf(given), createIds(), 0);
  const performances = season.map((opening, index) => performanceOf(opening, ofPerformance(taken, index)));
  return new Stand(performances, categoryAt);
}

function ofPerformance(taken: readonly (readonly [number, string])[], index: number): string[] {
  return taken.filter(([performance]) => performance === index).map(([, seatId]) => seatId);
}

function performanceOf(opening: Opening, taken: readonly string[]) {
  const state = fixtureFold.initial();
  const event = { ledger: 'fixture/fxt_1', sequence: 1, id: 'evt_1', stream: null, streamSequence: null, at: 0 };
  fixtureFold.apply(state, { ...event, type: 'fixture.opened', data: opening });
  const [allocation] = state.allocations.values();
  if (!allocation) throw new Error('the fixture has no allocation');
  allocation.pool.take(taken.map((seatId) => allocation.pool.map.seatIndexById.get(seatId) ?? -1));
  return { fixtureId: opening.fixture.id, allocation };
}

const oneArea = [['..']];
const twoPerformances: 'A'[][] = [['A'], ['A']];

describe('a seat is free throughout', () => {
  test.each([
    { taken: [], left: ['HOME-1-A-1', 'HOME-1-A-2'] },
    { taken: [[0, 'HOME-1-A-1']] as const, left: ['HOME-1-A-2'] },
    { taken: [[1, 'HOME-1-A-1']] as const, left: ['HOME-1-A-2'] },
    {
      taken: [
        [0, 'HOME-1-A-1'],
        [1, 'HOME-1-A-2'],
      ] as const,
      left: [],
    },
  ])('with $taken taken: $left', ({ taken, left }) => {
    const stand = standOf(oneArea, twoPerformances, taken);
    expect(['HOME-1-A-1', 'HOME-1-A-2'].filter((seatId) => stand.isFreeThroughout(seatId))).toEqual(left);
    expect(stand.best('A', ['adult'])?.get('adult') ?? []).toEqual(left.slice(0, 1));
  });

  test('no longer once it is taken, here or at one performance alone', () => {
    const stand = standOf(oneArea, twoPerformances);
    stand.takeThroughout('HOME-1-A-1');
    stand.takeAt(1, 'HOME-1-A-2');
    expect(stand.best('A', ['adult'])).toBeNull();
    expect(stand.bestAt(0, 'A', ['adult'])?.get('adult')).toEqual(['HOME-1-A-2']);
    expect(stand.bestAt(1, 'A', ['adult'])).toBeNull();
  });
});

describe('the category counts', () => {
  const areas = [['.'], ['.']];
  test.each([
    {
      categoryAt: 'first' as const,
      categories: [
        ['A', 'B'],
        ['B', 'A'],
      ],
      best: 'HOME-1-A-1',
    },
    {
      categoryAt: 'first' as const,
      categories: [
        ['B', 'A'],
        ['A', 'B'],
      ],
      best: 'HOME-2-A-1',
    },
    {
      categoryAt: 'every' as const,
      categories: [
        ['A', 'B'],
        ['B', 'A'],
      ],
      best: undefined,
    },
    {
      categoryAt: 'every' as const,
      categories: [
        ['A', 'A'],
        ['B', 'A'],
      ],
      best: 'HOME-2-A-1',
    },
  ])('at the $categoryAt of $categories: $best', ({ categoryAt, categories, best }) => {
    const stand = standOf(areas, categories as ('A' | 'B')[][], [], categoryAt);
    expect(stand.best('A', ['adult'])?.get('adult')?.[0]).toBe(best);
    if (best !== undefined) expect(stand.isOf('A', best)).toBe(true);
  });
});

test('seats go to price types in the order that they were asked for, neighbours where there are any', () => {
  const stand = standOf([['.....']], [['A']]);
  const found = stand.best('A', ['adult', 'child', 'adult']);
  expect([...(found ?? [])].map(([priceTypeId, seats]) => `${priceTypeId} ${seats.length}`)).toEqual([
    'adult 2',
    'child 1',
  ]);
});

test.each([
  ['HOME-1-A-1', true],
  ['HOME-9-A-1', false],
  ['SPONSORS-A-1', false],
])('%s is of the contingent: %s', (seatId, isOwn) => {
  expect(standOf(oneArea, twoPerformances).has(seatId)).toBe(isOwn);
});
