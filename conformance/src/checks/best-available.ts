import type { Check } from './check.ts';

export const bestAvailableChecks = {} satisfies Record<string, Check>;
