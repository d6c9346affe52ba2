import type { EventData, EventType } from '../generated/events.ts';
import type { LedgerEvent } from '../store/store.ts';
import type { FixtureState } from './fixture-state.ts';

/** How an event changes a fixture's state. */
export type Apply<Data> = (state: FixtureState, data: Data, event: LedgerEvent) => void;
export type Appliers<Types extends EventType> = { readonly [Type in Types]: Apply<EventData[Type]> };
