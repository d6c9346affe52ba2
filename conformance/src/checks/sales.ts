import type { Availability, SalesSummary } from '../generated/types.ts';
import type { Actor } from '../world/actor.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectThat } from './expect.ts';
import { countTaken, foldFeed } from './support/feed-fold.ts';
import { everyChange, historyNeeds, makeHistory } from './support/history.ts';
import { confirm, hold, releaseHold, seatIds } from './support/purchase.ts';
import { holdBest } from './support/search-case.ts';
import { expectAddsUp, keyOf, sumOf } from './support/sales-sums.ts';
import { storm } from './support/storm.ts';
import { allEvents } from './support/unchanged.ts';

export const salesChecks = {
  'SALE-01': {
    needs: ['home', ...historyNeeds],
    run: async (context) => {
      const { sellerA, home, raceSize } = context;
      const terms = (await sellerA.do('getAllocation')).areas;
      const allocated = new Map(terms.map(({ areaId, seats }) => [areaId, seats]));
      for (const { says, make } of everyChange(context)) {
        await make();
        expectBalanced(await sellerA.do('getAvailability'), allocated, `after ${says}`);
      }
      const seen = await readDuring(storm(sellerA, raceSize), () =>
        Promise.all([sellerA.do('getAvailability'), home.do('getAvailability')]),
      );
      for (const availability of seen.flat()) expectBalanced(availability, allocated, 'while many buy at once');
    },
  },

  'SALE-02': {
    needs: ['clock', 'home'],
    run: async (context) => {
      const { world, sellerA, clock } = context;
      const count = await expectCounts(context);
      const first = await hold(sellerA, 3);
      await count('a hold of three', { held: 3 });
      await sellerA.do('releaseHoldItems', {
        path: { holdId: first.id },
        body: { seatIds: seatIds(first).slice(0, 1) },
      });
      await count('one given back', { held: 2 });
      await sellerA.do('replaceHoldItems', {
        path: { holdId: first.id },
        body: { selection: world.filled(fiveAdults) },
      });
      await count('a replacement by five', { held: 5 });
      await releaseHold(sellerA, first);
      await count('a release', {});
      const access = await holdBest(world, { wheelchair: 1, companion: 1 });
      await count('a wheelchair space and its companion seat', { held: 2, spaces: 1 });
      await confirm(sellerA, access);
      await count('their confirm', { sold: 2, spaces: 1 });
      const brief = await hold(sellerA, 2, 30);
      await count('a brief hold', { held: 2, sold: 2, spaces: 1 });
      await clock.moveTo(new Date(Date.parse(brief.expiresAt) - 1000).toISOString());
      await count('its last second', { held: 2, sold: 2, spaces: 1 });
      await clock.moveTo(brief.expiresAt);
      await count('its expiry', { sold: 2, spaces: 1 });
      await confirm(sellerA, await hold(sellerA, 4));
      await count('an order of four', { sold: 6, spaces: 1 });
    },
  },

  'SALE-03': {
    needs: ['home', ...historyNeeds],
    run: async (context) => {
      for (const { says, make } of everyChange(context)) {
        await make();
        const [sellers, homes] = [
          await context.sellerA.do('getSalesSummary'),
          await context.home.do('getSalesSummary'),
        ];
        expectEqual(
          comparable(homes),
          comparable(sellers),
          `the home club's summary after ${says}, against the Seller's`,
        );
      }
    },
  },

  'SALE-04': {
    needs: ['home', ...historyNeeds],
    run: async (context) => {
      const { world, sellerA } = context;
      await makeHistory(context);
      await expectAddsUp(sellerA);
      await confirm(sellerA, await holdBest(world, { adult: 2, child: 1, wheelchair: 1, companion: 1 }));
      await holdBest(world, { adult: 1, child: 1, areas: ['second'] });
      await confirm(sellerA, await holdBest(world, { adult: 1, child: 2, areas: ['second'] }));
      await expectAddsUp(sellerA);
      await expectAddsUp(context.home);
    },
  },

  'SALE-05': {
    needs: historyNeeds,
    run: async (context) => {
      const { sellerA, raceSize } = context;
      for (const { says, make } of everyChange(context)) {
        await make();
        const [availability, summary, events] = [
          await sellerA.do('getAvailability'),
          await sellerA.do('getSalesSummary'),
          await allocationEvents(sellerA),
        ];
        const last = events.at(-1)?.sequence;
        expectEqual(availability.revision, last, `the revision of availability after ${says}`);
        expectEqual(summary.revision, last, `the revision of the sales summary after ${says}`);
      }
      const seen = await readDuring(storm(sellerA, raceSize), () =>
        Promise.all([sellerA.do('getAvailability'), sellerA.do('getSalesSummary')]),
      );
      const events = await allocationEvents(sellerA);
      for (const [{ areas, revision }, summary] of seen) {
        expectTrueFor(revision, { held: sumOf(areas, 'held'), sold: sumOf(areas, 'sold') }, events, 'availability');
        expectTrueFor(summary.revision, { held: summary.held, sold: summary.sold }, events, 'the sales summary');
      }
    },
  },

  'SALE-06': {
    needs: ['fresh', 'sellerB', 'home'],
    run: async ({ sellerA, sellerB, home }) => {
      for (const reader of [sellerA, sellerB, home]) {
        const { areas, quantity } = await reader.do('getAllocation');
        const availability = (await reader.do('getAvailability')).areas;
        const venue = (await reader.do('getVenue')).areas;
        const names = areas.map(({ areaId }) => areaId);
        expectEqual(
          availability.map(({ areaId }) => areaId).sort(),
          names.toSorted(),
          'the areas of availability, against the allocation',
        );
        expectEqual(new Set(names).size, names.length, 'the number of different areas of the allocation');
        const known = venue.map(({ id }) => id);
        const wanted = reader === home ? known.filter((id) => names.includes(id)) : known;
        expectEqual(
          wanted.toSorted(),
          names.toSorted(),
          `the venue's areas as ${reader.name} reads them, against the allocation`,
        );
        expectEqual(sumOf(areas, 'seats'), quantity, "the seats of the allocation's areas, against its quantity");
        expectEqual(
          sumOf(availability, 'allocated'),
          quantity,
          'the seats allocated in availability, against the quantity',
        );
        for (const { areaId, seats, wheelchairSpaces } of areas) {
          const shown = availability.find((area) => area.areaId === areaId);
          const area = venue.find(({ id }) => id === areaId);
          expectEqual(shown?.allocated, seats, `the seats allocated in area ${areaId}, against the allocation`);
          expectEqual(
            shown?.freeWheelchairSpaces,
            wheelchairSpaces,
            `the wheelchair spaces free in area ${areaId}, against the allocation`,
          );
          expectEqual(
            shown?.priceBandId,
            area?.priceBandId,
            `the price band of area ${areaId} in availability, against the venue`,
          );
          const isWithin = area !== undefined && area.seats >= seats && area.wheelchairSpaces >= wheelchairSpaces;
          expectThat(
            isWithin,
            `at least ${seats} seats and ${wheelchairSpaces} spaces in area ${areaId} of the venue`,
            area,
          );
        }
      }
    },
  },

  'SALE-07': {
    needs: ['layout'],
    run: async ({ world, sellerA }) => {
      const { prices, priceTypes, priceBands, currency } = await sellerA.do('getPriceList');
      const { areas } = await sellerA.do('getVenue');
      const bandOf = new Map(areas.map(({ id, priceBandId }) => [id, priceBandId]));
      const sits = new Set(world.layout.map(({ areaId, kind }) => `${bandOf.get(areaId)} ${kind}`));
      const named = prices.map(({ priceBandId, priceTypeId }) => `${priceBandId} ${priceTypeId}`);
      for (const bandId of new Set(world.layout.map(({ areaId }) => bandOf.get(areaId)))) {
        expectThat(
          priceBands.some(({ id }) => id === bandId),
          `price band ${bandId} in the price list`,
          priceBands,
          '/priceBands',
        );
      }
      for (const place of sits) {
        const [bandId, kind] = place.split(' ');
        const fitting = priceTypes.filter(({ id, seatKind }) => seatKind === kind && named.includes(`${bandId} ${id}`));
        expectThat(fitting.length > 0, `a price for ${kind} seats in band ${bandId}`, named, '/prices');
      }
      for (const { id, seatKind } of priceTypes) {
        const places = [...sits].filter((place) => place.endsWith(` ${seatKind}`));
        const isPriced = places.some((place) => named.includes(`${place.split(' ')[0]} ${id}`));
        expectThat(places.length === 0 || isPriced, `a price of ${id} in a band where it can sit`, named, '/prices');
      }
      expectEqual(
        named.length,
        new Set(named).size,
        'the number of different pairs of band and type that have a price',
      );
      const types = priceTypes.map(({ id }) => id);
      expectEqual(
        prices.filter(({ priceTypeId }) => !types.includes(priceTypeId)),
        [],
        'prices of types that the price list does not name',
      );
      expectEqual(
        prices.filter(({ price }) => price.currency !== currency),
        [],
        'prices in another currency than the price list',
      );
    },
  },
} satisfies Record<string, Check>;

const fiveAdults = { mode: 'bestAvailable' as const, items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] };

function expectBalanced({ areas }: Availability, allocated: ReadonlyMap<string, number>, when: string): void {
  for (const { areaId, free, held, sold, returned } of areas) {
    expectEqual(
      free + held + sold + returned,
      allocated.get(areaId),
      `free + held + sold + returned of area ${areaId} ${when}, against the seats allocated`,
    );
  }
  expectEqual(
    areas.map((area) => area.allocated),
    areas.map(({ areaId }) => allocated.get(areaId)),
    `the seats allocated ${when}`,
  );
}

/** Reads again and again until the other is over, and once more. */
async function readDuring<Read>(busy: Promise<unknown>, read: () => Promise<Read>): Promise<Read[]> {
  const seen: Read[] = [];
  let isOver = false;
  const over = busy.finally(() => (isOver = true));
  while (!isOver) seen.push(await read());
  await over;
  return [...seen, await read()];
}

type Counts = { readonly held?: number; readonly sold?: number; readonly spaces?: number };

/** Compares with what was there at first; both clubs must see it. */
async function expectCounts({ sellerA, home }: CheckContext) {
  const total = async (actor: Actor) => {
    const { areas } = await actor.do('getAvailability');
    const [free, held, sold] = [sumOf(areas, 'free'), sumOf(areas, 'held'), sumOf(areas, 'sold')];
    return { free, held, sold, freeSpaces: sumOf(areas, 'freeWheelchairSpaces') };
  };
  const before = await total(sellerA);
  return async (what: string, { held = 0, sold = 0, spaces = 0 }: Counts): Promise<void> => {
    const expected = {
      free: before.free - held - sold,
      held: before.held + held,
      sold: before.sold + sold,
      freeSpaces: before.freeSpaces - spaces,
    };
    for (const actor of [sellerA, home])
      expectEqual(await total(actor), expected, `the availability that ${actor.name} sees after ${what}`);
  };
}

/** All but the moment of asking; the order of lines says nothing. */
function comparable(summary: SalesSummary) {
  const { asOf: _, ...told } = summary;
  return { ...told, lines: told.lines.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other))) };
}

async function allocationEvents(seller: Actor) {
  const { id } = await seller.do('getAllocation');
  return (await allEvents(seller)).filter(({ subject }) => subject === id);
}

/** What was shown while many bought is what the feed came to at that revision, no more and no less. */
function expectTrueFor(
  revision: number,
  shown: { held: number; sold: number },
  events: Awaited<ReturnType<typeof allocationEvents>>,
  what: string,
): void {
  const folded = foldFeed(events.filter(({ sequence }) => sequence <= revision));
  expectEqual(shown, countTaken(folded), `what ${what} showed at revision ${revision}, against the feed up to there`);
}
