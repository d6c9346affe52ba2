import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { HoldRecord, OrderRecord } from './fixture-state.ts';
import type { HeldItem } from './held-item.ts';
import { holdLine, holdOfLine } from './hold-lines.ts';
import { orderLine, orderOfLine } from './order-lines.ts';
import { ticketLine, ticketOfLine } from './ticket-lines.ts';
import type { BarcodeRecord, Stop, TicketRecord } from './ticket-state.ts';

function recordOf<Fields>(fields: { [Name in keyof Fields]: fc.Arbitrary<Fields[Name]> }): fc.Arbitrary<Fields> {
  return fc.record(fields, { noNullPrototype: true });
}

const allocationIds = ['alc_1', 'alc_2', 'alc_3'];

const id = fc.string();
const amount = fc.integer({ min: -5, max: 5 });
const allocationId = fc.constantFrom(...allocationIds);
const nullable = fc.option(id, { nil: null });
const item: fc.Arbitrary<HeldItem> = fc.record(
  { seat: fc.nat(), priceTypeId: id, price: amount, fee: fc.constantFrom(0, 0, 150) },
  { requiredKeys: ['seat', 'priceTypeId', 'price'], noNullPrototype: true },
);
const hold: fc.Arbitrary<HoldRecord> = recordOf({
  id,
  allocationId,
  state: fc.constantFrom('held', 'checked', 'confirmed', 'released', 'expired'),
  revision: amount,
  placedAt: amount,
  expiresAt: amount,
  extendableUntil: amount,
  items: fc.array(item),
  singlesLeft: amount,
  compromises: fc.subarray(['split', 'secondChoiceArea', 'singleLeft']),
  clientOrderId: nullable,
  listingId: nullable,
  seasonTicketId: nullable,
});
const order: fc.Arbitrary<OrderRecord> = recordOf({
  number: amount,
  clientOrderId: id,
  allocationId,
  holdId: id,
  confirmedAt: amount,
  items: fc.array(item),
  ticketIds: fc.array(id),
  fixtureRevision: amount,
  total: amount,
  exchanged: amount,
  refunded: amount,
}).chain((one) => fc.constantFrom(one, { ...one, seasonTicketId: 'stk_1' }));
const stop: fc.Arbitrary<Stop> = recordOf({
  by: fc.constantFrom('seller', 'issuer', 'resale'),
  reason: fc.constantFrom('lost', 'stolen'),
  since: amount,
});
const barcode: fc.Arbitrary<BarcodeRecord> = recordOf({
  id,
  revision: amount,
  kind: fc.constantFrom('static', 'rotating'),
  state: fc.constantFrom('inactive', 'active', 'voided'),
  activatesAt: fc.option(amount, { nil: null }),
  stops: fc.array(stop, { maxLength: 3 }),
});
const ticket: fc.Arbitrary<TicketRecord> = recordOf({
  id,
  allocationId,
  clientOrderId: id,
  item,
  issuedAt: amount,
  worth: amount,
  state: fc.constantFrom('issued', 'listed', 'voided'),
  barcode,
  listingId: nullable,
  holderFields: fc.subarray(['name', 'email']),
  delivery: fc.constantFrom({ state: 'none' }, { state: 'sent', channel: 'email', reportedAt: '2027-08-01T00:00:00Z' }),
  admittedListed: fc.boolean(),
  inside: fc.boolean(),
  lastPass: nullable,
  lastPassAt: amount,
});

function kept<Line>(line: Line): Line {
  return JSON.parse(JSON.stringify(line)) as Line;
}

it('brings back every field of a hold, an order and a ticket', () => {
  fc.assert(
    fc.property(hold, order, ticket, (aHold, anOrder, aTicket) => {
      expect(holdOfLine(kept(holdLine(aHold, allocationIds)), allocationIds)).toStrictEqual(aHold);
      expect(orderOfLine(kept(orderLine(anOrder, allocationIds)), allocationIds)).toStrictEqual(anOrder);
      expect(ticketOfLine(kept(ticketLine(aTicket, allocationIds)), allocationIds)).toStrictEqual(aTicket);
    }),
  );
});
