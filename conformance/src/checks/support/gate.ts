/** What gates ask: scans of a device, and the list that they work by. */
import type { AccessEntry, AccessList, Scan, ScanBatch, ScanOutcome, ScanRequest } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import type { World } from '../../world/world.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual, expectThat } from '../expect.ts';

export const device = 'gate-7';

/** A reading that was never sent before; on the way in and online where nothing else is said. */
export function reading({ clock }: World, payload: string, more: Partial<ScanRequest> = {}): ScanRequest {
  const reference = `scan-${crypto.randomUUID()}`;
  return { reference, payload, direction: 'in', mode: 'online', scannedAt: clock.now, ...more };
}

export function sendScans(world: World, scans: readonly ScanRequest[], deviceId = device): Promise<ScanBatch> {
  return world.party('gate').do('recordScans', { body: { deviceId, scans: [...scans] } });
}

/** One reading that is sent by itself. */
export async function scan(world: World, payload: string, more: Partial<ScanRequest> = {}): Promise<ScanOutcome> {
  const asked = reading(world, payload, more);
  const { items } = await sendScans(world, [asked]);
  const [outcome] = items;
  expectThat(outcome !== undefined && items.length === 1, 'one outcome of one scan', items, '/items');
  expectEqual(outcome.reference, asked.reference, '/items/0/reference');
  return outcome;
}

/** Scans and expects this finding, and whether the holder passes. Gives the scan's id. */
export async function expectScan(
  world: World,
  payload: string,
  wanted: Pick<ScanOutcome, 'finding' | 'admitted'>,
  more: Partial<ScanRequest> = {},
): Promise<string> {
  const { finding, admitted, scanId } = await scan(world, payload, more);
  expectEqual({ finding, admitted }, { finding: wanted.finding, admitted: wanted.admitted }, 'what the scan came to');
  expectThat(scanId !== undefined, 'an id of a scan of a ticket of this fixture', scanId, '/items/0/scanId');
  return scanId;
}

export const passes = { finding: 'ok', admitted: true } as const;

export function refusedAs(finding: string): Pick<ScanOutcome, 'finding' | 'admitted'> {
  return { finding, admitted: false };
}

export function reverse(world: World, scanId: string): Promise<Scan> {
  return world.party('gate').do('reverseScan', { path: { scanId } });
}

/** Every scan of an allocation, the reader's own where none is named. */
export async function allScans(reader: Actor, allocationId?: string): Promise<Scan[]> {
  const path = allocationId === undefined ? {} : { allocationId };
  const scans: Scan[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await reader.do('listScans', { path, query: { limit: 100, ...(cursor ? { cursor } : {}) } });
    scans.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) return scans;
  }
}

export function listPage(world: World, after = 0, limit = 500): Promise<AccessList> {
  return world.party('gate').do('getAccessList', { query: { after, limit } });
}

export type FoundList = { readonly revision: number; readonly entries: readonly AccessEntry[] };

/** All pages of the access list after a revision. Each must be what a gate can go on from. */
export async function accessList(world: World, after = 0, limit = 500): Promise<FoundList> {
  const entries: AccessEntry[] = [];
  for (let from = after; ;) {
    const page = await listPage(world, from, limit);
    const { revision, more } = page;
    const revisions = [from, ...page.entries.map((entry) => entry.revision)];
    const rises = revisions.every((one, index) => index === 0 || one > (revisions[index - 1] ?? 0));
    expectThat(rises && page.entries.length <= limit, `at most ${limit} entries, by rising revision`, revisions);
    if (more) expectEqual(revision, revisions.at(-1), 'the revision of a page with more after it');
    expectThat(revision >= (revisions.at(-1) ?? 0), 'the revision of a page not before its entries', revision);
    expectThat(!more || page.entries.length > 0, 'an entry on a page with more after it', page.entries);
    entries.push(...page.entries);
    from = revision;
    if (!more) return { revision, entries };
  }
}

/** Barcodes by what the gates do with them, the newest word counting. */
export function listed(entries: readonly AccessEntry[]): Map<string, string> {
  return new Map(entries.map(({ barcodeId, list }) => [barcodeId, list]));
}

export const listOf: Readonly<Record<string, string>> = { active: 'white', inactive: 'grey', voided: 'black' };

/** Barcodes can be under control where no gate asks this Issuer. */
export function hasGates({ capabilities }: Pick<CheckContext, 'capabilities'>): boolean {
  return capabilities.profiles.includes('access');
}
