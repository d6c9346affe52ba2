/** A receiver of webhooks that is well, or ill in one of the ways that receivers are. */
import { startReceiver, type Received } from '../../src/testing/receiver.ts';

export type Illness = 'hangs' | 'fails' | 'redirects' | 'is gone';

export type Receiver = {
  /** Null: it is well. */
  illness: Illness | null;
  urlOf(path: string): string;
  /** All that came there. */
  sentTo(path: string): Received[];
  /** What was answered with success. */
  takenAt(path: string): Received[];
  stop(): Promise<void>;
};

/** Where a redirect leads; nobody may come. */
export const elsewhere = '/elsewhere';

const statuses = { fails: 500, redirects: 307, 'is gone': 410 } as const;

export async function startIllReceiver(): Promise<Receiver> {
  const taken: Received[] = [];
  const receiver = await startReceiver((response, received) => {
    const { illness } = made;
    if (illness === 'hangs') return;
    if (illness === null) taken.push(received);
    const headers = illness === 'redirects' ? { location: urlOf(elsewhere) } : {};
    response.writeHead(illness === null ? 204 : statuses[illness], headers).end();
  });
  const urlOf = (path: string) => `http://127.0.0.1:${receiver.port}${path}`;
  const made: Receiver = {
    illness: null,
    urlOf,
    sentTo: (at) => receiver.received.filter(({ path }) => path === at),
    takenAt: (at) => taken.filter(({ path }) => path === at),
    stop: () => receiver.stop(),
  };
  return made;
}
