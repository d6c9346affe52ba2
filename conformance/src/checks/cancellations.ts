import type { Check } from './check.ts';

export const cancellationChecks = {} satisfies Record<string, Check>;
