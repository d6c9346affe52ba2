import { expect, test } from 'vitest';
import { coverageOfExamples, coverageText } from './coverage-of-examples.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('a keyword is reached when an invalid example breaks it', () => {
  const coverage = coverageOfExamples(smallStandard());
  expect(coverage).toEqual({
    reached: 1,
    total: 6,
    missing: [
      'HoldRequest/additionalProperties',
      'HoldRequest/properties/priceTypeId/type',
      'HoldRequest/properties/quantity/type',
      'HoldRequest/required',
      'HoldRequest/type',
    ],
  });
  expect(coverageText({ ...coverage, missing: ['a', 'b'] })).toBe('Keywords reached 1 of 6; not reached: a, b.');
});

test('one example may break several, also behind a reference', () => {
  const standard = smallStandard();
  standard.bundle.components.schemas['Quantity'] = { type: 'integer', minimum: 1 };
  Object.assign(standard.bundle.components.schemas['HoldRequest'] ?? {}, {
    properties: { quantity: { $ref: '#/components/schemas/Quantity' } },
  });
  standard.examples.push({ file: 'x', type: 'HoldRequest', valid: false, content: { quantity: 'two', more: 1 } });
  expect(coverageOfExamples(standard).missing).toEqual(['HoldRequest/required', 'HoldRequest/type']);
});
