/** A small client of the standard for tests: an operation by its id, its input by its type. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { Operations, Problem } from '../generated/types.ts';

type Table = Operations<unknown, never>;
type Input<Id extends OperationId> = Parameters<Table[Id]>[0];
type Answered<Id extends OperationId> = Exclude<
  Awaited<ReturnType<Table[Id]>>,
  { serialised: unknown } | { streamed: unknown }
>;
type Success<Id extends OperationId> = Answered<Id> extends { body: infer Body } ? Body : never;

/** What an operation is called with; a key is made up where the operation needs one and none is given. */
export type Call<Id extends OperationId> = {
  readonly path?: Input<Id>['path'];
  readonly query?: Input<Id>['query'];
  readonly body?: Input<Id>['body'];
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** To hang up before the answer has come. */
  readonly signal?: AbortSignal;
};

export type Reply<Body> = {
  readonly status: number;
  readonly headers: Headers;
  /** The body as it came. */
  readonly text: string;
  /** The body of a success; throws where there was none. */
  readonly body: Body;
  /** The problem; throws where there was none. */
  readonly problem: Problem;
};

export type Client = <Id extends OperationId>(id: Id, call?: Call<Id>) => Promise<Reply<Success<Id>>>;

let keys = 0;

export function createClient(baseUrl: string, token: string | null): Client {
  return async (id, call = {}) => {
    const row: OperationRow = operations[id];
    const headers = new Headers(call.headers);
    if (token !== null) headers.set('authorization', `Bearer ${token}`);
    if (call.body !== undefined) headers.set('content-type', 'application/json');
    if (row.idempotencyKey) headers.set('idempotency-key', call.key ?? `key-${process.pid}-${(keys += 1)}`);
    const body = call.body === undefined ? null : JSON.stringify(call.body);
    const { signal = null } = call;
    const method = row.method.toUpperCase();
    return replyOf(await fetch(urlOf(baseUrl, row, call), { method, headers, body, signal }), id);
  };
}

function urlOf(baseUrl: string, { path }: OperationRow, { path: parts = {}, query = {} }: Call<OperationId>): string {
  const values: Readonly<Record<string, string>> = parts;
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${baseUrl}${filled}${search.size > 0 ? `?${search.toString()}` : ''}`;
}

export async function replyOf<Body>(response: Response, what: string): Promise<Reply<Body>> {
  const text = await response.text();
  const { status, headers } = response;
  const parsed = (isWanted: boolean): unknown => {
    if (!isWanted) throw new Error(`${what} was answered ${status}: ${text}`);
    return text === '' ? null : JSON.parse(text);
  };
  return {
    status,
    headers,
    text,
    get body() {
      return parsed(response.ok) as Body;
    },
    get problem() {
      return parsed(!response.ok) as Problem;
    },
  };
}
