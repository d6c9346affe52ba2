import { homeFixture } from '../domain/access.ts';
import { firstRefusal, isRefusal } from '../domain/refusal.ts';
import { accessListReport } from '../generated/decisions.ts';
import type { ReportAccessListResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';

/** Told in the stream of every allocation: what is in effect at the gates concerns all who sell. */
export const reportAccessList: Handlers['reportAccessList'] = ({ path, body }, { caller, commitFixture }) => {
  const { fixtureId, deviceId } = path;
  const report = { fixtureId, deviceId, listRevision: body.listRevision };
  return commitFixture<ReportAccessListResult>(fixtureLedgerOf(fixtureId), {
    decide: (fixture) => {
      const opening = homeFixture(fixture, caller.organisationId);
      if (isRefusal(opening)) return opening;
      const refusal = firstRefusal(accessListReport, { ahead: body.listRevision - fixture.accessRevision });
      if (refusal) return refusal;
      if (fixture.devices.get(deviceId) === body.listRevision) return [];
      return [...fixture.allocations.keys()].map((stream) => ({ type: 'gate.listApplied', stream, data: report }));
    },
    result: (fixture) => ({ status: 200, body: { ...report, currentRevision: fixture.accessRevision } }),
  });
};
