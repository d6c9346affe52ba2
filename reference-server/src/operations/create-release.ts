import { soldBy } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import { releaseTickets, releaseView } from '../domain/releases.ts';
import type { CreateReleaseResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';

export const createRelease: Handlers['createRelease'] = ({ path: { allocationId }, body }, { caller, commitFixture }) =>
  commitFixture<CreateReleaseResult>(fixtureLedgerOf(allocationId), {
    decide: (fixture, now) => {
      const allocation = soldBy(fixture, allocationId, caller.organisationId);
      return isRefusal(allocation) ? allocation : releaseTickets(fixture, allocation, body, now);
    },
    result: (fixture, now) => {
      const allocation = soldBy(fixture, allocationId, caller.organisationId);
      if (isRefusal(allocation)) throw new Error(`a release from ${allocationId} was decided on but it is not there`);
      return { status: 201, body: releaseView(fixture, allocation, body, now) };
    },
  });
