/** Each refusal has a twin that differs in one thing and succeeds. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { ActiveCheck } from '../checks/check.ts';
import { expectSuccess } from '../checks/expect.ts';
import { ask, isOfHome } from '../steps.ts';
import type { Asked } from '../world/actor.ts';
import type { Ability } from '../world/state-source.ts';
import type { World } from '../world/world.ts';

export const operationRows: readonly (OperationRow & { readonly id: OperationId })[] = Object.values(operations);

export async function twinSucceeds(world: World, operationId: OperationId, request: Asked<OperationId>): Promise<void> {
  expectSuccess(await ask(world, operationId, request), operationId);
}

/**
 * Operations of the sandbox act on their world, a webhook goes on being told what others do in it, and a resale policy is
 * that of all: they get a world of their own.
 */
export function settingFor({
  id,
  security,
  path,
}: OperationRow & { readonly id: OperationId }): Pick<ActiveCheck, 'world'> & { readonly needs: readonly Ability[] } {
  if (security === 'sandboxSecret') return { world: 'own', needs: ['worlds'] };
  if (isOfHome(id)) return { world: 'own', needs: ['home'] };
  return { world: path.startsWith('/webhooks') ? 'own' : 'shared', needs: [] };
}

/** The names of the path's ids that must stand for something; a new order's id and a gate's device need not. */
export function objectParameters(row: OperationRow): string[] {
  const names = row.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
  const free = ['clientOrderId', 'deviceId'];
  return row.method === 'put' ? names.filter((name) => !free.includes(name)) : names;
}

/** Both Sellers of a world have to do with its fixture, its venue and its home club. */
export function isCommon(row: OperationRow): boolean {
  return objectParameters(row).some((name) => ['fixtureId', 'venueId', 'organisationId'].includes(name));
}
