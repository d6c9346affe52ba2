import { homeFixture } from '../domain/access.ts';
import { isRefusal } from '../domain/refusal.ts';
import { outcomeOf, recordScans as decide, type ReadScan } from '../domain/scans.ts';
import type { RecordScansResult, ScanRequest } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './context.ts';

export const recordScans: Handlers['recordScans'] = async ({ path: { fixtureId }, body }, context) => {
  const { services, caller, commitFixture, readFixture } = context;
  const ledger = fixtureLedgerOf(fixtureId);
  const now = await readFixture(ledger, (_ledger, at) => at);
  const batch = { deviceId: body.deviceId, scans: body.scans.map((scan) => readAt(services, scan, now)) };
  return commitFixture<RecordScansResult>(ledger, {
    decide: (fixture, at) => {
      const opening = homeFixture(fixture, caller.organisationId);
      if (isRefusal(opening)) return opening;
      return decide(fixture, fixtureId, batch, () => services.ids.scan(fixtureId), at);
    },
    result: (fixture) => ({
      status: 200,
      body: {
        items: batch.scans.map((scan) => outcomeOf(fixture, fixtureId, batch.deviceId, scan)),
        listRevision: fixture.accessRevision,
      },
    }),
  });
};

/** Static payloads are right for ever, rotating ones by the code of the moment, or of the scan where the gate was offline. */
function readAt({ fulfilment: { payloads, codes } }: Services, scan: ScanRequest, now: number): ReadScan {
  const { payload, mode, scannedAt } = scan;
  const moment = mode === 'offline' ? Date.parse(scannedAt) : now;
  const fixed = payloads.verify(payload);
  if (fixed) return { ...scan, claims: { ...fixed, kind: 'static' } };
  const rotating = codes.verifyRotating(payload, moment);
  if (rotating) return { ...scan, claims: { ...rotating, kind: 'rotating' } };
  const stale = codes.claimsOf(payload);
  return { ...scan, claims: stale && { ...stale, kind: 'stale' } };
}
