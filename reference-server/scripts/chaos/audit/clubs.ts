/** Whether both clubs know the same, and whether it is what the book says. */
import { isDeepStrictEqual } from 'node:util';
import type { Book, Story } from '../book.ts';
import type { Desk } from '../desk.ts';
import type { Finding } from '../tally.ts';
import { auditAnswers } from './answers.ts';
import { FeedReading } from './feed.ts';
import { auditGates, auditLists } from './lists.ts';
import { look } from './look.ts';

const clubs = ['sellerA', 'home'] as const;
type Club = (typeof clubs)[number];

/** A reader of a club's feed that goes on from where it was. */
type Reader = { readonly club: Club; readonly reading: FeedReading; cursor: string | null };

export class Auditor {
  readonly #desk: Desk;
  readonly #book: Book;
  readonly #readers: readonly Reader[];
  #audited = 0;

  constructor(desk: Desk, book: Book) {
    this.#desk = desk;
    this.#book = book;
    this.#readers = clubs.map((club) => this.#newReader(club));
  }

  /** In quiet: what was acknowledged since the last time, and what the clubs know now. */
  async auditNews(): Promise<void> {
    const news = this.#book.entries.slice(this.#audited);
    this.#audited = this.#book.entries.length;
    await auditAnswers(this.#desk, news);
    await this.#auditReaders(this.#readers);
  }

  /** All that was ever acknowledged, and feeds and lists from their beginnings. */
  async auditWhole(): Promise<void> {
    await auditAnswers(this.#desk, this.#book.entries);
    await this.#auditReaders(this.#readers);
    const anew = clubs.map((club) => this.#newReader(club));
    await this.#auditReaders(anew);
    anew.forEach(({ club, reading }, index) => {
      const isSame = isDeepStrictEqual(reading.streams, this.#readers[index]?.reading.streams);
      if (!isSame)
        this.#find('missing', `the feed of ${club} has other events from its beginning than as it came about`);
    });
    for (const club of clubs) await auditLists(this.#desk, this.#book, club);
    await auditGates(this.#desk);
  }

  #newReader(club: Club): Reader {
    return { club, reading: new FeedReading(club, this.#desk.tally.found), cursor: null };
  }

  #find(finding: Finding, what: string): void {
    this.#desk.tally.found[finding].add(what);
  }

  async #auditReaders(readers: readonly Reader[]): Promise<void> {
    for (const reader of readers) {
      await this.#readOn(reader);
      await this.#auditSums(reader);
      this.#compareWithBook(reader);
    }
    const { allocationId } = this.#desk.world;
    const [seller, home] = readers.map(({ reading }) => reading.streams.get(allocationId));
    if (!isDeepStrictEqual(seller, home))
      this.#find('unequal', 'the two clubs are told different events of the allocation');
  }

  async #readOn(reader: Reader): Promise<void> {
    for (let more = true; more;) {
      const query = { limit: 500, ...(reader.cursor === null ? {} : { cursor: reader.cursor }) };
      const page = await look(this.#desk, 'listEvents', reader.club, (client) => client('listEvents', { query }));
      for (const event of page.items) reader.reading.take(event);
      reader.cursor = page.cursor;
      more = page.more;
    }
  }

  /** What the club is shown as sums must be the sum over its feed. */
  async #auditSums({ club, reading }: Reader): Promise<void> {
    const path = { allocationId: this.#desk.world.allocationId };
    const { areas } = await look(this.#desk, 'getAvailability', club, (client) => client('getAvailability', { path }));
    const sales = await look(this.#desk, 'getSalesSummary', club, (client) => client('getSalesSummary', { path }));
    const sum = (member: 'sold' | 'held' | 'free' | 'allocated') =>
      areas.reduce((total, area) => total + area[member], 0);
    const { sold, held, value } = reading.sums();
    const expected = `${sold} sold, ${held} held, ${sum('allocated') - sold - held} free`;
    const available = `${sum('sold')} sold, ${sum('held')} held, ${sum('free')} free`;
    const summary = `${sales.sold} sold, ${sales.held} held, ${sales.free} free`;
    if (available !== expected) this.#find('unequal', `availability tells ${club} ${available}; its feed ${expected}`);
    if (summary !== expected) this.#find('unequal', `the summary tells ${club} ${summary}; its feed ${expected}`);
    if (sales.soldValue.amount !== value)
      this.#find('unequal', `the summary tells ${club} ${sales.soldValue.amount} in all; its feed ${value}`);
  }

  /** In quiet every story is at its end: the feed has what was acknowledged, and nothing else. */
  #compareWithBook({ club, reading }: Reader): void {
    const { stories } = this.#book;
    const told = (idsOf: (story: Story) => readonly string[]) => new Set(stories.flatMap(idsOf));
    const compare = (what: string, acknowledged: ReadonlySet<string>, found: ReadonlySet<string>) => {
      for (const id of acknowledged.difference(found))
        this.#find('lost', `${what} ${id} is not in the feed of ${club}`);
      for (const id of found.difference(acknowledged))
        this.#find('unequal', `${what} ${id} is in the feed of ${club} and was acknowledged to nobody`);
    };
    compare(
      'hold',
      told(({ hold }) => (hold ? [hold.id] : [])),
      new Set(reading.holds.keys()),
    );
    compare(
      'order',
      told(({ order }) => (order ? [order.clientOrderId] : [])),
      new Set(reading.orders.keys()),
    );
    compare(
      'cancellation',
      told(({ cancellation }) => (cancellation ? [cancellation.id] : [])),
      reading.cancellations,
    );
    compare(
      'scan',
      told(({ scans }) => [...scans.keys()]),
      reading.scans,
    );
  }
}
