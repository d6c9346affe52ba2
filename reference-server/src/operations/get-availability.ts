import { availabilityOf } from '../domain/sales.ts';
import type { Handlers } from './context.ts';
import { readAllocation } from './seen-allocation.ts';

export const getAvailability: Handlers['getAvailability'] = ({ path }, context) =>
  readAllocation(context, path.allocationId, availabilityOf);
