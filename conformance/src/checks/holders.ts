import type { Event, HolderField } from '../generated/types.ts';
import { givenForAll } from '../requests.ts';
import { later } from '../time.ts';
import type { Actor } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import type { Check } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { expectNowhere, type Secret } from './support/canaries.ts';
import { readTicket, setHolder } from './support/handing-out.ts';
import {
  canaryFields,
  canaryHolder,
  canarySecrets,
  makeHolderHistory,
  provokeProblems,
  readEverything,
} from './support/holder-canaries.ts';
import { buyTicket, buyTickets } from './support/tickets-sold.ts';
import { eventsSince, feedEnd } from './support/unchanged.ts';

const day = 86_400;
const nameAndEmail: Given = { 'allocation.holderFields': ['name', 'email'] };
const first = { name: 'Sam Okafor-Vandermarck', email: 'sam.okafor@fan.example' };
const second = { name: 'Kim Osei-Quixwhistle', email: 'kim.osei@fan.example' };
/** What may show a holder: it is asked for that, or handed to the fan. */
const shows: readonly (string | null)[] = ['getHolder', 'getDeliverable'];

export const holderChecks = {
  'HOLDR-01': {
    given: nameAndEmail,
    run: async ({ sellerA, http }) => {
      const ticketId = await buyTicket(sellerA);
      await expectHolder(sellerA, ticketId, {}, ['email', 'name']);
      const answered = await setHolder(sellerA, ticketId, first);
      await expectHolder(sellerA, ticketId, first, []);
      expectEqual(answered.holder, (await readTicket(sellerA, ticketId)).holder, '/holder of the answer to setHolder');
      expectNowhere(
        http.trace.filter(({ operationId }) => operationId !== 'getHolder'),
        secretsIn(first),
      );
    },
  },

  'HOLDR-02': {
    given: nameAndEmail,
    run: async ({ sellerA }) => {
      const [ticketId = '', other = ''] = await buyTickets(sellerA, 2);
      await setHolder(sellerA, ticketId, first);
      await setHolder(sellerA, other, first);
      await expectHolder(sellerA, ticketId, first, []);
      await setHolder(sellerA, ticketId, second);
      await expectHolder(sellerA, ticketId, second, []);
      await expectHolder(sellerA, other, first, []);
    },
  },

  'HOLDR-03': {
    given: nameAndEmail,
    run: async ({ sellerA }) => {
      const [ticketId = '', other = ''] = await buyTickets(sellerA, 2);
      for (const one of [ticketId, other]) await setHolder(sellerA, one, first);
      await expectHolder(sellerA, ticketId, first, []);
      const from = await feedEnd(sellerA);
      const erased = await sellerA.do('eraseHolder', { path: { ticketId } });
      await expectHolder(sellerA, ticketId, {}, ['email', 'name']);
      const told = [{ ticketId, fields: ['email', 'name'], cause: 'request' }];
      expectEqual(erasedIn(await eventsSince(sellerA, from)), told, 'ticket.holderErased in the feed');
      const again = await feedEnd(sellerA);
      expectEqual(await sellerA.do('eraseHolder', { path: { ticketId } }), erased, 'the answer to the second erasure');
      expectEqual(await eventsSince(sellerA, again), [], 'the events of the second erasure');
      await expectHolder(sellerA, other, first, []);
    },
  },

  'HOLDR-04': {
    given: nameAndEmail,
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const ticketId = await buyTicket(sellerA);
      await setHolder(sellerA, ticketId, first);
      const { kickOff } = await sellerA.do('getFixture');
      const kept = new Map<string, string>(Object.entries(first));
      for (const { fields, days } of byRetention((await sellerA.do('getAllocation')).holderFields)) {
        const dueAt = later(kickOff, days * day);
        await clock.moveTo(later(dueAt, -1));
        await expectHolder(sellerA, ticketId, Object.fromEntries(kept), namesBut(kept));
        const from = await feedEnd(sellerA);
        await clock.moveTo(dueAt);
        for (const field of fields) kept.delete(field);
        await expectHolder(sellerA, ticketId, Object.fromEntries(kept), namesBut(kept));
        const events = await eventsSince(sellerA, from);
        expectEqual(
          erasedIn(events),
          [{ ticketId, fields, cause: 'retention' }],
          `ticket.holderErased ${days} days after kick-off`,
        );
        for (const { type, time } of events.filter((event) => event.type === 'ticket.holderErased'))
          expectThat(Date.parse(time) >= Date.parse(dueAt), `${type} at ${dueAt} or later`, time, '/time');
      }
      expectEqual(kept.size, 0, 'the number of fields that are kept for ever');
    },
  },

  'HOLDR-05': {
    given: { ...givenForAll, 'allocation.holderFields': [...canaryFields] },
    needs: ['home'],
    run: async (context) => {
      const { world, sellerA, http } = context;
      await makeHolderHistory(context);
      await provokeProblems(context);
      await readEverything(context, ['getHolder', 'getDeliverable']);
      const ticketId = world.filled('{{order.ticket.0}}');
      const holder = await sellerA.do('getHolder', { path: { ticketId } });
      expectEqual(holder, { ticketId, ...canaryHolder }, 'the holder, whose values must stand nowhere else');
      expectNowhere(
        http.trace.filter(({ operationId }) => !shows.includes(operationId)),
        canarySecrets,
      );
    },
  },

  'HOLDR-06': {
    given: nameAndEmail,
    needs: ['home', 'sellerB'],
    run: async ({ sellerA, sellerB, home }) => {
      const ticketId = await buyTicket(sellerA);
      const path = { ticketId };
      await setHolder(sellerA, ticketId, first);
      for (const reader of [sellerA, home])
        expectEqual(
          await reader.do('getHolder', { path }),
          { ticketId, ...first },
          `the holder as ${reader.name} reads it`,
        );
      await sellerB.refused('NOT_FOUND', 'getHolder', { path });
    },
  },

  'HOLDR-07': {
    given: nameAndEmail,
    needs: ['clock'],
    run: async ({ sellerA, clock }) => {
      const ticketId = await buyTicket(sellerA);
      const path = { ticketId };
      const { gatesOpenAt } = await sellerA.do('getFixture');
      await clock.moveTo(later(gatesOpenAt, -1));
      const { holder } = await setHolder(sellerA, ticketId, first);
      expectEqual(Date.parse(holder.frozenFrom), Date.parse(gatesOpenAt), '/holder/frozenFrom');
      await clock.moveTo(gatesOpenAt);
      await sellerA.refused('HOLDER_FROZEN', 'setHolder', { path, body: second });
      await expectHolder(sellerA, ticketId, first, []);
      await sellerA.do('eraseHolder', { path });
      await expectHolder(sellerA, ticketId, {}, ['email', 'name']);
    },
  },
} satisfies Record<string, Check>;

/** The values where they may be read, and the names of the fields on the ticket. `missing` in the order of the alphabet. */
async function expectHolder(
  seller: Actor,
  ticketId: string,
  values: Readonly<Record<string, string>>,
  missing: readonly string[],
): Promise<void> {
  expectEqual<object>(await seller.do('getHolder', { path: { ticketId } }), { ticketId, ...values }, 'the holder');
  const { holder } = await readTicket(seller, ticketId);
  const seen = { given: holder.given.toSorted(), missing: holder.missing.toSorted() };
  expectEqual(seen, { given: Object.keys(values).sort(), missing: [...missing] }, '/holder of the ticket');
}

function namesBut(kept: ReadonlyMap<string, string>): string[] {
  return Object.keys(first)
    .filter((field) => !kept.has(field))
    .sort();
}

function secretsIn(values: Readonly<Record<string, string>>): Secret[] {
  return Object.entries(values).map(([field, value]) => [`the holder's ${field}`, value] as const);
}

/** What the feed tells of erasures, the fields in the order of the alphabet. */
function erasedIn(events: readonly Event[]): object[] {
  return events
    .filter(({ type }) => type === 'ticket.holderErased')
    .map(({ data }) => {
      const { ticketId, fields, cause } = data as { ticketId?: string; fields?: string[]; cause?: string };
      return { ticketId, fields: fields?.toSorted(), cause };
    });
}

/** Those that are kept for the same time together, the shortest first. */
function byRetention(asked: readonly HolderField[]): { fields: string[]; days: number }[] {
  const days = [...new Set(asked.map(({ retentionDays }) => retentionDays))].sort((one, other) => one - other);
  return days.map((wanted) => {
    const alike = asked.filter(({ retentionDays }) => retentionDays === wanted);
    return { fields: alike.map(({ field }): string => field).sort(), days: wanted };
  });
}
