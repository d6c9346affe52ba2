/** Processes of the Issuer end as by a power cut, and are started again. */
import type { Fault, Scene, Heal } from '../fault.ts';

export const killProcess: Fault = {
  name: 'kill-process',
  shows: 'unreachable',
  stores: ['SQLite', 'PostgreSQL'],
  rounds: { full: 100, short: 2 },
  stage: () => ({ harm: killOne }),
};

/** The clients of the one that dies go on at the others. */
export const killOneOfTwo: Fault = {
  name: 'kill-one-of-two',
  shows: 'unreachable',
  stores: ['PostgreSQL'],
  processes: 2,
  rounds: { full: 10, short: 1 },
  lasts: { full: 300, short: 200 },
  stage: () => ({ harm: killOne }),
};

export const killOneOfFour: Fault = { ...killOneOfTwo, name: 'kill-one-of-four', processes: 4, onlyInFull: true };

async function killOne({ processes }: Scene): Promise<Heal> {
  const process = processes[Math.floor(Math.random() * processes.length)]!;
  await process.kill();
  return () => process.start();
}
