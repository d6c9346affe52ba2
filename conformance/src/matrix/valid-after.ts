/** Each refusal has a twin that differs in one thing and succeeds. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { ActiveCheck } from '../checks/check.ts';
import { expectSuccess } from '../checks/expect.ts';
import { givenFor } from '../requests.ts';
import { ask, isOfHome } from '../steps.ts';
import type { Asked } from '../world/actor.ts';
import type { Ability } from '../world/state-source.ts';
import type { World } from '../world/world.ts';

export const operationRows: readonly (OperationRow & { readonly id: OperationId })[] = Object.values(operations);

export async function twinSucceeds(world: World, operationId: OperationId, request: Asked<OperationId>): Promise<void> {
  expectSuccess(await ask(world, operationId, request), operationId);
}

type Setting = Pick<ActiveCheck, 'world' | 'given'> & { readonly needs: readonly Ability[] };

/**
 * Operations of the sandbox act on their world, a webhook goes on being told what others do in it, and what is the home
 * club's is that of all: they get a world of their own.
 */
export function settingFor({ id, security, path }: OperationRow & { readonly id: OperationId }): Setting {
  if (security === 'sandboxSecret') return { world: 'own', needs: ['worlds'] };
  if (isOfHome(id)) return { world: 'own', needs: ['home'], given: givenFor(id) };
  return { world: path.startsWith('/webhooks') ? 'own' : 'shared', needs: [] };
}

/**
 * The names of the path's ids that must stand for something. The club's own id of a contact need not, nor a new order's or
 * a gate's device.
 */
export function objectParameters(row: OperationRow): string[] {
  const names = row.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
  const free = row.method === 'put' ? ['contactId', 'clientOrderId', 'deviceId'] : ['contactId'];
  return names.filter((name) => !free.includes(name));
}

/**
 * Both Sellers of a world have to do with its fixture, its venue and its home club; and no Seller may ask at all what only
 * a home club may.
 */
export function isCommon(row: OperationRow): boolean {
  const common = ['fixtureId', 'venueId', 'organisationId'];
  return isOfHome(row.id as OperationId) || objectParameters(row).some((name) => common.includes(name));
}
