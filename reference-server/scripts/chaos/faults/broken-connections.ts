/** Connections to PostgreSQL break. Above all in the middle of a commit, when nobody can say whether it was done. */
import pg from 'pg';
import { startProxy, type Cut } from '../../../src/testing/postgres-proxy.ts';
import type { Fault } from '../fault.ts';

/** The name of the statement that commits a turn. */
const committing = 'oat_append';

function cutCommit(cut: Cut): Fault {
  return {
    name: `commit-cut-${cut}`,
    stores: ['PostgreSQL'],
    rounds: { full: 30, short: 2 },
    async stage({ databaseUrl }) {
      const proxy = await startProxy(databaseUrl);
      return {
        databaseUrl: proxy.url,
        harm: async () => {
          await proxy.cutAt(committing, cut);
          return () => Promise.resolve();
        },
        clear: () => proxy.stop(),
      };
    },
  };
}

/** It never reached the server. */
export const commitCutBefore: Fault = { ...cutCommit('before'), onlyInFull: true };
/** The server is still at work on it when the client looks whether it was done. */
export const commitCutDuring = cutCommit('during');
/** It was done, and the answer lost. */
export const commitCutAfter = cutCommit('after');

/** Every connection at once, by the server's operator. */
export const backendsTerminated: Fault = {
  name: 'backends-terminated',
  stores: ['PostgreSQL'],
  rounds: { full: 20, short: 1 },
  onlyInFull: true,
  stage: ({ databaseUrl }) => ({
    async harm() {
      const admin = new pg.Client({ connectionString: databaseUrl });
      await admin.connect();
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      );
      await admin.end();
      return () => Promise.resolve();
    },
  }),
};
