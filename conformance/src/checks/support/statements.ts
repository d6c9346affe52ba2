/** Statements as they are read, and what they must come to. */
import type { Event, Statement, StatementLine } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual, expectThat } from '../expect.ts';
import { linesOfFeed, sumsOf, type FoldedLine } from './statement-fold.ts';
import { allEvents } from './unchanged.ts';

const mostPages = 1000;

/** All pages from the beginning. `between` is done after every page but the last. */
export async function statementPages(
  actor: Actor,
  limit: number,
  between = async (): Promise<void> => {},
): Promise<Statement[]> {
  const pages: Statement[] = [];
  let query: { limit: number; cursor?: string } = { limit };
  for (;;) {
    const page = await actor.do('getStatement', { query });
    pages.push(page);
    if (page.nextCursor === undefined) return pages;
    expectThat(pages.length < mostPages, 'the statement to come to an end', `${pages.length} pages`);
    query = { limit, cursor: page.nextCursor };
    await between();
  }
}

/** The whole of it, with the sums of its last page. */
export async function readStatement(actor: Actor): Promise<Statement> {
  const pages = await statementPages(actor, 500);
  const last = pages.at(-1) as Statement;
  return { ...last, lines: linesIn(pages) };
}

export function linesIn(pages: readonly Statement[]): StatementLine[] {
  return pages.flatMap(({ lines }) => lines);
}

/** Line by line what the feed comes to, at its revision, and the sums of it. */
export async function expectStatementOfFeed(actor: Actor): Promise<void> {
  const { id } = await actor.do('getAllocation');
  const statement = await readStatement(actor);
  const events = (await allEvents(actor)).filter(({ subject }) => subject === id);
  const told = eventsUpTo(events, statement.revision);
  expectEqual(
    statement.revision,
    events.at(-1)?.sequence,
    '/revision, against the last event of the feed, while nothing happens',
  );
  expectEqual(statement.lines.map(folded), linesOfFeed(told), 'the lines of the statement, against the feed');
  const times = new Map(told.map(({ sequence, time }) => [sequence, Date.parse(time)]));
  expectEqual(
    statement.lines.map(({ at }) => Date.parse(at)),
    statement.lines.map(({ sequence }) => times.get(sequence)),
    'the times of the lines, against the feed',
  );
  expectSums(statement, linesOfFeed(told));
}

/** The sums and the balance of these lines, in the currency of all of it. */
export function expectSums({ sums, balance, lines }: Statement, all: readonly FoldedLine[]): void {
  const shown = Object.fromEntries(sums.map(({ kind, amount }) => [kind, amount.amount]));
  expectEqual(sums.length, Object.keys(shown).length, 'the number of different kinds of sums');
  expectEqual(sorted(shown), sorted(sumsOf(all)), '/sums, against the lines of them');
  const total = all.reduce((sum, { amount }) => sum + amount, 0);
  expectEqual(balance.amount, total, '/balance/amount, against all lines');
  const currencies = new Set([...sums, ...lines].map(({ amount }) => amount.currency).concat(balance.currency));
  expectEqual([...currencies], [balance.currency], 'the currencies of the statement');
}

export function folded({ sequence, kind, ticketId, clientOrderId, amount }: StatementLine): FoldedLine {
  return { sequence, kind, ticketId, clientOrderId, amount: amount.amount };
}

export function eventsUpTo(events: readonly Event[], revision: number): Event[] {
  return events.filter(({ sequence }) => sequence <= revision);
}

/** Minor units of a kind; 0 where it has no line. */
export function sumOfKind({ sums }: Pick<Statement, 'sums'>, kind: string): number {
  return sums.find((sum) => sum.kind === kind)?.amount.amount ?? 0;
}

function sorted(sums: Readonly<Record<string, number>>): [string, number][] {
  return Object.entries(sums).toSorted(([one], [other]) => (one < other ? -1 : 1));
}
