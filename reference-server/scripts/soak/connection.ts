/** A connection that is kept open, for one request at a time: cheap enough to have a thousand of. */
import { createConnection, type Socket } from 'node:net';

export type Answer = { readonly status: number; readonly head: string; readonly body: string };

export type Connection = {
  /** The whole request as text; the connection must be free. Null when the connection broke first. */
  ask(text: string): Promise<Answer | null>;
  end(): void;
};

export function connect(port: number): Promise<Connection> {
  return new Promise((resolve, reject) => {
    let told = '';
    let waiting: ((answer: Answer | null) => void) | null = null;
    const tell = (answer: Answer | null): void => {
      const resolveWaiting = waiting;
      waiting = null;
      told = '';
      resolveWaiting?.(answer);
    };
    const socket: Socket = createConnection(port, '127.0.0.1', () =>
      resolve({
        ask: (text) =>
          new Promise((answered) => {
            waiting = answered;
            if (socket.writable) socket.write(text, 'latin1');
            else tell(null);
          }),
        end: () => void socket.destroy(),
      }),
    );
    socket
      .setNoDelay(true)
      .setEncoding('latin1')
      .once('error', reject)
      .once('close', () => tell(null));
    socket.on('data', (chunk: string) => {
      told += chunk;
      const answer = wholeIn(told);
      if (answer !== null) tell(answer);
    });
  });
}

function wholeIn(text: string): Answer | null {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return null;
  const head = text.slice(0, end);
  const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  if (text.length < end + 4 + length) return null;
  return { status: Number(head.slice(9, 12)), head, body: text.slice(end + 4) };
}

export function headerOf({ head }: Answer, name: string): string | null {
  return new RegExp(`\\r\\n${name}: ([^\\r]*)`, 'i').exec(head)?.[1] ?? null;
}

/** Whether the server closes the connection after this answer. */
export function endsConnection(answer: Answer): boolean {
  return headerOf(answer, 'connection') === 'close';
}
