/** What every store must do. Run by the test of each store against its real database. */
import { describe } from 'vitest';
import type { OpenStore } from './cases/batches.ts';
import { ledgerCases } from './cases/ledgers.cases.ts';
import { listCases } from './cases/lists.cases.ts';
import { lockedCases } from './cases/locked.cases.ts';
import { propertyCases } from './cases/property.cases.ts';
import { recordCases } from './cases/records.cases.ts';

/** Each call of `open` gives a new, empty store. */
export function storeCases(open: OpenStore): void {
  describe('ledgers', () => ledgerCases(open));
  describe('idempotency records', () => recordCases(open));
  describe('lists, feeds, snapshots', () => listCases(open));
  describe('appendLocked', () => lockedCases(open));
  describe('property', () => propertyCases(open));
}
