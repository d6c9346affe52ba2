/** Those who have no part in an object, asking for it. */
import { operations, type OperationId } from '../../generated/operations.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import { objectParameters, operationRows } from '../../matrix/valid-after.ts';
import { recipeFor } from '../../requests.ts';
import { arrange } from '../../steps.ts';
import type { Actor, AskedWrongly } from '../../world/actor.ts';
import type { World } from '../../world/world.ts';
import { expectEqual, expectRefusal } from '../expect.ts';

/** A request that names objects of the first Seller's world by their ids alone. */
export type Naming = {
  readonly operationId: OperationId;
  readonly asked: AskedWrongly & { readonly path: Readonly<Record<string, string>> };
  /** Path parameters that name an object. */
  readonly objects: readonly string[];
};

/** What makes everything that a path can name; what is handed out must be of the last order. */
const makers = [
  'getHold',
  'replayWebhook',
  'reverseScan',
  'confirmCancellation',
  'confirmExchange',
  'getListing',
  'getDeliverable',
  'advanceRenewalRun',
] as const;

/** As far as the target declares the profile. */
export async function makeEverything(world: World): Promise<void> {
  const declared = await declaredRows(world);
  for (const { id } of makers.map((operationId) => operations[operationId]))
    if (declared.some((row) => row.id === id)) await arrange(world, id);
}

/** What the target says that it can be asked. */
export async function declaredRows(world: World): Promise<typeof operationRows> {
  const { profiles } = await world.nobody.do('getCapabilities');
  return operationRows.filter(({ profile }) => profiles.includes(profile));
}

/** Every request of a client that names an object, each of them right for its own world: everything named is there. */
export async function namingRequests(world: World): Promise<Naming[]> {
  await makeEverything(world);
  const declared = await declaredRows(world);
  const rows = declared.filter((row) => row.security === 'clientCredentials' && objectParameters(row).length > 0);
  return rows.map((row) => {
    const objects = objectParameters(row);
    const asked: AskedWrongly = world.filled(recipeFor(row.id).request);
    const named = Object.fromEntries(objects.map((name) => [name, world.pathId(name) ?? '']));
    return { operationId: row.id, asked: { ...asked, path: { ...asked.path, ...named } }, objects };
  });
}

/** The stranger is told the same of the object, of an id that was never given, and of one that is nearly right. */
export async function expectUnknown(stranger: Actor, { operationId, asked, objects }: Naming): Promise<void> {
  const others = expectRefusal(await stranger.sendWrong(operationId, asked), 'NOT_FOUND');
  for (const unknown of [() => 'nosuchobject', nearly]) {
    const path = {
      ...asked.path,
      ...Object.fromEntries(objects.map((name) => [name, unknown(asked.path[name] ?? '')])),
    };
    const unknowns = await stranger.sendWrong(operationId, { ...asked, path });
    const where = `what ${operationId} tells of another organisation's object and of an unknown one`;
    expectEqual(told(others, asked.path), told(unknowns, path), where);
  }
}

/** The same id with another last character. */
function nearly(id: string): string {
  return `${id.slice(0, -1)}${id.endsWith('0') ? '1' : '0'}`;
}

/** Everything that could tell more, without the ids that the asker has named. */
export function told({ status, headers, text }: CallAnswer, named: Readonly<Record<string, string>>): unknown {
  const words = Object.values(named).reduce((rest, id) => rest.replaceAll(id, '…'), text);
  return { status, mediaType: headers['content-type'], etag: headers['etag'], words };
}
