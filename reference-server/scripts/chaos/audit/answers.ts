/** Whether what was acknowledged is still there: read back by both clubs, and sent again with the same key. */
import { isDeepStrictEqual } from 'node:util';
import type { Reply } from '../../../src/testing/client.ts';
import { orderNow, type Entry, type Story } from '../book.ts';
import { WronglyAnswered, type Desk } from '../desk.ts';
import { inParallel } from '../lanes.ts';
import type { Wish } from '../judge.ts';
import { readsOf } from '../reads.ts';

export async function auditAnswers(desk: Desk, entries: readonly Entry[]): Promise<void> {
  const stories = [...new Set(entries.map(({ story }) => story))];
  await inParallel(stories, (story) => readBack(desk, story));
  await inParallel(entries, (entry) => replay(desk, entry));
}

async function readBack(desk: Desk, story: Story): Promise<void> {
  for (const wish of [...readsOf(story, 'sellerA'), ...readsOf(story, 'home')]) await askFor(desk, wish, story.number);
}

async function replay(desk: Desk, entry: Entry): Promise<void> {
  const { wish, status, story, isByKey } = entry;
  const fault = (body: unknown, reply: Reply<unknown>): string | null => {
    if (!isByKey) return isDeepStrictEqual(body, orderNow(story)) ? null : 'is not the order that was acknowledged';
    if (reply.text !== entry.text) return `is not what it was answered at first, ${entry.text.slice(0, 200)}`;
    return reply.headers.get('idempotency-replayed') === 'true' ? null : 'was done again';
  };
  const again = { ...wish, name: `${wish.name} again`, statuses: isByKey ? [status] : [200], fault };
  await askFor(desk, again, story.number + 1);
}

/** In quiet there is nothing else that a wrong answer could mean: what was acknowledged is not there. */
async function askFor(desk: Desk, wish: Wish<unknown>, start: number): Promise<void> {
  await desk.ask(wish, start, 'lost').catch((error: unknown) => {
    if (!(error instanceof WronglyAnswered)) throw error;
  });
}
