/** Idempotency keys as this process knows them: those being worked on, and those answered lately. */
import type { Executed } from '../command.ts';
import { KeyFilter } from './key-filter.ts';
import type { IdempotencyRecord } from '../store.ts';

/** One string for owner and key that no other pair gives. */
export function scopedKey(owner: string, key: string): string {
  return `${owner.length}:${owner}${key}`;
}

export class InFlight {
  readonly #fingerprints = new Map<string, string>();

  /** Takes the key, or says why it can't be had. */
  take(key: string, fingerprint: string): Executed | null {
    const present = this.#fingerprints.get(key);
    if (present !== undefined) return { outcome: present === fingerprint ? 'inFlight' : 'keyReused' };
    this.#fingerprints.set(key, fingerprint);
    return null;
  }

  release(key: string): void {
    this.#fingerprints.delete(key);
  }
}

/**
 * Spares an ordinary replay the failed append. Only a cache of what is durable: the store's answer counts. The older half
 * goes at once: taking the oldest out of a map one by one would pass over those already taken out each time.
 */
export class RecentRecords {
  #young = new Map<string, IdempotencyRecord>();
  #old = new Map<string, IdempotencyRecord>();
  /** Keys whose records were let go of. */
  readonly #forgotten = new KeyFilter();
  readonly #maximum: number;
  readonly #maximumCharacters: number;
  #characters = 0;

  constructor(maximum = 20_000, maximumCharacters = 32 * 1024 * 1024) {
    this.#maximum = maximum;
    this.#maximumCharacters = maximumCharacters;
  }

  get(key: string, now: number): IdempotencyRecord | null {
    const record = this.#young.get(key) ?? this.#old.get(key);
    return record !== undefined && now < record.expiresAt ? record : null;
  }

  /** Whether the store may have a record that was here before: it's worth looking before the command is decided. */
  hasForgotten(key: string): boolean {
    return !this.#young.has(key) && !this.#old.has(key) && this.#forgotten.has(key);
  }

  add(key: string, record: IdempotencyRecord): void {
    this.#young.set(key, record);
    this.#characters += record.body.length;
    if (this.#young.size < this.#maximum / 2 && this.#characters < this.#maximumCharacters / 2) return;
    for (const forgotten of this.#old.keys()) this.#forgotten.add(forgotten);
    this.#old = this.#young;
    this.#young = new Map();
    this.#characters = 0;
  }

  clear(): void {
    this.#young.clear();
    this.#old.clear();
    this.#characters = 0;
  }
}

/** What a record says to a request that came with its key. */
export function fromRecord(record: IdempotencyRecord, fingerprint: string, replayed: boolean): Executed {
  if (record.fingerprint !== fingerprint) return { outcome: 'keyReused' };
  const { status, headers, body } = record;
  return { outcome: 'answered', answer: { status, headers, body }, replayed };
}
