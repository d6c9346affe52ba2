import type { Fault } from '../fault.ts';

/**
 * One of two processes is stopped and, after the other has gone on selling, resumed in the middle of what it did: it must
 * not act on what it believes. Its clients have asked the other one meanwhile, with the same keys.
 */
export const stopProcess: Fault = {
  name: 'stop-process',
  shows: 'unreachable',
  stores: ['PostgreSQL'],
  processes: 2,
  rounds: { full: 5, short: 1 },
  lasts: { full: 10_000, short: 2_000 },
  stage: () => ({
    harm({ processes }) {
      const process = processes[Math.floor(Math.random() * processes.length)]!;
      process.stop();
      return Promise.resolve(() => Promise.resolve(process.resume()));
    },
  }),
};
