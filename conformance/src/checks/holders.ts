import type { Check } from './check.ts';

export const holderChecks = {} satisfies Record<string, Check>;
