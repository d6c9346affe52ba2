/** PostgreSQL is not there for a while. */
import type { Fault } from '../fault.ts';

/** Stopped as an operator stops it: what was committed is on the disk, what was under way is broken off. */
export const postgresStopped: Fault = {
  name: 'postgres-stopped',
  shows: 'refused',
  stores: ['PostgreSQL'],
  rounds: { full: 10, short: 1 },
  lasts: { full: 2_000, short: 1_000 },
  stage: () => ({ harm: ({ postgres }) => postgres!.interrupt('SIGINT') }),
};

/** Ended as by a power cut; it recovers from its log. */
export const postgresKilled: Fault = {
  name: 'postgres-killed',
  shows: 'refused',
  stores: ['PostgreSQL'],
  rounds: { full: 10, short: 1 },
  stage: () => ({ harm: ({ postgres }) => postgres!.interrupt('SIGKILL') }),
};
