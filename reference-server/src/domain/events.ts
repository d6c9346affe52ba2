import type { EventData, EventType } from '../generated/events.ts';

/** An event of the standard as a rule decides it; its stream is the allocation. */
export type DomainEvent = {
  [Type in EventType]: { readonly type: Type; readonly stream: string; readonly data: EventData[Type] };
}[EventType];
