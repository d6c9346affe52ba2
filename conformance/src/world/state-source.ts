/** Where situations come from. A check says what it needs; a source says whether and how it can give it. */
import type { WorldCriteria } from '../generated/types.ts';
import type { RecordedClient } from '../http/recorded-client.ts';
import type { World } from './world.ts';

export type Given = Partial<WorldCriteria>;

/** What a check may need beyond the first Seller and its criteria. */
export const abilities = {
  fresh: 'A situation in which nothing has happened yet.',
  clock: 'Moving the clock of a situation.',
  layout: 'The seat layout, so that neighbours can be told.',
  sellerB: 'A second Seller with an allocation of its own for the same fixture.',
  home: "The home club's client.",
  tokens: 'Tokens that must be refused: expired, for another audience, not counting yet.',
  simulation: 'Having the target answer 429 or 503, or the home club suspend the allocation.',
  receiver: 'A receiver of webhooks that the target can reach: on this machine, or at --public-url.',
  worlds: 'Making closed worlds while the check runs.',
} as const;
export type Ability = keyof typeof abilities;

export type Needs = { readonly given: Given; readonly abilities: readonly Ability[] };

export type OpenedWorld = { readonly world: World; readonly release: () => void };

export type StateSource = {
  readonly name: 'sandbox' | 'configured' | 'none';
  /** Why a situation can't be had, or null. */
  lacks(needs: Needs): string | null;
  /** A situation of the check's own. `release` may take its time; the source waits for it in `close`. */
  open(needs: Needs, client: RecordedClient): Promise<OpenedWorld>;
  /** The one situation that checks use together that leave no trace another would stumble over. */
  openShared(client: RecordedClient): Promise<OpenedWorld>;
  close(): Promise<void>;
};
