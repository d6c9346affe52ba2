/** Races are real: many requests at once, and one outcome. */
import type { Check } from './check.ts';
import { expectEqual, expectRefusal } from './expect.ts';
import { expectStateOfFeed } from './support/feed-state.ts';
import { changedPolicy, list, listingRequest, ticketOf } from './support/resale.ts';
import {
  expectOneActiveAtOnce,
  expectOneOutcome,
  firstIsDone,
  tryToBuy,
  withdrawAfter,
} from './support/resale-races.ts';
import { barcodeOf, buyTicket, ticketState } from './support/tickets-sold.ts';
import { allEvents } from './support/unchanged.ts';

/** Round trips that the withdrawal waits, so that either side may win. */
const heads = [0, 1, 0, 2, 0, 1] as const;

export const resaleRaceChecks = {
  'RESL-24': async ({ sellerA, raceSize }) => {
    for (const [round, head] of heads.entries()) {
      const ticketId = await buyTicket(sellerA);
      const listing = await list(sellerA, ticketId);
      const buy = () => tryToBuy(sellerA, listing);
      const buyers = Array.from({ length: round % 3 === 2 ? 2 : Math.min(raceSize, 12) }, () => buy);
      const [withdrawn, bought] = await Promise.all([
        withdrawAfter(sellerA, listing, head),
        Promise.all(buyers.map((send) => send())),
      ]);
      const order = await expectOneOutcome(sellerA, listing, bought, withdrawn);
      const events = await allEvents(sellerA);
      expectOneActiveAtOnce(events, order ? [ticketId, ticketOf(order)] : [ticketId]);
      const state = `${await ticketState(sellerA, ticketId)} ${(await barcodeOf(sellerA, ticketId)).state}`;
      expectEqual(state, order ? 'resold voided' : 'issued active', "the reseller's ticket and barcode after the race");
      if (order) expectEqual((await barcodeOf(sellerA, ticketOf(order))).state, 'active', "the buyer's barcode");
    }
    await expectStateOfFeed(sellerA);
  },

  'RESL-25': {
    needs: ['home'],
    run: async ({ sellerA, home }) => {
      const back = await changedPolicy(home, { mode: 'marketplace' });
      const body = { ...back, mode: 'seatRelease' as const };
      for (const head of [0, 1, 0, 2, 0, 1, 0, 3]) {
        const path = { ticketId: await buyTicket(sellerA) };
        const request = await listingRequest(sellerA, path.ticketId);
        const wait = async (): Promise<void> => {
          for (let trip = 0; trip < head; trip += 1) await sellerA.send('getTicket', { path });
        };
        const listing = () => sellerA.send('createListing', { path, body: request });
        const switching = () => home.send('setResalePolicy', { body });
        const late = head > 1 ? switching : listing;
        const [one, other] = await Promise.all([wait().then(late), late === listing ? switching() : listing()]);
        const [listed, switched] = late === listing ? [one, other] : [other, one];
        const isListed = firstIsDone(listed, switched);
        if (isListed) expectRefusal(switched, 'MODE_SWITCH_BLOCKED', '/body/mode');
        else expectRefusal(listed, 'PAYOUT_MISMATCH', '/body/expectedPayout/rule');
        const { mode } = await home.do('getResalePolicy');
        expectEqual(mode, isListed ? 'marketplace' : 'seatRelease', '/mode after the race');
        expectEqual(await ticketState(sellerA, path.ticketId), isListed ? 'listed' : 'issued', '/state of the ticket');
        await home.do('withdrawAllListings');
        await home.do('setResalePolicy', { body: back });
      }
    },
  },
} satisfies Record<string, Check>;
