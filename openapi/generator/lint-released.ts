/** An id that was released stands for its rule for ever: it may be withdrawn, but never come back as another. */
import { releaseOf, type Release, type ReleasedRow } from './releases.ts';
import type { Finding } from './finding.ts';
import type { Standard } from './standard.ts';

export function lintReleased(standard: Standard, last: Release | null): Finding[] {
  if (last === null) return [];
  const present = new Map(releaseOf(standard).rows.map((row) => [row.id, row]));
  const withdrawn = new Set(standard.withdrawn.content.rows.map(({ id }) => id));
  return [
    ...last.withdrawn.flatMap((id) => (withdrawn.has(id) ? [] : [lost(standard, id, last.version)])),
    ...last.rows.flatMap((row) => lintRow(standard, row, present.get(row.id), withdrawn, last.version)),
  ];
}

function lintRow(
  standard: Standard,
  row: ReleasedRow,
  now: ReleasedRow | undefined,
  withdrawn: ReadonlySet<string>,
  version: string,
): Finding[] {
  if (!now) return withdrawn.has(row.id) ? [] : [lost(standard, row.id, version)];
  const changed = (['kind', 'source', 'code'] as const).find((member) => now[member] !== row[member]);
  if (changed === undefined) return [];
  const message = `${row.id}: expected the ${changed} ${row[changed]} that it has in ${version}, came ${now[changed]}; withdraw it and take a new id`;
  return [{ file: now.source, message }];
}

function lost(standard: Standard, id: string, version: string): Finding {
  return {
    file: standard.withdrawn.file,
    message: `expected ${id}, which ${version} has, as a rule or withdrawn; came neither`,
  };
}
