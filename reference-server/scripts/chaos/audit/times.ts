/** A reader of a club's feed who looks at nothing but times and sequences: neither may fall within a stream. */
import type { Event } from '../../../src/generated/types.ts';
import type { Client } from '../../../src/testing/client.ts';

export class TimesRead {
  readonly #client: Client;
  readonly #last = new Map<string, Event>();
  #cursor: string | null = null;

  constructor(client: Client) {
    this.#client = client;
  }

  /** From where it was to the end; gives what is wrong. */
  async readOn(): Promise<string[]> {
    const wrong: string[] = [];
    for (let more = true; more;) {
      const query = { limit: 500, ...(this.#cursor === null ? {} : { cursor: this.#cursor }) };
      const { body } = await this.#client('listEvents', { query });
      for (const event of body.items) wrong.push(...this.#take(event));
      this.#cursor = body.cursor;
      more = body.more;
    }
    return wrong;
  }

  #take(event: Event): string[] {
    const { subject, sequence, time } = event;
    const last = this.#last.get(subject);
    this.#last.set(subject, event);
    if (last === undefined || (time >= last.time && sequence === last.sequence + 1)) return [];
    return [`stream ${subject} goes from ${last.sequence} at ${last.time} to ${sequence} at ${time}`];
  }
}
