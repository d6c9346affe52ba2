import type { Check } from './check.ts';

export const ticketChecks = {} satisfies Record<string, Check>;
