/**
 * Many readers of the live feed in a process of their own. It tells how many events they have been sent whenever it is
 * asked. A feed begins with all that was: what comes before `ready` is not counted.
 */
import { openReader } from './event-reader.ts';

export type Readers = { readonly port: number; readonly tokens: readonly string[]; readonly count: number };

let events = 0;

async function open({ port, tokens, count }: Readers): Promise<void> {
  const batch = 50;
  for (let opened = 0; opened < count; opened += batch) {
    const some = Array.from({ length: Math.min(batch, count - opened) }, (_, index) => opened + index);
    await Promise.all(
      some.map((index) =>
        openReader(port, tokens[index % tokens.length] ?? '', (text) => {
          for (let at = text.indexOf('\nevent:'); at >= 0; at = text.indexOf('\nevent:', at + 1)) events += 1;
        }),
      ),
    );
  }
  events = 0;
  process.send?.('ready');
}

process.on('message', (message: Readers | 'events') => {
  if (message === 'events') process.send?.(events);
  else void open(message);
});
