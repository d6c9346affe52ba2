import type { Check } from './check.ts';

export const barcodeChecks = {} satisfies Record<string, Check>;
