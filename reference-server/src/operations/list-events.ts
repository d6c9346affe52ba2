import { isRefusal } from '../domain/refusal.ts';
import { streamsOf, type OrganisationState } from '../domain/organisation-fold.ts';
import { eventView } from '../events/event-view.ts';
import { organisationLedgerOf } from '../ids.ts';
import type { Ledgers } from '../store/command.ts';
import type { Handlers } from './context.ts';
import { feedCursor, feedPlace } from './feed-place.ts';
import { defaultPageItems } from './follow-list.ts';

export const listEvents: Handlers['listEvents'] = async ({ query }, { caller, services }) => {
  const { limit = defaultPageItems, cursor } = query;
  const own = organisationLedgerOf(caller.organisationId);
  const after = feedPlace(services.cursors, caller.organisationId, cursor);
  if (isRefusal(after)) return after;
  const look = (ledgers: Ledgers) => streamsOf(ledgers.get<OrganisationState>(own).state);
  const streams = await services.pipeline.read([own], look, caller.organisationId);
  const { events } = await services.store.feed(streams, after.position, limit + 1);
  const shown = events.slice(0, limit);
  const body = {
    items: shown.map((event) => eventView(event, services.config.baseUrl)),
    cursor: feedCursor(services.cursors, caller.organisationId, shown.at(-1)?.position ?? after.position),
    more: events.length > limit,
  };
  return { status: 200, body };
};
