import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Context } from './context.ts';

type Page = { limit?: number | undefined; cursor?: string | undefined };
type Place = { sort: string; id: string };

export const defaultPageItems = 100;
export const maximumPageItems = 500;

/** A page of a collection. */
export async function listRows<Item>(
  { services }: Context,
  collection: string,
  { limit = defaultPageItems, cursor }: Page,
): Promise<{ status: 200; body: { items: Item[]; nextCursor?: string } } | Refusal> {
  const after = cursor === undefined ? null : services.cursors.decode(collection, cursor, placeIn);
  if (after !== null && isRefusal(after)) return after;
  const { rows } = await services.store.list(collection, after, limit + 1);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const items = shown.map((row) => row.body as Item);
  return {
    status: 200,
    body: last ? { items, nextCursor: services.cursors.encode(collection, [last.sort, last.id]) } : { items },
  };
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
