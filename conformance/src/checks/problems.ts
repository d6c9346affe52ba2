import type { Check } from './check.ts';

export const problemChecks = {} satisfies Record<string, Check>;
