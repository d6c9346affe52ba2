import type { OperationId } from '../src/generated/operations.ts';
import type { RuleId } from '../src/generated/rules.ts';

/** A row, or one check of the matrix of operations. */
export type CheckId = RuleId | `AUTH.${OperationId}.${string}` | `LAYER.${OperationId}.${string}`;

/** The reference Issuer with one rule broken: a piece of its source is replaced as it is loaded. */
export type Fault = {
  readonly name: string;
  /** What goes wrong, as a club would tell it. */
  readonly says: string;
  /** The rows that must turn red: the first is the one aimed at. */
  readonly aims: readonly CheckId[];
  /** Positive twins and neighbours that must stay green: the suite tells this fault from others. */
  readonly spares: readonly CheckId[];
  /** Below reference-server/src. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly from: string;
  readonly to: string;
};
