import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Context } from './context.ts';
import { followList, type Page, type PageQuery } from './follow-list.ts';

type Place = { sort: string; id: string };

/** A page of a collection. */
export async function listRows<Item>(
  { services }: Context,
  collection: string,
  query: PageQuery,
): Promise<{ status: 200; body: Page<Item> } | Refusal> {
  const way = followList(services.cursors, collection, query, placeIn);
  if (isRefusal(way)) return way;
  const { rows } = await services.store.list(collection, way.after, way.atMost);
  const page = way.page(rows, ({ sort, id }) => [sort, id]);
  return { status: 200, body: { ...page, items: page.items.map((row) => row.body as Item) } };
}

function placeIn(value: unknown): Place | null {
  if (!Array.isArray(value) || value.length !== 2) return null;
  const [sort, id] = value as unknown[];
  return isText(sort) && isText(id) ? { sort, id } : null;
}

/** PostgreSQL's text has no NUL, so no row of ours has one. */
function isText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0');
}
