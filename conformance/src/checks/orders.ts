import type { Check } from './check.ts';

export const orderChecks = {} satisfies Record<string, Check>;
