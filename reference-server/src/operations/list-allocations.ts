import type { Allocation } from '../generated/types.ts';
import { allocationCollection } from '../domain/rows.ts';
import type { Handlers } from './context.ts';
import { listRows } from './list-rows.ts';

export const listAllocations: Handlers['listAllocations'] = ({ query }, context) =>
  listRows<Allocation>(context, allocationCollection(context.caller.organisationId), query);
