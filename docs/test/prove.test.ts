import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { help } from '../../conformance/src/options.ts';
import { verdicts } from '../../conformance/src/outcome.ts';

const page = readFileSync(resolve(import.meta.dirname, '../src/content/docs/prove.md'), 'utf8');
const optionsIn = (text: string): string[] =>
  [...new Set(text.match(/--[a-z][a-z-]+/g))].filter((word) => word !== '--help');

it('names no option that oat does not have', () => {
  expect(optionsIn(page).filter((option) => !optionsIn(help).includes(option))).toEqual([]);
});

it('explains every verdict', () => {
  expect(verdicts.filter((verdict) => !page.includes(`\`${verdict}\``))).toEqual([]);
});
