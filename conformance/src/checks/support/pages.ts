/** Lists and the way through their pages. */
import { expectThat } from '../expect.ts';
import type { Actor } from '../../world/actor.ts';

export type PageQuery = { readonly limit?: number; readonly cursor?: string };
/** `next` is null on the last page. */
export type Page = { readonly ids: readonly string[]; readonly next: string | null };

export const listIds = ['listFixtures', 'listAllocations', 'listOrders', 'listEvents', 'listWebhooks'] as const;
export type ListId = (typeof listIds)[number];

/** A page of any list; of the feed the last page is the one that says there is no more yet. */
export async function readPage(actor: Actor, list: ListId, query: PageQuery): Promise<Page> {
  if (list === 'listEvents') {
    const { items, cursor, more } = await actor.do(list, { query });
    return { ids: items.map(({ id }) => id), next: more ? cursor : null };
  }
  if (list === 'listOrders') {
    const { items, nextCursor = null } = await actor.do(list, { query });
    return { ids: items.map(({ clientOrderId }) => clientOrderId), next: nextCursor };
  }
  const { items, nextCursor = null } = await actor.do(list, { query });
  return { ids: items.map(({ id }) => id), next: nextCursor };
}

const mostPages = 1000;

/** All pages from the beginning. `between` is done after every page but the last. */
export async function followPages(
  actor: Actor,
  list: ListId,
  limit: number,
  between = async (): Promise<void> => {},
): Promise<Page[]> {
  const pages: Page[] = [];
  let query: PageQuery = { limit };
  for (;;) {
    const page = await readPage(actor, list, query);
    pages.push(page);
    if (page.next === null) return pages;
    expectThat(pages.length < mostPages, `${list} to come to an end`, `${pages.length} pages`);
    query = { limit, cursor: page.next };
    await between();
  }
}

export function idsOf(pages: readonly Page[]): string[] {
  return pages.flatMap(({ ids }) => ids);
}
