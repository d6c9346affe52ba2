/** Worlds of the sandbox that live by the real clock, as fixtures in production do: theirs is given back as soon as it is set. */
import type { Issuer } from '../../src/issuer.ts';
import { clockMoved } from '../../src/sandbox/open-world.ts';
import type { Batch, LedgerId, Store } from '../../src/store/store.ts';

export function givingBackClocks(store: Store, issuer: () => Issuer): Store {
  return {
    ...store,
    async append(batch) {
      const result = await store.append(batch);
      if (result.outcome === 'committed') giveBack(setIn(batch), issuer());
      return result;
    },
    async appendLocked(heads, prepare) {
      let written: LedgerId[] = [];
      const result = await store.appendLocked(heads, (tails) => {
        const batch = prepare(tails);
        written = setIn(batch);
        return batch;
      });
      if (result.outcome === 'committed') giveBack(written, issuer());
      return result;
    },
  };
}

/** Ledgers whose clock was just set. */
function setIn({ events }: Batch): LedgerId[] {
  return events.flatMap(({ type, data, ledger }) =>
    type === 'clock.moved' && (data as { now: number | null }).now !== null ? [ledger] : [],
  );
}

function giveBack(ledgers: readonly LedgerId[], issuer: Issuer): void {
  if (ledgers.length === 0) return;
  const answer = () => ({ status: 204, headers: {}, body: '' });
  const events = ledgers.map((ledger) => ({ ...clockMoved(ledger, 0), data: { now: null } }));
  void issuer.services.pipeline.execute({ ledgers, idempotency: null, decide: () => ({ events, answer }) });
}
