import { expect, test } from 'vitest';
import { openedFixture, placed } from '../testing/fixture.ts';
import { fixtureSeenBy, heldBy, holdSeenBy, seenBy, soldBy } from './access.ts';
import { fixtureFold } from './fixture-fold.ts';
import { notFound } from './refusal.ts';

const fixture = openedFixture();
const { state, plan } = fixture;
const { hold } = placed(fixture, { adult: 1 });
const organisations = { ...plan.organisations, stranger: 'org_stranger' };
const { sellerA: allocationId } = plan.allocations;

const allows = {
  soldBy: (organisation: string) => soldBy(state, allocationId, organisation),
  seenBy: (organisation: string) => seenBy(state, allocationId, organisation),
  heldBy: (organisation: string) => heldBy(state, hold, organisation),
  holdSeenBy: (organisation: string) => holdSeenBy(state, hold, organisation),
  fixtureSeenBy: (organisation: string) => fixtureSeenBy(state, organisation),
};

test.each([
  { look: 'soldBy', may: ['sellerA'] },
  { look: 'seenBy', may: ['home', 'sellerA'] },
  { look: 'heldBy', may: ['sellerA'] },
  { look: 'holdSeenBy', may: ['home', 'sellerA'] },
  { look: 'fixtureSeenBy', may: ['home', 'sellerA', 'sellerB'] },
] as const)('$look: only $may', ({ look, may }) => {
  const answers = Object.entries(organisations).map(([name, id]) => [name, allows[look](id)] as const);
  expect(answers.filter(([, answer]) => !('refused' in answer)).map(([name]) => name)).toEqual(may);
  for (const [, answer] of answers) if ('refused' in answer) expect(answer).toEqual(notFound());
});

test.each([
  { title: 'an allocation', look: () => seenBy(state, 'alc_none', organisations.home) },
  { title: 'a fixture', look: () => fixtureSeenBy(fixtureFold.initial(), organisations.home) },
])('$title there is not: not found', ({ look }) => {
  expect(look()).toEqual(notFound());
});

test('what is found is the thing asked for', () => {
  const allocation = state.allocations.get(allocationId);
  expect(soldBy(state, allocationId, organisations.sellerA)).toBe(allocation);
  expect(heldBy(state, hold, organisations.sellerA)).toEqual({ hold, allocation });
  expect(fixtureSeenBy(state, organisations.sellerB)).toBe(state.opening);
});
