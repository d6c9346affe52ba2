/** The short form of `npm run kill:renewal`: one kill on each store. And the audit must be able to fail. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { startPostgres } from '../../src/testing/start-postgres.ts';
import { startProcesses, type Launch } from '../chaos/processes.ts';
import { playRound, type Played, type Round } from './round.ts';

const clean = { tickets: 300, handled: 300, twice: 0, missing: 0, kills: 1, wrong: [] };

async function sqliteFile(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-kill-renewal-'));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  return `sqlite:${join(directory, 'issuer.sqlite')}`;
}

async function play(
  databaseUrl: string,
  round: Pick<Round, 'returns' | 'kills'>,
  launch: Launch = {},
): Promise<Played> {
  const [process] = await startProcesses(1, databaseUrl, launch);
  onTestFinished(() => process!.end());
  return playRound(process!, { tickets: 300, portion: 50, ...round });
}

test('a run on SQLite that is killed handles each season ticket once', async () => {
  expect(await play(await sqliteFile(), { returns: 'repeats', kills: 1 })).toMatchObject(clean);
});

test('a run on PostgreSQL that is killed handles each season ticket once', async () => {
  const postgres = await startPostgres();
  onTestFinished(() => postgres.stop());
  expect(await play(postgres.url, { returns: 'asks anew', kills: 1 })).toMatchObject(clean);
});

const forgotten = [
  ['whom it has handled', 'handled', 'twice'],
  ['who waits for the second step', 'waiting', 'missing'],
] as const;

test.each(forgotten)('a server that forgets %s is found out', async (_what, FORGETS, finding) => {
  const entry = fileURLToPath(new URL('forgetful-issuer.ts', import.meta.url));
  // The first of two kills meets the first step.
  const round = { returns: 'asks anew', kills: 2 } as const;
  const played = await play(await sqliteFile(), round, { entry, variables: { FORGETS } });
  expect(played[finding]).toBeGreaterThan(0);
});
