import { soldBy } from '../domain/access.ts';
import { placeHold } from '../domain/place-hold.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { CreateHoldResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { holdResult } from './hold-result.ts';

export const createHold: Handlers['createHold'] = (
  { path: { allocationId }, body },
  { commitFixture, caller, services },
) => {
  const holdId = services.ids.hold(allocationId);
  return commitFixture<CreateHoldResult>(fixtureLedgerOf(allocationId), {
    decide: (fixture, now) => {
      const allocation = soldBy(fixture, allocationId, caller.organisationId);
      if (isRefusal(allocation)) return allocation;
      return placeHold(fixture, allocation, { holdId, request: body }, now, services.config.limits);
    },
    result: (fixture) => ({ ...holdResult(fixture, holdId), status: 201 }),
  });
};
