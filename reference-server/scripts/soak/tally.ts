/** What came of a Seller's requests. */
import { createHistogram, type RecordableHistogram } from 'node:perf_hooks';
import { headerOf, type Answer } from './connection.ts';
import type { Wish } from './seller.ts';

export type Told = {
  readonly asked: number;
  readonly writes: number;
  readonly accepted: number;
  readonly acceptedWrites: number;
  /** By status. */
  readonly refused: Readonly<Record<string, number>>;
  /** Not even sent: every connection was waiting for an answer. */
  readonly unsent: number;
  /** Answers that nobody may give; the first few as they came. */
  readonly wrong: number;
  readonly samples: readonly string[];
  /** Milliseconds, of what was accepted; counted from when it was due. */
  readonly p50: number;
  readonly p99: number;
  readonly longest: number;
  readonly refusedP99: number;
};

export class Tally {
  #asked = 0;
  #writes = 0;
  #accepted = 0;
  #acceptedWrites = 0;
  #unsent = 0;
  #wrong = 0;
  readonly #refused: Record<string, number> = {};
  readonly #samples: string[] = [];
  readonly #times: RecordableHistogram = createHistogram();
  readonly #refusedTimes: RecordableHistogram = createHistogram();

  unsent(): void {
    this.#asked += 1;
    this.#unsent += 1;
  }

  note(wish: Wish, answer: Answer | null, milliseconds: number): void {
    this.#asked += 1;
    if (wish.isWrite) this.#writes += 1;
    const micros = Math.max(1, Math.round(milliseconds * 1000));
    if (answer?.status === wish.expected) {
      this.#accepted += 1;
      if (wish.isWrite) this.#acceptedWrites += 1;
      this.#times.record(micros);
      wish.answered(answer);
    } else if (answer !== null && isRefusal(answer)) {
      this.#refused[answer.status] = (this.#refused[answer.status] ?? 0) + 1;
      this.#refusedTimes.record(micros);
    } else {
      this.#wrong += 1;
      if (this.#samples.length < 3) this.#samples.push(sampleOf(wish, answer));
    }
  }

  told(): Told {
    const [times, refusedTimes] = [this.#times, this.#refusedTimes];
    return {
      asked: this.#asked,
      writes: this.#writes,
      accepted: this.#accepted,
      acceptedWrites: this.#acceptedWrites,
      refused: this.#refused,
      unsent: this.#unsent,
      wrong: this.#wrong,
      samples: this.#samples,
      p50: times.percentile(50) / 1000,
      p99: times.percentile(99) / 1000,
      longest: times.count === 0 ? 0 : times.max / 1000,
      refusedP99: refusedTimes.count === 0 ? 0 : refusedTimes.percentile(99) / 1000,
    };
  }
}

/** Too much: with the time to come again, and a problem that says the same as the status. */
export function isRefusal(answer: Answer): boolean {
  const code = { 429: 'RATE_EXCEEDED', 503: 'UNAVAILABLE' }[answer.status];
  if (code === undefined || !/^[1-9]\d*$/.test(headerOf(answer, 'retry-after') ?? '')) return false;
  if (!headerOf(answer, 'content-type')?.startsWith('application/problem+json')) return false;
  const problem = JSON.parse(answer.body) as Record<string, unknown>;
  return problem['code'] === code && problem['status'] === answer.status && problem['retry'] === 'after';
}

function sampleOf({ text }: Wish, answer: Answer | null): string {
  const [line = ''] = text.split('\r\n', 1);
  return answer === null ? `${line}: the connection broke` : `${line}: ${answer.head}\n${answer.body}`.slice(0, 600);
}

/** Counts are added; of times the worst counts. */
export function sumOf(all: readonly Told[]): Told {
  const sum = (count: (told: Told) => number): number => all.reduce((total, told) => total + count(told), 0);
  const worst = (time: (told: Told) => number): number => Math.max(0, ...all.map(time));
  const statuses = [...new Set(all.flatMap(({ refused }) => Object.keys(refused)))];
  return {
    asked: sum(({ asked }) => asked),
    writes: sum(({ writes }) => writes),
    accepted: sum(({ accepted }) => accepted),
    acceptedWrites: sum(({ acceptedWrites }) => acceptedWrites),
    refused: Object.fromEntries(statuses.map((status) => [status, sum(({ refused }) => refused[status] ?? 0)])),
    unsent: sum(({ unsent }) => unsent),
    wrong: sum(({ wrong }) => wrong),
    samples: all.flatMap(({ samples }) => samples).slice(0, 3),
    p50: worst(({ p50 }) => p50),
    p99: worst(({ p99 }) => p99),
    longest: worst(({ longest }) => longest),
    refusedP99: worst(({ refusedP99 }) => refusedP99),
  };
}
