import { describe, expect, test } from 'vitest';
import type { WorldCriteria } from '../generated/types.ts';
import { openedFixture, opensAt, placed, tell } from '../testing/fixture.ts';
import { listed, setPolicy, soldTickets } from '../testing/resale.ts';
import { changeFixture, changePrice } from './change-fixture.ts';
import { releaseHold } from './change-hold.ts';
import { offersOf } from './listing-offers.ts';
import { suspendAllocation } from './suspend-allocation.ts';

const released = { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true } as const;

function situation(criteria: WorldCriteria, asked?: number, seasonTicketId?: string) {
  const fixture = openedFixture(criteria);
  const [ticketId = ''] = soldTickets(fixture, { adult: 3 }, seasonTicketId);
  const { listing } = listed(fixture, ticketId, asked);
  const look = (now = opensAt) => {
    const { offers, obstacle } = offersOf(fixture.state, fixture.allocation, listing, now);
    return obstacle ?? offers.map(({ priceTypeId, price, fee }) => `${priceTypeId} ${price.amount}+${fee.amount}`);
  };
  return { ...fixture, fixture, look };
}

describe('a released seat', () => {
  test('is offered at every price type on sale for it, dearest first', () => {
    expect(situation(released).look()).toEqual(['adult 2500+250', 'member 2000+200', 'concession 1500+150']);
  });

  test.each([
    { adult: 2500, offers: ['adult 2500+250'] },
    { adult: 2501, offers: ['adult 2501+250'] },
    { adult: 2499, offers: 'noEligiblePriceType' },
  ])('is offered where no lower price is allowed at $adult as $offers', ({ adult, offers }) => {
    const { state, allocation, look } = situation({ 'resale.mode': 'seatRelease' });
    tell(state, changePrice(state, allocation.terms.id, 'adult', adult));
    expect(look()).toEqual(offers);
  });

  test('is offered again once a lower price is allowed', () => {
    const { state, allocation, fixture, look } = situation({ 'resale.mode': 'seatRelease' });
    tell(state, changePrice(state, allocation.terms.id, 'adult', 2250));
    setPolicy(fixture, { lowerPrice: true });
    expect(look()).toEqual(['adult 2250+225', 'member 2000+200', 'concession 1500+150']);
  });
});

describe('in a marketplace', () => {
  test('the price type and the price asked stand', () => {
    const { state, allocation, look } = situation({}, 2750);
    tell(state, changePrice(state, allocation.terms.id, 'adult', 9999));
    expect(look()).toEqual(['adult 2750+275']);
  });

  test.each([
    { names: 'fixture', rule: 'force', offers: ['concession 2500+250'] },
    { names: 'competition', rule: 'force', offers: ['member 2500+250'] },
    { names: 'none', rule: 'force', offers: 'noEligiblePriceType' },
    { names: 'fixture', rule: 'keep', offers: ['adult 2500+250'] },
  ] as const)('a season ticket where $names names the price type and the rule is $rule: $offers', (given) => {
    const criteria = { 'resale.forcedPriceType': given.names, 'resale.seasonTickets': given.rule } as const;
    expect(situation(criteria, 2500, 'season-1').look()).toEqual(given.offers);
    expect(situation(criteria, 2500).look()).toEqual(['adult 2500+250']);
  });
});

describe('nothing is offered', () => {
  test('from a suspended allocation', () => {
    const { state, allocation, look } = situation({});
    tell(state, suspendAllocation(state, allocation.terms.id, true));
    expect(look()).toBe('allocationSuspended');
  });

  test('for a postponed fixture', () => {
    const { state, look } = situation({});
    tell(state, changeFixture(state, { status: 'postponed' }));
    expect(look()).toBe('fixtureNotOnSale');
  });

  test('before its moment', () => {
    const { look } = situation({ 'resale.availability': 'later' });
    expect([look(opensAt + 86_399_999), look(opensAt + 86_400_000)]).toEqual(['notYetOffered', ['adult 2500+250']]);
  });

  test('while a seat of its kind is free in its area', () => {
    const { look, fixture } = situation({
      'resale.availability': 'whenAreaSoldOut',
      'ground.areas': [['.....wc'], ['..']],
    });
    expect(look()).toBe('notYetOffered');
    const found = placed(fixture, { adult: 2 }, { id: 'hld_2', areas: ['A1'] });
    expect(look()).toEqual(['adult 2500+250']);
    tell(fixture.state, releaseHold(found));
    expect(look()).toBe('notYetOffered');
  });
});
