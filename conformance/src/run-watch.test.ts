import { describe, expect, it } from 'vitest';
import { RunRefused, type Verdict } from './outcome.ts';
import type { Result } from './result.ts';
import { createWatch } from './run-watch.ts';

const request = { method: 'GET', url: 'http://a.example', headers: {}, body: null };
const result = (id: string, verdict: Verdict, isAnswered: boolean): Result => ({
  id,
  kind: 'row',
  level: 'MUST',
  profile: 'sell',
  says: '',
  link: '',
  verdict,
  milliseconds: 0,
  ...(isAnswered
    ? {}
    : {
        failure: {
          message: 'No answer came.',
          expected: 'an answer',
          seen: 'ECONNREFUSED',
          exchange: { operationId: null, request, answer: null, findings: [] },
        },
      }),
});

/** Each letter is a check: `.` is answered, `x` is not, `-` asks nothing. */
async function watched(checks: string, isUp: boolean) {
  const told: string[] = [];
  let unanswered = 0;
  let probes = 0;
  const watch = createWatch({
    baseUrl: 'http://a.example',
    isSilent: () => unanswered > 0,
    probe: async () => {
      probes += 1;
      return isUp;
    },
    tell: ({ id }) => told.push(id),
  });
  const run = async (): Promise<void> => {
    for (const [index, letter] of [...checks].entries()) {
      if (letter !== '-') unanswered = letter === 'x' ? unanswered + 1 : 0;
      const verdict = { '.': 'pass', x: 'fail' }[letter] ?? 'not-testable';
      await watch.take(result(`${letter}${index}`, verdict as Verdict, letter !== 'x'));
    }
    await watch.end();
  };
  const error = await run().then(
    () => null,
    (refused: unknown) => refused,
  );
  return { told: told.length, probes, error };
}

describe('a watched run', () => {
  it.each([
    { title: 'all is answered', checks: '....', isUp: false, told: 4, probes: 0 },
    { title: 'nothing asks', checks: '----', isUp: false, told: 4, probes: 0 },
    { title: 'one is not answered', checks: '.x..', isUp: false, told: 4, probes: 0 },
    { title: 'two in a row are not, twice', checks: '.xx.xx.', isUp: false, told: 7, probes: 0 },
    { title: 'three in a row are not, and the target is up', checks: '.xxx.', isUp: true, told: 5, probes: 1 },
    { title: 'the last is not, and the target is up', checks: '.x', isUp: true, told: 2, probes: 1 },
  ])('tells every result where $title', async ({ checks, isUp, told, probes }) => {
    expect(await watched(checks, isUp)).toEqual({ told, probes, error: null });
  });

  it.each([
    { title: 'three in a row are not answered', checks: '..xxx', isUp: false, told: 2, probes: 1 },
    { title: 'some between ask nothing', checks: '.x-x-x', isUp: false, told: 1, probes: 1 },
    { title: 'the last is not answered', checks: '.x', isUp: false, told: 1, probes: 1 },
    { title: 'only the well-known document is answered', checks: 'x'.repeat(40), isUp: true, told: 0, probes: 9 },
  ])('is refused where $title, and tells nothing of these', async ({ checks, isUp, told, probes }) => {
    const seen = await watched(checks, isUp);
    expect(seen).toMatchObject({ told, probes, error: { exitCode: 3 } });
    expect(seen.error).toBeInstanceOf(RunRefused);
  });
});
