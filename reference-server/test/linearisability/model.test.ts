import { expect, test } from 'vitest';
import { ticketModel } from './model.ts';

type Played = Parameters<typeof ticketModel>[0];

test('an answer that was kept under a key makes another place than another answer would', () => {
  const played = { ground: { now: 0, sequence: 0 }, feed: [], history: [] } as unknown as Played;
  const { initial, key } = ticketModel(played);
  const kept = (code: string) => key({ ...initial, records: new Map([['key-1', { status: 409, code }]]) });
  expect(kept('HELD_SHARE_EXCEEDED')).toBe(kept('HELD_SHARE_EXCEEDED'));
  expect(kept('HELD_SHARE_EXCEEDED')).not.toBe(kept('INSUFFICIENT_AVAILABILITY'));
});
