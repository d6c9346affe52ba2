/** What one Seller asks for: holds that are released or left to expire, reads, and repeats of requests. */
import type { Hold } from '../../src/generated/types.ts';
import { adults } from '../../src/testing/worlds.ts';
import type { Answer } from './connection.ts';

export type SellerPlan = { readonly name: string; readonly allocationId: string; readonly token: string };

export type Wish = {
  readonly text: string;
  readonly isWrite: boolean;
  /** What else than a refusal for overload may be answered. */
  readonly expected: number;
  /** Told of an answer as expected. */
  answered(answer: Answer): void;
};

/** Holds that nobody releases end by themselves soon, so that the ground never runs out. */
export const holdSeconds = 20;
/** A hold is used in the first half of its life, so that no answer depends on when it comes. */
const usableMilliseconds = (holdSeconds * 1000) / 2;

type Own = { readonly hold: Pick<Hold, 'id' | 'total'>; readonly placedAt: number };
type Repeat = { readonly text: string; readonly body: string };

export class Seller {
  readonly #plan: SellerPlan;
  readonly #holds: Own[] = [];
  #repeat: Repeat | null = null;
  #count = 0;

  constructor(plan: SellerPlan) {
    this.#plan = plan;
  }

  /** Of a hundred wishes 36 are for new holds, 32 release one, 22 read, and 10 repeat a request. */
  next(): Wish {
    const lot = ((this.#count += 1) * 37) % 100;
    if (lot < 36) return this.#newHold();
    if (lot < 68) return this.#release() ?? this.#newHold();
    if (lot < 84) return this.#readHold() ?? this.#readAllocation();
    if (lot < 90) return this.#readAllocation();
    return this.#again() ?? this.#newHold();
  }

  #newHold(): Wish {
    const key = `${this.#plan.name}-${process.pid}-${this.#count}`;
    const request = { ...adults(1 + (this.#count % 2)), lifeSeconds: holdSeconds };
    const path = `/allocations/${this.#plan.allocationId}/holds`;
    const text = this.#request('POST', path, JSON.stringify(request), [`idempotency-key: ${key}`]);
    return {
      text,
      isWrite: true,
      expected: 201,
      answered: ({ body }) => {
        const { id, total } = JSON.parse(body) as Hold;
        this.#holds.push({ hold: { id, total }, placedAt: performance.now() });
        this.#repeat ??= { text, body };
      },
    };
  }

  #release(): Wish | null {
    const own = this.#usable();
    return own && { ...this.#plain('DELETE', `/holds/${own.hold.id}`), isWrite: true };
  }

  #readHold(): Wish | null {
    const own = this.#holds.at(-1);
    return own === undefined ? null : this.#plain('GET', `/holds/${own.hold.id}`);
  }

  #readAllocation(): Wish {
    return this.#plain('GET', `/allocations/${this.#plan.allocationId}`);
  }

  /** The answer must be the first one, byte for byte. */
  #again(): Wish | null {
    const repeat = this.#repeat;
    if (repeat === null) return null;
    this.#repeat = null;
    const answered = ({ body }: Answer): void => {
      if (body !== repeat.body) throw new Error(`A repeat was answered otherwise: ${body}`);
    };
    return { text: repeat.text, isWrite: true, expected: 201, answered };
  }

  /** The oldest that is still young enough; older ones are left to expire. */
  #usable(): Own | null {
    const from = performance.now() - usableMilliseconds;
    for (let own = this.#holds.shift(); own !== undefined; own = this.#holds.shift())
      if (own.placedAt > from) return own;
    return null;
  }

  #plain(method: string, path: string): Wish {
    return { text: this.#request(method, path), isWrite: false, expected: 200, answered: () => undefined };
  }

  #request(method: string, path: string, body = '', more: readonly string[] = []): string {
    const lines = [
      `${method} /v1${path} HTTP/1.1`,
      'host: 127.0.0.1',
      `authorization: Bearer ${this.#plan.token}`,
      ...(body === '' ? [] : ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`]),
      ...more,
    ];
    return `${lines.join('\r\n')}\r\n\r\n${body}`;
  }
}
