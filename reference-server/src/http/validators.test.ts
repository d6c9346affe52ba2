import { describe, expect, test } from 'vitest';
import type { OperationRow } from '../generated/operations.ts';
import { createValidators } from './validators.ts';

const text = { type: 'string', maxLength: 3, pattern: '^[a-z]*$' };
const document = {
  components: {
    schemas: {
      Order: {
        type: 'object',
        properties: {
          id: text,
          count: { type: 'integer' },
          at: { type: 'string', format: 'date-time' },
          parts: { type: 'array', items: { $ref: '#/components/schemas/Part' } },
        },
        required: ['id'],
        additionalProperties: false,
      },
      Part: { allOf: [{ type: 'object', properties: { name: text } }], unevaluatedProperties: false },
    },
    parameters: { Id: { schema: text }, Limit: { schema: { type: 'integer', minimum: 1 } } },
  },
};
const parameter = (name: string, place: 'path' | 'query' | 'header', schema: string, required = false) => ({
  name,
  in: place,
  required,
  schema: `#/components/parameters/${schema}/schema`,
});
const row = {
  parameters: [
    parameter('orderId', 'path', 'Id', true),
    parameter('limit', 'query', 'Limit'),
    parameter('Order-Key', 'header', 'Id', true),
  ],
} as unknown as OperationRow;

const validators = createValidators(document);

describe('a body', () => {
  const validate = validators.body('Order');
  test.each<[string, unknown, string[]]>([
    ['that fits', { id: 'a', count: 1, at: '2026-11-21T15:00:00Z', parts: [{ name: 'b' }] }, []],
    ['of another type', 'a', ['/body']],
    ['without a member', {}, ['/body/id']],
    ['with a member too many', { id: 'a', idd: 'a' }, ['/body/idd']],
    ['with one too many further in', { id: 'a', parts: [{}, { nam: 'b' }] }, ['/body/parts/1/nam']],
    ['with a name that a pointer escapes', { id: 'a', 'a/b~c': 1 }, ['/body/a~1b~0c']],
    ['with a wrong value further in', { id: 'a', parts: [{ name: 'long' }] }, ['/body/parts/0/name']],
    ['with a text for a number, which is not taken for one', { id: 'a', count: '1' }, ['/body/count']],
    ['with a moment that is none', { id: 'a', at: '2026-13-21T15:00:00Z' }, ['/body/at']],
    ['with the first moment', { id: 'a', at: '1000-01-01T00:00:00.000Z' }, []],
    ['with the last moment', { id: 'a', at: '8999-12-31t23:59:59.9z' }, []],
    ['with an earlier moment', { id: 'a', at: '0999-12-31T23:59:59Z' }, ['/body/at']],
    ['with a later moment, by its offset', { id: 'a', at: '8999-12-31T23:59:59-14:00' }, ['/body/at']],
    ['with a leap second', { id: 'a', at: '2016-12-31T23:59:60Z' }, ['/body/at']],
    ['with a moment without offset', { id: 'a', at: '2026-11-21T15:00:00' }, ['/body/at']],
    ['with several at once', { count: 1.5, more: 1 }, ['/body/id', '/body/more', '/body/count']],
  ])('%s', (_, body, pointers) => {
    expect(validate(body).sort()).toEqual(pointers.sort());
  });

  test('a place that is wrong in two ways is told once, and no more than twenty', () => {
    const parts = Array.from({ length: 30 }, () => ({ name: 'LONG' }));
    const pointers = validate({ id: 'a', parts });
    expect(pointers).toHaveLength(20);
    expect(new Set(pointers).size).toBe(20);
  });
});

describe('parameters', () => {
  test.each<['path' | 'query' | 'header', Record<string, unknown>, string[]]>([
    ['path', { orderId: 'a' }, []],
    ['path', { orderId: 'long' }, ['/path/orderId']],
    ['query', {}, []],
    ['query', { limit: '0' }, ['/query/limit']],
    ['query', { limit: 'many' }, ['/query/limit']],
    ['query', { limits: '5' }, ['/query/limits']],
    ['header', { 'order-key': 'a', 'user-agent': 'any' }, []],
    ['header', { 'user-agent': 'any' }, ['/header/order-key']],
  ])('in the %s: %j', (place, given, pointers) => {
    expect(validators.parameters(place, row)(given)).toEqual(pointers);
  });

  test('a number in the query becomes one', () => {
    const query: Record<string, unknown> = { limit: '5' };
    expect(validators.parameters('query', row)(query)).toEqual([]);
    expect(query).toEqual({ limit: 5 });
  });
});
