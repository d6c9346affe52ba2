/** An Issuer that is broken on purpose: what it writes does not say all that it must know again, by the name in FORGETS. */
import { serveIssuer } from '../../src/testing/serve-issuer.ts';
import type { LedgerEvent } from '../../src/store/store.ts';

type Placed = { readonly seasonTicket: object };
type Change = (data: object) => object;

const kinds: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  /** Where the first step is, and that a season ticket is renewed. */
  handled: {
    'renewalRun.progressed': (data) => ({ ...data, through: null }),
    'seasonTicket.placed': (data) => {
      const { seasonTicket } = data as Placed;
      return { ...data, seasonTicket: { ...seasonTicket, renewalOf: undefined } };
    },
  },
  /** Who waits for the second step. */
  waiting: { 'renewalRun.progressed': (data) => ({ ...data, mustMove: [] }) },
};

const changes = kinds[process.env['FORGETS'] ?? ''] ?? {};

function forgetting(event: LedgerEvent): LedgerEvent {
  const change = changes[event.type];
  return change ? { ...event, data: change(event.data as object) } : event;
}

await serveIssuer((store) => ({
  ...store,
  append: (batch) => store.append({ ...batch, events: batch.events.map(forgetting) }),
}));
