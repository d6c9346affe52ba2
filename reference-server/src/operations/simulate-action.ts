import { notFound, refuse, type Refusal } from '../domain/refusal.ts';
import { simulated } from '../sandbox/home-club.ts';
import { fixtureLedgerOf } from '../ids.ts';
import { findWorld } from '../sandbox/open-world.ts';
import { operations } from '../generated/operations.ts';
import type { SimulateActionResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';

export const simulateAction: Handlers['simulateAction'] = async (
  { path: { worldId }, body },
  { services, commitFixture },
) => {
  const world = await findWorld(services, worldId);
  if (!world) return notFound();
  const { kind } = body;
  if (body.kind === 'answer') {
    if (!Object.hasOwn(operations, body.operationId)) return unknownOperation(body.operationId);
    services.simulations.answer(worldId, body.operationId, body.status, body.times);
    return { status: 200, body: { kind } };
  }
  const ledger = fixtureLedgerOf((body.kind === 'fixtureChange' ? body.fixtureId : undefined) ?? world.fixtureId);
  if (!world.ledgers.includes(ledger)) return unknownFixture();
  return commitFixture<SimulateActionResult>(ledger, {
    decide: (fixture, now) => simulated(fixture, world.allocationId, body, now),
    result: () => ({ status: 200, body: { kind } }),
  });
};

function unknownFixture(): Refusal {
  return refuse('REQUEST_INVALID', ['/body/fixtureId'], 'The world has no such fixture.');
}

function unknownOperation(operationId: string): Refusal {
  return refuse('REQUEST_INVALID', ['/body/operationId'], `The document has no operation ${operationId}.`);
}
