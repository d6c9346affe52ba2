/** Which of several choices is taken. In each case the row alone decides: every other choice breaks it. */
import type { LayoutSeat } from '../generated/types.ts';
import type { ActiveCheck, Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { areNeighbours, countNewSingles, neighbouring } from './support/neighbours.ts';
import { seatIds } from './support/purchase.ts';
import { expectChoices, holdBest, openGround, type GroundWorld, type SearchCase } from './support/search-case.ts';

const needs = ['layout', 'worlds'] as const;

export const choiceChecks = {
  'BEST-03': {
    needs,
    run: async (context) => {
      await expectChoices(context, besideCases);
      const { world } = await openGround(context, 'wc.wc.cw.. ....');
      const { groups } = await holdBest(world, { wheelchair: 2, companion: 2 });
      const seats = seatsIn(world.layout, seatIds({ groups }));
      const spaces = seats.filter(({ kind }) => kind === 'wheelchair');
      for (const space of spaces)
        expectEqual(companionsBeside(space, seats), 1, `the companion seats beside ${space.seatId}`);
    },
  },
  'BEST-13': choosing([
    {
      title: 'a better space far from the party',
      ground: 'wc / wc|....',
      ask: { adult: 2, wheelchair: 1, companion: 1 },
      held: ['wc / oo|oo..', 'wc / oo|.oo.', 'wc / oo|..oo'],
    },
  ]),
  'BEST-04': choosing([
    {
      title: 'two groups in the better row',
      ground: '..|.. ...',
      ask: { adult: 3, maxGroups: 2 },
      held: ['..|.. ooo'],
    },
    {
      title: 'more groups than needed',
      ground: '.#..#...#...',
      ask: { adult: 6, maxGroups: 4 },
      held: ['.#..#ooo#ooo'],
    },
    { title: 'sold seats between', ground: '.$..$...$...', ask: { adult: 6, maxGroups: 4 }, held: ['.$..$ooo$ooo'] },
    {
      title: 'a place not for sale between',
      ground: '..x.. ....',
      ask: { adult: 4, maxGroups: 3 },
      held: ['..x.. oooo'],
    },
    {
      title: 'two groups in the better area',
      ground: '..|.. / ....',
      ask: { adult: 4, maxGroups: 2 },
      held: ['..|.. / oooo'],
    },
    {
      title: 'two groups in the area asked for first',
      ground: '..#. / ...',
      ask: { adult: 3, maxGroups: 2, areas: ['first', 'second'] },
      held: ['..#. / ooo'],
    },
    {
      title: 'two groups for the sake of a single',
      ground: '.... #.. ..',
      ask: { adult: 3, maxGroups: 2 },
      held: ['ooo. #.. ..', '.ooo #.. ..'],
    },
    {
      title: 'a wheelchair user counted as a group',
      ground: 'wc|..',
      ask: { wheelchair: 1, companion: 1, adult: 2 },
      held: ['oo|oo'],
    },
    {
      title: 'adults and children apart',
      ground: '..|.. ....',
      ask: { adult: 2, child: 2, maxGroups: 2 },
      held: ['..|.. oooo'],
    },
    {
      title: 'more groups than allowed',
      ground: '.#.#.#.',
      ask: { adult: 3, maxGroups: 2 },
      refused: 'NO_ADJACENT_SEATS',
    },
    { title: 'fewer groups than allowed', ground: '.#.#.', ask: { adult: 3, maxGroups: 3 }, held: ['o#o#o'] },
    {
      title: 'a refusal where two groups leave no single',
      ground: '.... #.# ..',
      ask: { adult: 3, maxGroups: 2, singles: 'forbid' },
      held: ['oo.. #o# ..', '..oo #o# ..', 'o... #.# oo', '...o #.# oo', '.... #o# oo'],
    },
  ]),
  'BEST-05': choosing([
    { title: 'the better area', ground: '.. / ..', ask: { adult: 2, areas: ['second', 'first'] }, held: ['.. / oo'] },
    {
      title: 'the area named last',
      ground: '.. / ..',
      ask: { adult: 2, areas: ['first', 'second'] },
      held: ['oo / ..'],
    },
    {
      title: 'no single before the order of areas',
      ground: '.. / ...',
      ask: { adult: 2, areas: ['second', 'first'] },
      held: ['.. / oo.', '.. / .oo'],
    },
    {
      title: 'the middle of the better area',
      ground: '........ / #..#',
      ask: { adult: 2, areas: ['second', 'first'] },
      held: ['........ / #oo#'],
    },
    {
      title: 'as few seats as can be in the area asked for first',
      ground: '.... / ...',
      ask: { adult: 6, maxGroups: 2, areas: ['second', 'first'] },
      held: ['ooo. / ooo', '.ooo / ooo'],
    },
    {
      title: 'a refusal for the area named first',
      ground: '...# / $.',
      ask: { adult: 3, areas: ['second', 'first'] },
      held: ['ooo# / $.'],
    },
  ]),
  'BEST-06': choosing([
    { title: 'a single on the left or the right', ground: '.....', ask: { adult: 2 }, held: ['oo...', '...oo'] },
    { title: 'a single in the better row', ground: '... ..', ask: { adult: 2 }, held: ['... oo'] },
    { title: 'a single in the better area', ground: '... / ..', ask: { adult: 2 }, held: ['... / oo'] },
    { title: 'one that was single before counted as new', ground: '... .#..', ask: { adult: 2 }, held: ['... .#oo'] },
    { title: 'a single beside a sold seat', ground: '...$... ..', ask: { adult: 2 }, held: ['...$... oo'] },
    { title: 'a single beside a held seat', ground: '#...# #..#', ask: { adult: 2 }, held: ['#...# #oo#'] },
    { title: 'a single at an aisle', ground: '...|..', ask: { adult: 2 }, held: ['...|oo'] },
    { title: 'a single at a place not for sale', ground: '...x..', ask: { adult: 2 }, held: ['...xoo'] },
    { title: 'a single for the sake of the view', ground: '... rr', ask: { adult: 2 }, held: ['... oo'] },
    {
      title: 'a party split evenly into singles',
      ground: '... ...',
      ask: { adult: 4, maxGroups: 2 },
      held: ['ooo o..', 'ooo ..o', 'o.. ooo', '..o ooo'],
    },
    {
      title: 'a single for better seats of a split party',
      ground: '... ... ..',
      ask: { adult: 5, maxGroups: 2 },
      held: ['ooo ... oo', '... ooo oo'],
    },
    { title: 'one seat in the middle', ground: '#...#', ask: { adult: 1 }, held: ['#o..#', '#..o#'] },
    { title: 'a single where none need be', ground: '.... ...', ask: { adult: 3 }, held: ['.... ooo'] },
    {
      title: 'a refusal where a single can be avoided',
      ground: '... ..',
      ask: { adult: 2, singles: 'forbid' },
      held: ['... oo'],
    },
    { title: 'a refusal though a single may be left', ground: '...', ask: { adult: 2 }, held: ['oo.', '.oo'] },
  ]),
  'BEST-07': {
    needs,
    run: async (context) => {
      await expectNoneBetter(await openGround(context, '..|.. ..|.. / ..|..'), 2);
      await expectNoneBetter(await openGround(context, '.|.|. .x. / .'), 1);
      await expectNoneBetter(await openGround(context, '.......... ......... / .......|....'), 3);
    },
  },
} satisfies Record<string, Check>;

const besideCases: readonly SearchCase[] = [
  { title: 'a companion elsewhere', ground: 'wxcx|wc', ask: { wheelchair: 1, companion: 1 }, held: ['wxcx|oo'] },
  { title: 'a companion across the aisle', ground: 'w|cx wc', ask: { wheelchair: 1, companion: 1 }, held: ['w|cx oo'] },
  { title: 'a seat between', ground: 'w.c..', ask: { wheelchair: 1, companion: 1 }, refused: 'NO_ACCESSIBLE_SPACE' },
  { title: 'an aisle between', ground: 'w|c..', ask: { wheelchair: 1, companion: 1 }, refused: 'NO_ACCESSIBLE_SPACE' },
  {
    title: 'a place not for sale between',
    ground: 'wxc..',
    ask: { wheelchair: 1, companion: 1 },
    refused: 'NO_ACCESSIBLE_SPACE',
  },
  {
    title: 'one companion beside, one elsewhere',
    ground: 'wc|wc',
    ask: { wheelchair: 1, companion: 2 },
    refused: 'NO_ACCESSIBLE_SPACE',
  },
  {
    title: 'fewer companions than asked for',
    ground: 'wc|cwc',
    ask: { wheelchair: 1, companion: 2 },
    held: ['wc|ooo'],
  },
  { title: 'one companion for two', ground: 'cwwc', ask: { wheelchair: 2, companion: 2 }, held: ['oooo'] },
  {
    title: 'one companion for two, and one for nobody',
    ground: 'wcw|wc',
    ask: { wheelchair: 2, companion: 2 },
    held: ['oow|oo', 'woo|oo'],
  },
  {
    title: 'an adult in place of the companion',
    ground: 'w..|wc',
    ask: { wheelchair: 1, companion: 1, adult: 2 },
    held: ['woo|oo'],
  },
  { title: 'a companion though none was asked for', ground: 'wc', ask: { wheelchair: 1 }, held: ['oc'] },
];

function choosing(cases: readonly SearchCase[]): ActiveCheck {
  return { needs, run: (context) => expectChoices(context, cases) };
}

function seatsIn(layout: readonly LayoutSeat[], ids: readonly string[]): LayoutSeat[] {
  return layout.filter(({ seatId }) => ids.includes(seatId));
}

function companionsBeside(space: LayoutSeat, seats: readonly LayoutSeat[]): number {
  return seats.filter((seat) => seat.kind === 'companion' && areNeighbours(space, seat)).length;
}

/** Hold after hold, as long as a party can sit together. */
async function expectNoneBetter({ world, ground, places }: GroundWorld, adult: number): Promise<void> {
  let free = places.map(({ seat }) => seat);
  for (let alike = alikeChoices(free, adult); alike.length > 0; alike = alikeChoices(free, adult)) {
    const chosen = seatsIn(world.layout, seatIds(await holdBest(world, { adult })));
    const better = alike.find((seats) => isBetter(ranksOf(seats), ranksOf(chosen)));
    const seen = { chosen: ranksOf(chosen), better: better && ranksOf(better) };
    expectThat(!better, `in ${ground} seats of which no other choice is better seat by seat`, seen, '/groups');
    free = free.filter((seat) => !chosen.includes(seat));
  }
}

/** Every way to sit together that leaves as few singles as any other: among these nothing but quality decides. */
function alikeChoices(free: readonly LayoutSeat[], adult: number): LayoutSeat[][] {
  const choices = neighbouring(free).flatMap((run) =>
    run.map((_, start) => run.slice(start, start + adult)).filter((seats) => seats.length === adult),
  );
  const singlesOf = (seats: LayoutSeat[]): number =>
    countNewSingles(
      free,
      seats.map(({ seatId }) => seatId),
    );
  const least = Math.min(...choices.map(singlesOf));
  return choices.filter((seats) => singlesOf(seats) === least);
}

function ranksOf(seats: readonly LayoutSeat[]): number[] {
  return seats.map(({ rank }) => rank).sort((one, other) => one - other);
}

function isBetter(ranks: readonly number[], others: readonly number[]): boolean {
  const pairs = ranks.map((rank, index) => [rank, others[index] ?? 0] as const);
  return pairs.every(([rank, other]) => rank <= other) && pairs.some(([rank, other]) => rank < other);
}
