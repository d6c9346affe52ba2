/** Every fault, in the order they are played in. */
import type { Fault } from '../fault.ts';
import { killProcess } from './kill-process.ts';
import { postgresKilled, postgresStopped } from './postgres-ends.ts';

export const faults: readonly Fault[] = [killProcess, postgresStopped, postgresKilled];
