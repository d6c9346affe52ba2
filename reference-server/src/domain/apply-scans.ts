/** How events change who is in the ground. */
import type { Appliers } from './applier.ts';
import { scanOf, ticketOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import type { ScanRecord } from './ticket-state.ts';

type ScanIdentity = Pick<ScanRecord, 'reference' | 'barcodeId' | 'direction'>;

export const scanAppliers: Appliers<'scan.recorded' | 'scan.reversed' | 'gate.listApplied'> = {
  'scan.recorded': (state, { scanId, ...data }, event) => {
    const ticket = ticketOf(state, data.ticketId);
    const { allocationId, state: stood, inside, lastPass, lastPassAt } = ticket;
    const before = { state: stood, inside, lastPass, lastPassAt };
    const number = state.scans.size + 1;
    keepScan(state, { ...data, number, id: scanId, allocationId, before, reversed: false });
    if (!data.admitted) return;
    const entering = data.direction === 'in';
    if (entering && stood === 'issued') ticket.state = 'redeemed';
    if (entering && stood === 'listed') ticket.admittedListed = true;
    const passedAt = momentOf(data.mode, data.scannedAt, event.at);
    if (passedAt >= lastPassAt) Object.assign(ticket, { inside: entering, lastPass: scanId, lastPassAt: passedAt });
  },
  'scan.reversed': (state, { scanId }) => {
    const scan = scanOf(state, scanId);
    const ticket = ticketOf(state, scan.ticketId);
    scan.reversed = true;
    ticket.inside = scan.before.inside;
    ticket.lastPass = scan.before.lastPass;
    ticket.lastPassAt = scan.before.lastPassAt;
    if (scan.before.state === 'listed') ticket.admittedListed = false;
    if (ticket.state === 'redeemed') ticket.state = scan.before.state === 'redeemed' ? 'redeemed' : 'issued';
  },
  'gate.listApplied': (state, { deviceId, listRevision }) => void state.devices.set(deviceId, listRevision),
};

export function keepScan(state: FixtureState, scan: ScanRecord): void {
  state.scans.set(scan.id, scan);
  state.scanReferences.set(referenceKey(scan.deviceId, scan), scan.id);
}

/** A device that counts from one again after a restart must not have its new scans taken for old ones. */
export function referenceKey(deviceId: string, { reference, barcodeId, direction }: ScanIdentity): string {
  return JSON.stringify([deviceId, reference, barcodeId, direction]);
}

/** A gate that was offline tells later what happened earlier: it does not undo what happened since. */
export function momentOf(mode: string, scannedAt: string, at: number): number {
  return mode === 'offline' ? Math.min(Date.parse(scannedAt), at) : at;
}
