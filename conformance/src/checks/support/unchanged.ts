/** Whether a request has left any trace. */
import type { Availability, Event } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';

/** The place in the feed after all that has happened so far. */
export async function feedEnd(actor: Actor): Promise<string> {
  return (await readFeed(actor)).cursor;
}

export async function eventsSince(actor: Actor, cursor: string): Promise<Event[]> {
  return (await readFeed(actor, cursor)).events;
}

/** Every event of the actor's streams from the beginning. */
export async function allEvents(actor: Actor): Promise<Event[]> {
  return (await readFeed(actor)).events;
}

async function readFeed(actor: Actor, from?: string): Promise<{ events: Event[]; cursor: string }> {
  const events: Event[] = [];
  let query: { limit: number; cursor?: string } = from === undefined ? { limit: 500 } : { limit: 500, cursor: from };
  for (;;) {
    const { items, cursor, more } = await actor.do('listEvents', { query });
    events.push(...items);
    if (!more) return { events, cursor };
    query = { limit: 500, cursor };
  }
}

export type Snapshot = { readonly cursor: string; readonly availability: Omit<Availability, 'asOf'> };

export async function snapshot(actor: Actor): Promise<Snapshot> {
  const [cursor, { asOf: _, ...availability }] = await Promise.all([feedEnd(actor), actor.do('getAvailability')]);
  return { cursor, availability };
}

export async function expectNothingChanged(actor: Actor, before: Snapshot): Promise<void> {
  expectEqual(await eventsSince(actor, before.cursor), [], 'the events since the refused request');
  const { asOf: _, ...availability } = await actor.do('getAvailability');
  expectEqual(availability, before.availability, 'the availability after the refused request');
}
