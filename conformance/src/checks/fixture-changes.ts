import type { Check } from './check.ts';

export const fixtureChangeChecks = {} satisfies Record<string, Check>;
