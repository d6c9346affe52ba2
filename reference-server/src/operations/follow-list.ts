/** The way through the pages of any list. */
import { isRefusal, type Refusal } from '../domain/refusal.ts';
import type { Cursors } from './cursor.ts';

export const defaultPageItems = 100;
export const maximumPageItems = 500;

export type PageQuery = { readonly limit?: number | undefined; readonly cursor?: string | undefined };
export type Page<Item> = { items: Item[]; nextCursor?: string };

type Way<Place> = {
  /** What the cursor says of the last item of the page before; null at the beginning of the list. */
  readonly after: Place | null;
  /** One more than fits on the page, which tells whether there is another one. */
  readonly atMost: number;
  /** Of what was found behind it, at most so many. `placeOf` gives what the next cursor will say. */
  page<Item>(found: readonly Item[], placeOf: (last: Item) => unknown): Page<Item>;
};

/** `read` gives what is in a cursor its type. */
export function followList<Place extends object>(
  cursors: Cursors,
  list: string,
  { limit = defaultPageItems, cursor }: PageQuery,
  read: (value: unknown) => Place | null,
): Way<Place> | Refusal {
  const after = cursor === undefined ? null : cursors.decode(list, cursor, read);
  if (after !== null && isRefusal(after)) return after;
  return {
    after,
    atMost: limit + 1,
    page(found, placeOf) {
      const items = found.slice(0, limit);
      const last = found.length > limit ? items.at(-1) : undefined;
      return last === undefined ? { items } : { items, nextCursor: cursors.encode(list, placeOf(last)) };
    },
  };
}
