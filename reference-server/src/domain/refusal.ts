import type { ErrorCode } from '../generated/errors.ts';
import type { RefusalRow } from '../generated/decisions.ts';

/** Why something is not done, in the words of the error catalogue. */
export type Refusal = { readonly refused: ErrorCode; readonly pointers: readonly string[]; readonly detail?: string };

export function refuse(code: ErrorCode, pointers: readonly string[] = [], detail?: string): Refusal {
  return detail === undefined ? { refused: code, pointers } : { refused: code, pointers, detail };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value;
}

/** Another organisation's object is answered exactly as an unknown one. */
export function notFound(): Refusal {
  return refuse('NOT_FOUND');
}

/** The first row whose condition is met. Inputs may be getters: those of later rows are not looked at. */
export function firstRefusal<Inputs extends object>(
  rows: readonly RefusalRow<Inputs>[],
  given: Inputs,
): Refusal | null {
  const row = rows.find(({ when }) => when(given));
  return row ? refuse(row.code, [fillPointer(row.pointer, given)]) : null;
}

function fillPointer(pointer: string, given: object): string {
  if (!pointer.includes('{')) return pointer;
  return pointer.replace(/\{(\w+)\}/g, (_, input: string) => String(given[input as keyof object]));
}
