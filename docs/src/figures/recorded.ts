/** The figures of the recorded run, as `npm run bench` keeps them. */
export { isMet, type Plot, type Table, type Target } from '../../../reference-server/bench/support/results.ts';
import type { Cell, PartResult } from '../../../reference-server/bench/support/results.ts';
import latest from '../../../reference-server/bench/results/latest.json';

export type Machine = Readonly<
  Record<'date' | 'node' | 'sqlite' | 'postgres' | 'processor' | 'system' | 'commit', string>
> &
  Readonly<Record<'cores' | 'memoryGigabytes', number>>;

export type Part = PartResult & { readonly machine: Machine; readonly quick: boolean };

export const parts = latest.parts as unknown as Readonly<Record<string, Part>>;

export function partOf(name: string): Part {
  const part = parts[name];
  if (!part) throw new Error(`The recorded run has no part ${name}. Run npm run bench -- ${name}.`);
  return part;
}

/** As a reader of any country reads it: 26 800, 0.45. */
export function shown(cell: Cell | undefined): string {
  if (typeof cell !== 'number') return cell ?? '';
  return cell >= 1000 ? String(Math.round(cell)).replace(/\B(?=(\d{3})+$)/g, '\u202f') : String(cell);
}

export function machineText({ machine, quick }: Part): string {
  const text = sentence(machine);
  return quick ? `${text} A quick run, for trying: its figures are rough.` : text;
}

function sentence({
  date,
  node,
  sqlite,
  postgres,
  processor,
  cores,
  memoryGigabytes,
  system,
  commit,
}: Machine): string {
  const on = `${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}`;
  return `${date.slice(0, 10)}, commit ${commit}: ${on}; Node ${node}, SQLite ${sqlite}, PostgreSQL ${postgres}.`;
}
