/** A client that advances a renewal run to its end while its server is killed again and again. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { RenewalPortion } from '../../src/generated/types.ts';
import { createClient, type Client } from '../../src/testing/client.ts';
import type { ChaosProcess } from '../chaos/processes.ts';

/** After each kill: the last request repeated under its key, or the run stopped and resumed and the next request asked. */
export type Return = 'repeats' | 'asks anew';

export type Drive = {
  readonly kills: number;
  /** Season tickets that one request looks at. */
  readonly portion: number;
  /** Requests that the run takes, about: the kills are spread over them. */
  readonly requests: number;
  readonly returns: Return;
};

export type Driven = {
  readonly kills: number;
  /** Kills that a request met before it was answered. */
  readonly cutOff: number;
  /** All answers that came, without repeats. */
  readonly portions: readonly RenewalPortion[];
  /** What came differently when it was asked for again. */
  readonly wrong: readonly string[];
};

export async function drive(process: ChaosProcess, token: string, runId: string, drive: Drive): Promise<Driven> {
  const client = createClient(process.baseUrl, token);
  const times = killTimes(drive);
  const portions: RenewalPortion[] = [];
  const wrong: string[] = [];
  let [kills, cutOff, usual] = [0, 0, 0];
  for (let request = 0; portions.at(-1)?.run.state !== 'finished'; request += 1) {
    const send = sender(client, runId, drive.portion);
    if (!times.has(request)) {
      const begun = performance.now();
      portions.push(parsed(await untilAnswered(send)));
      usual = performance.now() - begun;
      continue;
    }
    const killed = killAfter(process, Math.random() * usual);
    const heard = await send().catch(() => null);
    await killed;
    await process.start();
    kills += 1;
    if (heard === null) cutOff += 1;
    const again = drive.returns === 'repeats' ? await untilAnswered(send) : null;
    if (heard !== null && again !== null && heard !== again) wrong.push(`request ${request} was answered in two ways`);
    const text = heard ?? again;
    if (text !== null) portions.push(parsed(text));
    if (drive.returns === 'asks anew') await stopAndResume(client, runId);
  }
  return { kills, cutOff, portions, wrong };
}

let keys = 0;

/** Sends the same request under the same key each time. Gives the text of the answer, or null where it is not ready. */
function sender(client: Client, renewalRunId: string, atMost: number): () => Promise<string | null> {
  const call = { path: { renewalRunId }, body: { atMost }, key: `portion-${(keys += 1)}` };
  return async () => {
    const answer = await client('advanceRenewalRun', call);
    if (answer.status === 503) return null;
    if (answer.status !== 200) throw new Error(`the run was answered ${answer.status}: ${answer.text}`);
    return answer.text;
  };
}

function parsed(text: string): RenewalPortion {
  return JSON.parse(text) as RenewalPortion;
}

/** One in each equal part of the requests, at random there; not at the first, by which their usual time is learnt. */
function killTimes({ kills, requests }: Drive): ReadonlySet<number> {
  const part = (requests - 2) / kills;
  return new Set(Array.from({ length: kills }, (_, kill) => 1 + Math.floor((kill + Math.random()) * part)));
}

async function killAfter(process: ChaosProcess, milliseconds: number): Promise<void> {
  await sleep(milliseconds);
  await process.kill();
}

/** A server that was just started folds its ledgers first, and says so. */
async function untilAnswered(send: () => Promise<string | null>): Promise<string> {
  for (;;) {
    const text = await send();
    if (text !== null) return text;
    await sleep(20);
  }
}

/** Unless it was finished by what was not heard of. */
async function stopAndResume(client: Client, renewalRunId: string): Promise<void> {
  for (const id of ['stopRenewalRun', 'resumeRenewalRun'] as const) {
    for (;;) {
      const { status, text } = await client(id, { path: { renewalRunId } });
      if (status === 200 || status === 409) break;
      if (status !== 503) throw new Error(`${id} was answered ${status}: ${text}`);
      await sleep(20);
    }
  }
}
