import type { Check } from './check.ts';

export const eventChecks = {} satisfies Record<string, Check>;
