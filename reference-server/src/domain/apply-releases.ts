/** How seats that come back change an allocation. */
import type { Appliers } from './applier.ts';
import { allocationOf, ticketOf } from './fixture-lookup.ts';
import type { AllocationRecord } from './fixture-state.ts';
import { seatsOf, type HeldItem } from './held-item.ts';
import { countSold } from './tally.ts';

export const releaseAppliers: Appliers<'tickets.released'> = {
  'tickets.released': (state, { ticketIds }, { stream }) => {
    const tickets = ticketIds.map((ticketId) => ticketOf(state, ticketId));
    for (const ticket of tickets) ticket.state = 'released';
    takeBack(
      allocationOf(state, stream),
      tickets.map(({ item }) => item),
    );
  },
};

/** Sold seats are free again. */
export function takeBack({ pool, tally }: AllocationRecord, items: readonly HeldItem[]): void {
  pool.giveBack(seatsOf(items));
  countSold(tally, pool.map, items, -1);
}
