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
  RenewalPortion,
  RenewalRun,
  ResaleTerms,
  ScanBatch,
  SeasonProduct,
  SeasonPurchase,
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
  SeasonProduct: bindSeasonProduct,
  SeasonPurchase: bindSeasonPurchase,
  RenewalRun: (bindings, { id }: RenewalRun) => bindings.set('renewalRun', id),
  RenewalPortion: bindPortion,
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
  createSeasonProduct: 'seasonProduct',
  createSeasonPurchase: 'seasonTicket',
  createRenewalRun: 'renewalRun',
};

/** Whether what the step makes is there already; `before`: how many of the same operation come before it. */
export function isMade(bindings: Bindings, operationId: OperationId, before: number): boolean {
  const product = products[operationId];
  if (product === 'seasonProduct') return bindings.has(`seasonProduct.${before}`);
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
  count(bindings, 'cancellation', id);
  bindings.set('cancellation.refund', { amount, currency });
  bindings.set('cancellation.expiresAt', expiresAt);
}

function bindExchange(bindings: Bindings, { id, difference: { amount, currency }, expiresAt }: Exchange): void {
  count(bindings, 'exchange', id);
  bindings.set('exchange.difference', { amount, currency });
  bindings.set('exchange.expiresAt', expiresAt);
}

/** One that was seen before keeps its number. */
function count(bindings: Bindings, kind: 'cancellation' | 'exchange' | 'seasonProduct', id: string): void {
  const numbered = new RegExp(`^${kind}\\.\\d+$`);
  const seen = [...bindings].filter(([name]) => numbered.test(name)).map(([, value]) => value);
  if (!seen.includes(id)) bindings.set(`${kind}.${seen.length}`, id);
  bindings.set(kind, id);
}

/** Reading one again makes it no other than the last. */
function bindSeasonProduct(bindings: Bindings, { id }: SeasonProduct): void {
  const last = bindings.get('seasonProduct');
  if (last !== undefined && last !== id) bindings.set('seasonProduct.before', last);
  count(bindings, 'seasonProduct', id);
}

function bindSeasonPurchase(bindings: Bindings, { seasonTickets }: SeasonPurchase): void {
  const [first] = seasonTickets;
  if (!first) return;
  bindings.set('seasonTicket', first.id);
  for (const name of bindings.keys()) if (name.startsWith('seasonPurchase.seat.')) bindings.delete(name);
  first.seats.forEach(({ seat }, index) => bindings.set(`seasonPurchase.seat.${index}`, seat.id));
}

/** The first season ticket that came of it; a portion in which none did leaves the one before. */
function bindPortion(bindings: Bindings, { run, results }: RenewalPortion): void {
  bindings.set('renewalRun', run.id);
  const renewed = results.find(({ renewedWith }) => renewedWith !== undefined);
  if (renewed?.renewedWith === undefined) return;
  bindings.set('seasonTicket', renewed.renewedWith);
  if (run.reservedUntil !== undefined) bindings.set('season-ticket.expiresAt', run.reservedUntil);
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
