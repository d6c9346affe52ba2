import { isRefusal } from '../domain/refusal.ts';
import { streamsOf, type OrganisationState } from '../domain/organisation-fold.ts';
import { eventStream, message, type FeedPage } from '../events/event-stream.ts';
import { eventView } from '../events/event-view.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { Context, Handlers } from './context.ts';
import { feedCursor, feedPlace } from './feed-place.ts';

const longestSeconds = 3600;
const pageEvents = 20;

export const streamEvents: Handlers['streamEvents'] = async ({ query, headers }, context) => {
  const { caller, services } = context;
  const { cursor, lifeSeconds = longestSeconds } = query;
  const last = headers['last-event-id'];
  const asked = feedPlace(services.cursors, caller.organisationId, cursor);
  const after = feedPlace(services.cursors, caller.organisationId, last ?? cursor, last && '/header/last-event-id');
  if (isRefusal(after)) return after;
  if (isRefusal(asked)) return asked;
  const read = (position: number): Promise<FeedPage> =>
    services.feedPages.read(`${caller.organisationId} ${position}`, () => readPage(context, position));
  const body = eventStream({ position: after.position, lifeSeconds, bell: services.bell, read });
  return { streamed: { status: 200, headers: streamHeaders, body } };
};

const streamHeaders = { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store' };

/** Null once the organisation is gone or the token has ended, by the clock that counted when the stream was asked for. */
async function readPage({ caller, services }: Context, after: number): Promise<FeedPage> {
  const { pipeline, store, cursors, config, clock } = services;
  const own = organisationLedgerOf(caller.organisationId);
  const streams = await pipeline.read([own], (ledgers, worldNow) => {
    const { head, state } = ledgers.get<OrganisationState>(own);
    const now = caller.worldId === null ? clock() : worldNow;
    return head === 0 || now >= caller.expiresAt ? null : streamsOf(state);
  });
  if (streams === null) return null;
  const { events } = await store.feed(streams, after, pageEvents);
  const messages = events.map((event) =>
    message({
      event: eventView(event, config.baseUrl),
      cursor: feedCursor(cursors, caller.organisationId, event.position),
    }),
  );
  return {
    text: messages.join(''),
    reached: events.at(-1)?.position ?? after,
    more: events.length === pageEvents,
    streams,
  };
}
