/** Releases: the bundle and its rows as they were, kept for ever in openapi/released. */
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { documentOf } from './emit-document.ts';
import { rowsOf, type Row } from './rows-of.ts';
import type { Standard } from './standard.ts';

const folder = 'openapi/released';

export type ReleasedRow = Pick<Row, 'id' | 'kind' | 'level' | 'profile' | 'role' | 'says' | 'source'> & {
  code: string | null;
};
export type Release = { version: string; rows: ReleasedRow[]; withdrawn: string[] };

/** What is kept of the rows; a rule's code is part of its meaning. */
export function releaseOf(standard: Standard): Release {
  const codes = codesOf(standard);
  return {
    version: standard.bundle.info.version,
    rows: rowsOf(standard).map(({ id, kind, level, profile, role, says, source }) => ({
      id,
      kind,
      level,
      profile,
      role,
      says,
      source,
      code: codes.get(id) ?? null,
    })),
    withdrawn: standard.withdrawn.content.rows.map(({ id }) => id),
  };
}

function codesOf({ refusals }: Standard): Map<string, string> {
  return new Map(refusals.flatMap(({ content }) => content.refuse.map((row) => [row.id, row.code] as const)));
}

/** Freezes the present document; gives the two files' paths. A release is never written again. */
export async function release(standard: Standard, root: string): Promise<string[]> {
  const { version } = standard.bundle.info;
  const last = (await versionsIn(root)).at(-1);
  if (last !== undefined && compareVersions(version, last) <= 0) {
    throw new Error(
      `openapi/v1/openapi.yaml says version ${version}; ${last} is released already, so choose a higher one.`,
    );
  }
  const outputs = [
    {
      path: `${folder}/${version}.yaml`,
      text: stringify(documentOf(standard), { lineWidth: 120, aliasDuplicateObjects: false }),
    },
    { path: `${folder}/${version}.rules.json`, text: `${JSON.stringify(releaseOf(standard), null, 2)}\n` },
  ];
  await mkdir(join(root, folder), { recursive: true });
  for (const { path, text } of outputs) await writeFile(join(root, path), text, { flag: 'wx' });
  return outputs.map(({ path }) => path);
}

export async function lastRelease(root: string): Promise<Release | null> {
  const version = (await versionsIn(root)).at(-1);
  return version === undefined
    ? null
    : (JSON.parse(await readFile(join(root, folder, `${version}.rules.json`), 'utf8')) as Release);
}

/** Released versions, the oldest first. */
async function versionsIn(root: string): Promise<string[]> {
  const names = await readdir(join(root, folder)).catch(() => []);
  return names
    .filter((name) => /^\d+\.\d+\.\d+\.rules\.json$/.test(name))
    .map((name) => name.replace('.rules.json', ''))
    .sort(compareVersions);
}

export function compareVersions(left: string, right: string): number {
  const parts = (version: string) => version.split('.').map(Number);
  const [a, b] = [parts(left), parts(right)];
  const differing = a.findIndex((part, index) => part !== b[index]);
  return differing < 0 ? 0 : (a[differing] ?? 0) - (b[differing] ?? 0);
}
