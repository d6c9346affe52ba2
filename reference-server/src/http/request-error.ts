import { refuse, type Refusal } from '../domain/refusal.ts';

/** A refusal on its way out of a hook, where only throwing ends a request. */
export class RequestRefused extends Error {
  readonly refusal: Refusal;
  readonly headers: Readonly<Record<string, string>>;

  constructor(refusal: Refusal, headers: Readonly<Record<string, string>> = {}) {
    super(refusal.refused);
    this.refusal = refusal;
    this.headers = headers;
  }
}

/** More than the party may ask for in a second. */
export class RateExceeded extends RequestRefused {
  readonly party: string;

  constructor(party: string) {
    super(refuse('RATE_EXCEEDED'), { 'retry-after': '1' });
    this.party = party;
  }
}
