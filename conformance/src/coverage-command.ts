/** `oat coverage`: what of the document a run has reached, and what is missing. */
import { readFile } from 'node:fs/promises';
import { rules } from './generated/rules.ts';
import { definitions } from './catalogue.ts';
import { seenKey } from './http/coverage.ts';
import { canBeBroughtAbout, isByLuck } from './matrix/schemas.ts';
import { operationRows } from './matrix/valid-after.ts';
import { RunRefused } from './outcome.ts';
import { operationsOf, type Report } from './report/report.ts';

export type CoverageSummary = { readonly lines: readonly string[]; readonly isWhole: boolean };

export function coverageOf(report: Pick<Report, 'coverage'>): CoverageSummary {
  const reached = new Set(operationsOf(report.coverage));
  const missingOperations = operationRows.map(({ id }) => id).filter((id) => !reached.has(id));
  const documented = operationRows.flatMap((row) =>
    row.statuses.map((status) => ({ row, status, key: seenKey(row.id, status) })),
  );
  const possible = documented.filter(({ row, status }) => canBeBroughtAbout(row, status) && !isByLuck(row, status));
  const missingStatuses = possible.filter(({ key }) => !(key in report.coverage)).map(({ key }) => key);
  const impossible = documented.filter((one) => !possible.includes(one));
  const musts = rules.filter(({ level }) => level === 'MUST');
  const checked = new Set(definitions.map(({ id }) => id));
  const missingRows = musts
    .filter(({ id, unobservable }) => unobservable === null && !checked.has(id))
    .map(({ id }) => id);
  return {
    lines: [
      partLine('operations', operationRows.length, missingOperations),
      partLine('documented statuses', possible.length, missingStatuses),
      `${impossible.length} statuses (429 and 503 where no token says which world a request is of, 409 where no rule refuses) can't be brought about from outside: ${names(impossible.map(({ key }) => key))}`,
      partLine('MUST rows with a check or a reason', musts.length, missingRows),
      ...musts.flatMap(({ id, unobservable }) =>
        unobservable === null ? [] : [`${id} has no check: ${unobservable}`],
      ),
    ],
    isWhole: missingOperations.length + missingStatuses.length + missingRows.length === 0,
  };
}

function partLine(what: string, all: number, missing: readonly string[]): string {
  const percent = Math.floor(((all - missing.length) / all) * 100);
  const rest = missing.length === 0 ? '' : `; missing: ${names(missing)}`;
  return `${percent} % of ${what} (${all - missing.length} of ${all})${rest}`;
}

function names(list: readonly string[]): string {
  return list.join(', ');
}

export async function readReport(path: string): Promise<Report> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new RunRefused(
      `The report ${path} can't be read (${error.code}). Give --from a report that oat test --json has written.`,
      4,
    );
  });
  try {
    const report = JSON.parse(text) as Report;
    if (report.suite.name === 'oat') return report;
  } catch {
    /* Told below with everything else that is no report. */
  }
  throw new RunRefused(`${path} is not a report of oat. Give --from a report that oat test --json has written.`, 4);
}
