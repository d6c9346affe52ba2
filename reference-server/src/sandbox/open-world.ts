/** Writes a planned fixture with its organisations: a ledger each and their rows, in one transaction. */
import type { NewEvent } from '../store/command.ts';
import { fixtureLedgerOf, organisationLedgerOf, seasonLedgerOf } from '../ids.ts';
import type { OrganisationOpening, OrganisationState } from '../domain/organisation-fold.ts';
import {
  allocationCollection,
  allocationRows,
  fixtureCollection,
  fixtureRows,
  holderCollection,
  endedHoldCollection,
  orderCollection,
  scanCollection,
  statementCollection,
} from '../domain/rows.ts';
import { deliveryCollections, subscriberRow, urlCollection } from '../domain/webhook-view.ts';
import type { Opening } from '../domain/fixture-state.ts';
import { resultCollection } from '../domain/season/renewal-rows.ts';
import type { SeasonState } from '../domain/season/season-state.ts';
import type { Services } from '../services.ts';
import type { LedgerId, Row } from '../store/store.ts';
import { clientRow, clientRowId, type NewClient } from './clients.ts';
import type { FixturePlan } from './world-plan.ts';

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

/**
 * With a world's id it gets a clock of its own, standing at `plan.now`; with null it lives by the real one. Gives the time
 * it is there then: where writing took longer than to `plan.now`, that moment has passed.
 */
export async function openWorld(
  plan: FixturePlan,
  worldId: string | null,
  clients: readonly NewClient[],
  services: Services,
): Promise<number> {
  const ledgers = ledgersOf(plan);
  const clocks = worldId === null ? [] : ledgers.map((ledger) => clockMoved(ledger, plan.now));
  const events = [
    ...clocks,
    ...organisationEvents(plan),
    ...openingsOf(plan).flatMap(fixtureEvents),
    ...standingEvents(plan),
  ];
  await services.pipeline.execute({
    ledgers,
    idempotency: null,
    decide: () => ({
      events,
      answer: () => ({ status: 201, headers: {}, body: '' }),
      rows: () => rowsOf(plan, worldId, clients),
    }),
  });
  return services.pipeline.read(ledgers, (_ledgers, now) => now);
}

export function clockMoved(ledger: LedgerId, now: number): NewEvent {
  return { ledger, type: 'clock.moved', stream: null, data: { now } };
}

function ledgersOf({ organisations, ...plan }: FixturePlan): LedgerId[] {
  const fixtures = openingsOf(plan).map(({ fixture }) => fixtureLedgerOf(fixture.id));
  return [...fixtures, ...Object.values(organisations).map(organisationLedgerOf)];
}

function openingsOf({ opening, season = [] }: Pick<FixturePlan, 'opening' | 'season'>): Opening[] {
  return [opening, ...season];
}

/** Each sees its own stream and those of its allocations; the home club all of them. */
function organisationEvents({ organisations, ...plan }: FixturePlan): NewEvent[] {
  const allocations = openingsOf(plan).flatMap((opening) => opening.allocations);
  return Object.entries(organisations).map(([name, organisationId]) => {
    const seen = allocations.filter(({ terms }) => name === 'home' || terms.sellerOrganisationId === organisationId);
    const data: OrganisationOpening = { name, streams: [...seen.map(({ terms }) => terms.id), organisationId] };
    return { ledger: organisationLedgerOf(organisationId), type: 'organisation.opened', stream: null, data };
  });
}

function standingEvents({ organisations, standings = [] }: FixturePlan): NewEvent[] {
  const { home } = organisations;
  const ledger = organisationLedgerOf(home);
  return standings.map((data) => ({ ledger, stream: home, type: 'contact.standingSet', data }));
}

function fixtureEvents(opening: Opening): NewEvent[] {
  const ledger = fixtureLedgerOf(opening.fixture.id);
  const agreed = opening.allocations.map(({ terms }): NewEvent => {
    const { id: allocationId, fixtureId, sellerOrganisationId, homeOrganisationId, quantity } = terms;
    const data = { allocationId, fixtureId, sellerOrganisationId, homeOrganisationId, quantity };
    return { ledger, type: 'allocation.agreed', stream: allocationId, data };
  });
  return [{ ledger, type: 'fixture.opened', stream: null, data: opening }, ...agreed];
}

function rowsOf(plan: FixturePlan, worldId: string | null, clients: readonly NewClient[]): Row[] {
  const rows = [
    ...openingsOf(plan).flatMap(({ fixture, allocations }) =>
      allocations.flatMap(({ terms }) => [...allocationRows(terms, fixture), ...fixtureRows(terms, fixture)]),
    ),
    ...clients.map(clientRow),
    ...(worldId === null ? [] : [{ collection, id: worldId, sort: '', body: recordOf(plan, clients) }]),
  ];
  return [...new Map(rows.map((row) => [`${row.collection} ${row.id}`, row])).values()];
}

function recordOf({ organisations, opening, ...plan }: FixturePlan, clients: readonly NewClient[]): WorldRecord {
  const owners = Object.values(organisations);
  const openings = openingsOf({ opening, ...plan });
  const allocationIds = openings.flatMap(({ allocations }) => allocations.map(({ terms }) => terms.id));
  return {
    fixtureId: opening.fixture.id,
    allocationId: allocationIds[0] ?? '',
    ledgers: ledgersOf({ organisations, opening, ...plan }),
    owners,
    collections: [
      ...openings.map(({ fixture }) => endedHoldCollection(fixture.id)),
      ...owners.flatMap((owner) => [allocationCollection(owner), fixtureCollection(owner)]),
      ...allocationIds.flatMap((id) => [
        orderCollection(id),
        scanCollection(id),
        statementCollection(id),
        holderCollection(id),
      ]),
    ],
    clientIds: clients.map((client) => client.clientId),
  };
}

export async function findWorld(services: Services, worldId: string): Promise<WorldRecord | null> {
  return ((await services.store.row(collection, worldId)) as WorldRecord | null | undefined) ?? null;
}

/** Those of the world, with the season-ticket products that were made in it since. */
export async function ledgersOfWorld({ pipeline }: Services, { ledgers, owners }: WorldRecord): Promise<LedgerId[]> {
  const own = owners.map(organisationLedgerOf);
  const products = await pipeline.read(own, (states) =>
    own.flatMap((ledger) => states.get<OrganisationState>(ledger).state.seasonProducts),
  );
  return [...ledgers, ...products.map(seasonLedgerOf)];
}

/** Removes everything a world has. */
export async function removeWorld(services: Services, worldId: string, world: WorldRecord): Promise<void> {
  const { owners, collections, clientIds } = world;
  // Before it is known what they have written, so that nothing comes after it.
  await Promise.all(owners.map((owner) => services.deliveries.forget(owner)));
  const ledgers = await ledgersOfWorld(services, world);
  await services.store.forget({
    ledgers,
    owners,
    collections: [
      ...collections,
      ...(await webhookCollections(services, owners)),
      ...(await renewalCollections(services, ledgers)),
    ],
    rows: [...clientIds.map(clientRowId), ...owners.map(subscriberRow), { collection, id: worldId }],
  });
  services.pipeline.drop(ledgers);
  services.simulations.forget(worldId);
}

async function renewalCollections({ pipeline }: Services, ledgers: readonly LedgerId[]): Promise<string[]> {
  const products = ledgers.filter((ledger) => ledger.startsWith('season-product/'));
  return pipeline.read(products, (states) =>
    products.flatMap((ledger) => [...states.get<SeasonState>(ledger).state.runs.keys()].map(resultCollection)),
  );
}

async function webhookCollections({ pipeline }: Services, owners: readonly string[]): Promise<string[]> {
  const ledgers = owners.map(organisationLedgerOf);
  const deliveries = await pipeline.read(ledgers, (states) =>
    ledgers.flatMap((ledger) =>
      [...states.get<OrganisationState>(ledger).state.webhooks.values()].flatMap(deliveryCollections),
    ),
  );
  return [...owners.map(urlCollection), ...deliveries];
}
