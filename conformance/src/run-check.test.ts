import { describe, expect, it } from 'vitest';
import type { Target } from './check-context.ts';
import type { ActiveCheck } from './checks/check.ts';
import type { Level } from './definition.ts';
import { createPace } from './http/pace.ts';
import { createTransport } from './http/transport.ts';
import { Failure, NotTestable, SuiteError, type Verdict } from './outcome.ts';
import { runCheck } from './run-check.ts';
import { noSource } from './world/no-source.ts';
import type { OpenedWorld, StateSource } from './world/state-source.ts';

const pace = createPace(null);
const recorder = { transport: createTransport(pace, 1), pace, coverage: new Map(), maxWaitSeconds: 0 };
const capabilities = { profiles: ['sell'] };
const target = {
  baseUrl: 'http://127.0.0.1:1',
  source: noSource,
  recorder,
  raceSize: 2,
  capabilities,
} as unknown as Target;

const throwing = (error: Error): ActiveCheck => ({
  world: 'none',
  run: async () => {
    throw error;
  },
});

describe('runCheck', () => {
  it.each<{ title: string; check: ActiveCheck; level: Level; want: Verdict }>([
    {
      title: 'a check that returns',
      check: { world: 'none', run: async () => undefined },
      level: 'MUST',
      want: 'pass',
    },
    {
      title: 'a failure of a MUST',
      check: throwing(new Failure('no', { expected: 1, seen: 2 })),
      level: 'MUST',
      want: 'fail',
    },
    {
      title: 'a failure of a SHOULD',
      check: throwing(new Failure('no', { expected: 1, seen: 2 })),
      level: 'SHOULD',
      want: 'warn',
    },
    { title: 'a missing prerequisite', check: throwing(new NotTestable('no')), level: 'MUST', want: 'not-testable' },
    {
      title: 'a world where there is no source',
      check: { run: async () => undefined },
      level: 'MUST',
      want: 'not-testable',
    },
    { title: 'a mistake of the suite', check: throwing(new SuiteError('no')), level: 'MUST', want: 'suite-error' },
    { title: 'a mistake in a check', check: throwing(new TypeError('no')), level: 'MUST', want: 'suite-error' },
    {
      title: 'a world used that was said not to be needed',
      check: { world: 'none', run: async ({ sellerA }) => void sellerA },
      level: 'MUST',
      want: 'suite-error',
    },
    {
      title: 'a connection that is refused',
      check: { world: 'none', run: async ({ nobody }) => void (await nobody.do('getHealth')) },
      level: 'MUST',
      want: 'fail',
    },
  ])('$title: $want', async ({ check, level, want }) => {
    const definition = { id: 'T-01', kind: 'row', level, profile: 'discovery', says: '', link: '', check } as const;
    expect((await runCheck(definition, target)).verdict).toBe(want);
  });

  it('leaves no world behind that was still being made when the check failed', async () => {
    const made: ((opened: OpenedWorld) => void)[] = [];
    let released = 0;
    const opened = { world: {}, release: () => (released += 1) } as unknown as OpenedWorld;
    const source: StateSource = {
      ...noSource,
      lacks: () => null,
      open: () => new Promise((resolve) => made.push(resolve)),
    };
    const check: ActiveCheck = {
      world: 'none',
      needs: ['worlds'],
      run: async ({ openWorld }) =>
        void (await Promise.all([openWorld(), Promise.reject(new Failure('no', { expected: 1, seen: 2 }))])),
    };
    const definition = {
      id: 'T-01',
      kind: 'row',
      level: 'MUST',
      profile: 'discovery',
      says: '',
      link: '',
      check,
    } as const;
    const result = runCheck(definition, { ...target, source });
    while (made.length === 0) await new Promise((resolve) => setImmediate(resolve));
    made[0]?.(opened);
    expect((await result).verdict).toBe('fail');
    expect(released).toBe(1);
  });

  it.each([
    { profiles: ['sell'], want: [['price.adult'], ['price.adult']] },
    {
      profiles: ['sell', 'season'],
      want: [
        ['price.adult', 'season.performances'],
        ['price.adult', 'season.performances'],
      ],
    },
  ])('asks for criteria of $profiles alone', async ({ profiles, want }) => {
    const asked: string[][] = [];
    const opened = { world: {}, release: () => undefined } as unknown as OpenedWorld;
    const source: StateSource = {
      ...noSource,
      lacks: () => null,
      open: async ({ given: one }) => {
        asked.push(Object.keys(one));
        return opened;
      },
    };
    const given = { 'price.adult': 7, 'season.performances': ['main' as const] };
    const check: ActiveCheck = {
      given,
      needs: ['worlds'],
      run: async ({ openWorld }) => void (await openWorld(given)),
    };
    const definition = { id: 'T-01', kind: 'row', level: 'MUST', profile: 'sell', says: '', link: '', check } as const;
    const result = await runCheck(definition, { ...target, source, capabilities: { profiles } } as unknown as Target);
    expect(result.verdict).toBe('pass');
    expect(asked).toEqual(want);
  });
});
