/** The document's paths with the methods that each takes. */
import type { CallAnswer } from '../../http/recorded-client.ts';
import { wireRequest } from '../../http/wire-request.ts';
import { operationRows } from '../../matrix/valid-after.ts';
import { Failure } from '../../outcome.ts';

export type Route = { readonly path: string; readonly taken: readonly string[]; readonly refused: readonly string[] };

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** `idOf` fills the paths; test control is left out, since its paths ask for another secret. */
export function routesOf(idOf: (parameter: string) => string): Route[] {
  const templates = new Set(
    operationRows.filter(({ security }) => security !== 'sandboxSecret').map(({ path }) => path),
  );
  return [...templates].map((template) =>
    routeOf(
      operationRows.filter((row) => row.path === template),
      idOf,
    ),
  );
}

function routeOf(sharing: typeof operationRows, idOf: (parameter: string) => string): Route {
  const [row] = sharing;
  if (!row) throw new TypeError('a path without an operation');
  const taken = sharing.map(({ method }) => method.toUpperCase());
  const names = row.parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
  const path = Object.fromEntries(names.map((name) => [name, idOf(name)]));
  const { url } = wireRequest('', row.id, { path, query: {}, headers: {} }, null);
  return { path: url, taken, refused: methods.filter((method) => !taken.includes(method)) };
}

/** HEAD and OPTIONS may be taken anywhere. */
export function expectAllowed({ headers, exchange }: CallAnswer, { taken }: Route): void {
  const named = (headers['allow'] ?? '').split(',').map((name) => name.trim().toUpperCase());
  const seen = named.filter((name) => !['', 'HEAD', 'OPTIONS'].includes(name)).toSorted();
  const expected = taken.toSorted();
  if (seen.join() === expected.join()) return;
  throw new Failure(
    'Allow does not name the methods that the path takes.',
    { expected, seen: headers['allow'], pointer: 'allow' },
    exchange,
  );
}
