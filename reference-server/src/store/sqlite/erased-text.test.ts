/** What is written over or forgotten is gone from the file too, not only from the tables. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Row } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

let directory: string;
let bytes: string;

const row = (number: number, body: unknown): Row => ({
  collection: 'holders/alc_1',
  id: `tkt_${number}`,
  sort: '',
  body,
});

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'oat-erased-'));
  const file = join(directory, 'store.sqlite');
  const store = await openSqliteStore(file);
  const write = (rows: Row[]) => store.append({ fences: [], events: [], records: [], rows });
  const numbers = Array.from({ length: 40 }, (_, number) => number);
  await write(numbers.map((number) => row(number, `A name to erase, number ${number}`)));
  await write(numbers.map((number) => row(number, null)));
  await store.close();
  bytes = (await readFile(file)).toString('latin1');
});

afterAll(() => rm(directory, { recursive: true, force: true }));

it('the rows are there', () => {
  expect(bytes).toContain('holders/alc_1');
});

it('their former text is not', () => {
  expect(bytes).not.toContain('A name to erase');
});
