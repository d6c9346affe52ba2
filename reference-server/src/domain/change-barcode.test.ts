import { describe, expect, test } from 'vitest';
import { opensAt, tell } from '../testing/fixture.ts';
import { soldTickets, type SoldTickets } from '../testing/sold-tickets.ts';
import {
  activateBarcode,
  deactivateBarcode,
  mintedEvent,
  reissueBarcode,
  stopByIssuer,
  voidTicket,
} from './change-barcode.ts';
import type { DomainEvent } from './events.ts';
import { isRefusal, type Refusal } from './refusal.ts';

type Step = (scene: SoldTickets) => Refusal | DomainEvent[];

const seller = {
  activate: ({ found }: SoldTickets) => activateBarcode(found(), opensAt),
  deactivate: ({ found }: SoldTickets) => deactivateBarcode(found(), 'unpaid'),
  reissue: ({ found }: SoldTickets) => reissueBarcode(found(), 'lost', 'bar_new'),
  void: ({ found }: SoldTickets) => voidTicket(found(), 'fraud'),
};
const home = {
  activate: ({ found }: SoldTickets) => activateBarcode(found(0, 'issuer'), opensAt),
  deactivate: ({ found }: SoldTickets) => deactivateBarcode(found(0, 'issuer'), 'ban'),
  reissue: ({ found }: SoldTickets) => reissueBarcode(found(0, 'issuer'), 'lost', 'bar_new'),
  void: ({ found }: SoldTickets) => voidTicket(found(0, 'issuer'), 'fraud'),
  stop: ({ found }: SoldTickets) => stopByIssuer(found(), true, opensAt),
  lift: ({ found }: SoldTickets) => stopByIssuer(found(), false, opensAt),
};
const redeem: Step = ({ tickets: [ticket] }) => {
  ticket!.state = 'redeemed';
  return [];
};

type Case = { title: string; before?: Step[]; does: Step; tells: string[] | { refused: string } };

const cases: Case[] = [
  { title: 'a Seller stops: asked, then done', does: seller.deactivate, tells: ['requested', 'deactivated'] },
  { title: 'the home club stops: done', does: home.deactivate, tells: ['deactivated'] },
  { title: 'and at its desk', does: home.stop, tells: ['deactivated'] },
  { title: 'activating what is active', does: seller.activate, tells: [] },
  {
    title: 'a Seller lifts its own stop',
    before: [seller.deactivate],
    does: seller.activate,
    tells: ['requested', 'activated'],
  },
  {
    title: "a Seller can't lift the home club's",
    before: [home.deactivate],
    does: seller.activate,
    tells: { refused: 'BARCODE_STOPPED' },
  },
  { title: "the home club lifts a Seller's", before: [seller.deactivate], does: home.activate, tells: ['activated'] },
  { title: 'the home club lifts its own at its desk', before: [home.stop], does: home.lift, tells: ['activated'] },
  { title: 'a Seller has it reissued', does: seller.reissue, tells: ['requested', 'reissued'] },
  {
    title: 'a stopped one is reissued too',
    before: [home.stop],
    does: seller.reissue,
    tells: ['requested', 'reissued'],
  },
  { title: 'the home club reissues', does: home.reissue, tells: ['reissued'] },
  { title: 'not once it was used', before: [redeem], does: seller.reissue, tells: { refused: 'TICKET_REDEEMED' } },
  { title: 'a Seller voids the ticket', does: seller.void, tells: ['requested', 'ticket.voided', 'voided'] },
  { title: 'the home club voids it', does: home.void, tells: ['ticket.voided', 'voided'] },
  { title: 'voiding twice', before: [seller.void], does: home.void, tells: [] },
  { title: 'not once it was used', before: [redeem], does: seller.void, tells: { refused: 'TICKET_REDEEMED' } },
  {
    title: 'a void one is not activated',
    before: [seller.void],
    does: home.activate,
    tells: { refused: 'BARCODE_VOIDED' },
  },
  { title: 'nor stopped', before: [seller.void], does: seller.deactivate, tells: { refused: 'BARCODE_VOIDED' } },
  { title: 'nor reissued', before: [seller.void], does: seller.reissue, tells: { refused: 'BARCODE_VOIDED' } },
];

test.each(cases)('$title: $tells', ({ before = [], does, tells }) => {
  const scene = soldTickets();
  for (const step of before) tell(scene.state, step(scene));
  const decided = does(scene);
  if (isRefusal(decided)) expect(decided).toEqual({ ...tells, pointers: ['/path/ticketId'] });
  else expect(decided.map(({ type }) => type.replace('barcode.', ''))).toEqual(tells);
});

test('the effect has the next revision, and who and why', () => {
  expect(seller.deactivate(soldTickets())).toMatchObject([
    { data: { change: 'deactivate', by: 'seller', reason: 'unpaid' } },
    { data: { revision: 2, state: 'inactive', by: 'seller', reason: 'unpaid' } },
  ]);
});

test('the new barcode keeps state and stops of the one it replaces', () => {
  const scene = soldTickets();
  tell(scene.state, home.stop(scene));
  tell(scene.state, seller.reissue(scene));
  const [ticket] = scene.tickets;
  expect(ticket?.barcode).toMatchObject({ id: 'bar_new', revision: 3, state: 'inactive', stops: [{ by: 'issuer' }] });
});

describe('before its time', () => {
  const later = { 'barcode.activation': 'later' as const };

  test('a barcode waits, until then', () => {
    const { allocation } = soldTickets(later);
    const { activatesAt = '' } = allocation.terms.barcodes;
    expect(mintedEvent(allocation, 'tkt', 'bar', opensAt).data).toMatchObject({ state: 'inactive', activatesAt });
    const minted = mintedEvent(allocation, 'tkt', 'bar', Date.parse(activatesAt)).data;
    expect(minted).toMatchObject({ state: 'active' });
    expect(minted).not.toHaveProperty('activatesAt');
  });

  test('a Seller does not make it active, the home club does', () => {
    const scene = soldTickets(later);
    expect(seller.activate(scene)).toMatchObject({ refused: 'BARCODE_NOT_YET_ACTIVE' });
    expect(home.activate(scene)).toMatchObject([{ type: 'barcode.activated' }]);
  });
});
