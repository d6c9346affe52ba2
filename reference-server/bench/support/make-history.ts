/**
 * Fills a store with a fixture's long history: a ground of 60 000 seats, holds of one to four of them, of which most are
 * given back and the others become orders until four fifths of the seats are sold. Everything goes the Issuer's own way
 * but HTTP; snapshots are written when the Issuer writes them. Ends when so many events are there.
 */
import { readConfig } from '../../src/config.ts';
import type { Refusal } from '../../src/domain/refusal.ts';
import type { FixtureState } from '../../src/domain/fixture-state.ts';
import type { Hold } from '../../src/generated/types.ts';
import { createContext } from '../../src/http/create-context.ts';
import { fixtureLedgerOf } from '../../src/ids.ts';
import { openIssuer } from '../../src/issuer.ts';
import { handlers } from '../../src/operations/index.ts';
import { openWorld } from '../../src/sandbox/open-world.ts';
import { situationOf } from '../../src/sandbox/situation.ts';
import { planWorld } from '../../src/sandbox/world-plan.ts';
import type { Answer } from '../../src/store/command.ts';
import { adults, confirmation } from '../../src/testing/worlds.ts';
import { quantities } from './grounds.ts';

export type History = { readonly allocationId: string; readonly organisationId: string; readonly events: number };

const criteria = { 'ground.seats': 60_000, 'allocation.perOrderLimit': 4, 'allocation.heldShare': 100 } as const;
/** Enough at a time for whole turns. */
const lanes = 512;
/** Of five holds. */
const confirmedOfFive = 2;
const soldShare = 0.8;
const nothing = { query: {}, headers: {}, body: undefined };

const wanted = Number(process.env['EVENTS']);
const { services, close } = await openIssuer(readConfig(process.env));
const plan = planWorld(situationOf(criteria), services.ids, services.clock());
await openWorld(plan, null, [], services);
const allocationId = plan.allocations.sellerA;
const organisationId = plan.organisations.sellerA;
const ledger = fixtureLedgerOf(allocationId);
const caller = { organisationId, clientId: 'cli_bench', worldId: null, expiresAt: Infinity };
const context = createContext(caller, services, null);
const sellable = await readFixture(({ allocations }) => allocations.get(allocationId)?.pool.free('standard') ?? 0);

let head = 0;
let holds = 0;
let sold = 0;
await Promise.all(Array.from({ length: lanes }, lane));
const events = await headNow();
await close();
process.send?.({ allocationId, organisationId, events } satisfies History);

async function lane(): Promise<void> {
  for (;;) {
    const number = (holds += 1);
    // Asked rarely: it is a turn of its own.
    if (number % 500 === 0) head = await headNow();
    if (head >= wanted) return;
    const quantity = quantities[number % quantities.length] ?? 1;
    const headers = { 'idempotency-key': `history-${number}` };
    const hold = await placed(
      handlers.createHold({ ...nothing, path: { allocationId }, headers, body: adults(quantity) }, context),
    );
    if (number % 5 < confirmedOfFive && sold + quantity < sellable * soldShare) {
      sold += quantity;
      const path = { allocationId, clientOrderId: `order-${number}` };
      await done(handlers.confirmOrder({ ...nothing, path, body: confirmation(hold) }, context));
    } else await done(handlers.releaseHold({ ...nothing, path: { holdId: hold.id } }, context));
  }
}

function headNow(): Promise<number> {
  return context.readFixture(ledger, (fixture) => fixture.head);
}

function readFixture<Found>(look: (state: FixtureState) => Found): Promise<Found> {
  return context.readFixture(ledger, ({ state }) => look(state));
}

type Outcome = Promise<{ readonly serialised: Answer } | Refusal | object>;

async function placed(outcome: Outcome): Promise<Hold> {
  return JSON.parse((await done(outcome)).body) as Hold;
}

async function done(outcome: Outcome): Promise<Answer> {
  const answered = await outcome;
  if (!('serialised' in answered)) throw new Error(`the history came to ${JSON.stringify(answered)}`);
  if (answered.serialised.status >= 400) throw new Error(`the history came to ${answered.serialised.body}`);
  return answered.serialised;
}
