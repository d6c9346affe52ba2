import type { Handlers } from './context.ts';
import { readAllocation } from './seen-allocation.ts';

export const getPriceList: Handlers['getPriceList'] = ({ path }, context) =>
  readAllocation(context, path.allocationId, ({ priceList }) => priceList);
