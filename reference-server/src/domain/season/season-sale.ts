/** Season tickets sold: at every performance in one step, with the seats that their contacts are offered next. */
import { seasonPurchase } from '../../generated/decisions.ts';
import type {
  PreferredSeat,
  SeasonOffer,
  SeasonPurchase,
  SeasonPurchaseRequest,
  SeasonTicket,
} from '../../generated/types.ts';
import type { NewEvent } from '../../store/command.ts';
import { firstRefusal, refuse, type Refusal } from '../refusal.ts';
import type { Owner } from '../webhooks.ts';
import { storedPreferredSeat } from './contacts.ts';
import { placeSeasonTicket, type FixtureIds, type SeasonStream } from './season-placing.ts';
import { WishedTickets, type SeasonScene } from './wished-tickets.ts';

export type SaleScene = SeasonScene & {
  readonly stream: SeasonStream;
  readonly owner: Owner;
  readonly ids: FixtureIds & { readonly seasonTicket: () => string };
  readonly now: number;
};

export type Bought = { readonly events: readonly NewEvent[]; readonly purchase: SeasonPurchase };

export function buySeasonTickets(scene: SaleScene, request: SeasonPurchaseRequest): Refusal | Bought {
  const wished = new WishedTickets(scene, request.wish, request);
  const refusal = firstRefusal(seasonPurchase, wished);
  if (refusal) return refusal;
  const { offers } = wished;
  if (!offers) return refuse('INSUFFICIENT_AVAILABILITY', ['/body/wish/tickets']);
  const placed = offers.map((offer) => place(scene, wished.contingent, offer));
  const seasonTickets = placed.map(({ seasonTicket }) => seasonTicket);
  const preferred = preferredSeats(scene, offers, seasonTickets);
  return {
    events: [
      ...placed.flatMap(({ events }) => events),
      ...preferred.map((seat) => storedPreferredSeat(scene.owner, seat)),
    ],
    purchase: {
      seasonProductId: scene.product.id,
      seasonTickets,
      seatPerPerformance: wished.isMakeshift,
      total: { amount: wished.totalAmount, currency: wished.currency },
    },
  };
}

function place(scene: SaleScene, contingent: string, { contactId, priceTypeId, seats }: SeasonOffer) {
  const { stream, performances, ids, now } = scene;
  const id = ids.seasonTicket();
  const placing = { id, contactId, contingent, priceTypeId, seats, reservedUntil: null, renewalOf: null };
  return placeSeasonTicket(stream, performances, placing, ids, now);
}

/** Of fixed seats the first of each contact in each configuration; none of a season ticket with a seat at each performance. */
function preferredSeats(
  { product }: SaleScene,
  offers: readonly SeasonOffer[],
  seasonTickets: readonly SeasonTicket[],
): PreferredSeat[] {
  if (product.type !== 'fixedSeat') return [];
  const first = new Map<string, PreferredSeat>();
  offers.forEach(({ contactId, chosenBy }, index) => {
    const ticket = seasonTickets[index];
    if (chosenBy.some(({ choice }) => choice === 'seatPerPerformance')) return;
    for (const { physicalConfigurationId } of chosenBy) {
      const own = ticket?.seats.find((seat) => seat.physicalConfigurationId === physicalConfigurationId);
      const key = `${contactId} ${physicalConfigurationId}`;
      if (!ticket || !own || first.has(key)) continue;
      const { id: seasonTicketId, placedAt: storedAt } = ticket;
      first.set(key, { contactId, physicalConfigurationId, seat: own.seat, seasonTicketId, storedAt });
    }
  });
  return [...first.values()];
}
