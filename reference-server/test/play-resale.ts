/** Commands of resale drawn at random, as requests to an Issuer. */
import { picked } from '../src/testing/picked.ts';
import type { ResaleCommand } from '../src/testing/random-commands.ts';
import type { Player, Sent } from './player.ts';

export async function playResale(player: Player, command: ResaleCommand): Sent {
  if (command.does === 'list') return list(player, command);
  if (command.does === 'setPolicy') return setPolicy(player, command.wish);
  const { home, world } = player.world;
  const path = { organisationId: world.organisations.home };
  if (command.does === 'withdrawAll') return home('withdrawAllListings', { path });
  const found = picked(player.listings, command.pick);
  if (!found) return null;
  const { seller, listingId } = found;
  if (command.does === 'withdraw')
    return (command.party === 'issuer' ? home : seller)('withdrawListing', { path: { listingId } });
  const { body: listing } = await seller('getListing', { path: { listingId } });
  const { priceTypeId = 'adult' } = listing.offers[command.offer % Math.max(1, listing.offers.length)] ?? {};
  const { lifeSeconds } = command;
  const held = await seller('holdListing', { path: { listingId }, body: { priceTypeId, entitled: true, lifeSeconds } });
  if (held.status === 201) player.holds.push({ seller, hold: held.body });
  return held;
}

async function list(player: Player, { pick, askedPercent }: ResaleCommand & { does: 'list' }): Sent {
  const found = picked(player.tickets, pick);
  if (!found) return null;
  const { seller, ticketId } = found;
  const path = { ticketId };
  const { body: shown } = await seller('getResaleTerms', { path });
  const { minimumPrice, maximumPrice, originalPrice } = shown;
  const wished = Math.floor((originalPrice.amount * askedPercent) / 100);
  const amount = Math.min(maximumPrice?.amount ?? 0, Math.max(minimumPrice?.amount ?? 0, wished));
  const { body: terms } = await seller('getResaleTerms', { path, query: { amount } });
  const price = terms.mode === 'marketplace' ? { price: { ...originalPrice, amount } } : {};
  const { rule, amount: payout } = terms.payout;
  const listed = await seller('createListing', { path, body: { ...price, expectedPayout: { rule, amount: payout } } });
  if (listed.status === 201) player.listings.push({ seller, listingId: listed.body.id });
  return listed;
}

async function setPolicy(
  { world: { home, world } }: Player,
  wish: (ResaleCommand & { does: 'setPolicy' })['wish'],
): Sent {
  const path = { organisationId: world.organisations.home };
  const { organisationId: _id, revision: _revision, ...policy } = (await home('getResalePolicy', { path })).body;
  return home('setResalePolicy', { path, body: { ...policy, ...wish } });
}
