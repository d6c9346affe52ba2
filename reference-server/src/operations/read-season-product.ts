import { notFound, type Refusal } from '../domain/refusal.ts';
import type { SeasonState } from '../domain/season/season-state.ts';
import type { SeasonProduct } from '../generated/types.ts';
import { seasonLedgerOf } from '../ids.ts';
import type { Ledgers } from '../store/command.ts';
import type { Context } from './context.ts';

/** The product as its ledger durably has it, for its club. */
export function readProduct<Found>(
  { services, caller }: Context,
  id: string,
  look: (state: SeasonState, product: SeasonProduct, now: number) => Found | Refusal,
): Promise<Found | Refusal> {
  const read = (states: Ledgers, now: number): Found | Refusal => {
    const state = seasonIn(states, id);
    const { product } = state;
    return product?.organisationId === caller.organisationId ? look(state, product, now) : notFound();
  };
  return services.pipeline.read([seasonLedgerOf(id)], read, caller.organisationId);
}

export function seasonIn(states: Ledgers, id: string): SeasonState {
  return states.get<SeasonState>(seasonLedgerOf(id)).state;
}
