import type { EventData, EventType, events } from '../generated/events.ts';

/** Event types by the stream they belong to. */
type TypeOf<Stream extends string> = {
  [Type in EventType]: (typeof events)[Type]['stream'] extends Stream ? Type : never;
}[EventType];
export type AllocationEventType = TypeOf<'allocation'>;
export type OrganisationEventType = TypeOf<'organisation'>;
export type SeasonEventType = TypeOf<'seasonProduct'>;

/** An event of the standard as a rule decides it; its stream is the allocation. */
export type DomainEvent = {
  [Type in AllocationEventType]: { readonly type: Type; readonly stream: string; readonly data: EventData[Type] };
}[AllocationEventType];

/** The same in the stream of a season-ticket product. */
export type SeasonEvent = {
  [Type in SeasonEventType]: { readonly type: Type; readonly data: EventData[Type] };
}[SeasonEventType];

/** The same in an organisation's own stream. */
export type OrganisationEvent = {
  [Type in OrganisationEventType]: { readonly type: Type; readonly stream: string; readonly data: EventData[Type] };
}[OrganisationEventType];
