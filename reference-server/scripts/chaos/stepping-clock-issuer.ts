/**
 * An Issuer whose machine's clock is put back by an hour, and forth again: each SIGUSR2 does one or the other. Its worlds
 * live by that clock, as fixtures in production do, not by one of their own.
 */
import { clockMoved } from '../../src/sandbox/open-world.ts';
import { serveIssuer } from '../../src/testing/serve-issuer.ts';
import type { Batch, LedgerId, Store } from '../../src/store/store.ts';

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

/** Ledgers whose clock was just set. */
function setIn({ events }: Batch): LedgerId[] {
  return events.flatMap(({ type, data, ledger }) =>
    type === 'clock.moved' && (data as { now: number | null }).now !== null ? [ledger] : [],
  );
}

function giveBack(ledgers: readonly LedgerId[]): void {
  if (ledgers.length === 0) return;
  const answer = () => ({ status: 204, headers: {}, body: '' });
  const events = ledgers.map((ledger) => ({ ...clockMoved(ledger, 0), data: { now: null } }));
  void issuer.services.pipeline.execute({ ledgers, idempotency: null, decide: () => ({ events, answer }) });
}

const issuer = await serveIssuer((store): Store => ({
  ...store,
  async append(batch) {
    const result = await store.append(batch);
    if (result.outcome === 'committed') giveBack(setIn(batch));
    return result;
  },
  async appendLocked(heads, prepare) {
    let written: LedgerId[] = [];
    const result = await store.appendLocked(heads, (tails) => {
      const batch = prepare(tails);
      written = setIn(batch);
      return batch;
    });
    if (result.outcome === 'committed') giveBack(written);
    return result;
  },
}));
