import type { Check } from './check.ts';

export const raceChecks = {} satisfies Record<string, Check>;
