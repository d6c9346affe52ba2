/** What the steps of a check have made so far, by the names that later steps use. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { EventList, Hold, Order, Webhook, World as WorldBody } from '../generated/types.ts';

export type Bindings = Map<string, unknown>;

/** Binds what an operation answered with: a hold, an order or a world. */
export function bindAnswer(bindings: Bindings, operationId: OperationId, body: unknown): void {
  const row: OperationRow = operations[operationId];
  const schema = row.answers[String(row.success)];
  if (schema === 'Hold') bindHold(bindings, body as Hold);
  if (schema === 'Order') bindings.set('order', (body as Order).clientOrderId);
  if (schema === 'WebhookWithSecret') bindings.set('webhook', (body as Webhook).id);
  if (schema === 'EventList') bindings.set('feed.cursor', (body as EventList).cursor);
  if (schema === 'World') bindings.set('world', (body as WorldBody).id);
}

function bindHold(bindings: Bindings, hold: Hold): void {
  bindings.set('hold', hold.id);
  bindings.set('hold.total', hold.total);
  bindings.set('hold.expiresAt', hold.expiresAt);
  const items = hold.groups.flatMap((group) => group.items);
  // A hold that ended shows no seats; steps that come too late still name those it had.
  if (items.length === 0) return;
  for (const name of bindings.keys()) if (name.startsWith('hold.seat.')) bindings.delete(name);
  items.forEach((item, index) => bindings.set(`hold.seat.${index}`, item.seat.id));
}
