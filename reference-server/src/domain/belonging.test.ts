import { expect, test } from 'vitest';
import { openedFixture } from '../testing/fixture.ts';
import { isNeeded, partsFrom } from './belonging.ts';

const { allocation, state } = openedFixture({ 'ground.areas': [['wc..cw']] });
const items = (seatIds: readonly string[]) =>
  seatIds.map((id) => ({ seat: state.map.seatIndexById.get(id)!, priceTypeId: 'adult', price: 0 }));

test.each([
  { title: 'a companion without its wheelchair space', kept: ['A1-A-1'], seat: 'A1-A-2', parts: true },
  { title: 'a wheelchair space without its companion', kept: ['A1-A-2'], seat: 'A1-A-1', parts: true },
  { title: "a companion of another's", kept: ['A1-A-6'], seat: 'A1-A-2', parts: false },
  { title: 'a seat', kept: ['A1-A-1', 'A1-A-2'], seat: 'A1-A-3', parts: false },
  { title: 'where nothing is kept', kept: [], seat: 'A1-A-1', parts: false },
])('parted: $title', ({ kept, seat, parts }) => {
  expect(partsFrom(state.map, items(kept), state.map.seatIndexById.get(seat)!)).toBe(parts);
});

test.each([
  { priceTypeId: 'adult', kept: ['child'], needed: true },
  { priceTypeId: 'adult', kept: ['child', 'adult'], needed: false },
  { priceTypeId: 'adult', kept: ['adult'], needed: false },
  { priceTypeId: 'adult', kept: [], needed: false },
  { priceTypeId: 'child', kept: ['adult'], needed: false },
  { priceTypeId: 'wheelchair', kept: ['companion'], needed: true },
  { priceTypeId: 'companion', kept: ['wheelchair'], needed: false },
  { priceTypeId: undefined, kept: ['child'], needed: false },
])('$priceTypeId for $kept: $needed', ({ priceTypeId, kept, needed }) => {
  const staying = kept.map((id) => ({ priceTypeId: id }));
  expect(isNeeded(allocation.priceTypes, staying, priceTypeId)).toBe(needed);
});
