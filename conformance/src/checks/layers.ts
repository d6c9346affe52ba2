import { allOf, type Check } from './check.ts';

export const layerChecks = {
  'LAYER-09': allOf('*<*'),
  'LAYER-10': allOf('LAYER.*'),
} satisfies Record<string, Check>;
