import { salesSummaryOf } from '../domain/sales.ts';
import type { Handlers } from './context.ts';
import { readAllocation } from './seen-allocation.ts';

export const getSalesSummary: Handlers['getSalesSummary'] = ({ path }, context) =>
  readAllocation(context, path.allocationId, salesSummaryOf);
