/** What is shown at the end. */
import { printTable } from '../support/report.ts';
import type { StoreName } from './fault.ts';
import { findings, isClean, type Tally } from './tally.ts';

export type Row = { readonly fault: string; readonly store: StoreName; readonly tally: Tally };

const headings = [
  'fault',
  'store',
  'rounds',
  'acknowledged',
  'lost',
  'sold twice',
  'missing',
  'unequal',
  'wrong answers',
  'refused with 503',
  'no connection',
  'until it answers again',
  'slowest answer',
];

export function printRows(rows: readonly Row[]): void {
  printTable([headings, ...rows.map(cellsOf)]);
}

function cellsOf({ fault, store, tally }: Row): (string | number)[] {
  const { rounds, acknowledged, refused, unreachable, found } = tally;
  const times = [tally.longestUntilAnswer, tally.slowestAnswer].map((time) => `${Math.round(time)} ms`);
  const counts = findings.map((finding) => found[finding].size);
  return [fault, store, rounds, acknowledged, ...counts, refused, unreachable, ...times];
}

const shownOfEach = 5;

/** The findings themselves, the first few of each kind. */
export function printFindings({ fault, store, tally: { found } }: Row): void {
  for (const finding of findings) {
    const all = [...found[finding]];
    for (const what of all.slice(0, shownOfEach)) console.error(`${finding}  ${fault} on ${store}: ${what}`);
    if (all.length > shownOfEach) console.error(`${finding}  and ${all.length - shownOfEach} more`);
  }
}

/** The same as data. */
export function jsonOf(rows: readonly Row[]): string {
  const plain = rows.map(({ fault, store, tally: { found, ...counts } }) => {
    const all = Object.fromEntries(findings.map((finding) => [finding, [...found[finding]]]));
    return { fault, store, ...counts, found: all };
  });
  return JSON.stringify({ node: process.version, rows: plain }, null, 2);
}

export function sentenceOf(rows: readonly Row[]): string {
  const acknowledged = rows.reduce((sum, { tally }) => sum + tally.acknowledged, 0);
  const rounds = rows.reduce((sum, { tally }) => sum + tally.rounds, 0);
  const bad = rows.filter(({ tally }) => !isClean(tally));
  if (bad.length > 0) return `Not all was right under: ${[...new Set(bad.map(({ fault }) => fault))].join(', ')}.`;
  return `${rounds} rounds, ${acknowledged} acknowledged writes: all there, no seat sold twice, no sequence missing, both clubs' sums equal, no wrong answer.`;
}
