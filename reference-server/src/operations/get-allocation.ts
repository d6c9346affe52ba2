import type { Handlers } from './context.ts';
import { readAllocation } from './seen-allocation.ts';

export const getAllocation: Handlers['getAllocation'] = ({ path }, context) =>
  readAllocation(context, path.allocationId, ({ terms }) => terms);
