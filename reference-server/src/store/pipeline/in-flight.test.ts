import { describe, expect, it } from 'vitest';
import { InFlight, RecentRecords, scopedKey } from './in-flight.ts';
import type { IdempotencyRecord } from '../store.ts';

function record(key: string, body = '{}'): IdempotencyRecord {
  return { owner: 'o', key, fingerprint: 'f', status: 200, headers: {}, body, recordedAt: 0, expiresAt: 100 };
}

it('no two pairs of owner and key share a scoped key', () => {
  const pairs = [
    ['a', 'b'],
    ['', 'ab'],
    ['ab', ''],
    ['1', '1:a'],
    ['11', ':a'],
    ['a1', ':1a'],
  ] as const;
  expect(new Set(pairs.map(([owner, key]) => scopedKey(owner, key))).size).toBe(pairs.length);
});

it('a key in flight is had once, until it is released', () => {
  const inFlight = new InFlight();
  expect(inFlight.take('k', 'f')).toBeNull();
  expect(inFlight.take('k', 'f')).toEqual({ outcome: 'inFlight' });
  expect(inFlight.take('k', 'g')).toEqual({ outcome: 'keyReused' });
  inFlight.release('k');
  expect(inFlight.take('k', 'g')).toBeNull();
});

describe('recent records', () => {
  it('are known until they expire', () => {
    const recent = new RecentRecords();
    recent.add('k', record('k'));
    expect(recent.get('k', 99)).toEqual(record('k'));
    expect(recent.get('k', 100)).toBeNull();
    recent.clear();
    expect(recent.get('k', 0)).toBeNull();
  });

  it.each([
    { what: 'number', recent: new RecentRecords(10), body: '{}' },
    { what: 'size', recent: new RecentRecords(1000, 1000), body: 'x'.repeat(100) },
  ])('are bounded in $what, and the latest stay', ({ recent, body }) => {
    const known = () => Array.from({ length: 100 }, (_, n) => recent.get(`k${n}`, 0)).filter((each) => each !== null);
    for (let n = 0; n < 100; n += 1) {
      recent.add(`k${n}`, record(`k${n}`, body));
      expect(known().length).toBeLessThanOrEqual(10);
      expect(recent.get(`k${n}`, 0)).not.toBeNull();
      if (n > 5) expect(recent.get(`k${n - 4}`, 0)).not.toBeNull();
    }
  });
});
