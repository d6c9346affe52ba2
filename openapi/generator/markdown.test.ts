import { expect, test } from 'vitest';
import { code, link, prose, table, titleOf } from './markdown.ts';

test.each([
  ['plain', 'plain'],
  ['a < b', 'a &lt; b'],
  ['`a < {b}` and {c}', '`a < {b}` and &#123;c}'],
  ['*not* [a](link)', '\\*not\\* \\[a\\](link)'],
])('prose %s', (text, want) => expect(prose(text)).toBe(want));

test.each([
  ['a', '`a`'],
  ['a`b', '`` a`b ``'],
])('code %s', (text, want) => expect(code(text)).toBe(want));

test.each([
  ['rules', 'errors/hold-expired', '[x](../errors/hold-expired/)'],
  ['errors/hold-expired', 'rules', '[x](../../rules/)'],
  ['decisions/a', 'decisions/b/#b-01', '[x](../../decisions/b/#b-01)'],
])('a link from %s to %s', (from, to, want) => expect(link(from, to, 'x')).toBe(want));

test("a bar or a line's end stays in its cell", () => {
  expect(table(['A', 'B'], [['`a|b`', 'two\n  lines']])).toEqual([
    '| A | B |',
    '| --- | --- |',
    '| `a\\|b` | two lines |',
    '',
  ]);
  expect(table(['A'], [])).toEqual([]);
});

test.each([
  ['hold-admission', 'Hold admission'],
  ['confirmOrder', 'Confirm order'],
  ['priceTypes', 'Price types'],
])('the title of %s', (name, want) => expect(titleOf(name)).toBe(want));
