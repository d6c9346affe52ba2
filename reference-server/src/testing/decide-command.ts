/** What a command drawn at random comes to on a fixture, by the rules that the operations use. */
import { checkHold, extendHold, releaseHold } from '../domain/change-hold.ts';
import { activateBarcode, deactivateBarcode, reissueBarcode, voidTicket } from '../domain/change-barcode.ts';
import { confirmCancellation, quoteCancellation } from '../domain/cancellations.ts';
import { confirmExchange, quoteExchange } from '../domain/exchanges.ts';
import { changeFixture, changePrice, reduceAllocation } from '../domain/change-fixture.ts';
import { confirmOrder } from '../domain/confirm-order.ts';
import type { DomainEvent } from '../domain/events.ts';
import type { AllocationRecord, FixtureState } from '../domain/fixture-state.ts';
import { totalOf } from '../domain/held-item.ts';
import { eraseHolder, setHolder } from '../domain/holders.ts';
import { instant } from '../domain/instant.ts';
import { placeHold } from '../domain/place-hold.ts';
import type { Refusal } from '../domain/refusal.ts';
import { releaseTickets } from '../domain/releases.ts';
import { recordScans, reverseScan, type ReadScan } from '../domain/scans.ts';
import { suspendAllocation } from '../domain/suspend-allocation.ts';
import { decideOnResale, isResale } from './decide-resale.ts';
import { limits, orderOf } from './fixture.ts';
import { picked } from './picked.ts';
import type {
  CancellationCommand,
  ExchangeCommand,
  GateCommand,
  HoldCommand,
  HomeCommand,
  RandomCommand,
  RandomScan,
  ReleaseCommand,
  TicketCommand,
} from './random-commands.ts';

type Decided = Refusal | DomainEvent[];

/** `number` is no other command's. */
export function decideCommand(state: FixtureState, command: RandomCommand, now: number, number: number): Decided {
  const { does } = command;
  if (does === 'wait') return [];
  if (does === 'scan' || does === 'reverse') return decideAtGate(state, command, now);
  if (does === 'quote' || does === 'cancel') return decideOnCancellation(state, command, now);
  if (isResale(command)) return decideOnResale(state, command, now, number);
  if (does === 'quoteExchange' || does === 'exchange') return decideOnExchange(state, command, now);
  if (does === 'releaseTickets') return decideOnRelease(state, command, now);
  if (does === 'suspend' || does === 'reduce' || does === 'price' || does === 'changeFixture')
    return decideAtHome(state, command);
  if (does === 'hold' || does === 'extend' || does === 'check' || does === 'release' || does === 'confirm')
    return decideOnHold(state, command, now, number);
  return decideOnTicket(state, command, now);
}

export function fixtureIdOf({ opening }: FixtureState): string {
  return opening?.fixture.id ?? '';
}

function sold(state: FixtureState, seller: number): AllocationRecord {
  return [...state.allocations.values()][seller]!;
}

function decideOnHold(state: FixtureState, command: HoldCommand, now: number, number: number): Decided {
  if (command.does === 'hold') {
    const { selection, lifeSeconds } = command;
    const wish = { holdId: `hld_${number}`, request: { selection, lifeSeconds } };
    return placeHold(state, sold(state, command.seller), wish, now, limits);
  }
  const hold = picked(state.holds.values(), command.pick);
  if (!hold) return [];
  const allocation = state.allocations.get(hold.allocationId)!;
  const found = { hold, allocation };
  if (command.does === 'extend') return extendHold(found, command.lifeSeconds, now);
  if (command.does === 'check') return checkHold(found, limits, now);
  if (command.does === 'release') return releaseHold(found);
  const request = { holdId: hold.id, expectedTotal: { amount: totalOf(hold.items), currency: 'GBP' } };
  return confirmOrder(state, found, orderOf({ clientOrderId: `order_${command.order}`, request }), now);
}

function decideOnTicket(state: FixtureState, command: TicketCommand, now: number): Decided {
  const ticket = picked(state.tickets.values(), command.pick);
  if (!ticket) return [];
  const allocation = state.allocations.get(ticket.allocationId)!;
  const found = { ticket, allocation, party: 'party' in command ? command.party : ('seller' as const) };
  const { does } = command;
  if (does === 'setHolder') {
    const values = Object.fromEntries(command.fields.map((field) => [field, 'A value']));
    return setHolder(state, found, values, now);
  }
  if (does === 'activate') return activateBarcode(found, now);
  if (does === 'deactivate') return deactivateBarcode(found, 'unpaid');
  if (does === 'reissue') return reissueBarcode(found, 'lost', `bar_${state.access.size}`);
  return does === 'void' ? voidTicket(found, 'fraud') : eraseHolder(found);
}

function decideAtGate(state: FixtureState, command: GateCommand, now: number): Decided {
  if (command.does === 'scan') {
    const batch = { deviceId: 'gate-1', scans: command.scans.map((scan) => readScan(state, scan, now)) };
    let number = state.scans.size;
    return recordScans(state, fixtureIdOf(state), batch, () => `scn_${(number += 1)}`, now);
  }
  const scan = picked(state.scans.values(), command.pick);
  return scan ? reverseScan(state.tickets.get(scan.ticketId)!, scan) : [];
}

function readScan(state: FixtureState, scan: RandomScan, now: number): ReadScan {
  const { direction, mode, admitted, reads } = scan;
  const [barcodeId, mark] = picked(state.access, scan.pick) ?? [];
  const ticket = state.tickets.get(mark?.ticketId ?? '');
  const claims = ticket && {
    fixtureId: reads === 'foreign' ? 'fxt_other' : fixtureIdOf(state),
    ticketId: ticket.id,
    barcodeId: reads === 'any' ? (barcodeId ?? '') : ticket.barcode.id,
    kind: ticket.barcode.kind,
  };
  const sent = { reference: `ref_${scan.reference}`, payload: '', direction, mode, scannedAt: instant(now) };
  return {
    ...sent,
    ...(mode === 'offline' ? { admitted } : {}),
    claims: reads === 'unknown' || !claims ? null : claims,
  };
}

function decideOnCancellation(state: FixtureState, command: CancellationCommand, now: number): Decided {
  if (command.does === 'cancel') {
    const cancellation = picked(state.cancellations.values(), command.pick);
    if (!cancellation) return [];
    const allocation = state.allocations.get(cancellation.allocationId)!;
    const refund = cancellation.items.reduce((sum, item) => sum + item.refund, 0);
    const expectedRefund = { amount: refund + command.more, currency: 'GBP' };
    return confirmCancellation(state, { cancellation, allocation }, { expectedRefund });
  }
  const { reason, overrule, places, pick } = command;
  const found = pickedOrder(state, pick);
  if (!found) return [];
  const { clientOrderId, ticketIds: ids } = found.order;
  const ticketIds = places?.flatMap((place) => ids[place] ?? []);
  const request = { clientOrderId, reason, overrule, ...(ticketIds?.length ? { ticketIds } : {}) };
  const cancellationId = `can_${state.cancellations.size}`;
  return quoteCancellation(state, found.allocation, { cancellationId, request, quoteSeconds: 600 }, now);
}

function decideOnRelease(state: FixtureState, { places, pick }: ReleaseCommand, now: number): Decided {
  const found = pickedOrder(state, pick);
  if (!found) return [];
  const { clientOrderId, ticketIds: ids } = found.order;
  const ticketIds = places.flatMap((place) => ids[place] ?? []);
  return ticketIds.length === 0 ? [] : releaseTickets(state, found.allocation, { clientOrderId, ticketIds }, now);
}

function decideOnExchange(state: FixtureState, command: ExchangeCommand, now: number): Decided {
  if (command.does === 'exchange') {
    const exchange = picked(state.exchanges.values(), command.pick);
    if (!exchange) return [];
    const allocation = state.allocations.get(exchange.allocationId)!;
    const amount = exchange.to.price - exchange.from.price + command.more;
    const request = { expectedDifference: { amount, currency: 'GBP' } };
    const ids = { newTicketId: `tkt_${exchange.id}`, newBarcodeId: `bar_${exchange.id}` };
    return confirmExchange(state, { exchange, allocation }, { request, ...ids }, now);
  }
  const ticket = picked(state.tickets.values(), command.pick);
  if (!ticket) return [];
  const allocation = state.allocations.get(ticket.allocationId)!;
  const holds = [...state.holds.values()].filter(({ allocationId }) => allocationId === ticket.allocationId);
  const hold = command.hold === null ? undefined : picked(holds, command.hold);
  const { priceTypeId } = command;
  const wish = { ...(hold ? { holdId: hold.id } : {}), ...(priceTypeId === null ? {} : { priceTypeId }) };
  const request = { ticketId: ticket.id, ...wish };
  if (Object.keys(wish).length === 0) return [];
  const exchangeId = `exc_${state.exchanges.size}`;
  return quoteExchange(state, allocation, { exchangeId, request, hold: hold ?? null, quoteSeconds: 600 }, now);
}

function pickedOrder(state: FixtureState, pick: number) {
  const allocations = [...state.allocations.values()];
  const all = allocations.flatMap((allocation) =>
    [...allocation.orders.values()].map((order) => ({ allocation, order })),
  );
  return picked(all, pick);
}

function decideAtHome(state: FixtureState, command: HomeCommand): Decided {
  if (command.does === 'changeFixture') {
    const { status, refundBasisPoints, laterHours } = command;
    const kickOff = Date.parse(state.opening?.fixture.kickOff ?? '') + laterHours * 3_600_000;
    return changeFixture(state, { status, refundBasisPoints, kickOff: instant(kickOff) });
  }
  const { terms } = sold(state, command.seller);
  if (command.does === 'suspend') return suspendAllocation(state, terms.id, command.suspended);
  if (command.does === 'price') return changePrice(state, terms.id, 'adult', command.amount);
  const { areaId } = terms.areas[command.area] ?? terms.areas[0]!;
  return reduceAllocation(state, terms.id, areaId, command.seats);
}
