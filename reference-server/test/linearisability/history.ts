/** What is written down of a play: who asked what and was answered what, in a form that can be compared. */
import type { Event } from '../../src/generated/types.ts';
import type { Operation } from './checker.ts';

export type Request =
  | { readonly does: 'createHold'; readonly key: string; readonly quantity: number; readonly lifeSeconds: number }
  | { readonly does: 'extendHold'; readonly key: string; readonly holdId: string; readonly lifeSeconds: number }
  | { readonly does: 'checkHold'; readonly key: string; readonly holdId: string }
  | { readonly does: 'releaseHold' | 'getHold'; readonly holdId: string }
  | { readonly does: 'confirmOrder'; readonly clientOrderId: string; readonly holdId: string; readonly total: number }
  | { readonly does: 'getOrder'; readonly clientOrderId: string }
  | { readonly does: 'moveClock'; readonly to: number }
  | { readonly does: 'getAvailability' | 'getSalesSummary' | 'listEvents' };

export type HoldSeen = {
  readonly id: string;
  readonly state: 'held' | 'checked' | 'confirmed' | 'released' | 'expired';
  readonly revision: number;
  readonly seats: readonly string[];
  readonly expiresAt: number;
  readonly extendableUntil: number;
  readonly clientOrderId: string | null;
};

export type OrderSeen = {
  readonly clientOrderId: string;
  readonly holdId: string;
  readonly confirmedAt: number;
  /** By seat. */
  readonly tickets: Readonly<Record<string, string>>;
};

export type Answer = {
  readonly status: number;
  readonly code?: string;
  readonly hold?: HoldSeen;
  readonly order?: OrderSeen;
  readonly sums?: { readonly free: number; readonly held: number; readonly sold: number; readonly soldValue?: number };
  /** Sequence of the allocation's last event, and the time, that the sums are true for. */
  readonly revision?: number;
  readonly asOf?: number;
  /** Ids of the allocation's events. */
  readonly events?: readonly string[];
  readonly isReplay?: boolean;
};

export type Ground = {
  readonly seats: number;
  readonly perOrderLimit: number;
  readonly heldLimit: number;
  readonly price: number;
  readonly holdSeconds: number;
  readonly holdTotalSeconds: number;
  readonly confirmSeconds: number;
  /**
   * Whether a process was cut off from its database. One that was while it committed decides again, and may take what
   * it had done itself for done before: a replay is not told from a first, nor a sale from an order that stands.
   */
  readonly wasCutOff: boolean;
  /** The world's time and the allocation's last sequence before the first request. */
  readonly now: number;
  readonly sequence: number;
};

export type Played = {
  readonly ground: Ground;
  readonly history: readonly Operation<Request, Answer>[];
  /** The allocation's events at the end. */
  readonly feed: readonly Event[];
};

export const isLook = ({ does }: Request): boolean => does.startsWith('get') || does === 'listEvents';
