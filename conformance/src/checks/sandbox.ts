import { allOf, type Check } from './check.ts';

export const sandboxChecks = {
  'SAND-06': allOf('AUTH.*.clientToken'),
  'SAND-08': allOf('LAYER.*.429', 'LAYER.*.503'),
} satisfies Record<string, Check>;
