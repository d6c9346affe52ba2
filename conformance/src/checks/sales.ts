import type { Check } from './check.ts';

export const salesChecks = {} satisfies Record<string, Check>;
