/**
 * Counts sync calls: a `kill -9` can't see that one is missing. Commits are counted at the Issuer's store: appends that
 * wrote something and were committed. Every one has to be on the disk before its answers go out, so there can be no fewer
 * calls of fsync and fdatasync, whoever makes them.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { RunningPostgres } from '../../src/testing/start-postgres.ts';
import { createWorld } from '../../src/testing/worlds.ts';
import { countSyncs } from '../support/count-syncs.ts';
import { printTable } from '../support/report.ts';
import { startMeasured } from '../support/start-measured.ts';
import { createBook } from './book.ts';
import { Desk } from './desk.ts';
import type { StoreName } from './fault.ts';
import { startLoad } from './stories.ts';
import { createTally } from './tally.ts';

const loadMilliseconds = 1_500;
const buyers = 32;
const criteria = { 'ground.seats': 10_000, 'allocation.heldShare': 100 } as const;

type Count = { readonly store: StoreName; readonly commits: number; readonly syncs: number; readonly records: number };

/** Prints the counts. Gives a sentence where a commit went without a sync, or where that could not be seen; else null. */
export async function auditSyncs(postgres: RunningPostgres): Promise<string | null> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-syncs-'));
  const all = [
    await syncsOf('SQLite', `sqlite:${join(directory, 'issuer.sqlite')}`, null),
    await syncsOf('PostgreSQL', postgres.url, await postgres.pid()),
  ];
  await rm(directory, { recursive: true });
  const counts = all.filter((count) => count !== null);
  if (counts.length < all.length)
    return 'The sync calls were not counted: strace is missing, or may not trace here. Install it, or name faults to play without that.';
  printTable([
    ['store', 'commits', 'sync calls', 'answers a commit'],
    ...counts.map(({ store, commits, syncs, records }) => [store, commits, syncs, (records / commits).toFixed(1)]),
  ]);
  const isSynced = counts.every(({ commits, syncs }) => commits > 0 && syncs >= commits);
  return isSynced ? null : 'A commit went without a sync.';
}

/** `server` is the process whose calls count; null for the Issuer's own. Null where they can't be counted. */
async function syncsOf(store: StoreName, DATABASE_URL: string, server: number | null): Promise<Count | null> {
  // What comes from a process is traced from the beginning; so PostgreSQL is traced before the Issuer connects.
  const early = server === null ? null : await countSyncs(server);
  const issuer = await startMeasured({ DATABASE_URL });
  const counter = early ?? (server === null ? await countSyncs(issuer.pid) : null);
  if (!counter) return issuer.end('SIGTERM').then(() => null);
  const one = { name: 'the process', baseUrl: issuer.baseUrl, state: 'up' as const };
  const load = startLoad(
    new Desk([one], await createWorld(issuer.baseUrl, criteria), createTally()),
    createBook(),
    buyers,
  );
  await sleep(loadMilliseconds);
  await load.stop();
  const { commits, records } = await issuer.account();
  await issuer.end('SIGTERM');
  return { store, commits, records, syncs: await counter.stop() };
}
