import { describe, expect, it } from 'vitest';
import { pictureOf, poolFromPictures, type PoolPictures } from '../testing/pool-from-pictures.ts';
import { findBestAvailable, type BestAvailableRequest, type Compromise } from './best-available.ts';
import { generateGround } from './grounds.ts';
import { seatMapOf } from './seat-map.ts';
import { SeatPool, withFreed } from './seat-pool.ts';

const plain = { standard: 0, pairs: [], areas: null, maxGroups: 1, singles: 'avoid' } as const;
const companions = (...counts: number[]) => counts.map((each) => ({ companions: each }));

type Wish = Partial<BestAvailableRequest>;
/** `o` marks what is found. */
type Case = { title: string; rows: string[]; wish: Wish; found: string[] | string; told?: Compromise[] };

function search(pictures: PoolPictures, wish: Wish) {
  const answer = findBestAvailable(poolFromPictures(pictures), { ...plain, ...wish });
  return { picture: pictureOf(pictures, answer), told: 'reason' in answer ? [] : answer.compromises };
}

const oneArea: Case[] = [
  {
    title: 'the middle of the best row',
    rows: ['.......', '.......'],
    wish: { standard: 3 },
    found: ['..ooo..', '.......'],
  },
  { title: 'left before right', rows: ['......'], wish: { standard: 1, maxGroups: 1 }, found: ['..o...'] },
  {
    title: 'no single left alone, though it is farther from the middle',
    rows: ['.....'],
    wish: { standard: 2 },
    found: ['oo...'],
  },
  { title: 'a worse row before a single', rows: ['...', '..'], wish: { standard: 2 }, found: ['...', 'oo'] },
  {
    title: 'a single where nothing else is left',
    rows: ['...'],
    wish: { standard: 2 },
    found: ['oo.'],
    told: ['singleLeft'],
  },
  {
    title: 'no single where it is forbidden',
    rows: ['...'],
    wish: { standard: 2, singles: 'forbid' },
    found: 'wouldLeaveSingle',
  },
  { title: 'a single that was one before', rows: ['.#..'], wish: { standard: 2 }, found: ['.#oo'] },
  {
    title: 'a seat not for sale between neighbours',
    rows: ['..x..'],
    wish: { standard: 3, maxGroups: 2 },
    found: ['ooxo.'],
    told: ['split', 'singleLeft'],
  },
  { title: 'an aisle between neighbours', rows: ['..|..'], wish: { standard: 3 }, found: 'noAdjacentSeats' },
  {
    title: 'one group with a single before two without',
    rows: ['....', '#..', '..'],
    wish: { standard: 3, maxGroups: 2 },
    found: ['ooo.', '#..', '..'],
    told: ['singleLeft'],
  },
  {
    title: 'two groups without a single where it is forbidden',
    rows: ['....', '#.#', '..'],
    wish: { standard: 3, maxGroups: 2, singles: 'forbid' },
    found: ['oo..', '#o#', '..'],
    told: ['split'],
  },
  {
    title: 'no more groups than needed',
    rows: ['.#..#...#...'],
    wish: { standard: 6, maxGroups: 4 },
    found: ['.#..#ooo#ooo'],
    told: ['split'],
  },
  {
    title: 'as many groups as allowed',
    rows: ['.#.#.#.'],
    wish: { standard: 3, maxGroups: 3 },
    found: ['o#o#o#.'],
    told: ['split'],
  },
  { title: 'too few groups', rows: ['.#.#.#.'], wish: { standard: 3, maxGroups: 2 }, found: 'noAdjacentSeats' },
  { title: 'too few seats', rows: ['..#'], wish: { standard: 3, maxGroups: 3 }, found: 'insufficient' },
  {
    title: 'a restricted view',
    rows: ['#r#', '...'],
    wish: { standard: 1 },
    found: ['#o#', '...'],
    told: ['restrictedView'],
  },
  { title: 'nothing, when nothing is asked for', rows: ['..'], wish: {}, found: ['..'] },
];

const accessible: Case[] = [
  {
    title: 'a space with its companion',
    rows: ['wc....'],
    wish: { pairs: companions(1), standard: 2 },
    found: ['oooo..'],
  },
  { title: 'a space alone', rows: ['cw'], wish: { pairs: companions(0) }, found: ['co'] },
  { title: 'two companions, one on each side', rows: ['cwc'], wish: { pairs: companions(2) }, found: ['ooo'] },
  { title: 'each with a companion of its own', rows: ['cwwc'], wish: { pairs: companions(1, 1) }, found: ['oooo'] },
  { title: "never another one's companion", rows: ['Cwcw'], wish: { pairs: companions(1) }, found: ['Cwoo'] },
  {
    title: 'never a companion seat that is not beside it',
    rows: ['w.c'],
    wish: { pairs: companions(1) },
    found: 'noAccessiblePair',
  },
  { title: 'never across an aisle', rows: ['w|wc'], wish: { pairs: companions(1, 0) }, found: ['o|oo'] },
  {
    title: 'not half of what is asked for',
    rows: ['wcWc', '#..'],
    wish: { pairs: companions(1, 1) },
    found: 'insufficient',
  },
  { title: 'nobody else in a space or a companion seat', rows: ['wc'], wish: { standard: 1 }, found: 'insufficient' },
  {
    title: 'no group counted for it',
    rows: ['wc|..'],
    wish: { pairs: companions(1), standard: 2, maxGroups: 1 },
    found: ['oo|oo'],
  },
];

describe.each([
  ['ordinary seats', oneArea],
  ['accessible units', accessible],
])('%s', (_, cases) => {
  it.each(cases)('$title: $rows', ({ rows, wish, found, told = [] }) => {
    const picture = typeof found === 'string' ? found : { A: found };
    expect(search({ A: rows }, wish)).toEqual({ picture, told });
  });
});

type AreasCase = { title: string; areas: PoolPictures; wish: Wish; found: PoolPictures | string; told?: Compromise[] };

const severalAreas: AreasCase[] = [
  {
    title: "the caller's order",
    areas: { A: ['..'], B: ['..'] },
    wish: { standard: 2, areas: ['B', 'A'] },
    found: { A: ['..'], B: ['oo'] },
  },
  {
    title: 'the second choice',
    areas: { A: ['..'], B: ['.#'] },
    wish: { standard: 2, areas: ['B', 'A'] },
    found: { A: ['oo'], B: ['.#'] },
    told: ['secondChoiceArea'],
  },
  {
    title: 'one group in the second choice before two in the first',
    areas: { A: ['.#.'], B: ['..'] },
    wish: { standard: 2, areas: ['A', 'B'], maxGroups: 2 },
    found: { A: ['.#.'], B: ['oo'] },
    told: ['secondChoiceArea'],
  },
  {
    title: 'the first choice before no single',
    areas: { A: ['...'], B: ['..'] },
    wish: { standard: 2, areas: ['A', 'B'] },
    found: { A: ['oo.'], B: ['..'] },
    told: ['singleLeft'],
  },
  {
    title: 'no single before the better area, when no area is liked better',
    areas: { A: ['...'], B: ['..'] },
    wish: { standard: 2 },
    found: { A: ['...'], B: ['oo'] },
  },
  {
    title: 'only the areas asked for',
    areas: { A: ['..'], B: ['.'] },
    wish: { standard: 2, areas: ['B', 'nowhere'] },
    found: 'insufficient',
  },
  {
    title: 'most seats in the area liked best',
    areas: { A: ['....'], B: ['...'] },
    wish: { standard: 6, areas: ['B', 'A'], maxGroups: 2 },
    found: { A: ['ooo.'], B: ['ooo'] },
    told: ['split', 'secondChoiceArea', 'singleLeft'],
  },
  {
    title: 'the wheelchair user with the party, though apart each had it better',
    areas: { A: ['..'], B: ['wc|..'] },
    wish: { standard: 2, pairs: companions(1) },
    found: { A: ['..'], B: ['oo|oo'] },
  },
  {
    title: 'the wheelchair user apart where there is no other space',
    areas: { A: ['..'], B: ['wc'] },
    wish: { standard: 2, pairs: companions(1) },
    found: { A: ['oo'], B: ['oo'] },
    told: ['split'],
  },
];

describe('several areas', () => {
  it.each(severalAreas)('$title: $areas', ({ areas, wish, found, told = [] }) => {
    expect(search(areas, wish)).toEqual({ picture: found, told });
  });
});

describe('an answer', () => {
  it('lists a group for each pair in the order of the request, then the ordinary seats', () => {
    const pool = poolFromPictures({ A: ['wc|cwc|..', '..'] });
    const wish = { pairs: companions(2, 1), standard: 4, maxGroups: 2 };
    expect(findBestAvailable(pool, { ...plain, ...wish })).toEqual({
      groups: [
        { kind: 'accessible', areaId: 'A', row: 'A', seats: [2, 3, 4] },
        { kind: 'accessible', areaId: 'A', row: 'A', seats: [0, 1] },
        { kind: 'standard', areaId: 'A', row: 'A', seats: [5, 6] },
        { kind: 'standard', areaId: 'A', row: 'B', seats: [7, 8] },
      ],
      singlesCreated: 0,
      compromises: ['split'],
    });
  });

  it('may use the seats of the hold that is replaced', () => {
    const pool = poolFromPictures({ A: ['..##'] });
    const wish = { ...plain, standard: 4 };
    expect(findBestAvailable(pool, wish)).toEqual({ reason: 'insufficient' });
    expect(withFreed(pool, [2, 3], (freed) => findBestAvailable(freed, wish))).toMatchObject({ singlesCreated: 0 });
  });

  it('is found for every seat until a large ground is full', () => {
    const map = seatMapOf(generateGround({ seats: 6000, seed: 2, name: 'Any', timeZone: 'Europe/London' }));
    const areas = ['AWAY-1', 'AWAY-3', 'AWAY-2'];
    const pool = new SeatPool(map, areas);
    const wish = { ...plain, standard: 4, areas, maxGroups: 4 };
    for (let free = pool.free('standard'); free >= 4; free -= 4) {
      const answer = findBestAvailable(pool, wish);
      if ('reason' in answer) break;
      expect(pool.take(answer.groups.flatMap((group) => group.seats))).toBe(true);
    }
    expect(pool.free('standard')).toBeLessThan(4);
  });
});
