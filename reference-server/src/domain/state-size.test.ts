/** What a fixture's state keeps: live holds and what was sold, however many holds there were. */
import { expect, test } from 'vitest';
import type { DomainEvent } from './events.ts';
import { openedFixture, opensAt, placed, tell, type TestFixture } from '../testing/fixture.ts';
import { soldTickets } from '../testing/sold-tickets.ts';
import { extendHold, releaseHold } from './change-hold.ts';
import { fixtureFold } from './fixture-fold.ts';

const many = 2000;

const expire = ({ state }: TestFixture, now: number): void =>
  tell(state, fixtureFold.due(state, now, 'fixture/fxt') as unknown as DomainEvent[], now);

const ends: { title: string; ended: (fixture: TestFixture, index: number) => void }[] = [
  {
    title: 'are released',
    ended: (fixture, index) => tell(fixture.state, releaseHold(placed(fixture, { adult: 1 }, { id: `hld_x${index}` }))),
  },
  {
    title: 'are extended and released',
    ended: (fixture, index) => {
      const found = placed(fixture, { adult: 1 }, { id: `hld_x${index}`, lifeSeconds: 60 });
      for (const seconds of [120, 180]) tell(fixture.state, extendHold(found, seconds, opensAt));
      tell(fixture.state, releaseHold(found));
    },
  },
];

test.each(ends)('holds that $title leave a state as large as it was, also behind one that is live', ({ ended }) => {
  const fixture = soldTickets({ 'ground.areas': [['..........']] });
  const { state } = fixture;
  placed(fixture, { adult: 1 }, { id: 'hld_live', lifeSeconds: 60 });
  const before = fixtureFold.serialise(state).length;
  for (let index = 0; index < many; index += 1) ended(fixture, index);
  expect(state.holds.size).toBe(2);
  expect(state.expiries.all.length).toBeLessThan(100);
  expect(fixtureFold.serialise(state)).toHaveLength(before);
  expect(fixtureFold.due(state, opensAt + 60_000, 'fixture/fxt')).toMatchObject([{ data: { holdId: 'hld_live' } }]);
});

test('holds that expire leave it as well', () => {
  const fixture = openedFixture({ 'ground.areas': [['..........']] });
  const before = fixtureFold.serialise(fixture.state).length;
  for (let index = 0; index < 8; index += 1) placed(fixture, { adult: 1 }, { id: `hld_${index}` });
  expire(fixture, opensAt + 3_600_000);
  expect(fixture.state.holds.size).toBe(0);
  expect(fixture.state.expiries).toEqual({ all: [], first: 0 });
  expect(fixtureFold.serialise(fixture.state)).toHaveLength(before);
});
