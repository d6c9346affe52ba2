import { describe, expect, it } from 'vitest';
import { RunRefused } from '../outcome.ts';
import { parseConfiguredFile } from './configured-file.ts';
import { situationFor } from './configured-source.ts';

const client = { clientId: 'c', clientSecret: 's' };
const situation = (criteria: object, allocationId: string) => ({
  criteria,
  fixtureId: 'f',
  venueId: 'v',
  allocationId,
  names: {},
});
const whole = {
  clients: { sellerA: client },
  situations: [
    situation({ 'ground.areas': [['...']] }, 'plain'),
    situation({ 'allocation.suspended': true }, 'suspended'),
    situation({ 'allocation.perOrderLimit': 4 }, 'four'),
    situation({ 'season.performances': ['main'], 'configuration.main': [['....']] }, 'season'),
  ],
};

describe('parseConfiguredFile', () => {
  it('reads a file', () => {
    expect(parseConfiguredFile(JSON.stringify(whole), 'f.json').situations).toHaveLength(4);
  });

  it.each([
    { title: 'no JSON', text: '{' },
    { title: 'no situation', text: JSON.stringify({ ...whole, situations: [] }) },
    {
      title: 'an unknown criterion',
      text: JSON.stringify({ ...whole, situations: [situation({ 'nosuch.criterion': 1 }, 'a')] }),
    },
    { title: 'an unknown member', text: JSON.stringify({ ...whole, sandbox: true }) },
  ])('refuses a file with $title', ({ text }) => {
    expect(() => parseConfiguredFile(text, 'f.json')).toThrow(RunRefused);
  });
});

describe('situationFor', () => {
  const file = parseConfiguredFile(JSON.stringify(whole), 'f.json');
  it.each([
    { given: {}, want: 'plain' },
    { given: { 'allocation.suspended': false }, want: 'plain' },
    { given: { 'allocation.suspended': true }, want: 'suspended' },
    { given: { 'allocation.perOrderLimit': 4 }, want: 'four' },
    { given: { 'ground.areas': [['...']] }, want: 'plain' },
    { given: { 'ground.areas': [['....']] }, want: undefined },
    { given: { 'allocation.perOrderLimit': 4, 'allocation.suspended': true }, want: undefined },
    { given: { 'season.performances': ['main' as const] }, want: 'season' },
    { given: { 'season.performances': ['main' as const], 'configuration.main': [['....']] }, want: 'season' },
    { given: { 'season.performances': ['main' as const], 'configuration.main': [['..']] }, want: undefined },
    { given: { 'season.performances': ['main' as const, 'other' as const] }, want: undefined },
  ])('$given is met by $want', ({ given, want }) => {
    expect(situationFor(file, given)?.allocationId).toBe(want);
  });
});
