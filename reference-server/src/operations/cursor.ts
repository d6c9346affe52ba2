/** Cursors: opaque to everyone else, and signed, so that one that was not given here is told from one that was. */
import { createHmac, hkdfSync } from 'node:crypto';
import { refuse, type Refusal } from '../domain/refusal.ts';

const signatureCharacters = 16;

export type Cursors = ReturnType<typeof createCursors>;

/** `list` names what is being followed: a cursor of another list does not count. */
export function createCursors(secret: string) {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', 'open-away-ticketing cursors', 32));
  const signatureOf = (list: string, place: string): string =>
    createHmac('sha256', key).update(`${list}\n${place}`).digest('base64url').slice(0, signatureCharacters);

  return {
    encode(list: string, value: unknown): string {
      const place = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${place}.${signatureOf(list, place)}`;
    },

    /** What was encoded. `read` gives it its type, or null where an older version of this server put something else. */
    decode<Value>(
      list: string,
      cursor: string,
      read: (value: unknown) => Value | null,
      pointer = '/query/cursor',
    ): Value | Refusal {
      const [place = '', signature = ''] = cursor.split('.');
      const isOurs = cursor === `${place}.${signature}` && signature === signatureOf(list, place);
      const value = isOurs ? read(JSON.parse(Buffer.from(place, 'base64url').toString('utf8'))) : null;
      return value ?? refuse('REQUEST_INVALID', [pointer], 'The cursor is none that this Issuer gave for this list.');
    },
  };
}

/** Of lists whose places are numbers. */
export function numberIn(value: unknown): { number: number } | null {
  return typeof value === 'number' ? { number: value } : null;
}
