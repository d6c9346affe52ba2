import { expect, test } from 'vitest';
import type { HoldLifecycle, HoldTrigger } from '../generated/lifecycles.ts';
import { openedFixture, placed } from '../testing/fixture.ts';
import { refuse } from './refusal.ts';
import { holdMove } from './transition.ts';

type Case = { state: HoldLifecycle; trigger: HoldTrigger; answer: ReturnType<typeof holdMove> };

const cases: Case[] = [
  { state: 'held', trigger: 'extendHold', answer: 'go' },
  { state: 'checked', trigger: 'confirmOrder', answer: 'go' },
  { state: 'checked', trigger: 'checkHold', answer: 'unchanged' },
  { state: 'released', trigger: 'releaseHold', answer: 'unchanged' },
  { state: 'checked', trigger: 'extendHold', answer: refuse('HOLD_CHECKED', ['/path/holdId']) },
  { state: 'expired', trigger: 'releaseHold', answer: refuse('HOLD_EXPIRED', ['/path/holdId']) },
];

test.each(cases)('$trigger of a hold that is $state', ({ state, trigger, answer }) => {
  const { hold } = placed(openedFixture(), { adult: 1 });
  hold.state = state;
  expect(holdMove(hold, trigger)).toEqual(answer);
});
