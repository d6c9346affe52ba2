/** The movements of money that events are: what a statement is made of. Nothing else moves money. */
import type { EventData, EventType } from '../generated/events.ts';
import type { LedgerEvent } from '../store/store.ts';
import { allocationOf, cancellationOf } from './fixture-lookup.ts';
import type { FixtureState } from './fixture-state.ts';
import type { MoneyKind } from './statement-kinds.ts';

/** As the Issuer sees it, in minor units: above 0 what the Seller owes. */
export type Movement = {
  readonly kind: MoneyKind;
  readonly ticketId: string;
  readonly clientOrderId: string;
  readonly amount: number;
};

type MovementsOf = {
  readonly [Type in EventType]?: (data: EventData[Type], state: FixtureState) => Movement[];
};

/** Every event that moves money, asked once the state has it. */
const movementsBy: MovementsOf = {
  'order.confirmed': ({ clientOrderId, items }) =>
    items.map(({ ticketId = '', price }) => ({ kind: 'sale', ticketId, clientOrderId, amount: price })),
  'cancellation.confirmed': ({ cancellationId, clientOrderId }, state) =>
    cancellationOf(state, cancellationId).items.flatMap(({ ticketId, share, refund }): Movement[] => [
      // No minus before a nought: JSON has none, and a state that is put away would come back another.
      { kind: 'cancellation', ticketId, clientOrderId, amount: 0 - share },
      { kind: 'cancellationFee', ticketId, clientOrderId, amount: share - refund },
    ]),
  'exchange.confirmed': ({ clientOrderId, to, difference }) => [
    { kind: 'exchange', ticketId: to.ticketId ?? '', clientOrderId, amount: difference.amount },
  ],
};

export function movementsOf(state: FixtureState, event: LedgerEvent): Movement[] {
  const movements = movementsBy[event.type as EventType] as
    ((data: unknown, state: FixtureState) => Movement[]) | undefined;
  return movements?.(event.data, state) ?? [];
}

/** What the event moves is in the sums of its allocation. */
export function addToSums(state: FixtureState, event: LedgerEvent): void {
  for (const { kind, amount } of movementsOf(state, event)) {
    const { statement } = allocationOf(state, event.stream);
    statement.set(kind, (statement.get(kind) ?? 0) + amount);
  }
}
