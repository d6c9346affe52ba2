/** The report of a run as one reads it in a terminal. */
import type { Verdict } from '../outcome.ts';
import type { Report, ReportedFailure, ReportedResult } from './report.ts';

const told: readonly Verdict[] = ['fail', 'suite-error', 'warn', 'not-testable'];

export function reportText(report: Report): string {
  const findings = told.flatMap((verdict) => report.checks.filter((result) => result.verdict === verdict));
  const nothing =
    report.checks.length === 0
      ? [`No check is chosen by --only ${report.only.join(',')}. See the ids with oat plan.`]
      : [];
  return [...nothing, ...findings.map(resultText), summaryText(report)].join('\n\n');
}

function resultText({ id, verdict, says, link, reason, failure }: ReportedResult): string {
  const lines = [`${verdict.toUpperCase()} ${id}  ${says}`];
  if (reason !== undefined) lines.push(`  ${reason}`);
  if (failure) lines.push(...failureLines(failure));
  if (verdict !== 'not-testable') lines.push(`  rule      ${link}`);
  return lines.join('\n');
}

function failureLines({ message, pointer, expected, seen, exchange, again }: ReportedFailure): string[] {
  return [
    `  ${message}`,
    ...(pointer === undefined ? [] : [`  at        ${pointer === '' ? 'the whole body' : pointer}`]),
    `  expected  ${inline(expected)}`,
    `  seen      ${inline(seen)}`,
    ...(exchange ? exchangeLines(exchange) : []),
    `  again     ${again}`,
  ];
}

function exchangeLines({ request, answer, curl }: NonNullable<ReportedFailure['exchange']>): string[] {
  return [
    `  sent      ${request.method} ${request.url}${request.body === null ? '' : `  ${request.body}`}`,
    `  answered  ${answer ? `${answer.status}  ${answer.body}` : 'nothing'}`,
    `  curl      ${curl}`,
  ];
}

function inline(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length <= 600 ? text : `${text.slice(0, 600)}…`;
}

export function summaryText({ counts, stats, seed, exitCode }: Report): string {
  const lines = Object.entries(counts).map(([group, byVerdict]) => {
    const parts = Object.entries(byVerdict).map(([verdict, count]) => `${count} ${verdict}`);
    return `${group.padEnd(14)} ${parts.join(', ') || 'none'}`;
  });
  const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);
  const facts = `${stats.requests} requests in ${seconds(stats.durationMilliseconds)} s, slept ${seconds(stats.sleptMilliseconds)} s, seed ${seed}`;
  return [...lines, facts, endings[exitCode]].join('\n');
}

const endings: Readonly<Record<Report['exitCode'], string>> = {
  0: 'PASSED',
  1: 'FAILED',
  3: 'INCOMPLETE: something could not be tested, or nothing was.',
  4: 'SUITE ERROR: the suite went wrong, not the target.',
};
