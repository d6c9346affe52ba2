import { accessScanChecks } from './access-scans.ts';
import type { Check } from './check.ts';
import { expectEqual, expectSuccess, expectThat } from './expect.ts';
import { historyTickets, mixedHistory } from './support/barcode-history.ts';
import { accessList, device, listed, listOf, listPage, reading, sendScans } from './support/gate.ts';
import { expectChanged } from './support/gate-rules.ts';
import { barcodeOf, buyTicket, buyTickets, change, payloadOf, stop } from './support/tickets-sold.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

export const accessChecks = {
  ...accessScanChecks,

  'ACCS-03': {
    needs: ['fresh', 'home', 'sellerB'],
    run: async ({ world, sellerA, sellerB, home }) => {
      const expected = new Map<string, string>();
      for (const seller of [sellerA, sellerB]) {
        const tickets = (await buyTickets(seller, 5)) as [string, string, string, string, string];
        const [, stopped, banned, ended, reissued] = tickets;
        await stop(seller, stopped);
        await stop(home, banned);
        expectSuccess(await change(seller, 'void', ended), 'voidTicket');
        expected.set((await barcodeOf(seller, reissued)).id, 'black');
        expectSuccess(await change(seller, 'reissue', reissued), 'reissueBarcode');
        for (const ticketId of tickets) {
          const { id, state } = await barcodeOf(seller, ticketId);
          expected.set(id, listOf[state] ?? state);
        }
      }
      const { entries } = await accessList(world);
      expectEqual(sorted(listed(entries)), sorted(expected), 'the barcodes of the access list');
      expectEqual(entries.length, expected.size, 'the number of entries, each barcode once');
      const kinds = new Set(expected.values());
      expectEqual([...kinds].sort(), ['black', 'grey', 'white'], 'the lists that occur');
      for (const { barcodeId, ticketId } of entries.filter(({ list }) => list !== 'black'))
        expectEqual((await barcodeOf(home, ticketId)).id, barcodeId, 'the barcode of the ticket that an entry names');
    },
  },

  'ACCS-15': {
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      await stop(home, await buyTicket(sellerA));
      await buyTicket(sellerA);
      const whole = await listPage(world, 0);
      expectThat(whole.entries.length > 1, 'entries of the whole list', whole.entries);
      expectEqual(await listPage(world, whole.revision + 1), whole, 'the list after a revision that was never given');
      expectEqual((await listPage(world, whole.revision)).entries, [], 'the list after the newest revision');
    },
  },

  'ACCS-04': {
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, home } = context;
      const none = await accessList(world);
      const [first, second, third] = (await buyTickets(sellerA, 3)) as [string, string, string];
      const ids = await Promise.all([first, second, third].map(async (id) => (await barcodeOf(sellerA, id)).id));
      const [one = '', two = '', three = ''] = ids;
      let at = await expectChanged(context, none.revision, { [one]: 'white', [two]: 'white', [three]: 'white' });
      await stop(sellerA, first);
      at = await expectChanged(context, at, { [one]: 'grey' });
      for (const made of ['activate', 'deactivate', 'activate', 'void'] as const)
        expectSuccess(await change(home, made, second), 'activateBarcode');
      await home.do('activateBarcode', { path: { ticketId: first } });
      at = await expectChanged(context, at, { [two]: 'black', [one]: 'white' });
      const { id: four } = await sellerA.do('reissueBarcode', { path: { ticketId: third }, body: { reason: 'lost' } });
      at = await expectChanged(context, at, { [three]: 'black', [four]: 'white' });
      const { items, listRevision } = await sendScans(world, [reading(world, await payloadOf(sellerA, first))]);
      expectEqual(items[0]?.finding, 'ok', '/items/0/finding');
      expectEqual(listRevision, at, 'the revision that scans are judged by');
      expectEqual((await listPage(world, at)).entries, [], 'what changed since the newest revision');
      await expectChanged(context, none.revision, {
        [one]: 'white',
        [two]: 'black',
        [three]: 'black',
        [four]: 'white',
      });
    },
  },

  'ACCS-06': {
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, home } = context;
      const tickets = await buyTickets(sellerA, historyTickets);
      const black = new Set<string>();
      let at = 0;
      const followed = new Map<string, string>();
      const follow = async (): Promise<void> => {
        const { entries, revision } = await accessList(world, at, 2);
        at = revision;
        for (const { barcodeId, list } of entries) {
          expectThat(!black.has(barcodeId) || list === 'black', `${barcodeId} to stay black`, list);
          if (list === 'black') black.add(barcodeId);
          followed.set(barcodeId, list);
        }
      };
      await mixedHistory(context, tickets, 4, follow);
      await home.do('activateBarcode', { path: { ticketId: tickets[0] ?? '' } });
      await follow();
      expectThat(black.size > tickets.length, 'several barcodes that were once black', black.size);
      const whole = listed((await accessList(world)).entries);
      for (const id of black) expectEqual(whole.get(id), 'black', `the list of ${id} in the end`);
      expectThat([...followed.values()].includes('white'), 'a barcode that is admitted in the end', [...followed]);
      expectEqual(sorted(followed), sorted(whole), 'the list as it was followed, against the whole of it');
    },
  },

  'ACCS-08': {
    needs: ['home', 'sellerB'],
    run: async ({ world, sellerA, sellerB, home }) => {
      const gate = world.party('gate');
      const { fixtureId } = world.data;
      await buyTickets(sellerA, 3);
      const { revision } = await accessList(world);
      const readers = [sellerA, sellerB, home] as const;
      const from = await Promise.all(readers.map(feedEnd));
      const asked = (listRevision: number) => ({ path: { deviceId: device }, body: { listRevision } });
      await gate.refused('LIST_REVISION_UNKNOWN', 'reportAccessList', asked(revision + 1));
      const reports = [revision - 1, revision];
      for (const listRevision of reports) {
        const report = { fixtureId, deviceId: device, listRevision, currentRevision: revision };
        expectEqual(await gate.do('reportAccessList', asked(listRevision)), report, 'the answer of the report');
      }
      const told: unknown[] = reports.map((listRevision) => ({ fixtureId, deviceId: device, listRevision }));
      const { sellerA: ours, sellerB: theirs } = world.data.allocations;
      for (const [index, reader] of readers.entries()) {
        const events = await eventsSince(reader, from[index] ?? '');
        expectThat(
          events.every(({ type }) => type === 'gate.listApplied'),
          'no event but the reports',
          events,
        );
        for (const stream of reader.name === 'home' ? [ours, theirs] : [reader.name === 'sellerA' ? ours : theirs])
          expectEqual(
            events.filter(({ subject }) => subject === stream).map<unknown>(({ data }) => data),
            told,
            `the reports that ${reader.name} is told`,
          );
      }
    },
  },
} satisfies Record<string, Check>;

/** In one order whatever the other was. */
function sorted(lists: ReadonlyMap<string, string>): [string, string][] {
  return [...lists].sort(([one], [other]) => (one < other ? -1 : 1));
}
