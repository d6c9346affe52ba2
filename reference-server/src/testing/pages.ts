/** All of what an operation lists, page by page. */
import type { Reply } from './client.ts';

type Query = { limit: number; cursor?: string };
type Page<Item> = { items: Item[]; nextCursor?: string };

const mostOfPage = 500;

export async function allOf<Item>(send: (query: Query) => Promise<Reply<Page<Item>>>): Promise<Item[]> {
  const items: Item[] = [];
  for (let cursor: string | undefined; ;) {
    const { body } = await send({ limit: mostOfPage, ...(cursor === undefined ? {} : { cursor }) });
    items.push(...body.items);
    cursor = body.nextCursor;
    if (cursor === undefined) return items;
  }
}
