/** Builds a request from the operation table, and judges whether it is one that the document allows. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { SentRequest } from './exchange.ts';
import { misfits, misfitsAt } from './schemas.ts';

export type RequestParts = {
  readonly path: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly rawBody?: string;
};

export function wireRequest(
  baseUrl: string,
  operationId: OperationId,
  parts: RequestParts,
  token: string | null,
): SentRequest {
  const row: OperationRow = operations[operationId];
  const body = parts.rawBody ?? (parts.body === undefined ? null : JSON.stringify(parts.body));
  return {
    method: row.method.toUpperCase(),
    url: `${baseUrl}${filledPath(row.path, parts.path)}${queryText(parts.query)}`,
    headers: {
      accept: [...new Set([...row.media, 'application/problem+json'])].join(', '),
      ...(body === null ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...lowerCased(parts.headers),
    },
    body,
  };
}

/** What makes a request one that the document does not allow; none when it does. */
export function requestMisfits(operationId: OperationId, parts: RequestParts): string[] {
  const row: OperationRow = operations[operationId];
  return [...parameterMisfits(row, parts), ...unknownQuery(row, parts), ...bodyMisfits(row, parts)];
}

function parameterMisfits(row: OperationRow, parts: RequestParts): string[] {
  const given: Record<string, Readonly<Record<string, unknown>>> = {
    path: parts.path,
    query: parts.query,
    header: lowerCased(parts.headers),
  };
  return row.parameters.flatMap(({ name, in: place, required, schema }) => {
    const value = given[place]?.[place === 'header' ? name.toLowerCase() : name];
    if (value === undefined) return required ? [`/${place}/${name} is missing`] : [];
    return misfitsAt(schema, value).map(({ expected }) => `/${place}/${name} ${String(expected)}`);
  });
}

function unknownQuery(row: OperationRow, { query }: RequestParts): string[] {
  const known = row.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  return Object.keys(query).flatMap((name) => (known.includes(name) ? [] : [`/query/${name} is not documented`]));
}

function bodyMisfits(row: OperationRow, { body, rawBody }: RequestParts): string[] {
  const value: unknown = rawBody === undefined ? body : JSON.parse(rawBody);
  if (row.body === null) return value === undefined ? [] : ['/body is not documented'];
  return misfits(row.body, value).map(({ pointer, expected }) => `/body${pointer} ${String(expected)}`);
}

function filledPath(template: string, path: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? ''));
}

function queryText(query: Readonly<Record<string, unknown>>): string {
  const text = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
