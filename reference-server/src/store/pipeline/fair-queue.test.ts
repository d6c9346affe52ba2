import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FairQueue, type Party } from './fair-queue.ts';

/** `AAB` is two of A and then one of B, named `A1`, `A2`, `B1`; a dot is the server itself. */
function arrivals(text: string): { party: Party; item: string }[] {
  const seen = new Map<string, number>();
  return [...text].map((letter) => {
    const number = (seen.get(letter) ?? 0) + 1;
    seen.set(letter, number);
    return { party: letter === '.' ? null : letter, item: `${letter}${number}` };
  });
}

function fill(queue: FairQueue<string>, text: string): string[] {
  return arrivals(text).flatMap(({ party, item }) => queue.push(party, item) ?? []);
}

describe('a queue with a line for each party', () => {
  it.each([
    ['one party, in the order of its coming', 'AAA', 9, 'A1 A2 A3'],
    ['no more than was asked for', 'AAA', 2, 'A1 A2'],
    ['of each party one, then of each the next', 'AAAABB', 9, 'A1 B1 A2 B2 A3 A4'],
    ['of who came late as of who came first', 'AAAAAAAB', 3, 'A1 B1 A2'],
    ['the server itself like a party', 'AAA..', 9, 'A1 .1 A2 .2 A3'],
    ['nothing of nobody', '', 9, ''],
  ])('gives %s', (_what, coming, maximum, expected) => {
    const queue = new FairQueue<string>(100);
    expect(fill(queue, coming)).toEqual([]);
    expect(queue.take(maximum).join(' ')).toBe(expected);
    expect(queue.length).toBe(coming.length - Math.min(coming.length, maximum));
  });

  it.each([
    ['the only party', 'AAAAA', 'A5'],
    ['who floods, for the sake of who comes late', 'AAAAB', 'A4'],
    ['nobody by turns, once the shares are equal', 'AAAABBB', 'A4 A3 B3'],
    ['the longest of several', 'AABBCCD', 'A2 C2 B2'],
    ['never the server itself', 'AAAA.....', ''],
    ['nobody for what the server itself has waiting', '.....AAAA', ''],
  ])('of four places refuses %s', (_what, coming, expected) => {
    expect(fill(new FairQueue<string>(4), coming).join(' ')).toBe(expected);
  });

  it('goes on in the next turn with whose turn it is', () => {
    const queue = new FairQueue<string>(100);
    fill(queue, 'AAABBBCCC');
    expect(queue.take(2)).toEqual(['A1', 'B1']);
    expect(queue.take(2)).toEqual(['C1', 'A2']);
    queue.push('D', 'D1');
    expect(queue.take(6)).toEqual(['B2', 'C2', 'A3', 'D1', 'B3', 'C3']);
  });
});

const names = ['A', 'B', 'C', 'D', '.'] as const;
const steps = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ push: fc.constantFrom(...names) }) },
    { weight: 1, arbitrary: fc.record({ take: fc.integer({ min: 1, max: 6 }) }) },
  ),
  { maxLength: 120 },
);

/** The same told by arrays: what waits, oldest first, for each party that has something. */
class Waiting {
  readonly #lines = new Map<string, string[]>();

  of(name: string): readonly string[] {
    return this.#lines.get(name) ?? [];
  }

  get parties(): readonly string[] {
    return [...this.#lines.keys()];
  }

  get bounded(): number {
    return this.parties.filter((name) => name !== '.').reduce((sum, name) => sum + this.of(name).length, 0);
  }

  change(name: string, line: readonly string[]): void {
    if (line.length === 0) this.#lines.delete(name);
    else this.#lines.set(name, [...line]);
  }
}

/** Where the pushed item was refused or another gave way to it, that was fair. */
function checkPush(waiting: Waiting, bound: number, name: string, item: string, refused: string | null): void {
  const before = waiting.of(name).length;
  const isFull = waiting.bounded >= bound && name !== '.';
  expect(refused !== null).toBe(isFull);
  const sharers = new Set([...waiting.parties, name]);
  sharers.delete('.');
  if (isFull && before + 1 <= bound / sharers.size) expect(refused).not.toBe(item);
  if (refused !== item) waiting.change(name, [...waiting.of(name), item]);
  if (refused === null || refused === item) return;
  const [loser = ''] = refused;
  expect(waiting.of(loser).at(-1)).toBe(refused);
  expect(waiting.of(loser).length).toBeGreaterThan(waiting.of(name).length);
  waiting.change(loser, waiting.of(loser).slice(0, -1));
}

/** Each gave its oldest, and nobody was passed over twice by the same. */
function checkTake(waiting: Waiting, taken: readonly string[]): void {
  const counts = new Map(waiting.parties.map((name) => [name, 0]));
  for (const item of taken) {
    const [name = ''] = item;
    expect(waiting.of(name)[0]).toBe(item);
    waiting.change(name, waiting.of(name).slice(1));
    counts.set(name, (counts.get(name) ?? 0) + 1);
    for (const other of waiting.parties) expect(counts.get(name)! - counts.get(other)!).toBeLessThanOrEqual(1);
  }
}

it('loses nothing, doubles nothing, keeps the order of each party and its share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9 }), steps, (bound, all) => {
      const queue = new FairQueue<string>(bound);
      const waiting = new Waiting();
      let number = 0;
      for (const step of all) {
        if ('take' in step) {
          const expected = Math.min(step.take, queue.length);
          const taken = queue.take(step.take);
          expect(taken).toHaveLength(expected);
          checkTake(waiting, taken);
        } else {
          const item = `${step.push}${(number += 1)}`;
          checkPush(waiting, bound, step.push, item, queue.push(step.push === '.' ? null : step.push, item));
        }
        expect(waiting.bounded).toBeLessThanOrEqual(bound);
        expect(queue.length).toBe(waiting.bounded + waiting.of('.').length);
      }
      checkTake(waiting, queue.take(queue.length));
      expect(waiting.parties).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
