import { isRefusal } from '../domain/refusal.ts';
import { statementCollection } from '../domain/rows.ts';
import { sumsView } from '../domain/statement-view.ts';
import type { StatementLine } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { listRows } from './list-rows.ts';
import { readAllocation } from './seen-allocation.ts';

/** The sums first: a line that comes between them and the page is of a later event and left to the next reader. */
export const getStatement: Handlers['getStatement'] = async ({ path: { allocationId }, query }, context) => {
  const sums = await readAllocation(context, allocationId, sumsView);
  if (isRefusal(sums)) return sums;
  const page = await listRows<StatementLine>(context, statementCollection(allocationId), query);
  if (isRefusal(page)) return page;
  const { items, nextCursor } = page.body;
  const lines = items.filter(({ sequence }) => sequence <= sums.body.revision);
  const goesOn = nextCursor !== undefined && lines.length === items.length;
  return { status: 200, body: { ...sums.body, lines, ...(goesOn ? { nextCursor } : {}) } };
};
