/** What the feed tells of season tickets, and to whom. */
import { events as eventTable, type EventType } from '../generated/events.ts';
import type { Event } from '../generated/types.ts';
import { later } from '../time.ts';
import type { World } from '../world/world.ts';
import type { Check } from './check.ts';
import { expectEqual, expectStatus, expectThat } from './expect.ts';
import { misfitsOf } from './support/event-types.ts';
import { streamsOf } from './support/feed-pages.ts';
import { advance, renewedWithOf, startRun } from './support/renewal.ts';
import { buyFor, sellProduct, singleSeats, type Named } from './support/season.ts';
import { allEvents, eventsSince, feedEnd } from './support/unchanged.ts';

export const seasonEventChecks = {
  'SEAS-31': {
    given: singleSeats([
      ['main', 'AAAAA'],
      ['main', 'AAAAA'],
    ]),
    needs: ['home', 'clock', 'sellerB'],
    run: async (context) => {
      const { world, sellerA, sellerB, home } = context;
      const before = new Set(streamsOf(await allEvents(home)).keys());
      const { origin, target } = await makeHistory(world);
      const streams = streamsOf(await allEvents(home));
      const own = new Set([origin.id, target.id, String(world.data.organisations.home)]);
      for (const [subject, stream] of streams) {
        const sequences = stream.map(({ sequence }) => sequence);
        expectEqual(
          sequences,
          stream.map((_, index) => index + 1),
          `the sequences of stream ${subject}`,
        );
        expectThat(
          before.has(subject) || own.has(subject),
          'a stream of a product or of the club',
          subject,
          '/subject',
        );
        for (const event of stream) expectFits(event);
      }
      for (const product of [origin, target]) expectOpened(streams.get(product.id) ?? [], product);
      expectEveryType(streams, own);
      for (const seller of [sellerA, sellerB]) {
        const seen = [...streamsOf(await allEvents(seller)).keys()].filter((subject) => own.has(subject));
        expectEqual(seen, [], `streams of the home club that ${seller.name} sees`);
      }
    },
  },
} satisfies Record<string, Check>;

const seasonTypes = (Object.keys(eventTable) as EventType[]).filter((type) => eventTable[type].profile === 'season');

/** One of everything that can happen to a season ticket, each with what its streams are told. */
async function makeHistory(world: World): Promise<{ origin: Named; target: Named }> {
  const home = world.party('home');
  const contactId = 'fan-1';
  const made = async <Value>(types: readonly EventType[], make: () => Promise<Value>): Promise<Value> => {
    const from = await feedEnd(home);
    const value = await make();
    const told = (await eventsSince(home, from)).map(({ type }) => type as EventType);
    expectEqual(
      told.filter((type) => seasonTypes.includes(type)).toSorted(),
      types.toSorted(),
      'the events of season tickets that are told of it',
    );
    return value;
  };
  const product = (performance: number) => () => sellProduct(world, [performance]);
  const origin = await made(['seasonProduct.created', 'seasonProduct.opened'], product(0));
  const target = await made(['seasonProduct.created', 'seasonProduct.opened'], product(1));
  for (const fan of [contactId, 'fan-2', 'fan-3'])
    await made(['seasonTicket.placed', 'preferredSeat.stored'], () => buyFor(world, origin, fan));
  const body = { payment: 'fails', shipment: 'known' } as const;
  await made(['contact.standingSet'], () => home.do('setContactStanding', { path: { contactId }, body }));
  const reservedUntil = later(world.clock.now, 3600);
  const wish = { createReservation: 'always', reservedUntil } as const;
  const run = await made(['renewalRun.started'], () => startRun(world, target, origin, wish));
  const path = { renewalRunId: run.id };
  await made(['renewalRun.stopped'], () => home.do('stopRenewalRun', { path }));
  await made([], () => home.do('stopRenewalRun', { path }));
  await made(['renewalRun.resumed'], () => home.do('resumeRenewalRun', { path }));
  const placed = ['seasonTicket.placed', 'seasonTicket.placed', 'seasonTicket.placed'] as const;
  const { results } = await made(['renewalRun.advanced', ...placed], () => advance(world, run));
  const [one, two] = results.map((result) => ({ seasonTicketId: renewedWithOf(result) }));
  await made(['seasonTicket.confirmed'], () => home.do('confirmSeasonTicket', { path: one ?? {} }));
  await made(['seasonTicket.released'], () => home.do('releaseSeasonTicket', { path: two ?? {} }));
  await made(['seasonTicket.expired'], () => world.clock.moveTo(reservedUntil));
  const forget = { contactId, physicalConfigurationId: world.filled('{{configuration.main}}') };
  await made(['preferredSeat.deleted'], async () => {
    expectStatus(await home.send('deletePreferredSeat', { path: forget }), 204);
  });
  return { origin, target };
}

/** Its stream begins with the product as it was made, and has nothing of another product. */
function expectOpened(stream: readonly Event[], product: Named): void {
  const [opened] = stream;
  expectEqual(opened?.type, 'seasonProduct.opened', "the first event of a product's stream");
  expectEqual<unknown>((opened?.data as { product?: unknown } | undefined)?.product, product, '/data/product');
  const placed = stream.filter(({ type }) => type === 'seasonTicket.placed');
  expectEqual(placed.length, 3, 'the season tickets told in the stream of the product');
  for (const { data } of placed) {
    const { seasonTicket } = data as { seasonTicket?: { seasonProductId?: unknown } };
    expectEqual(seasonTicket?.seasonProductId, product.id, '/data/seasonTicket/seasonProductId');
  }
}

/** All types of the profile, each in a stream of its kind. */
function expectEveryType(streams: ReadonlyMap<string, readonly Event[]>, own: ReadonlySet<string>): void {
  const told = [...streams].filter(([subject]) => own.has(subject)).flatMap(([, stream]) => stream);
  const types = new Set(told.map(({ type }) => type));
  expectEqual(
    seasonTypes.filter((type) => !types.has(type)),
    [],
    'events of season tickets that this history lacks',
  );
  const products = new Set(told.filter(({ type }) => type === 'seasonProduct.opened').map(({ subject }) => subject));
  for (const { type, subject } of told.filter((event) => seasonTypes.includes(event.type as EventType))) {
    const isProduct = eventTable[type as EventType].stream === 'seasonProduct';
    expectEqual(products.has(subject), isProduct, `whether ${type} is in the stream of a product`);
  }
}

const personal = /^(email|telephone|dateOfBirth|supporterNumber|holder|payload|address)$/;

/** As the document has it, and no member that could hold a person's data. */
function expectFits(event: Event): void {
  expectEqual(misfitsOf(event), [], `what does not fit in event ${event.sequence} of ${event.subject}`);
  const named = membersIn(event.data).filter((name) => personal.test(name));
  expectEqual(named, [], `members of ${event.type} that hold personal data`);
}

function membersIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(membersIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...membersIn(member)]);
}
