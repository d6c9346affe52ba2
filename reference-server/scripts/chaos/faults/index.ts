/** Every fault, in the order they are played in. */
import type { Fault } from '../fault.ts';
import { backendsTerminated, commitCutAfter, commitCutBefore, commitCutDuring } from './broken-connections.ts';
import { clockBack, clockBackOfOneOfTwo } from './clock-back.ts';
import { decideThrows } from './decide-throws.ts';
import { fileLimit, pagesFull, postgresDiskFull } from './full-disk.ts';
import { receiverFails, receiverHangs, receiverIsGone, receiverRedirects } from './ill-receivers.ts';
import { killOneOfFour, killOneOfTwo, killProcess } from './kill-process.ts';
import { postgresKilled, postgresStopped } from './postgres-ends.ts';
import { postgresStandsStill, slowDisk } from './slow-disk.ts';
import { spoiledSnapshots } from './spoiled-snapshots.ts';
import { stopProcess } from './stop-process.ts';

export const faults: readonly Fault[] = [
  killProcess,
  killOneOfTwo,
  killOneOfFour,
  stopProcess,
  postgresStopped,
  postgresKilled,
  commitCutBefore,
  commitCutDuring,
  commitCutAfter,
  backendsTerminated,
  slowDisk,
  postgresStandsStill,
  pagesFull,
  fileLimit,
  postgresDiskFull,
  decideThrows,
  spoiledSnapshots,
  clockBack,
  clockBackOfOneOfTwo,
  receiverHangs,
  receiverFails,
  receiverRedirects,
  receiverIsGone,
];
