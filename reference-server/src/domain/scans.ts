/** What gates have read, judged by what the Issuer knows. */
import { scanFinding, scanFindingConditions, scanReversal, type ScanFindingInputs } from '../generated/decisions.ts';
import type { Scan, ScanBatchRequest, ScanFinding, ScanOutcome, ScanRequest } from '../generated/types.ts';
import { momentOf, referenceKey } from './apply-scans.ts';
import { choose } from './choice.ts';
import type { DomainEvent } from './events.ts';
import type { FixtureState } from './fixture-state.ts';
import { firstRefusal, type Refusal } from './refusal.ts';
import type { ScanRecord, TicketRecord } from './ticket-state.ts';

/** What a payload that the Issuer signed speaks of. */
export type BarcodeClaims = { readonly fixtureId: string; readonly ticketId: string; readonly barcodeId: string };
/** Stale: it was signed, but has a code that is not right for its moment. */
export type PayloadKind = TicketRecord['barcode']['kind'] | 'stale';
/** A scan with what its payload says, or null where the Issuer never signed it. */
export type ReadScan = ScanRequest & { readonly claims: (BarcodeClaims & { readonly kind: PayloadKind }) | null };

export type ReadBatch = Pick<ScanBatchRequest, 'deviceId'> & { readonly scans: readonly ReadScan[] };

/** Where a batch has brought a ticket's holder so far. */
type Pass = { readonly inside: boolean; readonly at: number };

/** Events of the scans that read a ticket of this fixture and were not sent before; each sees what those before it did. */
export function recordScans(
  state: FixtureState,
  fixtureId: string,
  { deviceId, scans }: ReadBatch,
  newId: () => string,
  now: number,
): DomainEvent[] {
  const passes = new Map<string, Pass>();
  const seen = new Set<string>();
  return scans.flatMap((scan): DomainEvent[] => {
    const ticket = ticketRead(state, fixtureId, scan);
    const barcodeId = barcodeRead(scan);
    const key = referenceKey(deviceId, { ...scan, barcodeId });
    if (!ticket || seen.has(key) || state.scanReferences.has(key)) return [];
    seen.add(key);
    const last = passes.get(ticket.id) ?? { inside: ticket.inside, at: ticket.lastPassAt };
    const finding = findingOf(isGenuine(ticket, scan) ? ticket : null, scan, last.inside);
    const admitted = scan.mode === 'offline' ? (scan.admitted ?? true) : finding === 'ok';
    const at = momentOf(scan.mode, scan.scannedAt, now);
    if (admitted && at >= last.at) passes.set(ticket.id, { inside: scan.direction === 'in', at });
    const { reference, direction, mode, scannedAt } = scan;
    const read = { scanId: newId(), reference, ticketId: ticket.id, barcodeId, deviceId, direction, mode };
    return [{ type: 'scan.recorded', stream: ticket.allocationId, data: { ...read, finding, admitted, scannedAt } }];
  });
}

/** What each scan came to, once those that count are recorded. */
export function outcomeOf(state: FixtureState, fixtureId: string, deviceId: string, scan: ReadScan): ScanOutcome {
  const { reference } = scan;
  const key = referenceKey(deviceId, { ...scan, barcodeId: barcodeRead(scan) });
  const known = state.scans.get(state.scanReferences.get(key) ?? '');
  if (known) return { reference, finding: known.finding, admitted: known.admitted, scanId: known.id };
  const isForeign = scan.claims !== null && scan.claims.fixtureId !== fixtureId;
  const finding = findingOf(null, scan, false, isForeign);
  return { reference, finding, admitted: scan.mode === 'offline' && (scan.admitted ?? true) };
}

function ticketRead(state: FixtureState, fixtureId: string, { claims }: ReadScan): TicketRecord | undefined {
  return claims?.fixtureId === fixtureId ? state.tickets.get(claims.ticketId) : undefined;
}

function barcodeRead({ claims }: ReadScan): string {
  return claims?.barcodeId ?? '';
}

/** Without its code a rotating barcode is none: a picture of it must not do. */
function isGenuine(ticket: TicketRecord, { claims }: ReadScan): boolean {
  return ticket.barcode.kind === claims?.kind;
}

function findingOf(ticket: TicketRecord | null, scan: ReadScan, inside: boolean, isForeign = false): ScanFinding {
  const isCurrent = ticket !== null && ticket.barcode.id === scan.claims?.barcodeId;
  const given: ScanFindingInputs = {
    known: ticket !== null || isForeign,
    sameFixture: ticket !== null,
    voided: ticket !== null && (!isCurrent || ticket.barcode.state === 'voided'),
    active: isCurrent && ticket.barcode.state === 'active',
    entering: scan.direction === 'in',
    inside,
  };
  return choose(scanFinding, scanFindingConditions, given);
}

/** The turnstile did not turn. Doing it again changes nothing. */
export function reverseScan(ticket: TicketRecord, scan: ScanRecord): Refusal | DomainEvent[] {
  if (scan.reversed) return [];
  const refusal = firstRefusal(scanReversal, { notAdmitted: !scan.admitted, notLast: ticket.lastPass !== scan.id });
  if (refusal) return refusal;
  return [{ type: 'scan.reversed', stream: ticket.allocationId, data: { scanId: scan.id, ticketId: ticket.id } }];
}

export function scanView(scan: ScanRecord): Scan {
  const { id, allocationId, ticketId, barcodeId, deviceId, direction, mode, finding, admitted, scannedAt } = scan;
  const state = scan.reversed ? ('reversed' as const) : ('recorded' as const);
  return { id, allocationId, ticketId, barcodeId, deviceId, direction, mode, finding, admitted, scannedAt, state };
}
