import { expect, test } from 'vitest';
import { documentOf, emitDocument } from './emit-document.ts';
import { metaValidators } from './lint-meta.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('an operation carries its refusals in order, and nothing else changes', async () => {
  const standard = smallStandard();
  const operation = documentOf(standard).paths['/allocations/{allocationId}/holds']?.['post'] ?? {};
  const { 'x-refusals': refusals, ...rest } = operation as Record<string, unknown>;
  expect(refusals).toEqual([
    { id: 'HOLD-01', code: 'ALLOCATION_SUSPENDED' },
    { id: 'HOLD-02', code: 'ORDER_LIMIT_EXCEEDED' },
  ]);
  const validatorFor = await metaValidators();
  expect(validatorFor('x-keys')({ 'x-refusals': refusals })).toEqual([]);
  expect(rest).toEqual(standard.bundle.paths['/allocations/{allocationId}/holds']?.['post']);
  expect(documentOf({ ...standard, refusals: [] })).toEqual(standard.bundle);
});

test('the document is written as JSON', () => {
  const output = emitDocument(smallStandard(), 'out');
  expect(output.path).toBe('out/document.json');
  expect(JSON.parse(output.text)).toEqual(documentOf(smallStandard()));
});
