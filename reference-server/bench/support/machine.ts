/** What figures were taken on: without it they tell nothing. */
import { execFileSync } from 'node:child_process';
import { availableParallelism, cpus, release, totalmem, type } from 'node:os';
import { Client } from 'pg';

export type Machine = {
  readonly date: string;
  readonly node: string;
  readonly sqlite: string;
  readonly postgres: string;
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  /** Of the source that was measured; `changed` where files differ from it. */
  readonly commit: string;
};

export async function describeMachine(postgresUrl: string): Promise<Machine> {
  const client = new Client(postgresUrl);
  await client.connect();
  const { rows } = await client.query<{ server_version: string }>('show server_version');
  await client.end();
  return {
    date: new Date().toISOString(),
    node: process.versions.node,
    sqlite: process.versions.sqlite ?? 'unknown',
    postgres: rows[0]?.server_version ?? 'unknown',
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    commit: commit(),
  };
}

function commit(): string {
  try {
    const git = (...words: string[]): string => execFileSync('git', words, { encoding: 'utf8' }).trim();
    const isChanged = git('status', '--porcelain', '--', 'reference-server/src', 'reference-server/bench') !== '';
    return `${git('rev-parse', '--short', 'HEAD')}${isChanged ? ', changed' : ''}`;
  } catch {
    return 'unknown';
  }
}
