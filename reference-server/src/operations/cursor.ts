/** Cursors: opaque to everyone else. */
import { refuse, type Refusal } from '../domain/refusal.ts';

export function encodeCursor(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

/** What a cursor of ours holds; `read` gives null for what we never put in. */
export function decodeCursor<Value>(cursor: string, read: (value: unknown) => Value | null): Value | Refusal {
  return (
    readJson(cursor, read) ?? refuse('REQUEST_INVALID', ['/query/cursor'], 'The cursor is none that this Issuer gave.')
  );
}

function readJson<Value>(cursor: string, read: (value: unknown) => Value | null): Value | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    // Decoding passes over what does not belong; only what is written back the same is a cursor of ours.
    return encodeCursor(value) === cursor ? read(value) : null;
  } catch {
    return null;
  }
}
