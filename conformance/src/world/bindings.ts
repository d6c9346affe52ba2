/** What the steps of a check have made so far, by the names that later steps use. */
import { operations, type OperationId, type OperationRow } from '../generated/operations.ts';
import type {
  Barcode,
  Cancellation,
  DeliverableLink,
  DeliverableList,
  EventList,
  Exchange,
  Hold,
  Listing,
  Order,
  ResaleTerms,
  ScanBatch,
  Webhook,
  World as WorldBody,
} from '../generated/types.ts';

export type Bindings = Map<string, unknown>;

type Bind = (bindings: Bindings, body: never) => void;

/** By the schema of an answer. */
const binders: Readonly<Record<string, Bind>> = {
  Hold: bindHold,
  Order: bindOrder,
  Cancellation: bindCancellation,
  Exchange: bindExchange,
  Listing: bindListing,
  ResaleTerms: (bindings, { payout: { rule, amount } }: ResaleTerms) =>
    bindings.set('resale.payout', { rule, amount: { amount: amount.amount, currency: amount.currency } }),
  ScanBatch: (bindings, { items }: ScanBatch) =>
    items.forEach(({ scanId }, index) => bindings.set(`scanBatch.scan.${index}`, scanId)),
  Barcode: (bindings, { payload }: Barcode) => {
    if (payload !== undefined) bindings.set('barcode.payload', payload);
  },
  DeliverableList: (bindings, { items }: DeliverableList) => bindings.set('deliverable', items[0]?.id),
  DeliverableLink: (bindings, link: DeliverableLink | string) => {
    if (typeof link !== 'string') bindings.set('liveBarcode', link.href.split('/').at(-1));
  },
  WebhookWithSecret: (bindings, { id }: Webhook) => bindings.set('webhook', id),
  EventList: (bindings, { cursor }: EventList) => bindings.set('feed.cursor', cursor),
  World: (bindings, { id }: WorldBody) => bindings.set('world', id),
};

/** Binds what an operation answered with, where later steps speak of it. */
export function bindAnswer(bindings: Bindings, operationId: OperationId, body: unknown): void {
  const row: OperationRow = operations[operationId];
  binders[row.answers[String(row.success)] ?? '']?.(bindings, body as never);
}

/** What a step binds, so that it need not be done again. */
const products: Readonly<Partial<Record<OperationId, string>>> = {
  createHold: 'hold',
  confirmOrder: 'order',
  getBarcode: 'barcode.payload',
  createCancellation: 'cancellation',
  createExchange: 'exchange',
  getResaleTerms: 'resale.payout',
  createListing: 'listing',
  recordScans: 'scanBatch.scan.0',
  createWebhook: 'webhook',
};

/** Whether what the step makes is there already. */
export function isMade(bindings: Bindings, operationId: OperationId): boolean {
  const product = products[operationId];
  return product !== undefined && bindings.get(product) !== undefined;
}

function bindHold(bindings: Bindings, hold: Hold): void {
  bindings.set('hold', hold.id);
  bindings.set('hold.total', hold.total);
  bindings.set('hold.expiresAt', hold.expiresAt);
  const items = hold.groups.flatMap((group) => group.items);
  // A hold that ended shows no seats; steps that come too late still name those it had.
  if (items.length === 0) return;
  const seats = items.map(({ seat, priceTypeId }) => ({ id: seat.id, priceTypeId }));
  bindAll(bindings, { all: 'hold.seat', alike: 'hold.seatOf' }, seats);
}

/** A confirm of an order that is there already shows it again: what it binds is the same. */
function bindOrder(bindings: Bindings, { clientOrderId, items }: Order): void {
  bindings.set('order', clientOrderId);
  const tickets = items.map(({ ticketId = '', priceTypeId }) => ({ id: ticketId, priceTypeId }));
  bindAll(bindings, { all: 'order.ticket', alike: 'order.ticketOf' }, tickets);
}

/** Quotes are counted; one that is confirmed keeps its number. */
function bindCancellation(bindings: Bindings, { id, refund: { amount, currency }, expiresAt }: Cancellation): void {
  countQuote(bindings, 'cancellation', id);
  bindings.set('cancellation.refund', { amount, currency });
  bindings.set('cancellation.expiresAt', expiresAt);
}

function bindExchange(bindings: Bindings, { id, difference: { amount, currency }, expiresAt }: Exchange): void {
  countQuote(bindings, 'exchange', id);
  bindings.set('exchange.difference', { amount, currency });
  bindings.set('exchange.expiresAt', expiresAt);
}

function countQuote(bindings: Bindings, kind: 'cancellation' | 'exchange', id: string): void {
  const numbered = new RegExp(`^${kind}\\.\\d+$`);
  const quotes = [...bindings].filter(([name]) => numbered.test(name)).map(([, value]) => value);
  if (!quotes.includes(id)) bindings.set(`${kind}.${quotes.length}`, id);
  bindings.set(kind, id);
}

function bindListing(bindings: Bindings, { id, clientOrderId, ticketId, expiresAt }: Listing): void {
  bindings.set('listing', id);
  bindings.set('listing.order', clientOrderId);
  bindings.set('listing.ticket', ticketId);
  bindings.set('listing.expiresAt', expiresAt);
}

type Numbered = { readonly id: string; readonly priceTypeId: string };

/** Each by its place, and among those of its price type. */
function bindAll(bindings: Bindings, names: { all: string; alike: string }, things: readonly Numbered[]): void {
  const { all, alike } = names;
  for (const name of bindings.keys())
    if (name.startsWith(`${all}.`) || name.startsWith(`${alike}.`)) bindings.delete(name);
  things.forEach(({ id }, index) => bindings.set(`${all}.${index}`, id));
  for (const priceTypeId of new Set(things.map((thing) => thing.priceTypeId))) {
    const same = things.filter((thing) => thing.priceTypeId === priceTypeId);
    same.forEach(({ id }, index) => bindings.set(`${alike}.${priceTypeId}.${index}`, id));
  }
}

/** Where the name speaks of a price type by the world's name for it, as `hold.seatOf.adult.0`: the one by its id. */
export function boundName(name: string, names: Readonly<Record<string, string>>): string {
  return name.replace(/^(hold\.seatOf|order\.ticketOf)\.(\w+)/, (_, kind: string, priceType: string) => {
    return `${kind}.${names[`priceType.${priceType}`] ?? priceType}`;
  });
}
