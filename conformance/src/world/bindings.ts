/** What the steps of a check have made so far, by the names that later steps use. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type { EventList, Hold, HoldItem, Order, Webhook, World as WorldBody } from '../generated/types.ts';

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
  for (const name of bindings.keys()) if (/^hold\.seat(Of)?\./.test(name)) bindings.delete(name);
  bindSeats(bindings, 'hold.seat', items);
  for (const priceTypeId of new Set(items.map((item) => item.priceTypeId))) {
    const alike = items.filter((item) => item.priceTypeId === priceTypeId);
    bindSeats(bindings, `hold.seatOf.${priceTypeId}`, alike);
  }
}

function bindSeats(bindings: Bindings, name: string, items: readonly HoldItem[]): void {
  items.forEach((item, index) => bindings.set(`${name}.${index}`, item.seat.id));
}

/** Where the name speaks of a price type by the world's name for it, as `hold.seatOf.adult.0`: the one by its id. */
export function boundName(name: string, names: Readonly<Record<string, string>>): string {
  return name.replace(/^(hold\.seatOf)\.(\w+)/, (_, kind: string, priceType: string) => {
    return `${kind}.${names[`priceType.${priceType}`] ?? priceType}`;
  });
}
