import { expect, test } from 'vitest';
import { createSimulations, type Simulations } from './simulations.ts';

const take = (simulations: Simulations, times: number, worldId = 'wld_1', operationId = 'createHold') =>
  Array.from({ length: times }, () => simulations.take(worldId, operationId));

test('so many times, then no more', () => {
  const simulations = createSimulations();
  simulations.answer('wld_1', 'createHold', 429, 2);
  expect(take(simulations, 4)).toEqual([429, 429, null, null]);
});

test('a later one takes the place of what is left', () => {
  const simulations = createSimulations();
  simulations.answer('wld_1', 'createHold', 429, 5);
  simulations.answer('wld_1', 'createHold', 503, 1);
  expect(take(simulations, 2)).toEqual([503, null]);
});

test.each([
  ['another operation', 'wld_1', 'getHold'],
  ['another world', 'wld_2', 'createHold'],
])('%s is answered as ever', (_, worldId, operationId) => {
  const simulations = createSimulations();
  simulations.answer('wld_1', 'createHold', 503, 1);
  expect(take(simulations, 1, worldId, operationId)).toEqual([null]);
  expect(take(simulations, 1)).toEqual([503]);
});

test('a world that is deleted is forgotten, and no other', () => {
  const simulations = createSimulations();
  for (const worldId of ['wld_1', 'wld_10']) {
    simulations.answer(worldId, 'createHold', 503, 1);
    simulations.answer(worldId, 'getHold', 429, 1);
  }
  simulations.forget('wld_1');
  expect(['createHold', 'getHold'].map((id) => simulations.take('wld_1', id))).toEqual([null, null]);
  expect(['createHold', 'getHold'].map((id) => simulations.take('wld_10', id))).toEqual([503, 429]);
});
