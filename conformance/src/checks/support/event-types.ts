/** Events against the document: their types by stream, and what does not fit. */
import { events as eventTable, type EventType } from '../../generated/events.ts';
import type { Event } from '../../generated/types.ts';
import { misfits } from '../../http/schemas.ts';

/** Those of the profiles that an Issuer declares. */
export function typesOf(stream: 'allocation' | 'organisation', profiles: readonly string[]): EventType[] {
  return (Object.keys(eventTable) as EventType[]).filter(
    (type) => eventTable[type].stream === stream && profiles.includes(eventTable[type].profile),
  );
}

export function misfitsOf(event: Event): unknown[] {
  const row = eventTable[event.type as keyof typeof eventTable] as { readonly data: string } | undefined;
  return [...misfits('Event', event), ...(row ? misfits(row.data, event.data) : [])];
}
