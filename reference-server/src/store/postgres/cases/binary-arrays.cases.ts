/** Whether PostgreSQL reads the arrays that we write in its own binary form. */
import fc from 'fast-check';
import type pg from 'pg';
import { expect, it } from 'vitest';
import { bigintArray, textArray } from '../binary-arrays.ts';

const text = fc
  .oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  .map((each) => each.replaceAll('\0', ''));

export function binaryArrayCases(client: () => pg.Client): void {
  it('gives back every text', async () => {
    const property = fc.asyncProperty(fc.array(fc.option(text)), async (texts) => {
      const { rows } = await client().query('select $1::text[] as given', [textArray(texts)]);
      expect(rows).toEqual([{ given: texts }]);
    });
    await fc.assert(property);
  });

  it('and every safe integer', async () => {
    const property = fc.asyncProperty(fc.array(fc.option(fc.maxSafeInteger())), async (numbers) => {
      const { rows } = await client().query('select $1::bigint[]::text[] as given', [bigintArray(numbers)]);
      expect(rows).toEqual([{ given: numbers.map((each) => (each === null ? null : String(each))) }]);
    });
    await fc.assert(property, { examples: [[[0, -1, 2 ** 32, 2 ** 32 - 1, -(2 ** 32), Number.MAX_SAFE_INTEGER]]] });
  });
}
