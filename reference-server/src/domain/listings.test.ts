import { describe, expect, test } from 'vitest';
import type { WorldCriteria } from '../generated/types.ts';
import { openedFixture, opensAt, tell, type TestFixture } from '../testing/fixture.ts';
import { heldFor, listed, setPolicy, soldOn, soldTickets } from '../testing/resale.ts';
import { activateBarcode, deactivateBarcode, reissueBarcode, stopByIssuer, voidTicket } from './change-barcode.ts';
import { changeFixture } from './change-fixture.ts';
import { releaseHold, replaceHoldItems } from './change-hold.ts';
import { fixtureFold } from './fixture-fold.ts';
import { withdrawAllListings, withdrawListing } from './listings.ts';
import { salesSummaryOf } from './sales.ts';
import { recordScans, reverseScan } from './scans.ts';
import { offersOf } from './listing-offers.ts';

const hour = 3_600_000;

function situation(criteria: WorldCriteria = {}) {
  const fixture = openedFixture(criteria);
  const [ticketId = ''] = soldTickets(fixture);
  const { state, allocation } = fixture;
  const found = { ticket: state.tickets.get(ticketId)!, allocation, party: 'seller' as const };
  return { ...fixture, fixture, ticketId, found, barcode: () => found.ticket.barcode };
}

const typesOf = (decided: unknown) =>
  Array.isArray(decided) ? decided.map(({ type }: { type: string }) => type) : decided;

function fallDue({ state }: TestFixture, now: number): string[] {
  const told: string[] = [];
  for (let due = fixtureFold.due(state, now, 'fixture/fxt_test'); due.length > 0;) {
    told.push(...due.map(({ type }) => type));
    tell(state, due as never, now);
    due = fixtureFold.due(state, now, 'fixture/fxt_test');
  }
  return told;
}

test('a listed ticket admits nobody, and nothing else is done with it', () => {
  const { fixture, found, ticketId, barcode, allocation, state } = situation();
  listed(fixture, ticketId);
  expect(barcode()).toMatchObject({ state: 'inactive', stops: [{ by: 'resale', reason: 'listed' }] });
  const refused = { refused: 'TICKET_LISTED' };
  expect(activateBarcode(found, opensAt)).toMatchObject(refused);
  expect(stopByIssuer({ ticket: found.ticket, allocation, party: 'issuer' }, false, opensAt)).toMatchObject(refused);
  expect(reissueBarcode(found, 'lost', 'bar_2')).toMatchObject(refused);
  expect(voidTicket(found, 'fraud')).toMatchObject(refused);
  expect(salesSummaryOf(allocation, { now: opensAt, revision: 1 })).toMatchObject({ sold: 3, held: 0 });
  expect(state.openListings.size).toBe(1);
});

describe('withdrawn, a barcode is as if it had never been listed', () => {
  const withdraw = ({ state }: TestFixture, found: ReturnType<typeof listed>, now = opensAt) => {
    const decided = withdrawListing(state, found, 'seller', now);
    tell(state, decided, now);
    return typesOf(decided);
  };

  test('active', () => {
    const { fixture, ticketId, barcode } = situation();
    expect(withdraw(fixture, listed(fixture, ticketId))).toEqual(['listing.withdrawn', 'barcode.activated']);
    expect(barcode()).toMatchObject({ state: 'active', stops: [] });
  });

  test('stopped by the Seller before, by the home club since', () => {
    const { fixture, ticketId, found, barcode, state } = situation();
    tell(state, deactivateBarcode(found, 'unpaid'));
    const listing = listed(fixture, ticketId);
    tell(state, stopByIssuer({ ...found, party: 'issuer' }, true, opensAt));
    expect(withdraw(fixture, listing)).toEqual(['listing.withdrawn']);
    expect(barcode()).toMatchObject({ state: 'inactive', stops: [{ by: 'seller' }, { by: 'issuer' }] });
  });

  test('waiting for its moment, and active where that came meanwhile', () => {
    const waiting = situation({ 'barcode.activation': 'later' });
    const { activatesAt } = waiting.barcode();
    expect(withdraw(waiting.fixture, listed(waiting.fixture, waiting.ticketId))).toEqual(['listing.withdrawn']);
    expect(waiting.barcode()).toMatchObject({ state: 'inactive', stops: [], activatesAt });
    expect(fallDue(waiting.fixture, activatesAt!)).toContain('barcode.activated');
    const late = situation({ 'barcode.activation': 'later' });
    const listing = listed(late.fixture, late.ticketId);
    expect(fallDue(late.fixture, activatesAt!)).toHaveLength(2);
    expect(late.barcode().state).toBe('inactive');
    expect(withdraw(late.fixture, listing, activatesAt!)).toEqual(['listing.withdrawn', 'barcode.activated']);
  });
});

describe('unsold, a listing ends', () => {
  test('two hours before kick-off, not before', () => {
    const { fixture, ticketId, state } = situation();
    const { listing } = listed(fixture, ticketId);
    const end = Date.parse(state.opening!.fixture.kickOff) - 2 * hour;
    expect(fixtureFold.nextDue(state)).toBe(end);
    expect(fallDue(fixture, end - 1)).toEqual([]);
    expect(fallDue(fixture, end)).toEqual(['listing.expired', 'barcode.activated']);
    expect([listing.state, state.tickets.get(ticketId)?.state]).toEqual(['expired', 'issued']);
  });

  test('with its hold where it is held then', () => {
    const { fixture, ticketId, state } = situation();
    const found = listed(fixture, ticketId);
    const hold = heldFor(fixture, found, 'adult');
    setPolicy(fixture, { closesAt: new Date(opensAt + 1000).toISOString() });
    expect(fallDue(fixture, opensAt + 1000)).toEqual([]);
    expect(fixtureFold.nextDue(state)).toBe(hold.expiresAt);
    expect(fallDue(fixture, hold.expiresAt)).toEqual(['hold.expired', 'listing.expired', 'barcode.activated']);
  });

  test('where the fixture is cancelled', () => {
    const { fixture, ticketId, state } = situation();
    listed(fixture, ticketId);
    tell(state, changeFixture(state, { status: 'cancelled' }));
    expect(fallDue(fixture, opensAt)).toEqual(['listing.expired', 'barcode.activated']);
  });
});

test('a fan whom a gate let in all the same is in: nobody else buys the seat, and the ticket comes back as used', () => {
  const { fixture, ticketId, state, allocation } = situation();
  const found = listed(fixture, ticketId);
  const { barcode } = state.tickets.get(ticketId)!;
  const claims = { fixtureId: state.opening!.fixture.id, ticketId, barcodeId: barcode.id, kind: barcode.kind };
  const scan = { reference: 'r1', payload: '', direction: 'in', mode: 'offline', admitted: true } as const;
  const batch = { deviceId: 'gate-1', scans: [{ ...scan, scannedAt: new Date(opensAt).toISOString(), claims }] };
  tell(
    state,
    recordScans(state, claims.fixtureId, batch, () => 'scn_1', opensAt),
  );
  expect(offersOf(state, allocation, found.listing, opensAt)).toMatchObject({ offers: [], obstacle: 'ticketRedeemed' });
  expect(() => heldFor(fixture, found, 'adult')).toThrow('TICKET_REDEEMED');
  tell(state, withdrawListing(state, found, 'seller', opensAt));
  expect(state.tickets.get(ticketId)?.state).toBe('redeemed');
  tell(state, reverseScan(state.tickets.get(ticketId)!, state.scans.get('scn_1')!));
  expect(state.tickets.get(ticketId)?.state).toBe('issued');
});

test('no child is left behind by way of listings that come back', () => {
  const fixture = openedFixture();
  const tickets = soldTickets(fixture, { adult: 1, child: 1 });
  const childs = tickets.find((id) => fixture.state.tickets.get(id)?.item.priceTypeId === 'child')!;
  const adults = tickets.find((id) => id !== childs)!;
  listed(fixture, childs);
  expect(() => listed(fixture, adults)).toThrow('NOT_ACCOMPANIED');
});

test('a ticket bought on resale is worth no more than the one before it', () => {
  const { fixture, ticketId, state } = situation();
  const found = listed(fixture, ticketId, 3000);
  soldOn(fixture, found, 'adult');
  const bought = found.listing.sale!.ticketId;
  expect([state.tickets.get(bought)?.item.price, state.tickets.get(bought)?.worth]).toEqual([3000, 2500]);
});

test('a hold keeps the listing from others, keeps its seat, and gives it back', () => {
  const { fixture, ticketId, state, allocation } = situation();
  const found = listed(fixture, ticketId);
  const hold = heldFor(fixture, found, 'adult');
  expect(found.listing).toMatchObject({ state: 'held', holdId: hold.id });
  expect(withdrawListing(state, found, 'issuer', opensAt)).toMatchObject({ refused: 'LISTING_HELD' });
  expect(withdrawAllListings(state, opensAt)).toEqual([]);
  const selection = { mode: 'bestAvailable' as const, items: [{ priceTypeId: 'adult', quantity: 1 }] };
  expect(replaceHoldItems(state, { hold, allocation }, selection, opensAt)).toMatchObject({
    refused: 'SEAT_FIXED_BY_LISTING',
  });
  tell(state, releaseHold({ hold, allocation }));
  expect(found.listing).toMatchObject({ state: 'listed', holdId: null });
});

test('sold on, the old barcode ends before the new one begins, and the same seat has another ticket', () => {
  const { fixture, ticketId, state, allocation, barcode } = situation();
  const found = listed(fixture, ticketId, 2750);
  const events = soldOn(fixture, found, 'adult');
  expect(typesOf(events)).toEqual(['order.confirmed', 'listing.sold', 'barcode.voided', 'barcode.minted']);
  const newTicket = state.tickets.get(found.listing.sale!.ticketId)!;
  expect(newTicket).toMatchObject({
    state: 'issued',
    item: { seat: state.tickets.get(ticketId)!.item.seat, price: 2750, fee: 275 },
  });
  expect([state.tickets.get(ticketId)?.state, barcode().state, newTicket.barcode.state]).toEqual([
    'resold',
    'voided',
    'active',
  ]);
  const sales = salesSummaryOf(allocation, { now: opensAt, revision: 1 });
  expect([sales.sold, sales.soldValue.amount]).toEqual([3, 2 * 2500 + 2750]);
});

test('the home club withdraws all that nobody holds, one event each', () => {
  const fixture = openedFixture();
  const [one = '', two = '', three = ''] = soldTickets(fixture);
  const held = listed(fixture, one);
  heldFor(fixture, held, 'adult');
  listed(fixture, two);
  listed(fixture, three);
  expect(typesOf(withdrawAllListings(fixture.state, opensAt))).toEqual([
    'listing.withdrawn',
    'barcode.activated',
    'listing.withdrawn',
    'barcode.activated',
  ]);
});

test('it withdraws them in the order they were made, also where one was held meanwhile', () => {
  const fixture = openedFixture();
  const [one = '', two = ''] = soldTickets(fixture);
  const first = listed(fixture, one);
  listed(fixture, two);
  tell(fixture.state, releaseHold({ hold: heldFor(fixture, first, 'adult'), allocation: first.allocation }));
  const withdrawn = withdrawAllListings(fixture.state, opensAt).filter(({ type }) => type === 'listing.withdrawn');
  expect(withdrawn.map(({ data }) => data)).toMatchObject([{ ticketId: one }, { ticketId: two }]);
});
