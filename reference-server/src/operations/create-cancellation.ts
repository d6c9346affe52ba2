import { seenBy, soldBy } from '../domain/access.ts';
import { quoteCancellation } from '../domain/cancellations.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { CreateCancellationResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { showCancellation } from './own-cancellation.ts';

export const createCancellation: Handlers['createCancellation'] = ({ path: { allocationId }, body }, context) => {
  const { caller, services, commitFixture } = context;
  const cancellationId = services.ids.cancellation(allocationId);
  const { quoteSeconds } = services.config.limits;
  return commitFixture<CreateCancellationResult>(fixtureLedgerOf(allocationId), {
    decide: (fixture, now) => {
      const allocation = soldBy(fixture, allocationId, caller.organisationId);
      if (isRefusal(allocation)) return allocation;
      return quoteCancellation(fixture, allocation, { cancellationId, request: body, quoteSeconds }, now);
    },
    result: (fixture) => ({ ...showCancellation(fixture, cancellationId, caller.organisationId, seenBy), status: 201 }),
  });
};
