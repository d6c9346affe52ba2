import { notFound, refuse, type Refusal } from '../domain/refusal.ts';
import { suspendAllocation } from '../domain/suspend-allocation.ts';
import { fixtureLedgerOf } from '../ids.ts';
import { findWorld } from '../sandbox/open-world.ts';
import { allocationRows } from '../domain/rows.ts';
import { operations } from '../generated/operations.ts';
import type { SimulateActionResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';

export const simulateAction: Handlers['simulateAction'] = async (
  { path: { worldId }, body },
  { services, commitFixture },
) => {
  const world = await findWorld(services, worldId);
  if (!world) return notFound();
  if (body.kind === 'answer') {
    if (!Object.hasOwn(operations, body.operationId)) return unknownOperation(body.operationId);
    services.simulations.answer(worldId, body.operationId, body.status, body.times);
    return { status: 200, body: { kind: body.kind } };
  }
  const { suspended, kind } = body;
  return commitFixture<SimulateActionResult>(fixtureLedgerOf(world.fixtureId), {
    decide: (fixture) => suspendAllocation(fixture, world.allocationId, suspended),
    result: () => ({ status: 200, body: { kind } }),
    rows: ({ allocations, opening }) => {
      const terms = allocations.get(world.allocationId)?.terms;
      return terms && opening ? allocationRows(terms, opening.fixture) : [];
    },
  });
};

function unknownOperation(operationId: string): Refusal {
  return refuse('REQUEST_INVALID', ['/body/operationId'], `The document has no operation ${operationId}.`);
}
