import { testLint } from './fixtures/broken.ts';
import { lintXKeys } from './lint-x-keys.ts';

testLint(lintXKeys, [
  [
    'a key of our own without a schema',
    ({ bundle }) => Object.assign(bundle.paths['/holds/{holdId}']?.['get'] ?? {}, { 'x-owner': 'me' }),
    ['openapi.yaml: /paths/~1holds~1{holdId}/get/x-owner: expected one of x-refusals, came x-owner'],
  ],
]);
