/** What gates work by: every barcode of the fixture as it is now, by rising revision. */
import type { AccessEntry, AccessList, AccessListKind } from '../generated/types.ts';
import type { FixtureState } from './fixture-state.ts';
import type { BarcodeRecord } from './ticket-state.ts';

const listOf: Readonly<Record<BarcodeRecord['state'], AccessListKind>> = {
  active: 'white',
  inactive: 'grey',
  voided: 'black',
};

/** Moves the barcode to the end of the list under a new revision, where its list changed. */
export function markBarcode(state: FixtureState, ticketId: string, barcode: BarcodeRecord): void {
  const list = listOf[barcode.state];
  if (state.access.get(barcode.id)?.list === list) return;
  state.access.delete(barcode.id);
  state.access.set(barcode.id, { revision: ++state.accessRevision, ticketId, list });
}

/** At most `limit` entries after a revision; all of them after one that was never given, so that no gate stays blind. */
export function accessListAfter(state: FixtureState, fixtureId: string, after: number, limit: number): AccessList {
  const known = after > state.accessRevision ? 0 : after;
  const entries: AccessEntry[] = [];
  if (known === state.accessRevision) return { fixtureId, revision: known, entries, more: false };
  for (const [barcodeId, mark] of state.access) {
    if (mark.revision <= known) continue;
    if (entries.length === limit)
      return { fixtureId, revision: entries.at(-1)?.revision ?? known, entries, more: true };
    entries.push({ barcodeId, ...mark });
  }
  return { fixtureId, revision: state.accessRevision, entries, more: false };
}
