import type { Barcode } from '../generated/types.ts';
import type { Actor } from '../world/actor.ts';
import type { World } from '../world/world.ts';
import { later } from '../time.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectSuccess, expectThat } from './expect.ts';
import { expectAsTold, expectEveryChange, foldTickets, mixedHistory } from './support/barcode-history.ts';
import { accessList, expectScan, hasGates, listed, listOf, passes, reading, refusedAs, sendScans } from './support/gate.ts';
import { expectLinkEnds, expectNoSecretNamed, liveLink, readLive } from './support/live-barcode.ts';
import { tampered, verifiedClaims } from './support/signed-payload.ts';
import { barcodeOf, buyTicket, buyTickets, change, changes, payloadOf, reasonOf, referenceTo } from './support/tickets-sold.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

export const barcodeChecks = {
  'BARC-01': {
    needs: ['home'],
    run: async (context) => {
      for (const seed of [1, 2]) {
        const tickets = await mixedHistory(context, seed, ({ ticketId }) => expectOneActive(context, ticketId));
        const folded = await foldTickets(context.sellerA, tickets);
        expectEveryChange(folded);
        for (const ticket of folded) await expectAsTold(context.home, ticket);
      }
    },
  },

  'BARC-02': {
    needs: ['home'],
    run: async (context) => {
      const { sellerA, home } = context;
      const shown = new Map<string, Barcode>();
      const tickets = await mixedHistory(context, 3, async ({ ticketId, by, answer }) => {
        const now = await barcodeOf(by === home ? sellerA : home, ticketId);
        const before = shown.get(ticketId);
        shown.set(ticketId, now);
        if (answer.status === 409 && before) expectEqual(now, before, 'the barcode after a change that was refused');
        const { revision: _, ...rest } = now;
        const wasSame = before && JSON.stringify({ ...before, revision: 0 }) === JSON.stringify({ ...rest, revision: 0 });
        expectThat(
          !before || now.revision <= before.revision + 1,
          `at most one revision after ${before?.revision}`,
          now.revision,
        );
        if (before && !wasSame) expectEqual(now.revision, before.revision + 1, 'the revision of a barcode that changed');
      });
      const folded = await foldTickets(sellerA, tickets);
      expectEveryChange(folded);
      for (const ticket of folded) await expectAsTold(sellerA, ticket);
    },
  },
} satisfies Record<string, Check>;
