import { instant } from '../domain/instant.ts';
import { clientView, worldClients } from '../sandbox/clients.ts';
import { layoutOf } from '../sandbox/layout.ts';
import { openWorld } from '../sandbox/open-world.ts';
import { situationOf } from '../sandbox/situation.ts';
import { planWorld } from '../sandbox/world-plan.ts';
import type { Handlers } from './context.ts';
import { issuerAddresses } from './issuer-addresses.ts';

export const createWorld: Handlers['createWorld'] = async ({ body }, { services }) => {
  const { ids, clock, config, tokens } = services;
  const plan = planWorld(situationOf(body.criteria), ids, nextWholeSecond(clock()));
  const clients = worldClients(plan.organisations, plan.worldId, ids);
  const now = await openWorld(plan, plan.worldId, clients, services);
  const { opening, organisations, allocations, names } = plan;
  return {
    status: 201,
    body: {
      id: plan.worldId,
      clock: { now: instant(now) },
      ...issuerAddresses(config),
      organisations,
      clients: await Promise.all(clients.map((client) => clientView(client, tokens, now, config.limits.tokenSeconds))),
      fixtureId: opening.fixture.id,
      venueId: opening.fixture.venueId,
      allocations,
      names,
      ...(body.layout === false ? {} : { layout: layoutOf(opening, allocations.sellerA) }),
    },
  };
};

/** Ahead of the real clock, which stamps the world's first events. */
function nextWholeSecond(now: number): number {
  return (Math.floor(now / 1000) + 1) * 1000;
}
