import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { faults } from './faults.ts';
import { variants } from './variants.ts';

const server = resolve(import.meta.dirname, '../../reference-server/src');

test.each([...faults, ...variants])('$name: its piece stands in $file once', ({ file, from, to }) => {
  const source = readFileSync(resolve(server, file), 'utf8');
  expect(source.split(from)).toHaveLength(2);
  expect(source.replace(from, to)).not.toBe(source);
});

test('names are unique', () => {
  const names = [...faults, ...variants].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
