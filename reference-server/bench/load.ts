/** A load of requests from a process of its own; it says how many were answered. Answers are counted, not read. */
import { createConnection, type Socket } from 'node:net';

export type Load = {
  readonly port: number;
  readonly connections: number;
  readonly milliseconds: number;
  /** Taken in turn, a connection each. */
  readonly requests: readonly { readonly path: string; readonly token: string; readonly body: string }[];
};

export type Answered = { readonly seconds: number; readonly created: number; readonly others: readonly string[] };

/** Named after the process, so that no run meets the keys of another. */
let keys = 0;

function headOf({ path, token, body }: Load['requests'][number]): string {
  const lines = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${token}`,
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `idempotency-key: ${process.pid}-`,
  ];
  return lines.join('\r\n');
}

type Tally = { isOver: boolean; created: number; others: string[] };

/** One request at a time, the next as soon as the answer is whole. */
function connect(port: number, request: Load['requests'][number], tally: Tally): Promise<void> {
  const head = headOf(request);
  const send = (socket: Socket): boolean => socket.write(`${head}${(keys += 1)}\r\n\r\n${request.body}`, 'latin1');
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = createConnection(port, '127.0.0.1', () => send(socket));
    socket.setNoDelay(true).setEncoding('latin1').once('error', reject).once('close', resolve);
    socket.on('data', (chunk: string) => {
      text += chunk;
      if (!isWhole(text)) return;
      if (text.startsWith('HTTP/1.1 201')) tally.created += 1;
      else tally.others.push(text.slice(0, 400));
      text = '';
      if (tally.isOver) socket.end();
      else send(socket);
    });
  });
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
  return end >= 0 && text.length >= end + 4 + Number(length);
}

async function run({ port, connections, milliseconds, requests }: Load): Promise<Answered> {
  const tally: Tally = { isOver: false, created: 0, others: [] };
  const begun = performance.now();
  setTimeout(() => (tally.isOver = true), milliseconds);
  const all = Array.from({ length: connections }, (_, index) =>
    connect(port, requests[index % requests.length]!, tally),
  );
  await Promise.all(all);
  return { seconds: (performance.now() - begun) / 1000, created: tally.created, others: tally.others.slice(0, 3) };
}

process.on('message', (load: Load) => void run(load).then((answered) => process.send?.(answered)));
