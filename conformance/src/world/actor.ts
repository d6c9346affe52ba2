/** Somebody who asks the target: a client of a world, the holder of the sandbox secret, or nobody. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { ErrorCode } from '../generated/errors.ts';
import type { CallAnswer, RecordedClient } from '../http/recorded-client.ts';
import { expectRefusal, expectSuccess } from '../checks/expect.ts';
import type { IsEnough } from '../http/transport.ts';
import type { BodyOf, InputOf } from './operation-types.ts';
import { resolve, type Lookup } from './resolve.ts';

/** What differs from call to call. All else is filled in: ids of the world, a new idempotency key, a new order id. */
export type Asked<Id extends OperationId> = {
  readonly path?: Partial<InputOf<Id>['path']>;
  readonly query?: InputOf<Id>['query'];
  readonly body?: InputOf<Id>['body'];
  readonly headers?: Readonly<Record<string, string>>;
  /** The idempotency key; absent, a new one. */
  readonly key?: string;
  /** Of an answer that does not end: when to break it off. */
  readonly isEnough?: IsEnough;
};
/** A request that need not be one the document allows. */
export type AskedWrongly = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly rawBody?: string;
  /** An empty text leaves the header out. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly key?: string;
  readonly isEnough?: IsEnough;
};

export type Actor = {
  readonly name: string;
  readonly token: string | null;
  /** Sends and gives whatever is answered. */
  send<Id extends OperationId>(operationId: Id, asked?: Asked<Id>): Promise<CallAnswer>;
  /** Sends what must succeed and gives the body. */
  do<Id extends OperationId>(operationId: Id, asked?: Asked<Id>): Promise<BodyOf<Id>>;
  /** Sends what must be refused by this code, and at this place where one is given. */
  refused<Id extends OperationId>(
    code: ErrorCode,
    operationId: Id,
    asked?: Asked<Id>,
    pointer?: string,
  ): Promise<CallAnswer>;
  /** Sends a request that breaks the document on purpose. */
  sendWrong(operationId: OperationId, asked: AskedWrongly): Promise<CallAnswer>;
  /** Sends where 429 or 503 is what is wanted. */
  sendBusy(operationId: OperationId, asked?: AskedWrongly): Promise<CallAnswer>;
  /** Sends and breaks the connection before the answer. */
  cut<Id extends OperationId>(operationId: Id, asked: Asked<Id>): Promise<void>;
  /** The same one with another token, or none. */
  withToken(other: string | null): Actor;
};

export type ActorSetting = {
  readonly name: string;
  readonly baseUrl: string;
  readonly token: string | null;
  readonly client: RecordedClient;
  /** Ids for path parameters that the check leaves out; undefined where there is none. */
  readonly pathDefault: (parameter: string) => string | undefined;
  readonly lookup: Lookup;
};

export function createActor(setting: ActorSetting): Actor {
  const { name, baseUrl, token, client, lookup } = setting;

  function call(operationId: OperationId, asked: AskedWrongly, wrong: boolean, busy = false): Promise<CallAnswer> {
    return client.call({ baseUrl, operationId, token, wrong, busy, ...filled(operationId, asked) });
  }

  function filled(operationId: OperationId, asked: AskedWrongly) {
    const row: OperationRow = operations[operationId];
    const keyed = row.idempotencyKey ? { 'idempotency-key': asked.key ?? newKey() } : {};
    const { isEnough, ...texts } = asked;
    const { path, query, body, headers } = resolve(texts, lookup);
    const all: Record<string, string> = { ...keyed, ...headers };
    return {
      path: { ...defaultPath(row), ...path },
      query: query ?? {},
      headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '')),
      ...(body === undefined ? {} : { body }),
      ...(asked.rawBody === undefined ? {} : { rawBody: asked.rawBody }),
      ...(isEnough === undefined ? {} : { isEnough }),
    };
  }

  function defaultPath(row: OperationRow): Record<string, string> {
    const names = row.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
    const isNew = (parameter: string): boolean => parameter === 'clientOrderId' && row.method === 'put';
    return Object.fromEntries(
      names.map((parameter) => [parameter, isNew(parameter) ? newOrderId() : (setting.pathDefault(parameter) ?? '')]),
    );
  }

  const actor: Actor = {
    name,
    token,
    send: (operationId, asked = {}) => call(operationId, asked as AskedWrongly, false),
    async do(operationId, asked = {}) {
      return expectSuccess(await actor.send(operationId, asked), operationId);
    },
    async refused(code, operationId, asked = {}, pointer) {
      return expectRefusal(await actor.send(operationId, asked), code, pointer);
    },
    sendWrong: (operationId, asked) => call(operationId, asked, true),
    sendBusy: (operationId, asked = {}) => call(operationId, asked, false, true),
    cut: (operationId, asked) =>
      client.cut({ baseUrl, operationId, token, ...filled(operationId, asked as AskedWrongly) }),
    withToken: (other) => createActor({ ...setting, token: other }),
  };
  return actor;
}

export function newKey(): string {
  return crypto.randomUUID();
}

export function newOrderId(): string {
  return `order-${crypto.randomUUID()}`;
}
