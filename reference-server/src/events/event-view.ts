import { instant } from '../domain/instant.ts';
import type { Event } from '../generated/types.ts';
import type { StoredEvent } from '../store/store.ts';

/** An event of a stream as a CloudEvent. */
export function eventView(event: StoredEvent, source: string): Event {
  return {
    specversion: '1.0',
    id: event.id,
    source,
    type: event.type,
    time: instant(event.at),
    subject: event.stream ?? '',
    sequence: event.streamSequence ?? 0,
    datacontenttype: 'application/json',
    data: event.data as Event['data'],
  };
}
