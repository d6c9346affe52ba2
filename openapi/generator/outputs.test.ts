import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareOutputs, writeOutputs } from './outputs.ts';

const folder = 'conformance/src/generated';
const outputs = [
  { path: `${folder}/one.ts`, text: 'one' },
  { path: 'docs/src/content/docs/generated/errors/hold-expired.md', text: 'page' },
];
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'outputs-'));
});
afterEach(() => rm(root, { recursive: true }));

test('what is missing is written, and then nothing differs', async () => {
  expect(await writeOutputs(root, outputs)).toBe(2);
  expect(await readFile(join(root, folder, 'one.ts'), 'utf8')).toBe('one');
  expect(await writeOutputs(root, outputs)).toBe(0);
  expect(await compareOutputs(root, outputs)).toEqual([]);
});

test('what was deleted, changed by hand or left over is named', async () => {
  await writeOutputs(root, outputs);
  await rm(join(root, 'docs/src/content/docs/generated/errors/hold-expired.md'));
  await writeFile(join(root, folder, 'one.ts'), 'by hand');
  await mkdir(join(root, folder, 'old'));
  await writeFile(join(root, folder, 'old/two.ts'), 'two');
  expect(await compareOutputs(root, outputs)).toEqual([
    `different: ${folder}/one.ts`,
    'missing: docs/src/content/docs/generated/errors/hold-expired.md',
    `no longer generated: ${folder}/old/two.ts`,
  ]);
  expect(await writeOutputs(root, outputs)).toBe(3);
  expect(await compareOutputs(root, outputs)).toEqual([]);
});
