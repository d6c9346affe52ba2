import { describe, expect, test } from 'vitest';
import type { HolderRequest } from '../generated/types.ts';
import { opensAt, tell } from '../testing/fixture.ts';
import { soldTickets } from '../testing/sold-tickets.ts';
import {
  askedFields,
  eraseHolder,
  erasesAt,
  gatesOpenAt,
  missingFields,
  retentionEvents,
  setHolder,
} from './holders.ts';

const criteria = { 'allocation.holderFields': ['name' as const, 'email' as const] };
const values = { name: 'A Fan', email: 'a@fan.example' };
const day = 86_400_000;

function scene(given: HolderRequest | null = null) {
  const sold = soldTickets(criteria);
  if (given) tell(sold.state, setHolder(sold.state, sold.found(), given, opensAt));
  return sold;
}

describe('setting', () => {
  test.each<{ title: string; request: HolderRequest; refused: string; pointer: string }>([
    { title: 'one too few', request: { name: 'A' }, refused: 'HOLDER_FIELD_MISSING', pointer: '/body/email' },
    { title: 'none', request: {}, refused: 'HOLDER_FIELD_MISSING', pointer: '/body/name' },
    {
      title: 'one too many',
      request: { ...values, telephone: '1' },
      refused: 'HOLDER_FIELD_NOT_ASKED',
      pointer: '/body/telephone',
    },
    {
      title: 'one too many, before one too few',
      request: { telephone: '1' },
      refused: 'HOLDER_FIELD_NOT_ASKED',
      pointer: '/body/telephone',
    },
  ])('$title: $refused', ({ request, refused, pointer }) => {
    const { state, found } = scene();
    expect(setHolder(state, found(), request, opensAt)).toEqual({ refused, pointers: [pointer] });
  });

  test.each([
    { title: 'just before gates open', offset: -1, outcome: [{ type: 'ticket.holderChanged' }] },
    { title: 'as gates open', offset: 0, outcome: { refused: 'HOLDER_FROZEN' } },
  ])('$title', ({ offset, outcome }) => {
    const { state, found } = scene();
    expect(setHolder(state, found(), values, gatesOpenAt(state) + offset)).toMatchObject(outcome);
  });

  test.each(['redeemed', 'voided', 'cancelled'] as const)('not of a ticket that is %s', (to) => {
    const { state, found, tickets } = scene();
    tickets[0]!.state = to;
    expect(setHolder(state, found(), values, opensAt)).toEqual({
      refused: `TICKET_${to.toUpperCase()}`,
      pointers: ['/path/ticketId'],
    });
  });

  test('tells the names of fields and no value', () => {
    const { state, found } = scene();
    const told = JSON.stringify(setHolder(state, found(), values, opensAt));
    expect(told).toContain('["name","email"]');
    for (const value of Object.values(values)) expect(told).not.toContain(value);
  });
});

test('what is missing is what is asked for and not given', () => {
  const { allocation, tickets } = scene(values);
  expect(askedFields(allocation)).toEqual(['name', 'email']);
  expect(tickets.map((ticket) => missingFields(allocation, ticket))).toEqual([[], ['name', 'email']]);
});

test('erasing tells all fields that there are, once', () => {
  const { state, found, tickets } = scene(values);
  const decided = eraseHolder(found());
  expect(decided).toMatchObject([{ data: { fields: ['name', 'email'], cause: 'request' } }]);
  tell(state, decided);
  expect(tickets[0]?.holderFields).toEqual([]);
  expect(eraseHolder(found())).toEqual([]);
});

/** An e-mail is kept for 7 days after kick-off, a name for 30. */
describe('retention', () => {
  test.each([
    { title: 'a moment before the first', days: 7, offset: -1, fields: null },
    { title: 'at the first', days: 7, offset: 0, fields: ['email'] },
    { title: 'at the last', days: 30, offset: 0, fields: ['name', 'email'] },
  ])('$title', ({ days, offset, fields }) => {
    const { state, allocation } = scene(values);
    const now = Date.parse(state.opening!.fixture.kickOff) + days * day + offset;
    const told = retentionEvents(state, allocation, now).map(({ data }) => data);
    expect(told).toEqual(fields ? [{ ticketId: 'tkt_hld_1_1', fields, cause: 'retention' }] : []);
  });

  test('is asked for only where there is a value', () => {
    const { state, allocation, found } = scene(values);
    const kickOff = Date.parse(state.opening!.fixture.kickOff);
    expect(erasesAt(state, allocation)).toEqual([kickOff + 30 * day, kickOff + 7 * day]);
    tell(state, eraseHolder(found()));
    expect(erasesAt(state, allocation)).toEqual([]);
  });
});
