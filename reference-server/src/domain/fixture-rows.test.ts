import { expect, test } from 'vitest';
import { opensAt, placed, tell } from '../testing/fixture.ts';
import { sold, soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import { confirmCancellation, quoteCancellation } from './cancellations.ts';
import { changeFixture, reduceAllocation } from './change-fixture.ts';
import { deactivateBarcode } from './change-barcode.ts';
import { releaseHold } from './change-hold.ts';
import type { DomainEvent } from './events.ts';
import { fixtureFold } from './fixture-fold.ts';
import { rowsFor } from './fixture-rows.ts';
import { eraseHolder, setHolder } from './holders.ts';
import { isRefusal, type Refusal } from './refusal.ts';
import { releaseTickets } from './releases.ts';
import { recordScans, reverseScan } from './scans.ts';
import { suspendAllocation } from './suspend-allocation.ts';

/** The rows that each event writes, from the state as it is then. */
function rowsOf({ state }: SoldTickets, decided: Refusal | readonly DomainEvent[]) {
  if (isRefusal(decided)) throw new Error(`refused: ${decided.refused}`);
  return decided.flatMap((event) => {
    const written = { ...event, ledger: 'fixture/fxt', sequence: 1, streamSequence: 1, id: 'evt', at: opensAt };
    fixtureFold.apply(state, written);
    return rowsFor(state, written).map(({ collection, id, body }) => [collection.split('/')[0], id, body] as const);
  });
}

/** The ticket at that place, in by a scan of the same number. */
function scanned({ state, plan, tickets }: SoldTickets, place: number): Refusal | DomainEvent[] {
  const fixtureId = plan.opening.fixture.id;
  const { id: ticketId, barcode } = tickets[place]!;
  const claims = { fixtureId, ticketId, barcodeId: barcode.id, kind: 'static' };
  const way = { direction: 'in', mode: 'online' } as const;
  const scan = { reference: `ref_${place}`, payload: '', ...way, scannedAt: '2026-12-05T13:40:00.000Z', claims };
  return recordScans(state, fixtureId, { deviceId: 'gate', scans: [scan] }, () => `scn_${place + 1}`, opensAt);
}

type Case = {
  title: string;
  does: (scene: SoldTickets) => Refusal | readonly DomainEvent[];
  writes: (scene: SoldTickets) => unknown[];
};

const lineId = (index: number): string => `000000000001.00000${index}`;
const times = (count: number, row: unknown): unknown[] => Array.from({ length: count }, () => row);

const cases: Case[] = [
  {
    title: 'a hold that is released',
    does: (scene) => releaseHold(placed(scene, { adult: 1 }, { id: 'hld_2' })),
    writes: () => [['ended-holds', 'hld_2', { state: 'released', revision: 2, items: [] }]],
  },
  {
    title: 'holds that expire together, each its own',
    does: (scene) => {
      for (const id of ['hld_2', 'hld_3']) placed(scene, { adult: 1 }, { id });
      const later = opensAt + 3_600_000;
      return fixtureFold.due(scene.state, later, 'fixture/fxt') as unknown as DomainEvent[];
    },
    writes: () => ['hld_2', 'hld_3'].map((id) => ['ended-holds', id, { id, state: 'expired', revision: 2 }]),
  },
  {
    title: 'a suspension, for both parties',
    does: ({ state, allocation }) => suspendAllocation(state, allocation.terms.id, true),
    writes: ({ allocation }) => times(2, ['allocations', allocation.terms.id, { state: 'suspended' }]),
  },
  {
    title: 'seats given back, for both parties',
    does: ({ state, allocation }) => reduceAllocation(state, allocation.terms.id, 'A1', 1),
    writes: ({ allocation }) => times(2, ['allocations', allocation.terms.id, { revision: 2 }]),
  },
  {
    title: 'a change of the fixture, for the parties of each allocation',
    does: ({ state }) => changeFixture(state, { status: 'postponed' }),
    writes: ({ plan }) => times(4, ['fixtures', plan.opening.fixture.id, { status: 'postponed' }]),
  },
  {
    title: 'erasing, field by field',
    does: ({ state, found }) => {
      tell(state, setHolder(state, found(), { name: 'A Fan' }, opensAt));
      return eraseHolder(found());
    },
    writes: () => [['holders', 'tkt_hld_1_1/name', null]],
  },
  {
    title: 'a scan',
    does: (scene) => scanned(scene, 0),
    writes: () => [['scans', '000000000001', { id: 'scn_1', finding: 'ok', state: 'recorded' }]],
  },
  {
    title: 'a reversal, of a scan that is not the last',
    does: (scene) => {
      for (const place of [0, 1]) tell(scene.state, scanned(scene, place));
      return reverseScan(scene.tickets[0]!, scene.state.scans.get('scn_1')!);
    },
    writes: () => [['scans', '000000000001', { id: 'scn_1', state: 'reversed' }]],
  },
  {
    title: 'a cancellation, with the order as it is then',
    does: ({ state, allocation }) => {
      const request = { clientOrderId: 'order_1', reason: 'fanRequest' as const };
      tell(
        state,
        quoteCancellation(state, allocation, { cancellationId: 'can_1', request, quoteSeconds: 60 }, opensAt),
      );
      const cancellation = state.cancellations.get('can_1')!;
      const expectedRefund = { amount: 4750, currency: 'GBP' };
      return confirmCancellation(state, { cancellation, allocation }, { expectedRefund });
    },
    writes: () => [
      ['orders', '000000000001', { clientOrderId: 'order_1', state: 'cancelled', refunded: { amount: 4750 } }],
      ['statement', lineId(0), { kind: 'cancellation', ticketId: 'tkt_hld_1_1', amount: { amount: -2500 } }],
      ['statement', lineId(1), { kind: 'cancellationFee', ticketId: 'tkt_hld_1_1', amount: { amount: 125 } }],
      ['statement', lineId(2), { kind: 'cancellation', ticketId: 'tkt_hld_1_2', sequence: 1 }],
      ['statement', lineId(3), { kind: 'cancellationFee', at: '2026-11-21T15:00:00.000Z' }],
    ],
  },
  {
    title: 'a release, with the order as it is then, which is not the last',
    does: (scene) => {
      sold(scene, 'order_2', placed(scene, { adult: 1 }, { id: 'hld_2' }));
      const request = { clientOrderId: 'order_1', ticketIds: ['tkt_hld_1_1'] };
      return releaseTickets(scene.state, scene.allocation, request, opensAt);
    },
    writes: () => [
      ['orders', '000000000001', { clientOrderId: 'order_1', items: [{ state: 'released' }, { state: 'sold' }] }],
    ],
  },
  { title: 'nothing that is in no list', does: ({ found }) => deactivateBarcode(found(), 'unpaid'), writes: () => [] },
];

test.each(cases)('$title', ({ does, writes }) => {
  const scene = soldTickets();
  expect(rowsOf(scene, does(scene))).toMatchObject(writes(scene));
});
