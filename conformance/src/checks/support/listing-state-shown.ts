/** Compares the listings that the API shows, and the policy they stand under, with what the feed tells of them. */
import type { Listing, Payout } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { settingsOf } from '../../requests.ts';
import type { Folded } from './feed-fold.ts';
import type { FoldedListing } from './folded-tickets.ts';

export async function expectListings(actor: Actor, { tickets, policy }: Folded): Promise<void> {
  for (const [listingId, folded] of tickets.listings)
    expectListing(await actor.do('getListing', { path: { listingId } }), folded);
  if (tickets.listings.size > 0) {
    const { items } = await actor.do('listListings', { query: { limit: 500 } });
    const live = [...tickets.listings].filter(([, { state }]) => state === 'listed' || state === 'held');
    const ids = live.map(([id]) => id);
    expectEqual(
      items.map(({ id }) => id),
      ids,
      'the list of live listings, against the feed',
    );
  }
  if (!policy) return;
  const shown = await actor.do('getResalePolicy', { path: { organisationId: policy.organisationId } });
  expectEqual(shown.revision, policy.revision, "the resale policy's revision, against the feed");
  expectEqual(settingsOf(shown), settingsOf(policy), 'the resale policy, against the feed');
}

function expectListing(shown: Listing, { created, state, holdId, sold }: FoldedListing): void {
  const where = `of listing ${shown.id} in the API, against the feed`;
  expectEqual<string>(shown.state, state, `the state ${where}`);
  expectEqual(shown.ticketId, created.ticketId, `the ticket ${where}`);
  expectEqual(shown.mode, created.mode, `the mode ${where}`);
  expectEqual(shown.askedPrice?.amount, created.askedPrice?.amount, `the asked price ${where}`);
  expectEqual(payoutIn(shown.payout), payoutIn(created.payout), `the payout ${where}`);
  if (state === 'held') expectEqual(shown.holdId, holdId, `the hold ${where}`);
  expectEqual(saleIn(shown.sale), saleIn(sold?.sale), `the sale ${where}`);
}

/** Amounts in minor units. */
export function payoutIn({ rule, isMaximum, gross, fee, amount }: Payout) {
  return { rule, isMaximum, gross: gross.amount, fee: fee.amount, amount: amount.amount };
}

export function saleIn(sale: Listing['sale']) {
  if (!sale) return null;
  const { clientOrderId, ticketId, priceTypeId, price, fee, payout } = sale;
  const amounts = { price: price.amount, fee: fee.amount, payout: payoutIn(payout) };
  return { clientOrderId, ticketId, priceTypeId, ...amounts };
}
