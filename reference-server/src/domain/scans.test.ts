import { describe, expect, test } from 'vitest';
import { opensAt, tell } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import { changeFixture } from './change-fixture.ts';
import { deactivateBarcode, reissueBarcode, voidTicket } from './change-barcode.ts';
import { outcomeOf, recordScans, reverseScan, scanView, type ReadScan } from './scans.ts';

const scannedAt = '2026-12-05T13:40:00.000Z';
type Wish = Partial<Omit<ReadScan, 'claims'>> & { claims?: Partial<NonNullable<ReadScan['claims']>> | null };

function scanOf({ plan, tickets: [ticket] }: SoldTickets, { claims = {}, ...wish }: Wish = {}): ReadScan {
  const ids = { fixtureId: plan.opening.fixture.id, ticketId: ticket!.id, barcodeId: ticket!.barcode.id };
  const scan = { reference: 'ref_1', payload: '', direction: 'in' as const, mode: 'online' as const, scannedAt };
  return { ...scan, ...wish, claims: claims && { kind: 'static', ...ids, ...claims } };
}

/** Records and applies; gives the events. */
function scanned(scene: SoldTickets, ...wishes: Wish[]) {
  const scans = wishes.map((wish, index) => scanOf(scene, { reference: `ref_${index + 1}`, ...wish }));
  let number = scene.state.scans.size;
  const batch = { deviceId: 'gate_1', scans };
  const events = recordScans(scene.state, scene.plan.opening.fixture.id, batch, () => `scn_${(number += 1)}`, opensAt);
  tell(scene.state, events);
  const outcomes = scans.map((scan) => outcomeOf(scene.state, scene.plan.opening.fixture.id, 'gate_1', scan));
  return { events, outcomes };
}

type Case = { title: string; before?: (scene: SoldTickets) => void; wish?: Wish; finding: string; recorded?: boolean };

const stop = (scene: SoldTickets): void => tell(scene.state, deactivateBarcode(scene.found(), 'unpaid'));
const enter = (scene: SoldTickets): void => void scanned(scene, { reference: 'earlier' });
const cases: Case[] = [
  { title: 'the barcode it has', finding: 'ok' },
  {
    title: 'what a rotating barcode would say, of a static one',
    wish: { claims: { kind: 'rotating' } },
    finding: 'unknownBarcode',
  },
  { title: 'a code that is not right', wish: { claims: { kind: 'stale' } }, finding: 'unknownBarcode' },
  { title: 'twice inwards', before: enter, finding: 'alreadyIn' },
  { title: 'out after in', before: enter, wish: { direction: 'out' }, finding: 'ok' },
  { title: 'out first', wish: { direction: 'out' }, finding: 'notIn' },
  { title: 'one that is stopped', before: stop, finding: 'inactive' },
  {
    title: 'out with one that is void',
    before: (scene) => {
      enter(scene);
      const [ticket] = scene.tickets;
      ticket!.barcode = { ...ticket!.barcode, state: 'voided' };
    },
    wish: { direction: 'out' },
    finding: 'ok',
  },
  {
    title: 'out with one that is stopped',
    before: (scene) => {
      enter(scene);
      stop(scene);
    },
    wish: { direction: 'out' },
    finding: 'ok',
  },
  {
    title: 'one that is void',
    before: (scene) => tell(scene.state, voidTicket(scene.found(), 'fraud')),
    finding: 'voided',
  },
  { title: 'one that is no longer its barcode', wish: { claims: { barcodeId: 'bar_old' } }, finding: 'voided' },
  { title: 'another fixture', wish: { claims: { fixtureId: 'fxt_other' } }, finding: 'otherFixture', recorded: false },
  {
    title: 'a ticket there is not',
    wish: { claims: { ticketId: 'tkt_none' } },
    finding: 'unknownBarcode',
    recorded: false,
  },
  { title: 'what nobody signed', wish: { claims: null }, finding: 'unknownBarcode', recorded: false },
];

test.each(cases)('$title: $finding', ({ before, wish = {}, finding, recorded = true }) => {
  const scene = soldTickets();
  before?.(scene);
  const { events, outcomes } = scanned(scene, wish);
  expect(outcomes).toMatchObject([{ finding, admitted: finding === 'ok' }]);
  expect('scanId' in outcomes[0]!).toBe(recorded);
  expect(events).toHaveLength(recorded ? 1 : 0);
});

describe('offline', () => {
  test.each([
    { title: 'let in rightly', admitted: true, before: () => undefined, finding: 'ok' },
    { title: 'let in wrongly', admitted: true, before: stop, finding: 'inactive' },
    { title: 'kept out wrongly', admitted: false, before: () => undefined, finding: 'ok' },
    { title: 'said nothing', before: stop, finding: 'inactive' },
    { title: 'could not judge a code', wish: { claims: { kind: 'stale' as const } }, finding: 'unknownBarcode' },
  ])('the gate has decided already: $title', ({ before, wish, finding, admitted }) => {
    const scene = soldTickets();
    before?.(scene);
    const { outcomes } = scanned(scene, { mode: 'offline', ...wish, ...(admitted === undefined ? {} : { admitted }) });
    expect(outcomes).toMatchObject([{ finding, admitted: admitted ?? true }]);
    expect(scene.tickets[0]?.inside).toBe(admitted ?? true);
  });

  test('once the fixture is postponed nobody is in', () => {
    const scene = soldTickets();
    enter(scene);
    tell(scene.state, changeFixture(scene.state, { status: 'postponed' }));
    const earlier = { mode: 'offline' as const, reference: 'late', scannedAt: '2026-11-01T13:40:00Z' };
    scanned(scene, earlier);
    expect(scene.tickets[0]?.inside).toBe(false);
    expect(scanned(scene, { reference: 'again' }).outcomes).toMatchObject([{ finding: 'ok' }]);
  });

  test('what is told late does not undo what happened since', () => {
    const scene = soldTickets();
    enter(scene);
    const { outcomes } = scanned(scene, { mode: 'offline', direction: 'out', scannedAt: '2026-11-01T13:40:00Z' });
    expect(outcomes).toMatchObject([{ admitted: true }]);
    expect(scene.tickets[0]?.inside).toBe(true);
  });
});

describe('of one batch', () => {
  test('each scan sees what those before it did', () => {
    const { outcomes } = scanned(soldTickets(), {}, {}, { direction: 'out' }, { direction: 'out' }, {});
    expect(outcomes.map(({ finding }) => finding)).toEqual(['ok', 'alreadyIn', 'ok', 'notIn', 'ok']);
  });

  test('one reference is one scan, also in the next', () => {
    const scene = soldTickets();
    const { events, outcomes } = scanned(scene, {}, { reference: 'ref_1' });
    expect(events).toHaveLength(1);
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(scanned(scene, {})).toMatchObject({ events: [], outcomes: [outcomes[0]] });
  });

  test.each<{ title: string; wish: Wish; finding: string }>([
    { title: 'another direction', wish: { direction: 'out' }, finding: 'ok' },
    { title: 'another barcode', wish: { claims: { barcodeId: 'bar_old' } }, finding: 'voided' },
    { title: 'what nobody signed', wish: { claims: null }, finding: 'unknownBarcode' },
  ])('a reference used again for $title stands for nothing else', ({ wish, finding }) => {
    const scene = soldTickets();
    const [first] = scanned(scene, {}).outcomes;
    const [second] = scanned(scene, { reference: 'ref_1', ...wish }).outcomes;
    expect(second).toMatchObject({ finding, admitted: finding === 'ok' });
    expect(second?.scanId).not.toBe(first?.scanId);
  });
});

describe('reversal', () => {
  const reversed = (scene: SoldTickets, scanId: string) =>
    reverseScan(scene.tickets[0]!, scene.state.scans.get(scanId)!);

  test.each([
    {
      title: 'the last that let someone pass',
      of: 'scn_2',
      wishes: [{}, { direction: 'out' as const }],
      tells: [{ type: 'scan.reversed' }],
    },
    {
      title: 'one before',
      of: 'scn_1',
      wishes: [{}, { direction: 'out' as const }],
      tells: { refused: 'SCAN_NOT_LAST' },
    },
    { title: 'one with which nobody passed', of: 'scn_2', wishes: [{}, {}], tells: { refused: 'SCAN_NOT_ADMITTED' } },
    {
      title: 'the last but for one with which nobody passed',
      of: 'scn_1',
      wishes: [{}, {}],
      tells: [{ type: 'scan.reversed' }],
    },
  ])('$title', ({ of, wishes, tells }) => {
    const scene = soldTickets();
    scanned(scene, ...wishes);
    expect(reversed(scene, of)).toMatchObject(tells);
  });

  test('twice changes nothing, and it shows', () => {
    const scene = soldTickets();
    scanned(scene, {});
    expect(scanView(scene.state.scans.get('scn_1')!)).toMatchObject({ id: 'scn_1', state: 'recorded', scannedAt });
    tell(scene.state, reversed(scene, 'scn_1'), opensAt);
    expect(reversed(scene, 'scn_1')).toEqual([]);
    expect(scanView(scene.state.scans.get('scn_1')!).state).toBe('reversed');
  });
});

test('a barcode that was replaced stays void, the new one opens', () => {
  const scene = soldTickets();
  const former = scene.tickets[0]!.barcode.id;
  tell(scene.state, reissueBarcode(scene.found(), 'lost', 'bar_new'));
  const { outcomes } = scanned(scene, { claims: { barcodeId: former } }, {});
  expect(outcomes.map(({ finding }) => finding)).toEqual(['voided', 'ok']);
});
