/**
 * An Issuer whose machine's clock is put back by an hour, and forth again: each SIGUSR2 does one or the other. Its worlds
 * live by that clock, as fixtures in production do, not by one of their own.
 */
import type { Issuer } from '../../src/issuer.ts';
import { serveIssuer } from '../../src/testing/serve-issuer.ts';
import { givingBackClocks } from '../support/real-time.ts';

const hour = 3_600_000;
let step = 0;
process.on('SIGUSR2', () => (step = step === 0 ? -hour : 0));

const RealDate = Date;
globalThis.Date = class SteppedDate extends RealDate {
  constructor(...given: [] | [number | string | Date]) {
    super(given.length === 0 ? SteppedDate.now() : given[0]);
  }
  static override now(): number {
    return RealDate.now() + step;
  }
} as DateConstructor;

const issuer: Issuer = await serveIssuer((store) => givingBackClocks(store, () => issuer));
