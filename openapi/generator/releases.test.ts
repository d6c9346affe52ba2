import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { documentOf } from './emit-document.ts';
import { smallStandard } from './fixtures/small-standard.ts';
import { compareVersions, lastRelease, release, releaseOf } from './releases.ts';
import type { Standard } from './standard.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'release-'));
});
afterEach(() => rm(root, { recursive: true }));

function standardAt(version: string): Standard {
  const standard = smallStandard();
  standard.bundle.info.version = version;
  return standard;
}

test('a release keeps the document and its rows', async () => {
  expect(await lastRelease(root)).toBeNull();
  expect(await release(standardAt('0.1.0'), root)).toEqual([
    'openapi/released/0.1.0.yaml',
    'openapi/released/0.1.0.rules.json',
  ]);
  expect(parse(await readFile(join(root, 'openapi/released/0.1.0.yaml'), 'utf8'))).toEqual(
    documentOf(standardAt('0.1.0')),
  );
  expect(await lastRelease(root)).toEqual(releaseOf(standardAt('0.1.0')));
});

test('a release is never written again, nor one before the last', async () => {
  await release(standardAt('0.10.0'), root);
  for (const version of ['0.10.0', '0.9.0']) {
    await expect(release(standardAt(version), root)).rejects.toThrow(
      `openapi/v1/openapi.yaml says version ${version}; 0.10.0 is released already, so choose a higher one.`,
    );
  }
  await release(standardAt('0.11.0'), root);
  expect((await lastRelease(root))?.version).toBe('0.11.0');
  expect(await readdir(join(root, 'openapi/released'))).toHaveLength(4);
});

test('a row is kept with what it means', () => {
  const { rows } = releaseOf(smallStandard());
  expect(rows.slice(0, 1)).toEqual([
    {
      id: 'HOLD-01',
      kind: 'decision',
      level: 'MUST',
      profile: 'sell',
      role: 'issuer',
      says: 'From a suspended allocation nothing is held.',
      source: 'openapi/v1/decisions/hold-admission.yaml',
      code: 'ALLOCATION_SUSPENDED',
    },
  ]);
});

test.each([
  ['0.9.0', '0.10.0', -1],
  ['1.0.0', '0.99.99', 1],
  ['1.2.3', '1.2.3', 0],
])('%s and %s', (left, right, want) => expect(Math.sign(compareVersions(left, right))).toBe(want));
