/** Requests that no operation takes. */
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../domain/refusal.ts';
import { problemAnswer } from './problem.ts';
import { send } from './reply.ts';
import { RequestRefused } from './request-error.ts';

type Route = { readonly shape: RegExp; readonly methods: Set<string> };

/** Call it before the routes are added. The body of such a request is not looked at. */
export function refuseUnrouted(app: FastifyInstance): void {
  const routes = new Map<string, Route>();
  app.addHook('onRoute', ({ url, method }) => {
    const route = routes.get(url) ?? { shape: shapeOf(url), methods: new Set() };
    for (const each of [method].flat()) route.methods.add(each);
    routes.set(url, route);
  });
  app.addHook('onRequest', (request, _reply, done) =>
    done(request.is404 ? refusalFor(request.url, [...routes.values()]) : undefined),
  );
}

function shapeOf(url: string): RegExp {
  const escaped = url.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.*')}$`);
}

function refusalFor(url: string, routes: readonly Route[]): RequestRefused {
  const path = url.split('?', 1)[0] ?? '';
  const taken = routes.filter(({ shape }) => shape.test(path)).flatMap(({ methods }) => [...methods]);
  if (taken.length === 0) return new RequestRefused(refuse('NOT_FOUND'));
  return new RequestRefused(refuse('METHOD_NOT_ALLOWED'), { allow: [...new Set(taken)].sort().join(', ') });
}

/** A path that can't be decoded names nothing. */
export function refuseBadUrl(_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  void send(reply, problemAnswer(refuse('NOT_FOUND')));
}

type ConnectionError = Error & { readonly code?: string };

/** What Node itself refuses before there is a request: it writes to the connection and closes it. */
export function refuseConnection(error: ConnectionError, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy(error);
  const { status, headers, body } = problemAnswer(connectionRefusal(error));
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' });
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${head}\r\n${body}`);
}

function connectionRefusal({ code }: ConnectionError) {
  const detail = code === 'HPE_HEADER_OVERFLOW' ? 'The headers are too long.' : 'No whole request came.';
  return refuse('REQUEST_INVALID', ['/header'], detail);
}
