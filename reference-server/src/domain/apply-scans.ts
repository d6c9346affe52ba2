/** How events change who is in the ground. */
import type { Appliers } from './applier.ts';
import { scanOf, ticketOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import type { ScanRecord, TicketRecord } from './ticket-state.ts';

export const scanAppliers: Appliers<'scan.recorded' | 'scan.reversed' | 'gate.listApplied'> = {
  'scan.recorded': (state, { scanId, ...data }) => {
    const ticket = ticketOf(state, data.ticketId);
    const { allocationId, state: before, inside, lastPass } = ticket;
    keepScan(state, {
      ...data,
      id: scanId,
      allocationId,
      before: { state: before, inside, lastPass },
      reversed: false,
    });
    if (data.admitted) pass(ticket, scanId, data.direction === 'in');
  },
  'scan.reversed': (state, { scanId }) => {
    const scan = scanOf(state, scanId);
    const ticket = ticketOf(state, scan.ticketId);
    scan.reversed = true;
    ticket.inside = scan.before.inside;
    ticket.lastPass = scan.before.lastPass;
    if (ticket.state === 'redeemed') ticket.state = scan.before.state;
  },
  'gate.listApplied': () => undefined,
};

export function keepScan(state: FixtureState, scan: ScanRecord): void {
  state.scans.set(scan.id, scan);
  state.scanReferences.set(referenceKey(scan.deviceId, scan.reference), scan.id);
}

export function referenceKey(deviceId: string, reference: string): string {
  return `${deviceId} ${reference}`;
}

function pass(ticket: TicketRecord, scanId: string, entering: boolean): void {
  ticket.inside = entering;
  ticket.lastPass = scanId;
  if (entering && ticket.state === 'issued') ticket.state = 'redeemed';
}
