/** What a search for the best available seats is asked for. */

export type Singles = 'avoid' | 'forbid';

export type BestAvailableRequest = {
  /** Ordinary seats. */
  readonly standard: number;
  /** One entry a wheelchair space. */
  readonly pairs: readonly { readonly companions: number }[];
  /** The area ids that will do, best liked first; null: all of the allocation, none liked better. */
  readonly areas: readonly string[] | null;
  /** At least 1. */
  readonly maxGroups: number;
  readonly singles: Singles;
};
