/** The live stream as messages, by the rules of server-sent events that the document uses. */
import type { Event } from '../../generated/types.ts';
import type { Actor, Asked } from '../../world/actor.ts';
import { expectStatus, expectThat } from '../expect.ts';

export type Message = { readonly id: string; readonly event: string; readonly data: Event };

export function messagesIn(text: string): Message[] {
  const whole = text.slice(0, text.lastIndexOf('\n\n') + 2);
  return whole.split('\n\n').flatMap((block) => {
    const lines = block.split('\n').filter((line) => line !== '' && !line.startsWith(':'));
    return lines.length === 0 ? [] : [messageOf(lines)];
  });
}

function messageOf(lines: readonly string[]): Message {
  const fields = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const [id, event, data] = ['id', 'event', 'data'].map((name) => fields.get(name));
  expectThat(
    id !== undefined && event !== undefined && data !== undefined && fields.size === lines.length,
    'a message with id, event and data, each in one line',
    lines,
  );
  return { id, event, data: JSON.parse(data) as Event };
}

/** All that is there after the place. */
export async function readStream(actor: Actor, asked: Asked<'streamEvents'> = {}): Promise<Message[]> {
  const query = { lifeSeconds: 0, ...asked.query };
  const answer = expectStatus(await actor.send('streamEvents', { ...asked, query }), 200);
  return messagesIn(answer.text);
}

/** Opens the stream, does something once it lives, and reads on until an event comes of which `isLast` is so. */
export async function followStream(
  actor: Actor,
  cursor: string,
  act: () => Promise<unknown>,
  isLast: (event: Event) => boolean,
): Promise<Message[]> {
  const acting: Promise<unknown>[] = [];
  const isEnough = (text: string): boolean => {
    if (acting.length === 0) acting.push(act());
    return messagesIn(text).some(({ data }) => isLast(data));
  };
  const answer = expectStatus(await actor.send('streamEvents', { query: { cursor, lifeSeconds: 20 }, isEnough }), 200);
  await Promise.all(acting);
  return messagesIn(answer.text);
}
