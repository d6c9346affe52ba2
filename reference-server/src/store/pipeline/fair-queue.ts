/**
 * What waits for the writer, a line for each party. A turn takes from the lines in rotation, so that a party that floods
 * delays another by no more than a turn. The whole is bounded: when it is full, the longest line gives way, so that a
 * party below its fair share (the bound ÷ the parties waiting) is always let in.
 */

/** Null is the server itself: its line is neither counted nor refused. */
export type Party = string | null;

type Place<Item> = { readonly item: Item; newer: Place<Item> | null; older: Place<Item> | null };

/** A party's own places, oldest first, and its neighbours in the rotation. */
type Line<Item> = {
  readonly party: Party;
  length: number;
  oldest: Place<Item> | null;
  newest: Place<Item> | null;
  next: Line<Item>;
  previous: Line<Item>;
};

export class FairQueue<Item> {
  readonly #bound: number;
  readonly #lines = new Map<Party, Line<Item>>();
  /** Whose turn it is. */
  #current: Line<Item> | null = null;
  #counted = 0;
  #length = 0;

  constructor(bound: number) {
    this.#bound = bound;
  }

  get length(): number {
    return this.#length;
  }

  /** Gives back the item that has no place any more: null, or the newest of the longest line, which may be this one. */
  push(party: Party, item: Item): Item | null {
    if (party === null || this.#counted < this.#bound) {
      this.#add(party, item);
      return null;
    }
    const longest = this.#longest();
    const own = this.#lines.get(party)?.length ?? 0;
    // Not for a difference of one: two parties would throw each other out by turns.
    if (longest === null || own + 1 >= longest.length) return item;
    const refused = this.#remove(longest, 'newest');
    this.#add(party, item);
    return refused;
  }

  /** The next items, one of each party after the other. */
  take(maximum: number): Item[] {
    const taken: Item[] = [];
    while (this.#current !== null && taken.length < maximum) {
      const line = this.#current;
      this.#current = line.next;
      taken.push(this.#remove(line, 'oldest'));
    }
    return taken;
  }

  #add(party: Party, item: Item): void {
    const line = this.#lines.get(party) ?? this.#open(party);
    const place: Place<Item> = { item, newer: null, older: line.newest };
    if (line.newest === null) line.oldest = place;
    else line.newest.newer = place;
    line.newest = place;
    this.#count(line, 1);
  }

  #remove(line: Line<Item>, end: 'oldest' | 'newest'): Item {
    const place = line[end];
    if (place === null) throw new Error('A line without anybody in it was left open.');
    const { newer, older } = place;
    if (newer === null) line.newest = older;
    else newer.older = older;
    if (older === null) line.oldest = newer;
    else older.newer = newer;
    // What was taken out long ago must not hold on to what came after it: the collector would move all of it to the old.
    place.newer = place.older = null;
    this.#count(line, -1);
    if (line.length === 0) this.#close(line);
    return place.item;
  }

  #count(line: Line<Item>, change: 1 | -1): void {
    line.length += change;
    this.#length += change;
    if (line.party !== null) this.#counted += change;
  }

  /** A new line comes last in the rotation. */
  #open(party: Party): Line<Item> {
    const line = { party, length: 0, oldest: null, newest: null } as unknown as Line<Item>;
    const after = this.#current ?? line;
    const before = this.#current?.previous ?? line;
    line.next = after;
    line.previous = before;
    before.next = line;
    after.previous = line;
    this.#current ??= line;
    this.#lines.set(party, line);
    return line;
  }

  #close(line: Line<Item>): void {
    line.previous.next = line.next;
    line.next.previous = line.previous;
    if (this.#current === line) this.#current = line.next === line ? null : line.next;
    this.#lines.delete(line.party);
  }

  #longest(): Line<Item> | null {
    let longest: Line<Item> | null = null;
    for (const line of this.#lines.values()) {
      if (line.party !== null && line.length > (longest?.length ?? 0)) longest = line;
    }
    return longest;
  }
}
