import type { Check } from './check.ts';

export const discoveryChecks = {} satisfies Record<string, Check>;
