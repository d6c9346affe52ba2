import { first, testLint } from './fixtures/broken.ts';
import { lintOperations } from './lint-operations.ts';
import type { OperationObject, Standard } from './standard.ts';

function operation({ bundle }: Standard, method: 'post' | 'get'): OperationObject {
  const path = method === 'post' ? '/allocations/{allocationId}/holds' : '/holds/{holdId}';
  const found = bundle.paths[path]?.[method];
  if (!found) throw new Error(path);
  return found;
}

testLint(lintOperations, [
  [
    'a file of another name',
    ({ operationFiles }) => Object.assign(first(operationFiles), { file: 'openapi/v1/operations/hold-create.yaml' }),
    ['operations/hold-create.yaml: expected the name create-hold.yaml for createHold'],
  ],
  [
    'a long file',
    ({ operationFiles }) => Object.assign(first(operationFiles), { lines: 121 }),
    ['operations/create-hold.yaml: expected at most 120 lines, came 121'],
  ],
  [
    'a file that no path has',
    ({ bundle }) => void delete bundle.paths['/holds/{holdId}'],
    ['operations/get-hold.yaml: getHold is in no path of openapi.yaml'],
  ],
  [
    'two tags',
    ({ operationFiles }) => Object.assign(first(operationFiles).content, { tags: ['sell', 'events'] }),
    ['operations/create-hold.yaml: expected exactly one tag, came 2'],
  ],
  [
    'a tag that is no profile',
    (standard) => Object.assign(operation(standard, 'get'), { tags: ['holds'] }),
    ['operations/get-hold.yaml: expected a profile as tag (sell), came "holds"'],
  ],
  [
    'no key on a POST',
    (standard) => void operation(standard, 'post').parameters?.pop(),
    ['operations/create-hold.yaml: expected the Idempotency-Key parameter on a POST, came none'],
  ],
  [
    'no key in the sandbox',
    (standard) => {
      standard.profiles.content.profiles['sandbox'] = { says: 'Test control.', requires: [] };
      Object.assign(operation(standard, 'post'), { tags: ['sandbox'] }).parameters?.pop();
    },
    [],
  ],
  [
    'a key on a GET',
    (standard) => {
      operation(standard, 'get').parameters?.push({ $ref: '#/components/parameters/IdempotencyKey' });
      Object.assign(operation(standard, 'get').responses, { 422: { description: 'x' }, 409: { description: 'x' } });
    },
    ['operations/get-hold.yaml: expected no Idempotency-Key on a GET of profile sell, came one'],
  ],
  ...(
    [
      ['post', '400', 'it has a body'],
      ['post', '401', 'it needs a token'],
      ['post', '403', 'the token may lack the scope'],
      ['post', '404', 'it has path parameters'],
      ['post', '413', 'it has a body'],
      ['post', '415', 'it has a body'],
      ['post', '422', 'it has a body'],
      ['get', '429', 'every operation may be asked too often or too early'],
      ['get', '503', 'every operation may be asked too often or too early'],
    ] as const
  ).map(([method, status, why]): [string, (standard: Standard) => void, string[]] => {
    const statuses =
      method === 'post' ? [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 503] : [200, 401, 403, 404, 429, 503];
    const came = statuses.filter((one) => one !== Number(status)).join(', ');
    const name = method === 'post' ? 'create' : 'get';
    return [
      `no ${status}`,
      (standard) => void delete operation(standard, method).responses[status],
      [`operations/${name}-hold.yaml: expected a ${status} answer, since ${why}; came ${came}`],
    ];
  }),
  [
    'no 409 where a cell refuses',
    ({ lifecycles }) =>
      Object.assign(first(lifecycles).content.cells['expired'] ?? {}, { getHold: { refused: 'ALLOCATION_SUSPENDED' } }),
    ['operations/get-hold.yaml: expected a 409 answer, since a rule refuses it; came 200, 401, 403, 404, 429, 503'],
  ],
]);
