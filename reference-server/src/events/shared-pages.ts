/** Readers at the same place of the same feed who ask at the same moment: one look at the store serves them all. */
export class SharedPages<Page> {
  readonly #gathering = new Map<string, Promise<Page>>();

  /** Joins only a look that has not begun: an event that was there when a reader asked is never missed by it. */
  read(place: string, look: () => Promise<Page>): Promise<Page> {
    const gathering = this.#gathering.get(place);
    if (gathering) return gathering;
    const page = new Promise<void>((begin) => setImmediate(begin)).then(() => {
      this.#gathering.delete(place);
      return look();
    });
    this.#gathering.set(place, page);
    return page;
  }
}
