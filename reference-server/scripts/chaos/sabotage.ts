/** Ways to break the server on purpose, and what the frame must find then. */
import { fileURLToPath } from 'node:url';
import type { Launch } from './processes.ts';
import type { Finding } from './tally.ts';

export const sabotages = {
  /** Acknowledges before it commits. */
  hasty: 'lost',
  /** Loses idempotency records. */
  forgetful: 'lost',
  /** Skips a sequence. */
  gap: 'missing',
  /** Sells a seat twice. */
  seatTwice: 'soldTwice',
  /** Writes no lists. */
  listless: 'lost',
  /** Answers 500 where 503 belongs. */
  bare: 'wrong',
} as const satisfies Readonly<Record<string, Finding>>;

export type Sabotage = keyof typeof sabotages;

const entry = fileURLToPath(new URL('sabotaged-issuer.ts', import.meta.url));

export function sabotaged(kind: Sabotage): Launch {
  return { entry, variables: { SABOTAGE: kind } };
}
