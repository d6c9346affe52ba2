import { printTable } from '../../scripts/support/report.ts';
import { isMet, rounded, type Table, type Target } from './results.ts';

export function printFigures({ title, note, columns, rows }: Table): void {
  console.log(`\n${title}\n${note}\n`);
  printTable([columns.map(({ label }) => label), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))]);
}

export function printTargets(targets: readonly Target[]): void {
  const lines = targets.map((target) => [
    target.what,
    `${target.bound} ${target.asked}`,
    rounded(target.seen),
    isMet(target) ? 'met' : 'missed',
  ]);
  if (lines.length > 0) printTable([['target', 'asked', 'seen', ''], ...lines]);
}
