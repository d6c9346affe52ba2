/** Plays one fault on one store: load, harm, heal, ask again, audit; round after round in the same world. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { RunningPostgres } from '../../src/testing/start-postgres.ts';
import { createWorld } from '../../src/testing/worlds.ts';
import { Auditor } from './audit/clubs.ts';
import { createBook } from './book.ts';
import { Desk } from './desk.ts';
import type { Fault, Ground, Scene, Staged, StoreName } from './fault.ts';
import { startProcesses, type ChaosProcess, type Launch } from './processes.ts';
import { startLoad } from './stories.ts';
import { createTally, type Tally } from './tally.ts';

/** Enough for everything the longest fault sells. */
const seats = { full: 20_000, short: 6_000 } as const;
const buyers = 12;
/** The news is audited after so many rounds, the whole at the end. */
const roundsToAudit = 10;

export type Playing = {
  readonly store: StoreName;
  /** Only SQLite does without. */
  readonly postgres?: RunningPostgres;
  readonly isShort: boolean;
  /** A server that is broken on purpose, to see that it is noticed. */
  readonly sabotage?: Launch;
};

export async function play(fault: Fault, playing: Playing): Promise<Tally> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-chaos-'));
  const { store, postgres = null, isShort, sabotage } = playing;
  const databaseUrl =
    postgres && store === 'PostgreSQL' ? await newDatabase(postgres) : `sqlite:${join(directory, 'issuer.sqlite')}`;
  const ground: Ground = { store, databaseUrl, postgres, directory, isShort };
  const tally = createTally();
  let staged: Staged | null = null;
  let processes: ChaosProcess[] = [];
  try {
    staged = await fault.stage(ground);
    const launch = { ...staged.launch, ...sabotage };
    processes = await startProcesses(fault.processes ?? 1, staged.databaseUrl ?? databaseUrl, launch);
    await playRounds(fault, staged, ground, processes, tally);
    return tally;
  } catch (error) {
    // The other faults are played all the same.
    tally.found.wrong.add(`it could not be played to its end: ${String(error)}`);
    return tally;
  } finally {
    await Promise.all(processes.map((process) => process.end()));
    await staged?.clear?.();
    await rm(directory, { recursive: true, force: true });
  }
}

async function playRounds(
  fault: Fault,
  staged: Staged,
  ground: Ground,
  processes: ChaosProcess[],
  tally: Tally,
): Promise<void> {
  const form = ground.isShort ? 'short' : 'full';
  const criteria = { 'ground.seats': seats[form], 'allocation.heldShare': 100 };
  const world = await createWorld(processes[0]!.baseUrl, criteria);
  const book = createBook();
  const desk = new Desk(processes, world, tally);
  const auditor = new Auditor(desk, book);
  const scene: Scene = {
    processes,
    postgres: ground.postgres,
    world,
    find: (what) => tally.found.wrong.add(what),
    acknowledged: (more) => desk.acknowledged(more),
  };
  while (tally.rounds < fault.rounds[form]) {
    const load = startLoad(desk, book, buyers);
    const until = Math.min(tally.rounds + roundsToAudit, fault.rounds[form]);
    try {
      while (tally.rounds < until) await playRound(staged, scene, desk, fault.lasts?.[form] ?? 0);
    } catch (error) {
      desk.close();
      throw error;
    } finally {
      await load.stop();
    }
    if (tally.rounds < fault.rounds[form]) await auditor.auditNews();
  }
  // What a process remembers proves nothing: the whole is asked of processes that know only what was stored.
  await Promise.all(processes.map(restart));
  await auditor.auditWhole();
}

/** Harm comes at a random moment under a load that is answered. */
async function playRound(staged: Staged, scene: Scene, desk: Desk, lasts: number): Promise<void> {
  await scene.acknowledged(10);
  await sleep(Math.random() * 200);
  const heal = await staged.harm(scene);
  await sleep(lasts);
  const begun = performance.now();
  const [answered] = await Promise.all([scene.acknowledged(1).then(() => performance.now() - begun), heal()]);
  desk.tally.longestUntilAnswer = Math.max(desk.tally.longestUntilAnswer, answered);
  desk.tally.rounds += 1;
}

async function restart(process: ChaosProcess): Promise<void> {
  await process.kill();
  await process.start();
}

let databases = 0;

async function newDatabase({ url }: RunningPostgres): Promise<string> {
  const name = `chaos_${(databases += 1)}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database ${name}`);
  await admin.end();
  return Object.assign(new URL(url), { pathname: `/${name}` }).href;
}
