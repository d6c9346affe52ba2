/** Seats sold at every price type there is, to be released. */
import type { Listing, Selection } from '../../generated/types.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';
import { expectEqual } from '../expect.ts';
import { ticketIds } from './cancelling.ts';
import { confirm } from './purchase.ts';
import { offersIn } from './resale-money.ts';

/** Two areas of two price bands; wheelchair spaces in the first. */
export const everyPriceTypeGround = {
  'ground.areas': [['..........', 'wc..|wc....'], ['..........']],
} satisfies Given;

type Party = Readonly<Record<string, number>>;

/** Members have a price in the first area alone. */
const parties: readonly (readonly ['first' | 'second', Party])[] = [
  ['first', { adult: 2, child: 1, concession: 1, member: 1, hospitality: 1 }],
  ['second', { adult: 2, child: 1, concession: 1, hospitality: 1 }],
  ['first', { wheelchair: 1 }],
];

/** Ids of the tickets but for one adult's of those with a child, who must stay in case the child's comes back. */
export async function buyAtEveryPriceType(world: World): Promise<string[]> {
  const seller = world.party('sellerA');
  const [child, adult] = [world.filled('{{priceType.child}}'), world.filled('{{priceType.adult}}')];
  const tickets: string[] = [];
  for (const [area, party] of parties) {
    const items = Object.entries(party).map(([name, quantity]) => ({ priceTypeId: `{{priceType.${name}}}`, quantity }));
    const selection: Selection = { mode: 'bestAvailable', items, areas: [`{{area.${area}}}`] };
    const order = await confirm(seller, await seller.do('createHold', { body: { selection } }));
    const children = order.items.filter(({ priceTypeId }) => priceTypeId === child);
    const stays = children.length > 0 ? order.items.find(({ priceTypeId }) => priceTypeId === adult) : undefined;
    tickets.push(...ticketIds({ items: order.items.filter((item) => item !== stays) }));
  }
  return tickets;
}

/** The same set, and dearest first; those of one price in any order. */
export function expectOffers({ id, offers, obstacle }: Listing, expected: readonly string[]): void {
  const seen = offersIn({ offers });
  expectEqual(seen.toSorted(), expected.toSorted(), `the offers of listing ${id}`);
  const amounts = offers.map(({ price }) => price.amount);
  expectEqual(
    amounts,
    amounts.toSorted((one, other) => other - one),
    'the prices of the offers, dearest first',
  );
  expectEqual(obstacle, expected.length === 0 ? 'noEligiblePriceType' : undefined, '/obstacle');
}
