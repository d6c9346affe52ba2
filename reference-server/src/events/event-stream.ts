/** The feed as server-sent events. */
import type { Event } from '../generated/types.ts';
import type { Bell } from './bell.ts';

/** Some events after a position; null when the reader may read no more. */
export type FeedPage = {
  readonly items: readonly { readonly event: Event; readonly cursor: string }[];
  readonly reached: number;
  readonly more: boolean;
  readonly streams: readonly string[];
} | null;

export type StreamWish = {
  readonly position: number;
  readonly lifeSeconds: number;
  readonly bell: Bell;
  readonly read: (position: number) => Promise<FeedPage>;
};

const heartbeatMilliseconds = 10_000;
const comment = ':\n\n';

/** Ends when its life is over, at the bell's end, or when there is nothing to read any more. */
export async function* eventStream({ position, lifeSeconds, bell, read }: StreamWish): AsyncGenerator<string> {
  const end = performance.now() + lifeSeconds * 1000;
  let place = position;
  let streams: readonly string[] = [];
  const listener = bell.listen(() => streams);
  try {
    yield comment;
    for (;;) {
      listener.reset();
      const page = await asText(read(place));
      if (page === null) return;
      ({ streams, reached: place } = page);
      if (page.text !== '') yield page.text;
      if (page.more) continue;
      const left = end - performance.now();
      if (left <= 0 || bell.isClosed) return;
      const woken = await listener.next(Math.min(left, heartbeatMilliseconds));
      if (woken === 'time') yield comment;
    }
  } finally {
    listener.close();
  }
}

/** Apart from the generator, which while its reader does not read would keep all the page's objects. */
async function asText(reading: Promise<FeedPage>) {
  const page = await reading;
  return page && { ...page, items: null, text: page.items.map(message).join('') };
}

/** JSON has no line breaks of its own, so each part is one line. */
function message({ event, cursor }: { event: Event; cursor: string }): string {
  return `id: ${cursor}\nevent: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`;
}
