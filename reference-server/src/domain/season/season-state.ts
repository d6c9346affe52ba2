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
