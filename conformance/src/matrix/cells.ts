/** Every cell of every lifecycle: reach the state, pull the trigger, look at state, code and feed. */
import { cellCases, type CellCase } from '../generated/cases.ts';
import type { OperationId } from '../generated/operations.ts';
import type { RuleId } from '../generated/rules.ts';
import type { CheckContext } from '../checks/check.ts';
import { expectEqual, expectRefusal, expectSuccess } from '../checks/expect.ts';
import { eventsSince, feedEnd } from '../checks/support/unchanged.ts';
import { ofRule, type Definition } from '../definition.ts';
import { givenFor, wayOf } from '../requests.ts';
import { arrange, ask, clubFor, complete, isOfHome } from '../steps.ts';
import { newOrderId, type Asked } from '../world/actor.ts';
import type { Bindings } from '../world/bindings.ts';
import type { World } from '../world/world.ts';

export const cellDefinitions: readonly Definition[] = cellCases.map((cell) => {
  const usesClock = cell.trigger === 'clock' || cell.reachedBy.some(({ trigger }) => trigger === 'clock');
  return ofRule(
    cell.id as RuleId,
    'cell',
    {
      given: givenFor(cell.read),
      needs: [...(usesClock ? (['clock'] as const) : []), ...(asksHome(cell) ? (['home'] as const) : [])],
      run: (context) => cellHolds(cell, context),
    },
    [cell.operation, ...cell.reachedBy.map((step) => step.operation)].filter((operation) => operation !== null),
  );
});

function asksHome({ operation, read, reachedBy }: CellCase): boolean {
  return [operation, read, ...reachedBy.map((step) => step.operation)].some((one) => one !== null && isOfHome(one));
}

async function cellHolds(cell: CellCase, { world, capabilities }: CheckContext): Promise<void> {
  const { holdTotalSeconds, confirmSeconds, quoteSeconds } = capabilities.limits;
  await reach(cell, world);
  expectEqual(await stateOf(cell, world), cell.state, 'the state before');
  const orderId = world.bindings.get('order');
  if (cell.trigger === 'confirmOtherwise') await arrange(world, 'confirmOrder');
  const request = cell.operation === null ? {} : await complete(world, wayOf(cell.trigger, cell.operation));
  const reader = clubFor(world, cell.read);
  const from = await feedEnd(reader);
  if (cell.operation !== null) await pull(cell, cell.operation, request, world, orderId);
  else if (isLive(cell)) await world.clock.moveTo(expiryOf(cell, world));
  else await world.clock.moveBy(holdTotalSeconds + confirmSeconds + quoteSeconds + 1);
  expectEqual(await stateOf(cell, world), cell.expect.state, 'the state after');
  const own = ownEvents(cell.lifecycle);
  const types = (await eventsSince(reader, from)).map((event) => event.type).filter((type) => own.has(type));
  expectEqual(types, cell.expect.event === null ? [] : [cell.expect.event], 'the events of it in the feed');
}

/** The events that its triggers are told by; other lifecycles tell theirs beside them. */
function ownEvents(lifecycle: string): ReadonlySet<string> {
  return new Set(cellCases.flatMap((cell) => (cell.lifecycle === lifecycle ? (cell.expect.event ?? []) : [])));
}

async function reach(cell: CellCase, world: World): Promise<void> {
  for (const [index, step] of cell.reachedBy.entries()) {
    if (step.trigger === 'clock') await world.clock.moveTo(expiryOf(cell, world));
    else if (step.operation !== null) await reachBy(world, step.trigger, step.operation, index === 0);
  }
}

async function reachBy(world: World, trigger: string, operationId: OperationId, isFirst: boolean): Promise<void> {
  const request = isFirst ? await arrange(world, operationId) : await complete(world, wayOf(trigger, operationId));
  const before = new Map(world.bindings);
  expectSuccess(await ask(world, operationId, request), operationId);
  if (trigger === 'sellListing') restoreOrder(world.bindings, before);
}

/** A ticket that was sold on stays the one that the cell is about, beside that of the buyer. */
function restoreOrder(bindings: Bindings, before: Bindings): void {
  for (const [name, value] of before) if (name === 'order' || name.startsWith('order.')) bindings.set(name, value);
}

async function pull(
  cell: CellCase,
  operationId: OperationId,
  request: Asked<OperationId>,
  world: World,
  orderId: unknown,
): Promise<void> {
  const answer = await ask(world, operationId, triggerRequest(cell, operationId, request, orderId));
  if (orderId !== undefined) world.bindings.set('order', orderId);
  if (cell.expect.code === null) expectSuccess(answer, operationId);
  else expectRefusal(answer, cell.expect.code);
}

/** Of an order's own lifecycle the confirm names that order; of a hold's it is a new order. */
function triggerRequest(
  { lifecycle }: CellCase,
  operationId: OperationId,
  request: Asked<OperationId>,
  orderId: unknown,
): Asked<OperationId> {
  if (operationId !== 'confirmOrder') return request;
  return { ...request, path: { clientOrderId: lifecycle === 'order' ? String(orderId) : newOrderId() } };
}

async function stateOf({ read }: CellCase, world: World): Promise<unknown> {
  return ((await clubFor(world, read).do(read)) as { state: unknown }).state;
}

function isLive({ state, expect }: CellCase): boolean {
  return expect.state !== state;
}

function expiryOf({ lifecycle }: CellCase, world: World): string {
  return String(world.bindings.get(`${lifecycle}.expiresAt`));
}
