/** A ticket listed and taken back, expired, sold on and sold on again, change by change. What they leave: ticket 3 of the order resold. */
import type { EventType } from '../../generated/events.ts';
import type { Hold, Listing } from '../../generated/types.ts';
import { later } from '../../time.ts';
import { change, ticketIn, type Change, type HistoryContext, type Sold } from './history-change.ts';
import { checkHold, confirm, releaseHold } from './purchase.ts';
import { changePolicy, holdListed, list, readListing, reopen, termsOf, ticketOf, withdraw } from './resale.ts';

const listed: readonly EventType[] = ['listing.created', 'barcode.deactivated'];
const sale: readonly EventType[] = ['order.confirmed', 'listing.sold', 'barcode.voided', 'barcode.minted'];

export function resaleChanges(context: HistoryContext, sold: Sold): Change[] {
  return [...changesToReturn(context, sold), ...changesToResale(context, sold)];
}

/** Listings that end unsold, each in another way. */
function changesToReturn({ world, sellerA, clock }: HistoryContext, sold: Sold): Change[] {
  const home = world.party('home');
  let listing: Listing;
  const ticketId = () => ticketIn(sold, 3);
  const put = async () => (listing = await list(sellerA, ticketId()));
  const twice = () =>
    sellerA.refused('TICKET_LISTED', 'createListing', { path: { ticketId: ticketId() }, body: asShown() });
  const asShown = () => {
    const { rule, amount } = listing.payout;
    return { expectedPayout: { rule, amount: { amount: amount.amount, currency: amount.currency } } };
  };
  const limit = () => changePolicy(home, { closesAt: later(clock.now, 60) });
  return [
    change('reading the resale terms', () => termsOf(sellerA, ticketId())),
    change('a listing', put, ...listed),
    change('the same ticket listed again', twice),
    change('its withdrawal', () => withdraw(sellerA, listing), 'listing.withdrawn', 'barcode.activated'),
    change('a second withdrawal', () => withdraw(sellerA, listing)),
    change('another listing', put, ...listed),
    change('all withdrawn', () => home.do('withdrawAllListings'), 'listing.withdrawn', 'barcode.activated'),
    change('nothing left to withdraw', () => home.do('withdrawAllListings')),
    change('an end of resale', limit, 'resalePolicy.changed'),
    change('a listing that nobody buys', put, ...listed),
    change('its last second', () => clock.moveBy(59)),
    change('its end', () => clock.moveBy(1), 'listing.expired', 'barcode.activated'),
    change('resale without an end', () => reopen(home), 'resalePolicy.changed'),
  ];
}

/** Holds of a listing up to its sale, and the ticket of who bought it on resale in its turn. */
function changesToResale({ sellerA, clock }: HistoryContext, sold: Sold): Change[] {
  let listing: Listing;
  let held: Hold;
  let bought = '';
  const put = async (ticketId: string) => (listing = await list(sellerA, ticketId));
  const take = (lifeSeconds: number) => async () => (held = await holdListed(sellerA, listing, { lifeSeconds }));
  const buy = async () => (bought = ticketOf(await confirm(sellerA, held)));
  return [
    change('a listing that a buyer will hold', () => put(ticketIn(sold, 3)), ...listed),
    change("a buyer's hold of it", take(30), 'hold.placed'),
    change('its release', () => releaseHold(sellerA, held), 'hold.released'),
    change('a brief hold of it', take(30), 'hold.placed'),
    change('the end of that', () => clock.moveBy(30), 'hold.expired'),
    change('a third hold of it', take(300), 'hold.placed'),
    change('reading the listing', () => readListing(sellerA, listing)),
    change('its check', () => checkHold(sellerA, held), 'hold.checked'),
    change('its confirm', buy, ...sale),
    change("a listing of the buyer's ticket", () => put(bought), ...listed),
    change('a hold of that', take(300), 'hold.placed'),
    change('its sale', buy, ...sale),
    change('a listing that stays', () => put(bought), ...listed),
  ];
}
