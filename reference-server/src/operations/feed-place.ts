/** Places in an organisation's feed, as cursors: of pages, of the live stream and of replays alike. */
import type { Refusal } from '../domain/refusal.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { Cursors } from './cursor.ts';

export type FeedPlace = { readonly position: number };

export function feedPlace(
  cursors: Cursors,
  organisationId: string,
  cursor: string | undefined,
  pointer?: string,
): FeedPlace | Refusal {
  if (cursor === undefined) return { position: 0 };
  return cursors.decode(organisationLedgerOf(organisationId), cursor, positionIn, pointer);
}

export function feedCursor(cursors: Cursors, organisationId: string, position: number): string {
  return cursors.encode(organisationLedgerOf(organisationId), position);
}

function positionIn(value: unknown): FeedPlace | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? { position: value } : null;
}
