import { seenBy } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import { scanCollection } from '../domain/rows.ts';
import type { Scan } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { listRows } from './list-rows.ts';

export const listScans: Handlers['listScans'] = async ({ path: { allocationId }, query }, context) => {
  const { caller, readFixture } = context;
  const allocation = await readFixture(fixtureLedgerOf(allocationId), ({ state }) =>
    seenBy(state, allocationId, caller.organisationId),
  );
  return isRefusal(allocation) ? allocation : listRows<Scan>(context, scanCollection(allocationId), query);
};
