/** What is done to a ticket's barcode. A Seller's request is told before its effect; the home club has only the effect. */
import { barcodeActivation, barcodeReissue } from '../generated/decisions.ts';
import type { BarcodeMinted, BarcodeReason, BarcodeRequested } from '../generated/types.ts';
import type { TicketInAllocation } from './access.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { instant } from './instant.ts';
import { firstRefusal, type Refusal } from './refusal.ts';
import { ifBarcodeAllows, ifTicketAllows } from './ticket-move.ts';
import type { BarcodeRecord, Party, TicketRecord } from './ticket-state.ts';

type Decided = Refusal | DomainEvent[];
type Asked = { readonly by: Party | 'resale'; readonly reason?: BarcodeReason };

/** The first barcode of a ticket. */
export function mintedEvent(
  { terms }: AllocationRecord,
  ticketId: string,
  barcodeId: string,
  now: number,
): DomainEvent {
  const { kind, activatesAt } = terms.barcodes;
  const waits = activatesAt !== undefined && Date.parse(activatesAt) > now;
  const data: BarcodeMinted = { ticketId, barcodeId, revision: 1, kind, state: waits ? 'inactive' : 'active' };
  return { type: 'barcode.minted', stream: terms.id, data: waits ? { ...data, activatesAt } : data };
}

/** A Seller lifts its own stop, the home club all of them. */
export function activateBarcode({ ticket, party }: TicketInAllocation, now: number): Decided {
  const { barcode } = ticket;
  return ifBarcodeAllows(barcode, 'activateBarcode', () => {
    const isSeller = party === 'seller';
    const refusal = firstRefusal(barcodeActivation, {
      stoppedByIssuer: isSeller && isStoppedByIssuer(ticket),
      ticketListed: ticket.state === 'listed',
      notYetActive: isSeller && barcode.activatesAt !== null && barcode.activatesAt > now,
    });
    return refusal ?? told(ticket, 'activate', { by: party }, [changed(ticket, 'active', { by: party })]);
  });
}

export function deactivateBarcode({ ticket, party }: TicketInAllocation, reason: BarcodeReason): Decided {
  const asked = { by: party, reason };
  return ifBarcodeAllows(ticket.barcode, 'deactivateBarcode', () =>
    told(ticket, 'deactivate', asked, [changed(ticket, 'inactive', asked)]),
  );
}

/** Another barcode in the same state, with the same stops. */
export function reissueBarcode({ ticket, party }: TicketInAllocation, reason: BarcodeReason, newId: string): Decided {
  const { id: replaces, revision, kind, state } = ticket.barcode;
  return ifBarcodeAllows(ticket.barcode, 'reissueBarcode', () => {
    const refusal = firstRefusal(barcodeReissue, {
      ticketRedeemed: ticket.state === 'redeemed',
      ticketListed: ticket.state === 'listed',
    });
    if (refusal) return refusal;
    const ids = { ticketId: ticket.id, barcodeId: newId, replaces };
    const data = { ...ids, revision: revision + 1, kind, state, by: party, reason };
    return told(ticket, 'reissue', { by: party, reason }, [
      { type: 'barcode.reissued', stream: ticket.allocationId, data },
    ]);
  });
}

export function voidTicket({ ticket, party }: TicketInAllocation, reason: BarcodeReason): Decided {
  const asked = { by: party, reason };
  return ifTicketAllows(ticket, 'voidTicket', () => {
    const ended: DomainEvent = {
      type: 'ticket.voided',
      stream: ticket.allocationId,
      data: { ticketId: ticket.id, by: party, reason },
    };
    return told(ticket, 'void', asked, [ended, voidedEvent(ticket, asked)]);
  });
}

export function voidedEvent(ticket: TicketRecord, asked: Required<Asked>): DomainEvent {
  return changed(ticket, 'voided', asked);
}

/** Whether the home club has something against it: then no other barcode may take its place. */
export function isStoppedByIssuer({ barcode }: TicketRecord): boolean {
  return barcode.stops.some(({ by }) => by === 'issuer');
}

/** A listed ticket admits nobody. */
export function stoppedByResale(ticket: TicketRecord): DomainEvent {
  return changed(ticket, 'inactive', { by: 'resale', reason: 'listed' });
}

/** Off resale again, a barcode that nothing else stops and whose time has come is active. */
export function restoredEvents(ticket: TicketRecord, now: number): DomainEvent[] {
  const { stops, activatesAt } = ticket.barcode;
  const isFree = stops.every(({ by }) => by === 'resale') && (activatesAt ?? 0) <= now;
  return isFree ? [changed(ticket, 'active', { by: 'resale' })] : [];
}

/** The home club stops a barcode or lifts every stop of it, at its own desk. */
export function stopByIssuer(found: TicketInAllocation, stopped: boolean, now: number): Decided {
  const issuers = { ...found, party: 'issuer' as const };
  return stopped ? deactivateBarcode(issuers, 'other') : activateBarcode(issuers, now);
}

/** Barcodes whose time has come. */
export function activationEvents(state: FixtureState, allocation: AllocationRecord, now: number): DomainEvent[] {
  const { activatesAt } = allocation.terms.barcodes;
  if (activatesAt === undefined || Date.parse(activatesAt) > now) return [];
  return [...allocation.waiting].flatMap((ticketId) => {
    const ticket = state.tickets.get(ticketId);
    if (!ticket) return [];
    const { barcode } = ticket;
    const data = { ...identity(ticket), revision: barcode.revision + 1, state: 'active' as const, by: 'clock' };
    return [{ type: 'barcode.activated' as const, stream: ticket.allocationId, data }];
  });
}

const typeOf = {
  active: 'barcode.activated',
  inactive: 'barcode.deactivated',
  voided: 'barcode.voided',
} as const satisfies Record<BarcodeRecord['state'], DomainEvent['type']>;

function changed(ticket: TicketRecord, to: BarcodeRecord['state'], asked: Asked): DomainEvent {
  const data = { ...identity(ticket), revision: ticket.barcode.revision + 1, state: to, ...asked };
  return { type: typeOf[to], stream: ticket.allocationId, data };
}

/** The effect, after the request where a Seller made one. */
function told(
  ticket: TicketRecord,
  change: BarcodeRequested['change'],
  asked: Asked,
  effect: readonly DomainEvent[],
): DomainEvent[] {
  if (asked.by === 'issuer') return [...effect];
  const data = { ...identity(ticket), change, ...asked };
  return [{ type: 'barcode.requested', stream: ticket.allocationId, data }, ...effect];
}

function identity({ id, barcode }: TicketRecord): { ticketId: string; barcodeId: string } {
  return { ticketId: id, barcodeId: barcode.id };
}

/** When a barcode that waits becomes active, as the wire has it. */
export function activationShown({ activatesAt }: BarcodeRecord): { activatesAt?: string } {
  return activatesAt === null ? {} : { activatesAt: instant(activatesAt) };
}
