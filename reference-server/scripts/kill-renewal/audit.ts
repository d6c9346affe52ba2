/** Whether a run, however often it was cut off, has handled each season ticket once: by its lists, the feed and the fixtures. */
import { isDeepStrictEqual } from 'node:util';
import type { EventData } from '../../src/generated/events.ts';
import type { Event, RenewalPortion, RenewalResult, SeasonTicket } from '../../src/generated/types.ts';
import type { Client } from '../../src/testing/client.ts';
import { allOf } from '../../src/testing/pages.ts';
import type { SeasonWorld } from '../../src/testing/season-world.ts';
import type { Return } from './drive.ts';

export type Audit = {
  readonly tickets: number;
  readonly handled: number;
  /** Season tickets with two results, or renewed twice. */
  readonly twice: number;
  /** Season tickets with none. */
  readonly missing: number;
  readonly wrong: readonly string[];
};

type Heard = { readonly portions: readonly RenewalPortion[]; readonly returns: Return };

export async function auditRun(
  home: Client,
  season: SeasonWorld,
  renewalRunId: string,
  { portions, returns }: Heard,
): Promise<Audit> {
  const { originId, targetId } = season;
  const path = { renewalRunId };
  const results = await allOf<RenewalResult>((query) => home('listRenewalResults', { path, query }));
  const origin = await ticketsOf(home, originId);
  const target = await ticketsOf(home, targetId);
  const events = await feedOf(home);
  const told = toldIn(events, renewalRunId);
  const heard = portions.flatMap((portion) => portion.results);
  const wrong = [
    ...auditHeard(results, heard, returns),
    ...unlessEqual('the feed and the list of results', told, results),
    ...auditRenewed(results, target),
    ...(await auditCounts(home, season, renewalRunId, results)),
    ...(await auditFixtures(home, season, target, events)),
  ];
  // The list has each season ticket once by its nature; the feed has what came about.
  const counts = countsOf(told.map(({ seasonTicketId }) => seasonTicketId));
  const listed = new Set(results.map(({ seasonTicketId }) => seasonTicketId));
  const renewals = countsOf(target.map(({ renewalOf = '' }) => renewalOf));
  return {
    tickets: origin.length,
    handled: counts.size,
    twice: origin.filter(({ id }) => (counts.get(id) ?? 0) > 1 || (renewals.get(id) ?? 0) > 1).length,
    missing: origin.filter(({ id }) => !listed.has(id) || !counts.has(id)).length,
    wrong,
  };
}

function ticketsOf(home: Client, seasonProductId: string): Promise<SeasonTicket[]> {
  return allOf((query) => home('listSeasonTickets', { path: { seasonProductId }, query }));
}

async function feedOf(home: Client): Promise<Event[]> {
  const events: Event[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await home('listEvents', { query: { limit: 500, ...(cursor === undefined ? {} : { cursor }) } });
    events.push(...body.items);
    ({ cursor } = body);
    if (!body.more) return events;
  }
}

function toldIn(events: readonly Event[], renewalRunId: string): RenewalResult[] {
  return dataOf(events, 'renewalRun.advanced')
    .filter((data) => data.renewalRunId === renewalRunId)
    .flatMap(({ results }) => results);
}

function dataOf<Type extends keyof EventData>(events: readonly Event[], wanted: Type): EventData[Type][] {
  return events.filter(({ type }) => type === wanted).map(({ data }) => data as unknown as EventData[Type]);
}

/** Who repeats hears everything; who asks anew misses what was done but not heard of, and no more. */
function auditHeard(results: readonly RenewalResult[], heard: readonly RenewalResult[], returns: Return): string[] {
  if (returns === 'repeats') return unlessEqual('the answers and the list of results', heard, results);
  const byTicket = new Map(results.map((result) => [result.seasonTicketId, result]));
  const others = heard.filter((result) => !isDeepStrictEqual(byTicket.get(result.seasonTicketId), result));
  return unlessSo(others.length === 0, `${others.length} answered results are not as the list has them`);
}

/** Each renewal has made one season ticket, with the seats that it tells. */
function auditRenewed(results: readonly RenewalResult[], target: readonly SeasonTicket[]): string[] {
  const made = new Map(target.map((ticket) => [ticket.id, ticket]));
  const renewed = results.filter(({ action }) => action === 'sold' || action === 'reserved');
  const unlike = renewed.filter(({ seasonTicketId, contactId, action, renewedWith = '', total, configurations }) => {
    const ticket = made.get(renewedWith);
    const seats = configurations.every(({ physicalConfigurationId, seatAfter }) =>
      ticket?.seats
        .filter((seat) => seat.physicalConfigurationId === physicalConfigurationId)
        .every(({ seat }) => seat.id === seatAfter?.id),
    );
    const isSame = ticket?.renewalOf === seasonTicketId && ticket.contactId === contactId && ticket.state === action;
    return !isSame || !seats || !isDeepStrictEqual(ticket?.total, total);
  });
  return [
    ...unlessSo(unlike.length === 0, `${unlike.length} season tickets are not what their result says`),
    ...unlessEqual('how many were renewed and how many season tickets there are', renewed.length, target.length),
  ];
}

async function auditCounts(
  home: Client,
  { targetId }: SeasonWorld,
  renewalRunId: string,
  results: readonly RenewalResult[],
): Promise<string[]> {
  const { body: run } = await home('getRenewalRun', { path: { renewalRunId } });
  const { body: product } = await home('getSeasonProduct', { path: { seasonProductId: targetId } });
  const count = (wanted: RenewalResult['action']): number => results.filter(({ action }) => action === wanted).length;
  const [sold, reserved, stored, refused] = [count('sold'), count('reserved'), count('stored'), count('notRenewed')];
  const progress = { total: run.progress.total, handled: results.length, sold, reserved, stored, notRenewed: refused };
  return [
    ...unlessEqual('the state of the run', run.state, 'finished'),
    ...unlessEqual('the progress of the run', run.progress, progress),
    ...unlessEqual('how many are placed', product.placed, sold + reserved),
    ...unlessSo(product.placed <= (product.quota ?? 0), `${product.placed} are placed, the quota is ${product.quota}`),
  ];
}

/** At every performance each season ticket has a seat, and no seat has two. */
async function auditFixtures(
  home: Client,
  { allocationIds }: SeasonWorld,
  target: readonly SeasonTicket[],
  events: readonly Event[],
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, allocationId] of allocationIds.entries()) {
    const path = { allocationId };
    const where = `at performance ${index + 1}`;
    const seatsOf = (state: SeasonTicket['state']): string[] =>
      target.filter((ticket) => ticket.state === state).map(({ seats }) => seats[index]?.seat.id ?? '');
    const [sold, reserved] = [seatsOf('sold'), seatsOf('reserved')];
    const { areas } = (await home('getAvailability', { path })).body;
    const sum = (key: 'allocated' | 'free' | 'held' | 'sold'): number =>
      areas.reduce((total, area) => total + area[key], 0);
    const orders = dataOf(
      events.filter(({ subject }) => subject === allocationId),
      'order.confirmed',
    ).flatMap(({ items }) => items.map(({ seatId }) => seatId));
    const summary = (await home('getSalesSummary', { path })).body;
    wrong.push(
      ...unlessSo(new Set([...sold, ...reserved]).size === target.length, `a seat is given twice ${where}`),
      ...unlessEqual(`the seats of season tickets and those of orders ${where}`, sold.sort(), orders.sort()),
      ...unlessEqual(`how many are sold ${where}`, [sum('sold'), summary.sold], [sold.length, sold.length]),
      ...unlessEqual(`how many are held ${where}`, [sum('held'), summary.held], [reserved.length, reserved.length]),
      ...unlessEqual(`how many are free ${where}`, sum('free'), sum('allocated') - target.length),
    );
  }
  return wrong;
}

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function unlessSo(isSo: boolean, otherwise: string): string[] {
  return isSo ? [] : [otherwise];
}

function unlessEqual(what: string, one: unknown, other: unknown): string[] {
  if (isDeepStrictEqual(one, other)) return [];
  return [`${what}: ${shortened(one)} and ${shortened(other)}`];
}

function shortened(value: unknown): string {
  const text = JSON.stringify(value);
  return Array.isArray(value) && text.length > 200 ? `${value.length} items` : text;
}
