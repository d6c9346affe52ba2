import type { Check } from './check.ts';

export const moneyChecks = {} satisfies Record<string, Check>;
