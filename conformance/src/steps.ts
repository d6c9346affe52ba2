/** Performs requests of cases and recipes in a world, each by whoever the operation asks for. */
import type { Step } from './generated/cases.ts';
import { operations, type OperationId, type OperationRow } from './generated/operations.ts';
import type { CallAnswer } from './http/recorded-client.ts';
import { NotTestable } from './outcome.ts';
import { codeOf } from './checks/expect.ts';
import { recipeFor, type Recipe, type RecipeStep } from './requests.ts';
import type { Actor, Asked } from './world/actor.ts';
import { bindAnswer, isMade } from './world/bindings.ts';
import { isHomeScope } from './world/home-scopes.ts';
import type { World } from './world/world.ts';

/** What the home club alone may is asked by it, all else that a club asks by the first Seller. */
export function clubFor(world: World, operationId: OperationId): Actor {
  return world.party(isOfHome(operationId) ? 'home' : 'sellerA');
}

/** Whether only the home club may ask it. */
export function isOfHome(operationId: OperationId): boolean {
  const { scope }: OperationRow = operations[operationId];
  return scope !== null && isHomeScope(scope);
}

export function actorFor(world: World, operationId: OperationId): Actor {
  const { security, profile }: OperationRow = operations[operationId];
  if (security === 'none') return world.nobody;
  if (profile === 'access') return world.party('gate');
  return security === 'sandboxSecret' ? world.control : clubFor(world, operationId);
}

/** Sends as the right party and binds what comes of it. */
export async function ask(world: World, operationId: OperationId, request: Asked<OperationId>): Promise<CallAnswer> {
  const answer = await actorFor(world, operationId).send(operationId, request);
  if (answer.status < 300) bindAnswer(world.bindings, operationId, answer.body);
  return answer;
}

/** Each step must succeed: where one does not, nothing can be said about what comes after. */
export async function perform(world: World, steps: readonly (Step | RecipeStep)[]): Promise<void> {
  for (const { operation, request } of steps) {
    const answer = await ask(world, operation, request as Asked<OperationId>);
    if (answer.status >= 300) {
      throw new NotTestable(`The step before, ${operation}, was answered ${answer.status} ${codeOf(answer) ?? ''}.`);
    }
  }
}

/** Performs of a recipe's steps those whose product is not there yet, and gives its request. */
export async function complete(world: World, { before, request }: Recipe<OperationId>): Promise<Asked<OperationId>> {
  const isThere = ({ operation }: RecipeStep, place: number): boolean => {
    const alike = before.slice(0, place).filter((step) => step.operation === operation);
    return isMade(world.bindings, operation, alike.length);
  };
  await perform(
    world,
    before.filter((step, place) => !isThere(step, place)),
  );
  return request;
}

/** Performs what an operation's recipe needs before it, and gives the recipe's request. */
export async function arrange(world: World, operationId: OperationId): Promise<Asked<OperationId>> {
  const { before, request } = recipeFor(operationId);
  await perform(world, before);
  return request;
}
