/** What is known of one season-ticket product: the fold of its ledger. Changed only by the appliers of its events. */
import type { RenewalRun, SeasonProduct, SeasonTicket } from '../../generated/types.ts';
import type { Expiries } from '../expiries.ts';

export type SeasonTicketRecord = SeasonTicket & {
  /** As `placedAt`, in milliseconds. */
  readonly at: number;
  /** Counts the product's season tickets as they are sold; null for one that was not. */
  soldNumber: number | null;
};

/** Seats that a dry run would have taken, one at a performance. */
export type PlannedSeat = readonly [fixtureId: string, contingent: string, seatId: string];

export type RenewalRunRecord = {
  readonly id: string;
  run: RenewalRun;
  /** It covers the origin's season tickets up to this `soldNumber`. */
  readonly covers: number;
  /** The last one that the first step looked at. */
  through: string | null;
  /** Those that the second step will take, in its order. */
  readonly mustMove: string[];
  readonly planned: PlannedSeat[];
};

export type SeasonState = {
  /** Null before it is opened. What counts, as `placed`, stands as it was then. */
  product: SeasonProduct | null;
  readonly tickets: Map<string, SeasonTicketRecord>;
  /** Read by `orderOf`: what was placed last may still have to be put where it belongs. */
  readonly order: string[];
  isOrdered: boolean;
  sold: number;
  /** Season tickets that are sold or reserved, by the category of their first seat. */
  readonly placed: Map<string, number>;
  /** Season tickets of other products to those that renewed them with this one. */
  readonly renewed: Map<string, string>;
  readonly runs: Map<string, RenewalRunRecord>;
  /** By origin product: season tickets that a first step stored. */
  readonly stored: Map<string, string[]>;
  readonly expiries: Expiries;
};

/** The data of events that only the Issuer sees. */
export type RenewalRunProgressed = {
  readonly renewalRunId: string;
  readonly through: string | null;
  readonly mustMove: readonly string[];
  readonly planned: readonly PlannedSeat[];
};
export type RenewalRunCovered = { readonly renewalRunId: string; readonly covers: number };

/** Season tickets of the product that are sold or reserved. */
export function placedIn({ placed }: Pick<SeasonState, 'placed'>): number {
  return [...placed.values()].reduce((sum, count) => sum + count, 0);
}

export function addPlaced(placed: Map<string, number>, category: string, change: 1 | -1): void {
  placed.set(category, (placed.get(category) ?? 0) + change);
}

export function firstCategoryOf({ seats }: SeasonTicket): string {
  return seats[0]?.priceBandId ?? '';
}

/** By the moment they were placed, then by id in code points. */
export function inOrder(one: SeasonTicketRecord, other: SeasonTicketRecord): number {
  if (one.at !== other.at) return one.at - other.at;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/**
 * The ids of all season tickets by the moment they were placed, then by id. Sorted only when it is asked for: those of one
 * moment come with ids in any order, and there may be tens of thousands of them.
 */
export function orderOf(state: Pick<SeasonState, 'order' | 'isOrdered' | 'tickets'>): readonly string[] {
  const { order, tickets } = state;
  if (!state.isOrdered)
    order.sort((one, other) => {
      const [first, second] = [tickets.get(one), tickets.get(other)];
      return first && second ? inOrder(first, second) : 0;
    });
  state.isOrdered = true;
  return order;
}

export function addToOrder(
  state: Pick<SeasonState, 'order' | 'isOrdered' | 'tickets'>,
  record: SeasonTicketRecord,
): void {
  const last = state.tickets.get(state.order.at(-1) ?? '');
  if (last && inOrder(last, record) > 0) state.isOrdered = false;
  state.order.push(record.id);
}
