import { describe, expect, it } from 'vitest';
import { definitions, schemaDefinitions } from './catalogue.ts';
import { isSummary } from './checks/check.ts';
import { rules } from './generated/rules.ts';
import { membersOf } from './select.ts';

const ids = [...definitions, ...schemaDefinitions].map(({ id }) => id);

describe('the catalogue', () => {
  it('names every check once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('has a check for every row that can be seen from outside', () => {
    const unchecked = rules.filter(({ id, unobservable }) => unobservable === null && !ids.includes(id));
    expect(unchecked.map(({ id }) => id)).toEqual([]);
  });

  it('has members for every pattern of every summary', () => {
    const patterns = definitions.flatMap(({ check }) => (isSummary(check) ? check.allOf : []));
    expect(patterns.filter((pattern) => membersOf([pattern], ids).length === 0)).toEqual([]);
  });

  it('says of every check what must be so, and where that stands', () => {
    const silent = [...definitions, ...schemaDefinitions].filter(
      ({ says, link }) => (!says.endsWith('.') && !says.endsWith(')')) || !URL.canParse(link),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});
