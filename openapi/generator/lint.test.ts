import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { smallStandard } from './fixtures/small-standard.ts';
import { smallChoice } from './fixtures/small-tables.ts';
import { lint } from './lint.ts';

const root = resolve(import.meta.dirname, 'fixtures');

test('a sound standard has no findings', async () => {
  const standard = smallStandard();
  standard.choices = [{ file: 'openapi/v1/decisions/door.yaml', content: smallChoice }];
  expect(await lint(standard, root)).toEqual([]);
});

test('a file of the wrong shape is told alone', async () => {
  const standard = smallStandard();
  standard.operationFiles = [];
  standard.lifecycles = [{ file: 'openapi/v1/lifecycles/empty.yaml', content: {} as never }];
  const findings = await lint(standard, root);
  expect(new Set(findings.map(({ file }) => file))).toEqual(new Set(['openapi/v1/lifecycles/empty.yaml']));
});
