import type { Check } from './check.ts';

export const paginationChecks = {} satisfies Record<string, Check>;
