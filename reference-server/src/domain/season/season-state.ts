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
  results: number;
};

export type SeasonState = {
  /** Null before it is opened. What counts, as `placed`, stands as it was then. */
  product: SeasonProduct | null;
  readonly tickets: Map<string, SeasonTicketRecord>;
  /** By the moment they were placed, then by id. */
  readonly order: string[];
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
export function placedIn({ placed }: SeasonState): number {
  return [...placed.values()].reduce((sum, count) => sum + count, 0);
}

export function firstCategoryOf({ seats }: SeasonTicket): string {
  return seats[0]?.priceBandId ?? '';
}

/** By the moment they were placed, then by id in code points. */
export function inOrder(one: SeasonTicketRecord, other: SeasonTicketRecord): number {
  if (one.at !== other.at) return one.at - other.at;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

/** How many of the season tickets come before it, itself among them. By halves. */
export function placeAfter(
  { order, tickets }: Pick<SeasonState, 'order' | 'tickets'>,
  last: SeasonTicketRecord,
): number {
  let [low, high] = [0, order.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = tickets.get(order[middle] ?? '');
    if (there && inOrder(there, last) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
