import type { Fault } from '../fault.ts';

/** The one process of the Issuer ends as by a power cut, and is started again. */
export const killProcess: Fault = {
  name: 'kill-process',
  stores: ['SQLite', 'PostgreSQL'],
  rounds: { full: 100, short: 4 },
  stage: () => ({
    async harm({ processes: [process] }) {
      await process!.kill();
      return () => process!.start();
    },
  }),
};
