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

/** At most `limit` entries after a revision. */
export function accessListAfter(state: FixtureState, fixtureId: string, after: number, limit: number): AccessList {
  const entries: AccessEntry[] = [];
  let more = false;
  for (const [barcodeId, mark] of state.access) {
    if (mark.revision <= after) continue;
    more = entries.length === limit;
    if (more) break;
    entries.push({ barcodeId, ...mark });
  }
  const revision = entries.at(-1)?.revision ?? Math.max(after, state.accessRevision);
  return { fixtureId, revision: more ? revision : Math.max(revision, state.accessRevision), entries, more };
}
