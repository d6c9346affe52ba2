/** The disk takes its time: a store that delays every call, and a PostgreSQL whose processes stand still. */
import { fileURLToPath } from 'node:url';
import { standStill } from '../../../src/testing/stand-still.ts';
import type { Fault } from '../fault.ts';

const entry = fileURLToPath(new URL('../slow-issuer.ts', import.meta.url));

export const slowDisk: Fault = {
  name: 'slow-disk',
  stores: ['SQLite', 'PostgreSQL'],
  rounds: { full: 3, short: 1 },
  onlyInFull: true,
  lasts: { full: 4_000, short: 1_000 },
  stage: () => ({
    launch: { entry },
    harm({ processes }) {
      const turn = () => processes.forEach(({ pid }) => process.kill(pid, 'SIGUSR2'));
      turn();
      return Promise.resolve(() => Promise.resolve(turn()));
    },
  }),
};

/** Its processes stand still in the middle of what they do, as before a disk that hangs. */
export const postgresStandsStill: Fault = {
  name: 'postgres-stands-still',
  shows: 'refused',
  stores: ['PostgreSQL'],
  rounds: { full: 3, short: 1 },
  lasts: { full: 12_000, short: 5_500 },
  stage: () => ({
    async harm({ postgres }) {
      const goOn = await standStill(postgres!);
      return () => Promise.resolve(goOn());
    },
  }),
};
