/** The rows of the gates that are about scans. */
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Check } from './check.ts';
import { expectEqual, expectSuccess, expectThat } from './expect.ts';
import { expectNowhere } from './support/canaries.ts';
import { changeFixture } from './support/change-fixture.ts';
import { accessList, allScans, expectScan, passes, reading, refusedAs, reverse, sendScans } from './support/gate.ts';
import { expectNotRecorded, expectOneAdmitted, expectOnce, expectProblems } from './support/gate-rules.ts';
import { forgedPayloads } from './support/signed-payload.ts';
import { buyTicket, buyTickets, change, payloadOf, stop, ticketState } from './support/tickets-sold.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

const out = { direction: 'out' } as const;

export const accessScanChecks = {
  'ACCS-01': async ({ world, sellerA }) => {
    const [first = '', second = ''] = await payloadsOf(sellerA, 2);
    const [entering, again, offline] = [
      reading(world, first),
      reading(world, first),
      reading(world, second, { mode: 'offline', admitted: false }),
    ];
    const batch = [entering, again, entering, offline, again, offline];
    const { items } = await sendScans(world, batch);
    expectEqual(
      items.map(({ finding, admitted }) => [finding, admitted]),
      batch.map((one) => (one === entering ? ['ok', true] : one === again ? ['alreadyIn', false] : ['ok', false])),
      'the outcomes of a batch with repeats',
    );
    await expectOnce(sellerA, batch, items);
    // What would be found now is another thing: the holder has left.
    await expectScan(world, first, passes, out);
    const repeated = [offline, again, entering];
    const later = await sendScans(world, repeated);
    const answered = repeated.map((one) => items[batch.indexOf(one)]);
    expectEqual([...later.items], answered, 'the outcomes of the same scans in another batch');
    expectEqual((await allScans(sellerA)).length, 4, 'the number of scans');
    const [counterfeit] = (await sendScans(world, [{ ...entering, payload: 'not-a-barcode' }])).items;
    expectEqual(counterfeit?.admitted, false, "whether a counterfeit with another scan's reference is admitted");
    // A reference is the device's own: another device's scan of that name is another scan.
    const others = await sendScans(world, [again], 'gate-8');
    expectEqual(others.items[0]?.finding, 'ok', 'the finding of another device that uses the same reference');
    expectEqual((await allScans(sellerA)).length, 5, 'the number of scans with that of another device');
  },

  'ACCS-16': {
    needs: ['simulation'],
    run: async ({ world, sellerA, control }) => {
      const [payload = ''] = await payloadsOf(sellerA, 1);
      await expectScan(world, payload, passes);
      await changeFixture({ control }, { status: 'postponed' });
      await changeFixture({ control }, { status: 'scheduled' });
      await expectScan(world, payload, passes);
      await expectScan(world, payload, { finding: 'alreadyIn', admitted: false });
    },
  },

  'ACCS-02': {
    needs: ['home', 'sellerB'],
    run: async ({ world, sellerA, sellerB, home }) => {
      const sellers = [sellerA, sellerB] as const;
      const { allocations } = world.data;
      const [ours, theirs] = [String(allocations.sellerA), String(allocations.sellerB)];
      const payloads = await Promise.all(sellers.map(async (seller) => payloadOf(seller, await buyTicket(seller))));
      const [mine = '', other = ''] = payloads;
      const { items } = await sendScans(world, [
        reading(world, mine),
        reading(world, other),
        reading(world, mine),
        reading(world, other, out),
      ]);
      const [, second, , last] = items.map(({ scanId }) => scanId ?? '');
      await reverse(world, last ?? '');
      for (const [seller, allocationId, states] of [
        [sellerA, ours, ['recorded', 'recorded']],
        [sellerB, theirs, ['recorded', 'reversed']],
      ] as const) {
        const seen = await allScans(seller);
        expectEqual(
          seen.map(({ state }) => state),
          [...states],
          `the scans of ${seller.name}`,
        );
        expectThat(
          seen.every((one) => one.allocationId === allocationId),
          'scans of the own allocation alone',
          seen,
        );
        for (const reader of [home, world.party('gate')])
          expectEqual(await allScans(reader, allocationId), seen, `the scans that ${reader.name} reads`);
      }
      await sellerB.refused('NOT_FOUND', 'listScans', { path: { allocationId: ours } });
      await sellerA.refused('NOT_FOUND', 'listScans', { path: { allocationId: theirs } });
      const told = JSON.stringify(await allEvents(sellerA));
      expectThat(!told.includes(second ?? ''), "no event of the other Seller's scans", second);
    },
  },

  'ACCS-05': {
    needs: ['home'],
    run: async ({ world, sellerA, home }) => {
      const ticketId = await buyTicket(sellerA);
      const asked = { path: { ticketId } };
      const issued = await sellerA.do('getTicket', asked);
      const payload = await payloadOf(sellerA, ticketId);
      const entered = await expectScan(world, payload, passes);
      await expectScan(world, payload, refusedAs('alreadyIn'));
      await home.refused('TICKET_REDEEMED', 'voidTicket', { ...asked, body: { reason: 'other' } });
      const from = await feedEnd(sellerA);
      expectEqual((await reverse(world, entered)).state, 'reversed', '/state');
      expectEqual(await sellerA.do('getTicket', asked), issued, 'the ticket after the reversal');
      expectEqual((await reverse(world, entered)).state, 'reversed', '/state');
      expectEqual(
        (await eventsSince(sellerA, from)).map(({ type }) => type),
        ['scan.reversed'],
        'the events of a scan that is reversed twice',
      );
      await expectScan(world, payload, refusedAs('notIn'), out);
      await expectScan(world, payload, passes);
      const left = await expectScan(world, payload, passes, out);
      await reverse(world, left);
      await expectScan(world, payload, refusedAs('alreadyIn'));
      await expectScan(world, payload, passes, out);
      const second = await expectScan(world, payload, passes);
      await reverse(world, second);
      expectEqual(await ticketState(sellerA, ticketId), 'redeemed', 'the state of a ticket that entered before');
      await expectScan(world, payload, passes);
      const states = (await allScans(home, String(world.data.allocations.sellerA))).filter(
        ({ id, state }) => [entered, left, second].includes(id) === (state === 'reversed'),
      );
      expectEqual(states, await allScans(sellerA), 'the scans, of which those that were reversed say so');
    },
  },

  'ACCS-07': {
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, home } = context;
      const tickets = (await buyTickets(sellerA, 6)) as [string, string, string, string, string, string];
      const [, , stopped, ended, inside, held] = tickets;
      const payloads = await Promise.all(tickets.map((ticketId) => payloadOf(sellerA, ticketId)));
      await stop(home, stopped);
      await stop(sellerA, held);
      expectSuccess(await change(sellerA, 'void', ended), 'voidTicket');
      await expectScan(world, payloads[tickets.indexOf(inside)] ?? '', passes);
      const offline = { mode: 'offline', scannedAt: later(world.clock.now, -600) } as const;
      const decided = [{}, { admitted: false }, { admitted: true }, {}, { admitted: true }, { admitted: false }];
      const scans = payloads.map((payload, index) => reading(world, payload, { ...offline, ...decided[index] }));
      const found = ['ok', 'ok', 'inactive', 'voided', 'alreadyIn', 'inactive'];
      const admitted = [true, false, true, true, true, false];
      const { items } = await sendScans(world, scans);
      expectEqual(
        items.map((one) => [one.finding, one.admitted]),
        found.map((finding, index) => [finding, admitted[index] ?? false]),
        'the outcomes of gates that were offline',
      );
      const recorded = (await allScans(sellerA)).slice(-scans.length);
      expectEqual(
        recorded.map(({ id, ticketId, mode, scannedAt, ...one }) => [
          id,
          ticketId,
          mode,
          scannedAt,
          one.finding,
          one.admitted,
        ]),
        items.map(({ scanId, ...one }, index) => [
          scanId,
          tickets[index],
          'offline',
          offline.scannedAt,
          one.finding,
          one.admitted,
        ]),
        'the scans as they are recorded',
      );
      const states = await Promise.all(tickets.map((ticketId) => ticketState(home, ticketId)));
      expectEqual(
        states,
        ['redeemed', 'issued', 'redeemed', 'voided', 'redeemed', 'issued'],
        'the states of the tickets',
      );
      // The same barcodes where the gate asks: what the list finds decides.
      await expectScan(world, payloads[3] ?? '', refusedAs('voided'));
      await expectScan(world, payloads[5] ?? '', refusedAs('inactive'));
      await expectScan(world, payloads[1] ?? '', passes);
    },
  },

  'ACCS-09': async ({ world, sellerA }) => {
    const ticketId = await buyTicket(sellerA);
    const payload = await payloadOf(sellerA, ticketId);
    await expectScan(world, payload, refusedAs('notIn'), out);
    expectEqual(await ticketState(sellerA, ticketId), 'issued', '/state');
    for (let round = 1; round <= 3; round += 1) {
      await expectScan(world, payload, passes);
      expectEqual(await ticketState(sellerA, ticketId), 'redeemed', '/state');
      await expectScan(world, payload, refusedAs('alreadyIn'));
      await expectScan(world, payload, passes, out);
      expectEqual(await ticketState(sellerA, ticketId), 'redeemed', '/state');
      await expectScan(world, payload, refusedAs('notIn'), out);
    }
  },

  'ACCS-10': async (context) => {
    const { world, sellerA } = context;
    const ticketId = await buyTicket(sellerA);
    const payload = await payloadOf(sellerA, ticketId);
    for (const forged of Object.values(forgedPayloads(payload)))
      await expectNotRecorded(context, forged, 'unknownBarcode');
    expectEqual(await ticketState(sellerA, ticketId), 'issued', '/state');
    await expectScan(world, payload, passes);
    expectEqual((await allScans(sellerA)).length, 1, 'the number of scans recorded');
  },

  'ACCS-11': {
    needs: ['worlds'],
    run: async (context) => {
      const other = await context.openWorld();
      const others = other.party('sellerA');
      const [payload = ''] = await payloadsOf(others, 1);
      await expectNotRecorded(context, payload, 'otherFixture');
      expectEqual(await allScans(others), [], 'the scans of the fixture that the barcode is for');
      await expectScan(other, payload, passes);
      const [own = ''] = await payloadsOf(context.sellerA, 1);
      await expectScan(context.world, own, passes);
    },
  },

  'ACCS-13': async ({ world, sellerA, raceSize }) => {
    for (const ticketId of await buyTickets(sellerA, 3)) {
      const payload = await payloadOf(sellerA, ticketId);
      const scans = Array.from({ length: raceSize }, () => reading(world, payload));
      const batches = await Promise.all(scans.map((one, index) => sendScans(world, [one], `gate-${index}`)));
      await expectOneAdmitted(sellerA, ticketId, batches);
    }
  },

  'ACCS-14': {
    needs: ['home', 'sellerB'],
    run: async (context) => {
      const { world, sellerA, sellerB, home, http } = context;
      const gate = world.party('gate');
      const tickets = await buyTickets(sellerA, 2);
      const payloads = await Promise.all(tickets.map((ticketId) => payloadOf(sellerA, ticketId)));
      const unknown = `canary-${crypto.randomUUID()}`;
      const before = http.trace.length;
      const read = [...payloads, unknown];
      const scans = read.flatMap((payload) => [reading(world, payload), reading(world, payload)]);
      const { items } = await sendScans(world, scans);
      expectEqual(
        items.map(({ finding }) => finding),
        ['ok', 'alreadyIn', 'ok', 'alreadyIn', 'unknownBarcode', 'unknownBarcode'],
        'the findings',
      );
      await reverse(world, items[0]?.scanId ?? '');
      await gate.refused('SCAN_NOT_ADMITTED', 'reverseScan', { path: { scanId: items[1]?.scanId ?? '' } });
      for (const payload of read) await expectProblems(context, payload);
      for (const reader of [sellerA, sellerB, home]) await allEvents(reader);
      for (const reader of [sellerA, home, gate]) await allScans(reader, String(world.data.allocations.sellerA));
      await accessList(world);
      for (const ticketId of tickets) await sellerA.do('getTicket', { path: { ticketId } });
      const secrets = read.flatMap((payload) => [payload, ...payload.split('.')]);
      expectNowhere(
        http.trace.slice(before),
        secrets.map((text) => ['a payload that a gate read', text]),
      );
    },
  },
} satisfies Record<string, Check>;

async function payloadsOf(seller: Actor, quantity: number): Promise<string[]> {
  const tickets = await buyTickets(seller, quantity);
  return Promise.all(tickets.map((ticketId) => payloadOf(seller, ticketId)));
}
