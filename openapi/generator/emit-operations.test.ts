import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitOperations } from './emit-operations.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('operations: one row each', async () => {
  const output = await emitOperations(smallStandard(), root, 'out');
  expect(output.path).toBe('out/operations.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/operations: change it there, then run \`npm run generate\`.

    /** An operation as the document has it. */
    export type OperationRow = {
      readonly id: string;
      readonly method: 'get' | 'post' | 'put' | 'delete' | 'patch';
      /** OpenAPI path template, below the server's base URL. */
      readonly path: string;
      readonly profile: string;
      readonly security: 'none' | 'clientCredentials' | 'sandboxSecret';
      readonly scope: string | null;
      readonly idempotencyKey: boolean;
      readonly precondition: boolean;
      /** \`schema\` points into the document. */
      readonly parameters: readonly {
        readonly name: string;
        readonly in: 'path' | 'query' | 'header';
        readonly required: boolean;
        readonly schema: string;
      }[];
      /** Name of the body's schema. */
      readonly body: string | null;
      readonly success: number;
      readonly statuses: readonly number[];
      /** Documented status to the name of the answer's schema. */
      readonly answers: Readonly<Record<string, string | null>>;
      /** The media types that a success may have; none without a body. */
      readonly media: readonly string[];
    };

    export const operations = {
      createHold: {
        id: 'createHold',
        method: 'post',
        path: '/allocations/{allocationId}/holds',
        profile: 'sell',
        security: 'clientCredentials',
        scope: 'sell:write',
        idempotencyKey: true,
        precondition: false,
        parameters: [
          { name: 'allocationId', in: 'path', required: true, schema: '#/components/parameters/AllocationId/schema' },
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: true,
            schema: '#/components/parameters/IdempotencyKey/schema',
          },
        ],
        body: 'HoldRequest',
        success: 201,
        statuses: [201, 400, 401, 403, 404, 409, 413, 415, 422, 429, 503],
        answers: {
          '201': 'Hold',
          '400': 'Problem',
          '401': 'Problem',
          '403': 'Problem',
          '404': 'Problem',
          '409': 'Problem',
          '413': 'Problem',
          '415': 'Problem',
          '422': 'Problem',
          '429': 'Problem',
          '503': 'Problem',
        },
        media: ['application/json'],
      },
      getHold: {
        id: 'getHold',
        method: 'get',
        path: '/holds/{holdId}',
        profile: 'sell',
        security: 'clientCredentials',
        scope: 'sell:read',
        idempotencyKey: false,
        precondition: false,
        parameters: [{ name: 'holdId', in: 'path', required: true, schema: '#/components/parameters/HoldId/schema' }],
        body: null,
        success: 200,
        statuses: [200, 401, 403, 404, 429, 503],
        answers: {
          '200': 'Hold',
          '401': 'Problem',
          '403': 'Problem',
          '404': 'Problem',
          '429': 'Problem',
          '503': 'Problem',
        },
        media: ['application/json'],
      },
    } as const satisfies Record<string, OperationRow>;

    export type OperationId = keyof typeof operations;

    export const standardVersion = '0.1.0';
    "
  `);
});
