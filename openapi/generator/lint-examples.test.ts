import { testLint } from './fixtures/broken.ts';
import { lintExamples } from './lint-examples.ts';

testLint(lintExamples, [
  [
    'a valid example that is not',
    ({ examples }) => Object.assign(examples[0] ?? {}, { content: { quantity: 'two' } }),
    ['examples/HoldRequest/valid/two.json: expected a valid HoldRequest, but /quantity: must be integer, came "two"'],
  ],
  [
    'an invalid example that is valid',
    ({ examples }) => Object.assign(examples[1] ?? {}, { content: { quantity: 1 } }),
    ['examples/HoldRequest/invalid/none.json: expected what HoldRequest refuses, but it is valid'],
  ],
  [
    'an example of an unknown type',
    ({ examples }) =>
      void examples.push({
        file: 'openapi/v1/examples/Holding/valid/a.json',
        type: 'Holding',
        valid: true,
        content: {},
      }),
    ['examples/Holding/valid/a.json: Holding is no schema of the document'],
  ],
  [
    'a request without examples',
    (standard) => void (standard.examples = []),
    [
      'examples/HoldRequest/valid: expected at least one example of a request, came none',
      'examples/HoldRequest/invalid: expected at least one example of a request, came none',
    ],
  ],
]);
