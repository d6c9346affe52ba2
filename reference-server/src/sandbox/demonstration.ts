/** The demonstration: a town club's ground of about 10 000 seats and an away end at EFL-like terms, by the real clock. */
import { townGround } from '../domain/grounds.ts';
import type { Services } from '../services.ts';
import { leagueFixture, openingOf } from './agreement.ts';
import { allScopes, newClient, type NewClient } from './clients.ts';
import { openWorld } from './open-world.ts';
import { saleWindowAround } from './price-list.ts';
import { resalePolicyFor } from './resale-policy.ts';
import { situationOf } from './situation.ts';
import type { FixturePlan } from './world-plan.ts';

export type Demonstration = {
  readonly fixtureId: string;
  readonly allocationId: string;
  readonly quantity: number;
  readonly clients: readonly NewClient[];
};

export async function seedDemonstration(services: Services): Promise<Demonstration> {
  const plan = planDemonstration(services);
  const { sellerA, home } = plan.organisations;
  const readScopes = allScopes.filter((scope) => scope.endsWith(':read'));
  const clients = [
    newClient('away club', sellerA, null, allScopes, services.ids),
    newClient('home club', home, null, readScopes, services.ids),
  ];
  await openWorld(plan, null, clients, services);
  const { id = '', quantity = 0 } = plan.opening.allocations[0]?.terms ?? {};
  return { fixtureId: plan.opening.fixture.id, allocationId: id, quantity, clients };
}

function planDemonstration({ ids, clock }: Services): FixturePlan {
  const now = clock();
  const ground = townGround();
  const id = ids.fixture();
  const organisations = { home: ids.organisation(), sellerA: ids.organisation() };
  const venueId = ids.venue(id);
  const fixture = leagueFixture(
    {
      id,
      homeOrganisationId: organisations.home,
      venueId,
      status: 'scheduled',
      now,
      kickOff: saturdayAfternoon(now, ground.timeZone),
    },
    ground,
  );
  const agreed = {
    id: ids.allocation(id),
    sellerOrganisationId: organisations.sellerA,
    areaIds: ground.areas.map((area) => area.id).filter((areaId) => areaId.startsWith('AWAY')),
    state: 'onSale' as const,
    perOrderLimit: 8,
    heldSharePercent: 25,
    adultPrice: 2600,
    currency: 'GBP',
    saleWindow: saleWindowAround(now, 'open'),
    holderFields: ['name'],
    barcodeKind: 'static',
    symbology: 'qr',
    barcodeActivation: 'now' as const,
    cancellationFee: 500,
    cancellationDeadline: 'ahead' as const,
  };
  const policy = resalePolicyFor(organisations.home, situationOf().resale, now);
  return { now, organisations, opening: openingOf(fixture, ground, policy, [agreed]) };
}

/** Three o'clock on the Saturday after next, at the ground. */
function saturdayAfternoon(now: number, timeZone: string): number {
  const saturday = 6;
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timeZone);
  const days = ((saturday - today.dayOfWeek + 7) % 7) + 7;
  return today.toPlainDate().add({ days }).toZonedDateTime({ timeZone, plainTime: '15:00' }).epochMilliseconds;
}
