/** Writes a planned world: four ledgers and their rows in one transaction. */
import type { NewEvent } from '../store/command.ts';
import { fixtureLedgerOf, organisationLedgerOf } from '../ids.ts';
import type { OrganisationOpening } from '../domain/organisation-fold.ts';
import {
  allocationCollection,
  allocationRows,
  fixtureCollection,
  fixtureRows,
  orderCollection,
} from '../domain/rows.ts';
import type { Services } from '../services.ts';
import type { LedgerId, Row } from '../store/store.ts';
import { clientRow, clientRowId, type NewClient } from './clients.ts';
import type { WorldPlan } from './world-plan.ts';

/** What must be found again to move a world's clock or delete it. */
export type WorldRecord = {
  readonly fixtureId: string;
  readonly allocationId: string;
  readonly ledgers: readonly LedgerId[];
  readonly owners: readonly string[];
  readonly collections: readonly string[];
  readonly clientIds: readonly string[];
};

const collection = 'worlds';

export async function openWorld(
  plan: WorldPlan,
  clients: readonly NewClient[],
  services: Services,
  clock: 'world' | 'real',
): Promise<void> {
  const ledgers = ledgersOf(plan);
  const events = [
    ...(clock === 'world' ? ledgers.map((ledger) => clockMoved(ledger, plan.now)) : []),
    ...organisationEvents(plan),
    ...fixtureEvents(plan),
  ];
  await services.pipeline.execute({
    ledgers,
    idempotency: null,
    decide: () => ({
      events,
      answer: () => ({ status: 201, headers: {}, body: '' }),
      rows: () => rowsOf(plan, clients),
    }),
  });
}

export function clockMoved(ledger: LedgerId, now: number): NewEvent {
  return { ledger, type: 'clock.moved', stream: null, data: { now } };
}

function ledgersOf({ organisations, opening }: WorldPlan): LedgerId[] {
  return [fixtureLedgerOf(opening.fixture.id), ...Object.values(organisations).map(organisationLedgerOf)];
}

function organisationEvents({ organisations, allocations }: WorldPlan): NewEvent[] {
  const opened = (organisationId: string, name: string, streams: string[]): NewEvent => {
    const data: OrganisationOpening = { name, streams: [...streams, organisationId] };
    return { ledger: organisationLedgerOf(organisationId), type: 'organisation.opened', stream: null, data };
  };
  return [
    opened(organisations.home, 'Home club', Object.values(allocations)),
    opened(organisations.sellerA, 'First Seller', [allocations.sellerA]),
    opened(organisations.sellerB, 'Second Seller', [allocations.sellerB]),
  ];
}

function fixtureEvents({ opening }: WorldPlan): NewEvent[] {
  const ledger = fixtureLedgerOf(opening.fixture.id);
  const agreed = opening.allocations.map(({ terms }): NewEvent => {
    const { id: allocationId, fixtureId, sellerOrganisationId, homeOrganisationId, quantity } = terms;
    const data = { allocationId, fixtureId, sellerOrganisationId, homeOrganisationId, quantity };
    return { ledger, type: 'allocation.agreed', stream: allocationId, data };
  });
  return [{ ledger, type: 'fixture.opened', stream: null, data: opening }, ...agreed];
}

function rowsOf(plan: WorldPlan, clients: readonly NewClient[]): Row[] {
  const { fixture, allocations } = plan.opening;
  const rows = [
    ...allocations.flatMap(({ terms }) => [...allocationRows(terms, fixture), ...fixtureRows(terms, fixture)]),
    ...clients.map(clientRow),
    { collection, id: plan.worldId, sort: '', body: recordOf(plan, clients) },
  ];
  return [...new Map(rows.map((row) => [`${row.collection} ${row.id}`, row])).values()];
}

function recordOf(plan: WorldPlan, clients: readonly NewClient[]): WorldRecord {
  const owners = Object.values(plan.organisations);
  return {
    fixtureId: plan.opening.fixture.id,
    allocationId: plan.allocations.sellerA,
    ledgers: ledgersOf(plan),
    owners,
    collections: [
      ...owners.flatMap((owner) => [allocationCollection(owner), fixtureCollection(owner)]),
      ...Object.values(plan.allocations).map(orderCollection),
    ],
    clientIds: clients.map((client) => client.clientId),
  };
}

export async function findWorld(services: Services, worldId: string): Promise<WorldRecord | null> {
  return ((await services.store.row(collection, worldId)) as WorldRecord | null | undefined) ?? null;
}

/** Removes everything a world has. */
export async function removeWorld(services: Services, worldId: string, world: WorldRecord): Promise<void> {
  const { ledgers, owners, collections, clientIds } = world;
  await services.store.forget({
    ledgers,
    owners,
    collections,
    rows: [...clientIds.map(clientRowId), { collection, id: worldId }],
  });
  services.pipeline.drop(ledgers);
  services.simulations.forget(worldId);
}
