/** The checker against histories that are known, and against every order there is. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Model, type Operation } from './checker.ts';

/** A register that can be set, read, and set where it has a value: enough for every way to go wrong. */
type Input =
  | { readonly does: 'write'; readonly value: number }
  | { readonly does: 'read' }
  | { readonly does: 'swap'; readonly from: number; readonly to: number };
type Output = number | boolean | null;
type Done = Operation<Input, Output>;

function play(state: number, input: Input): { state: number; output: Output } {
  if (input.does === 'write') return { state: input.value, output: null };
  if (input.does === 'read') return { state, output: state };
  const fits = state === input.from;
  return { state: fits ? input.to : state, output: fits };
}

const register: Model<number, Input, Output> = {
  initial: 0,
  step(before, { input, output }) {
    const { state, output: expected } = play(before, input);
    return output === undefined || output === expected ? { state } : { misfit: `the answer would be ${expected}` };
  },
  key: String,
  isLook: ({ input, output }) => input.does === 'read' || output === false,
};

const write = (value: number): Input => ({ does: 'write', value });
const read: Input = { does: 'read' };
const swap = (from: number, to: number): Input => ({ does: 'swap', from, to });

/** Each client's place in the list is its name. */
function history(...done: (readonly [Input, Output | undefined, number, number])[]): Done[] {
  return done.map(([input, output, invokedAt, respondedAt], client) => ({
    client: `client ${client}`,
    input,
    output,
    invokedAt,
    respondedAt,
  }));
}

const isLinearisable = (done: readonly Done[]): boolean => check(register, done).isLinearisable;

describe('a history that is known', () => {
  const linearisable: Record<string, Done[]> = {
    'without anything': [],
    'one after the other': history([write(1), null, 1, 2], [read, 1, 3, 4]),
    'a read beside a write, before it': history([write(1), null, 1, 4], [read, 0, 2, 3]),
    'a read beside a write, after it': history([write(1), null, 1, 4], [read, 1, 2, 3]),
    'reads beside a write, the earlier before it': history([write(1), null, 1, 10], [read, 0, 2, 3], [read, 1, 4, 5]),
    'writes beside each other, in the order that the reads saw': history(
      [write(1), null, 1, 6],
      [write(2), null, 2, 5],
      [read, 1, 7, 8],
    ),
    'a write without an answer that was seen': history([write(1), undefined, 1, Infinity], [read, 1, 8, 9]),
    'a write without an answer that was never seen': history([write(1), undefined, 1, Infinity], [read, 0, 8, 9]),
    'a write without an answer that took long': history(
      [write(1), undefined, 1, Infinity],
      [read, 0, 2, 3],
      [read, 1, 4, 5],
    ),
    'one swap of two that both could have': history([swap(0, 1), true, 1, 4], [swap(0, 2), false, 2, 3]),
  };
  it.each(Object.entries(linearisable))('%s is linearisable', (_, done) => {
    expect(check(register, done)).toMatchObject({ isLinearisable: true });
  });

  const wrong: Record<string, Done[]> = {
    'a stale read': history([write(1), null, 1, 2], [read, 0, 3, 4]),
    'a read of what nobody wrote': history([write(1), null, 1, 2], [read, 2, 1, 4]),
    'reads that go back': history([write(1), null, 1, 10], [read, 1, 2, 3], [read, 0, 4, 5]),
    'reads that see two writes in different orders': history(
      [write(1), null, 1, 2],
      [write(2), null, 1, 2],
      [read, 1, 3, 4],
      [read, 2, 5, 6],
    ),
    'a write seen before it was asked for': history([read, 1, 1, 2], [write(1), null, 3, 4]),
    'a write without an answer that was seen and then undone': history(
      [write(1), undefined, 1, Infinity],
      [read, 1, 2, 3],
      [read, 0, 4, 5],
    ),
    'a write without an answer that happened twice': history(
      [write(1), undefined, 1, Infinity],
      [read, 1, 2, 3],
      [swap(1, 0), true, 4, 5],
      [read, 1, 6, 7],
    ),
    'both swaps of two that one alone could have': history([swap(0, 1), true, 1, 4], [swap(0, 2), true, 2, 3]),
  };
  it.each(Object.entries(wrong))('%s is not', (_, done) => {
    expect(check(register, done)).toMatchObject({ isLinearisable: false });
  });

  it('that is not linearisable is told by how far it goes and why no further', () => {
    const verdict = check(register, history([write(1), null, 1, 2], [read, 0, 3, 4]));
    expect(verdict).toMatchObject({ told: expect.stringContaining('but the answer would be 1') as string });
    expect(verdict).toMatchObject({ told: expect.stringContaining('After 1 operations') as string });
  });
});

const value = fc.integer({ min: 0, max: 3 });
const input: fc.Arbitrary<Input> = fc.oneof(
  value.map(write),
  fc.constant(read),
  fc.tuple(value, value).map(([from, to]) => swap(from, to)),
);

/** Played one after the other, at 10, 20, 30 …; each asked for somewhat earlier and answered somewhat later. */
const sequential = fc
  .array(fc.record({ input, early: fc.nat(25), late: fc.nat(25) }), { maxLength: 20 })
  .map((steps) => {
    let state = 0;
    return steps.map(({ input: asked, early, late }, index): Done => {
      const played = play(state, asked);
      state = played.state;
      const at = 10 * (index + 1);
      const times = { invokedAt: at - early, respondedAt: at + late };
      return { client: `client ${index}`, input: asked, output: played.output, ...times };
    });
  });

/** Any answers at all, some missing, at any times. */
const anyHistory = fc.array(
  fc
    .record({
      input,
      begin: fc.nat(12),
      lasts: fc.integer({ min: 1, max: 8 }),
      output: fc.option(value),
      yes: fc.boolean(),
    })
    .map(({ input: asked, begin, lasts, output, yes }, client = 0): Done => {
      const answer = asked.does === 'read' ? (output ?? undefined) : asked.does === 'swap' ? yes : null;
      const respondedAt = answer === undefined ? Infinity : begin + lasts;
      return { client: `client ${client}`, input: asked, output: answer, invokedAt: begin, respondedAt };
    }),
  { maxLength: 6 },
);

/** Whether any order of any choice of them does, as long as all that were answered are among them. */
function isLinearisableByTryingAll(done: readonly Done[], state = 0): boolean {
  if (done.every(({ output }) => output === undefined)) return true;
  return done.some((next, index) => {
    const rest = done.toSpliced(index, 1);
    if (rest.some(({ respondedAt }) => respondedAt < next.invokedAt)) return false;
    const played = play(state, next.input);
    const fits = next.output === undefined || next.output === played.output;
    return fits && isLinearisableByTryingAll(rest, played.state);
  });
}

describe('any history', () => {
  it('that was played one after the other is linearisable, whatever its clients saw of the times', () => {
    fc.assert(
      fc.property(sequential, (done) => isLinearisable(done)),
      { numRuns: 300 },
    );
  });

  it('gives an order that keeps to the times and to the model', () => {
    fc.assert(
      fc.property(sequential, (done) => {
        const verdict = check(register, done);
        if (!verdict.isLinearisable) throw new Error(verdict.told);
        let state = 0;
        verdict.order.forEach((next, index) => {
          const played = play(state, next.input);
          expect(played.output).toBe(next.output);
          state = played.state;
          for (const later of verdict.order.slice(index))
            expect(later.respondedAt).toBeGreaterThanOrEqual(next.invokedAt);
        });
        expect(verdict.order).toHaveLength(done.length);
      }),
    );
  });

  it('with a stale read swapped in is not', () => {
    const writes = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(writes, fc.nat(), fc.boolean(), (values, pick, isOwn) => {
        const distinct = values.map((each, index) => each * 100 + index);
        const at = pick % distinct.length;
        const stale = at === 0 ? 0 : distinct[at - 1]!;
        const done = distinct.flatMap((each, index): Done[] => {
          const wrote = {
            client: 'writer',
            input: write(each),
            output: null,
            invokedAt: 4 * index,
            respondedAt: 4 * index + 1,
          };
          const seen = index === at ? stale : each;
          const reader = isOwn ? 'writer' : 'reader';
          return [
            wrote,
            { client: reader, input: read, output: seen, invokedAt: 4 * index + 2, respondedAt: 4 * index + 3 },
          ];
        });
        expect(isLinearisable(done)).toBe(false);
      }),
    );
  });

  it('is judged as by trying every order', () => {
    const verdicts = new Set<boolean>();
    fc.assert(
      fc.property(anyHistory, (done) => {
        const expected = isLinearisableByTryingAll(done);
        verdicts.add(expected);
        expect(isLinearisable(done)).toBe(expected);
      }),
      { numRuns: 2000 },
    );
    expect(verdicts.size).toBe(2);
  });
});
