import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SharedPlaces } from './shared-places.ts';

/** Asks for each in turn, and tells of every request when it goes on. */
function asked(places: SharedPlaces, parties: string): { readonly goneOn: string[]; readonly leave: (() => void)[] } {
  const goneOn: string[] = [];
  const leave = [...parties].map((party, index) => {
    const goOn = (): void => void goneOn.push(`${party}${index}`);
    if (!places.take(party)) return places.wait(party, goOn);
    goOn();
    return () => undefined;
  });
  return { goneOn, leave };
}

it('gives a place that comes free to who has waited longest', () => {
  const places = new SharedPlaces(4);
  const { goneOn } = asked(places, 'AAAAA');
  places.release('A');
  places.release('A');
  expect(goneOn).toEqual(['A0', 'A1', 'A2', 'A3']);
});

it('lets nobody overtake others of its own', () => {
  const places = new SharedPlaces(2);
  asked(places, 'AA');
  expect(places.take('A')).toBe(false);
  places.release('A');
  expect([places.take('A'), places.take('B')]).toEqual([false, true]);
});

it('takes parties in turn where there is room for each', () => {
  const places = new SharedPlaces(3);
  const { goneOn } = asked(places, 'ABCABCABC');
  for (const party of 'ABCABC') places.release(party);
  expect(goneOn.slice(0, 3)).toEqual(['A0', 'B1', 'C2']);
  expect(goneOn.map((each) => each[0]).toSorted()).toEqual([...'AAABBBCCC']);
});

it('lets in all for whom one that comes free makes room', () => {
  const places = new SharedPlaces(3);
  const { goneOn } = asked(places, 'ABBA');
  places.release('A');
  expect(goneOn).toEqual(['A0', 'B1', 'B2', 'A3']);
});

it('gives nothing to who has left', () => {
  const places = new SharedPlaces(2);
  const { goneOn, leave } = asked(places, 'AAA');
  leave[1]?.();
  leave[1]?.();
  places.release('A');
  expect(goneOn).toEqual(['A0', 'A2']);
});

it('leaves nobody waiting while a place is free for it, and keeps no place for ever', () => {
  const step = fc.record({
    party: fc.constantFrom('A', 'B', 'C'),
    does: fc.constantFrom('ask', 'ask', 'release', 'leave'),
  });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), fc.array(step, { maxLength: 80 }), (bound, steps) => {
      const places = new SharedPlaces(bound);
      const open: string[] = [];
      const waiting = new Map<() => void, string>();
      for (const { party, does } of steps) {
        const place = open.indexOf(party);
        const [leave] = [...waiting].find(([, whose]) => whose === party) ?? [];
        if (does === 'release' && place >= 0) places.release(open.splice(place, 1)[0]!);
        else if (does === 'leave' && leave) {
          waiting.delete(leave);
          leave();
        } else if (does === 'ask' && places.take(party)) open.push(party);
        else if (does === 'ask') {
          const wait: () => void = places.wait(party, () => {
            waiting.delete(wait);
            open.push(party);
          });
          waiting.set(wait, party);
        }
        expect(open.length).toBeLessThanOrEqual(bound);
        const free = bound - open.length;
        for (const waits of waiting.values())
          expect(open.filter((whose) => whose === waits).length).toBeGreaterThanOrEqual(free);
      }
      for (let party = open.shift(); party !== undefined; party = open.shift()) places.release(party);
      expect(waiting.size).toBe(0);
    }),
  );
});
