/** What a load consists of, and what is known after it. */

/**
 * One request. `{{name}}` in its path and body stands for a value that an earlier answer on the same connection gave, and
 * `{{unique}}` for a text that no other request has.
 */
export type Step = {
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly token: string;
  readonly body: string | null;
  /** Whether it carries an idempotency key, a new one each time. */
  readonly hasKey: boolean;
  readonly expected: number;
  /** Names of values to the pattern whose first group finds each in the answer. */
  readonly captures?: Readonly<Record<string, string>>;
};

/** Requests that follow each other, and how often it is taken among the others of its lane. */
export type Journey = { readonly weight: number; readonly steps: readonly Step[] };

/** Connection n goes along lane n, and round again. A connection's first journey is its lane's first. */
export type Lane = { readonly port: number; readonly journeys: readonly Journey[] };

export type Load = {
  readonly lanes: readonly Lane[];
  readonly connections: number;
  readonly milliseconds: number;
  /** Journeys begun a second whatever is answered; null: each connection begins one when the last is over. */
  readonly rate: number | null;
};

/** Milliseconds. With a rate, of a journey's first step from the moment at which it should have been sent. */
export type Latency = {
  readonly count: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
  readonly most: number;
};

export type Answered = {
  readonly seconds: number;
  readonly requests: number;
  readonly journeys: number;
  readonly steps: Readonly<Record<string, Latency>>;
  /** Some of the answers that were not as expected. */
  readonly others: readonly string[];
};

export function latencyOf(milliseconds: readonly number[]): Latency {
  const sorted = Float64Array.from(milliseconds).sort();
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), p999: at(0.999), most: sorted.at(-1) ?? 0 };
}
