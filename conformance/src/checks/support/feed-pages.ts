/** The feed page by page, for checks of the feed itself. */
import type { Event } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';

export type FeedPage = { readonly items: readonly Event[]; readonly cursor: string };

/** Every page from the cursor on, or from the beginning. */
export async function feedPages(actor: Actor, limit: number, from?: string): Promise<FeedPage[]> {
  const pages: FeedPage[] = [];
  for (let cursor = from; ;) {
    const page = await feedPage(actor, limit, cursor);
    pages.push(page);
    cursor = page.cursor;
    if (!page.more) return pages;
  }
}

function feedPage(actor: Actor, limit: number, cursor?: string) {
  return actor.do('listEvents', { query: { limit, ...(cursor === undefined ? {} : { cursor }) } });
}

/** Follows the feed from the cursor on as long as `busy` takes, and then to its end. */
export async function followFeed(actor: Actor, from: string, busy: Promise<unknown>): Promise<Event[]> {
  const events: Event[] = [];
  let isOver = false;
  const over = busy.finally(() => (isOver = true));
  for (let cursor = from; ;) {
    const wasOver = isOver;
    const page = await feedPage(actor, 3, cursor);
    events.push(...page.items);
    cursor = page.cursor;
    if (!page.more && wasOver) {
      await over;
      return events;
    }
  }
}

/** Streams by their subject, each in the order of the feed. */
export function streamsOf(events: readonly Event[]): Map<string, Event[]> {
  const streams = new Map<string, Event[]>();
  for (const event of events) streams.set(event.subject, [...(streams.get(event.subject) ?? []), event]);
  return streams;
}

/** The hold that an event is about, where it is about one. */
export function holdOf({ data }: Event): string | undefined {
  return (data as { holdId?: string }).holdId;
}
