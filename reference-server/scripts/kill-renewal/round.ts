/** One round: a world between two seasons, a run that is killed again and again, and what is there in the end. */
import { contactName, openSeason, startRun } from '../../src/testing/season-world.ts';
import type { ChaosProcess } from '../chaos/processes.ts';
import { auditRun, type Audit } from './audit.ts';
import { drive, type Driven, type Return } from './drive.ts';

export type Round = {
  readonly tickets: number;
  readonly kills: number;
  readonly portion: number;
  readonly returns: Return;
};

export type Played = Audit & Pick<Driven, 'kills' | 'cutOff'>;

/** Contacts whose payment fails: theirs are reserved. */
const failing = 20;

export async function playRound(process: ChaosProcess, { tickets, kills, portion, returns }: Round): Promise<Played> {
  const season = await openSeason(process.baseUrl, {
    tickets,
    seats: Math.ceil(tickets * 1.2),
    // The last ones meet its end.
    quota: Math.ceil(tickets * 0.98),
    paymentFails: Array.from({ length: failing }, (_, number) => contactName(number)),
  });
  const runId = await startRun(season, { createReservation: 'ifPaymentFails' });
  // A third of them are looked at twice.
  const requests = Math.floor((tickets * 4) / 3 / portion);
  const driven = await drive(process, season.world.token('home'), runId, { kills, portion, requests, returns });
  const audit = await auditRun(season.world.home, season, runId, { portions: driven.portions, returns });
  return { ...audit, kills: driven.kills, cutOff: driven.cutOff, wrong: [...driven.wrong, ...audit.wrong] };
}
