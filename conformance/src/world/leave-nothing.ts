/** Takes back what a check left in a situation that others use after it. */
import type { OperationId } from '../generated/operations.ts';
import type { RenewalPortion, ResalePolicy } from '../generated/types.ts';
import type { RecordedClient } from '../http/recorded-client.ts';
import { settingsOf } from '../requests.ts';
import type { Asked } from './actor.ts';
import type { World } from './world.ts';

/** `policy`: that of the home club before. */
export async function leaveNothing(world: World, client: RecordedClient, policy: ResalePolicy | null): Promise<void> {
  const seller = world.party('sellerA');
  const send = <Id extends OperationId>(operationId: Id, asked: Asked<Id>) =>
    seller.send(operationId, asked).catch(() => undefined);
  for (const holdId of madeBy(client, 'createHold', 'holdListing')) await send('releaseHold', { path: { holdId } });
  for (const listingId of madeBy(client, 'createListing')) await send('withdrawListing', { path: { listingId } });
  for (const webhookId of madeBy(client, 'createWebhook')) await send('deleteWebhook', { path: { webhookId } });
  for (const seasonTicketId of reservedBy(client))
    await world
      .party('home')
      .send('releaseSeasonTicket', { path: { seasonTicketId } })
      .catch(() => undefined);
  if (policy) await restorePolicy(world, client, policy);
}

/** Ids in the answers to what was made. */
function madeBy({ trace }: RecordedClient, ...operationIds: readonly OperationId[]): string[] {
  const made = trace.filter(
    ({ operationId, answer }) => operationIds.some((id) => id === operationId) && answer?.status === 201,
  );
  return made.map(({ answer }) => (JSON.parse(answer?.text ?? '{}') as { id: string }).id);
}

/** Season tickets that a renewal has reserved. */
function reservedBy({ trace }: RecordedClient): string[] {
  const advances = trace.filter(
    ({ operationId, answer }) => operationId === 'advanceRenewalRun' && answer?.status === 200,
  );
  const results = advances.flatMap(({ answer }) => (JSON.parse(answer?.text ?? '{}') as RenewalPortion).results);
  return results.flatMap(({ action, renewedWith }) => (action === 'reserved' ? (renewedWith ?? []) : []));
}

/** Where the check has set another. */
async function restorePolicy(world: World, { trace }: RecordedClient, policy: ResalePolicy): Promise<void> {
  const isSet = trace.some(({ operationId, answer }) => operationId === 'setResalePolicy' && answer?.status === 200);
  if (!isSet) return;
  await world
    .party('home')
    .send('setResalePolicy', { body: settingsOf(policy) })
    .catch(() => undefined);
}
