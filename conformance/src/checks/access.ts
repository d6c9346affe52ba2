import type { Check } from './check.ts';

export const accessChecks = {} satisfies Record<string, Check>;
