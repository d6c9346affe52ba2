/** Counts the sync calls of a process and of those that come from it, with strace. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export type SyncCounter = { stop(): Promise<number> };

/** Null where strace is missing or may not look at the process. */
export async function countSyncs(pid: number): Promise<SyncCounter | null> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-syncs-'));
  const file = join(directory, 'calls');
  const options = ['-f', '-e', 'trace=fsync,fdatasync', '-o', file, '-p', String(pid)];
  const tracer = spawn('strace', options, { stdio: ['ignore', 'ignore', 'pipe'] });
  const gone = new Promise<false>((resolve) =>
    tracer.once('error', () => resolve(false)).once('exit', () => resolve(false)),
  );
  const attached = once(tracer.stderr, 'data').then(([text]) => String(text).includes('attached'));
  if (!(await Promise.race([attached, gone]))) return null;
  return {
    async stop() {
      tracer.kill('SIGINT');
      await gone;
      const calls = await readFile(file, 'utf8');
      await rm(directory, { recursive: true });
      return calls.match(/\b(fsync|fdatasync)\(/g)?.length ?? 0;
    },
  };
}
