import { expect, test } from 'vitest';
import { opensAt, tell } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import type { DomainEvent } from './events.ts';
import type { ScanRecorded } from '../generated/types.ts';

function event({ found, tickets: [ticket] }: SoldTickets, scanId: string, change: Partial<ScanRecorded>): DomainEvent {
  const data: ScanRecorded = {
    scanId,
    reference: scanId,
    ticketId: ticket!.id,
    barcodeId: ticket!.barcode.id,
    deviceId: 'gate_1',
    direction: 'in',
    mode: 'online',
    finding: 'ok',
    admitted: true,
    scannedAt: '2026-12-05T13:40:00.000Z',
    ...change,
  };
  return { type: 'scan.recorded', stream: found().allocation.terms.id, data };
}

const shown = ({ tickets: [ticket] }: SoldTickets) => [ticket!.state, ticket!.inside, ticket!.lastPass];

/** What a ticket comes to by scans, and that a reversal brings back what was before the scan. */
test.each([
  { title: 'in', scans: [{}], after: ['redeemed', true, 'scn_1'] },
  { title: 'kept out', scans: [{ admitted: false }], after: ['issued', false, null] },
  { title: 'in and out', scans: [{}, { direction: 'out' }], after: ['redeemed', false, 'scn_2'] },
  { title: 'in, out and in again', scans: [{}, { direction: 'out' }, {}], after: ['redeemed', true, 'scn_3'] },
  { title: 'out without in', scans: [{ direction: 'out' }], after: ['issued', false, 'scn_1'] },
])('$title', ({ scans, after }) => {
  const scene = soldTickets();
  const states = [shown(scene)];
  scans.forEach((change, index) => {
    tell(scene.state, [event(scene, `scn_${index + 1}`, change)], opensAt);
    states.push(shown(scene));
  });
  expect(states.at(-1)).toEqual(after);
  for (let last = scans.length; last > 0; last -= 1) {
    if (scans[last - 1] && 'admitted' in scans[last - 1]!) continue;
    const data = { scanId: `scn_${last}`, ticketId: scene.tickets[0]!.id };
    tell(scene.state, [{ type: 'scan.reversed', stream: scene.allocation.terms.id, data }], opensAt);
    expect(shown(scene)).toEqual(states[last - 1]);
  }
});

test('a ticket that was void when its holder was let in offline stays void, also when that is reversed', () => {
  const scene = soldTickets();
  scene.tickets[0]!.state = 'voided';
  tell(scene.state, [event(scene, 'scn_1', { mode: 'offline', finding: 'voided' })], opensAt);
  expect(shown(scene)).toEqual(['voided', true, 'scn_1']);
  const data = { scanId: 'scn_1', ticketId: scene.tickets[0]!.id };
  tell(scene.state, [{ type: 'scan.reversed', stream: scene.allocation.terms.id, data }], opensAt);
  expect(shown(scene)).toEqual(['voided', false, null]);
});
