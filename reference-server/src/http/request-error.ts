import type { Refusal } from '../domain/refusal.ts';

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
