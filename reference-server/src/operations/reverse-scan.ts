import { seenBy } from '../domain/access.ts';
import { scanOf, ticketOf } from '../domain/fixture-lookup.ts';
import { isRefusal, notFound } from '../domain/refusal.ts';
import { reverseScan as decide, scanView } from '../domain/scans.ts';
import type { ReverseScanResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';

/** Gates are the home club's own; a Seller has no such scan. */
export const reverseScan: Handlers['reverseScan'] = ({ path: { scanId } }, { caller, commitFixture }) =>
  commitFixture<ReverseScanResult>(fixtureLedgerOf(scanId), {
    decide: (fixture) => {
      const scan = fixture.scans.get(scanId);
      const allocation = scan ? seenBy(fixture, scan.allocationId, caller.organisationId) : notFound();
      if (!scan || isRefusal(allocation)) return notFound();
      if (allocation.terms.homeOrganisationId !== caller.organisationId) return notFound();
      return decide(ticketOf(fixture, scan.ticketId), scan);
    },
    result: (fixture) => ({ status: 200, body: scanView(scanOf(fixture, scanId)) }),
  });
