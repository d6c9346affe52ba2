import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lintSource } from './source.ts';

const source = resolve(import.meta.dirname, '../v1/workflows/hold-expires.arazzo.yaml');
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflow-'));
});
afterEach(() => rm(folder, { recursive: true }));

test.each<[given: string, change: (text: string) => string, want: RegExp[]]>([
  ['a sound workflow', (text) => text, []],
  [
    'a misspelt member',
    (text) => text.replace('successCriteria', 'succesCriteria'),
    [/`succesCriteria` is not expected here.*\(struct\)/],
  ],
  [
    'an output that no step has',
    (text) => text.replace('now: $steps.holdTwo.outputs.expiresAt', 'now: $steps.holdTwo.outputs.expires'),
    [/Output key "expires" is not defined in step "holdTwo".*\(outputs-defined\)/],
  ],
])('%s', async (_given, change, want) => {
  const file = join(folder, 'hold-expires.arazzo.yaml');
  await writeFile(file, change(await readFile(source, 'utf8')));
  const findings = await lintSource(folder, 'hold-expires.arazzo.yaml');
  expect(findings).toEqual(want.map((pattern) => expect.stringMatching(pattern)));
});
