import type { StatementKind } from '../generated/types.ts';

/** In the order that sums are shown in. */
export const statementKinds = [
  'sale',
  'cancellation',
  'cancellationFee',
  'exchange',
  'salesFee',
  'payout',
  'borne',
  'payoutFee',
] as const satisfies StatementKind[];
export type MoneyKind = (typeof statementKinds)[number];

/** Minor units by kind; a kind without a line has none. */
export type StatementSums = Map<MoneyKind, number>;
