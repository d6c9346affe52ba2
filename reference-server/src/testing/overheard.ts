/** Clients whose every answer is remembered, and texts to look for in them. */
import type { OperationId } from '../generated/operations.ts';
import type { Client, Reply } from './client.ts';

export type Overheard = { readonly id: OperationId; readonly status: number; readonly text: string };

/** The same client; what it is answered stands in `answers`. */
export function overhear(client: Client, answers: Overheard[]): Client {
  return async (id, call) => {
    const reply = await client(id, call);
    answers.push({ id, status: reply.status, text: wholeText(reply) });
    return reply;
  };
}

/** Headers and body. */
function wholeText({ headers, text }: Pick<Reply<unknown>, 'headers' | 'text'>): string {
  return `${JSON.stringify([...headers])}\n${text}`;
}

export type CanaryKind =
  'holder' | 'payload' | 'link' | 'webhookUrl' | 'webhookSecret' | 'clientSecret' | 'token' | 'key';

/** Texts that must not be where they don't belong, by what they are. */
export class Canaries {
  readonly #planted = new Map<string, CanaryKind>();

  plant(kind: CanaryKind, ...texts: readonly string[]): void {
    for (const text of texts) {
      if (text.length < 8) throw new Error(`${text} is too short to be told from anything else`);
      this.#planted.set(text, kind);
    }
  }

  /** The kinds of those that stand in a text, each once; the texts themselves are not shown. */
  in(text: string): CanaryKind[] {
    return [...new Set([...this.#planted].filter(([canary]) => text.includes(canary)).map(([, kind]) => kind))].sort();
  }

  get kinds(): CanaryKind[] {
    return [...new Set(this.#planted.values())].sort();
  }
}
