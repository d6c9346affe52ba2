/** The everyday steps of resale: policy, terms, listing, buying. */
import type {
  Hold,
  Listing,
  ListingHoldRequest,
  ListingRequest,
  Order,
  ResalePolicy,
  ResalePolicyRequest,
  ResaleTerms,
} from '../../generated/types.ts';
import { settingsOf } from '../../requests.ts';
import type { Actor } from '../../world/actor.ts';
import { expectThat } from '../expect.ts';
import { confirm } from './purchase.ts';

/** Changes these settings and leaves the others as they are. */
export async function changePolicy(home: Actor, change: Partial<ResalePolicyRequest>): Promise<ResalePolicy> {
  return home.do('setResalePolicy', { body: await changedPolicy(home, change) });
}

/** What would be set by such a change. */
export async function changedPolicy(home: Actor, change: Partial<ResalePolicyRequest>): Promise<ResalePolicyRequest> {
  return { ...settingsOf(await home.do('getResalePolicy')), ...change };
}

/** Without a limit of their own that `closesAt` has set before. */
export async function reopen(home: Actor): Promise<ResalePolicy> {
  const { closesAt: _, ...body } = await changedPolicy(home, {});
  return home.do('setResalePolicy', { body });
}

/** What the fan is shown; `asked` in minor units. */
export function termsOf(actor: Actor, ticketId: string, asked?: number): Promise<ResaleTerms> {
  return actor.do('getResaleTerms', { path: { ticketId }, query: asked === undefined ? {} : { amount: asked } });
}

/** Lists at what the terms say: at the original price where none is asked. */
export async function list(seller: Actor, ticketId: string, asked?: number): Promise<Listing> {
  return seller.do('createListing', { path: { ticketId }, body: await listingRequest(seller, ticketId, asked) });
}

export async function listingRequest(seller: Actor, ticketId: string, asked?: number): Promise<ListingRequest> {
  const { payout } = await termsOf(seller, ticketId, asked);
  const { amount, currency } = payout.amount;
  const expectedPayout = { rule: payout.rule, amount: { amount, currency } };
  return asked === undefined ? { expectedPayout } : { price: { amount: asked, currency }, expectedPayout };
}

type Named = Pick<Listing, 'id'>;

export function readListing(actor: Actor, { id }: Named): Promise<Listing> {
  return actor.do('getListing', { path: { listingId: id } });
}

export function withdraw(seller: Actor, { id }: Named): Promise<Listing> {
  return seller.do('withdrawListing', { path: { listingId: id } });
}

export function holdListed(seller: Actor, { id }: Named, wish: Partial<ListingHoldRequest> = {}): Promise<Hold> {
  return seller.do('holdListing', { path: { listingId: id }, body: { priceTypeId: '{{priceType.adult}}', ...wish } });
}

/** Holds and confirms at once. */
export async function buyListed(seller: Actor, listing: Named, wish: Partial<ListingHoldRequest> = {}): Promise<Order> {
  return confirm(seller, await holdListed(seller, listing, wish));
}

/** Every live listing of the actor's allocation. */
export async function liveListings(actor: Actor, limit = 100): Promise<Listing[]> {
  const listings: Listing[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await actor.do('listListings', { query: { limit, ...(cursor === undefined ? {} : { cursor }) } });
    expectThat(page.items.length <= limit, `at most ${limit} listings on a page`, page.items.length, '/items');
    listings.push(...page.items);
    cursor = page.nextCursor;
    if (cursor === undefined) return listings;
  }
}

/** The first ticket of an order. */
export function ticketOf({ items }: Pick<Order, 'items'>, number = 0): string {
  const ticketId = items[number]?.ticketId;
  expectThat(ticketId !== undefined, `a ticket for item ${number} of the order`, items, `/items/${number}/ticketId`);
  return ticketId;
}
