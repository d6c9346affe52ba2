/** A connection that sends one request at a time and waits until its answer is whole. */
import { createConnection, type Socket } from 'node:net';
import { once } from 'node:events';
import type { Step } from './load-plan.ts';

export type Values = Map<string, string>;
type Tell = (status: number, text: string) => void;
export type Connection = {
  readonly values: Values;
  /** Gives the answer's status and what it captured into `values`. */
  send(request: Request, tell: Tell): void;
  close(): void;
};

/** A step made ready to be sent often. */
export type Request = { readonly step: Step; textFor(values: Values): string };

/** Named after the process, so that no run meets the keys of another. */
let uniques = 0;

export function requestOf(step: Step): Request {
  const { method, token, hasKey } = step;
  const path = template(step.path);
  const body = template(step.body ?? '');
  const always = ['host: 127.0.0.1', `authorization: Bearer ${token}`, 'accept: application/json'].join('\r\n');
  return {
    step,
    textFor(values) {
      const key = hasKey ? `\r\nidempotency-key: ${unique()}` : '';
      const head = `${method} ${path(values)} HTTP/1.1\r\n${always}${key}`;
      if (step.body === null) return `${head}\r\n\r\n`;
      const text = body(values);
      return `${head}\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
    },
  };
}

function unique(): string {
  return `${process.pid}-${(uniques += 1)}`;
}

function template(text: string): (values: Values) => string {
  const parts = text.split(/\{\{(\w+)\}\}/);
  if (parts.length === 1) return () => text;
  const valueOf = (name: string, values: Values): string =>
    name === 'unique' ? unique() : (values.get(name) ?? `no-${name}-yet`);
  return (values) => parts.map((part, index) => (index % 2 === 0 ? part : valueOf(part, values))).join('');
}

export async function connect(port: number): Promise<Connection> {
  const socket = createConnection(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.setNoDelay(true).setEncoding('latin1');
  return connectionOn(socket);
}

function connectionOn(socket: Socket): Connection {
  const values: Values = new Map();
  let waiting: { request: Request; tell: Tell } | null = null;
  let text = '';
  const answer = (status: number): void => {
    const [whole, asked] = [text, waiting];
    text = '';
    waiting = null;
    if (asked === null) return;
    capture(asked.request.step, whole, values);
    asked.tell(status, whole);
  };
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (isWhole(text)) answer(Number(text.slice(9, 12)));
  });
  socket.on('error', (error) => (text += String(error)));
  socket.on('close', () => answer(0));
  return {
    values,
    send(request, tell) {
      waiting = { request, tell };
      socket.write(request.textFor(values), 'latin1');
    },
    close: () => socket.destroy(),
  };
}

function capture({ captures }: Step, text: string, values: Values): void {
  for (const [name, pattern] of Object.entries(captures ?? {})) {
    const found = new RegExp(pattern).exec(text)?.[1];
    if (found !== undefined) values.set(name, found);
  }
}

function isWhole(text: string): boolean {
  const end = text.indexOf('\r\n\r\n');
  if (end < 0) return false;
  const length = /\r\ncontent-length: (\d+)/i.exec(text)?.[1];
  return text.length >= end + 4 + Number(length ?? 0);
}
