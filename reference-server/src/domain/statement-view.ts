/** What two clubs owe each other, as both see it. */
import type { Statement, StatementLine } from '../generated/types.ts';
import type { LedgerEvent } from '../store/store.ts';
import type { AllocationRecord } from './fixture-state.ts';
import { money } from './hold-view.ts';
import { instant } from './instant.ts';
import type { AsOf } from './sales.ts';
import { statementKinds } from './statement-kinds.ts';
import type { Movement } from './statement-lines.ts';

/** A line as the wire has it. */
export function lineView(allocation: AllocationRecord, movement: Movement, event: LedgerEvent): StatementLine {
  const { kind, ticketId, clientOrderId, amount } = movement;
  const sequence = event.streamSequence ?? 0;
  return { sequence, at: instant(event.at), kind, ticketId, clientOrderId, amount: money(allocation, amount) };
}

/** All of a statement but its lines. */
export function sumsView(allocation: AllocationRecord, { now, revision }: AsOf): Omit<Statement, 'lines'> {
  const { statement, terms } = allocation;
  const sums = statementKinds.flatMap((kind) => {
    const amount = statement.get(kind);
    return amount === undefined ? [] : [{ kind, amount: money(allocation, amount) }];
  });
  const balance = sums.reduce((total, { amount }) => total + amount.amount, 0);
  return { allocationId: terms.id, asOf: instant(now), revision, sums, balance: money(allocation, balance) };
}
