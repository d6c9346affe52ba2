/** What a command of resale drawn at random comes to, by the rules that the operations use. */
import type { DomainEvent } from '../domain/events.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { eligible } from '../domain/listing-offers.ts';
import { holdListing } from '../domain/listing-sale.ts';
import { createListing, withdrawAllListings, withdrawListing } from '../domain/listings.ts';
import type { Refusal } from '../domain/refusal.ts';
import { policyEvents, refusedPolicy } from '../domain/resale-policy.ts';
import { askedRange, payoutTerms, payoutView, policyOf } from '../domain/resale-terms.ts';
import { limits } from './fixture.ts';
import { picked } from './picked.ts';
import type { RandomCommand, ResaleCommand } from './random-commands.ts';

type Decided = Refusal | DomainEvent[];

const names: ReadonlySet<string> = new Set(['list', 'withdraw', 'withdrawAll', 'holdListing', 'setPolicy']);

export function isResale(command: RandomCommand): command is ResaleCommand {
  return names.has(command.does);
}

export function decideOnResale(state: FixtureState, command: ResaleCommand, now: number, number: number): Decided {
  if (command.does === 'withdrawAll') return withdrawAllListings(state, now);
  if (command.does === 'setPolicy') return setPolicy(state, command.wish);
  if (command.does === 'list') return list(state, command, now);
  const listing = picked(state.listings.values(), command.pick);
  if (!listing) return [];
  const allocation = state.allocations.get(listing.allocationId)!;
  const found = { listing, allocation };
  if (command.does === 'withdraw') return withdrawListing(state, found, command.party, now);
  const offers = eligible(state, allocation, listing);
  const { priceTypeId = 'adult' } = offers[command.offer % Math.max(1, offers.length)] ?? {};
  const request = { priceTypeId, entitled: true, lifeSeconds: command.lifeSeconds };
  return holdListing(state, found, { holdId: `hld_${number}`, request, limits }, now);
}

function list(state: FixtureState, { pick, askedPercent }: ResaleCommand & { does: 'list' }, now: number): Decided {
  const ticket = picked(state.tickets.values(), pick);
  if (!ticket) return [];
  const allocation = state.allocations.get(ticket.allocationId)!;
  const policy = policyOf(state);
  const { price: original } = ticket.item;
  const { minimum, maximum } = askedRange(policy, original);
  const asked = Math.min(maximum, Math.max(minimum, Math.floor((original * askedPercent) / 100)));
  const { rule, amount } = payoutView(allocation, payoutTerms(policy, original, asked));
  const price = policy.mode === 'marketplace' ? { price: { amount: asked, currency: amount.currency } } : {};
  const request = { ...price, expectedPayout: { rule, amount } };
  const listingId = `lst_${state.listings.size}`;
  return createListing(state, { ticket, allocation, party: 'seller' }, { listingId, request }, now);
}

function setPolicy(state: FixtureState, wish: object): Decided {
  const policy = policyOf(state);
  const next = { ...policy, ...wish, revision: policy.revision + 1 };
  return refusedPolicy([state], policy, next) ?? policyEvents(state, next);
}
