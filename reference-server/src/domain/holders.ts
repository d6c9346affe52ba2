/** Who holds a ticket: which fields are asked for, given and kept. The values never come here. */
import { holderSetting } from '../generated/decisions.ts';
import type { HolderRequest } from '../generated/types.ts';
import type { TicketInAllocation } from './access.ts';
import type { DomainEvent } from './events.ts';
import type { AllocationRecord, FixtureState } from './fixture-state.ts';
import { firstRefusal, type Refusal } from './refusal.ts';
import { ifTicketAllows } from './ticket-move.ts';
import type { TicketRecord } from './ticket-state.ts';

const day = 86_400_000;

export type HolderField = keyof HolderRequest;

/** Fields that the allocation asks for. */
export function askedFields({ terms }: AllocationRecord): HolderField[] {
  return terms.holderFields.map(({ field }) => field as HolderField);
}

export function missingFields(allocation: AllocationRecord, { holderFields }: TicketRecord): HolderField[] {
  return askedFields(allocation).filter((field) => !holderFields.includes(field));
}

export function setHolder(
  state: FixtureState,
  found: TicketInAllocation,
  request: HolderRequest,
  now: number,
): Refusal | DomainEvent[] {
  const { ticket, allocation } = found;
  return ifTicketAllows(ticket, 'setHolder', () => {
    const asked = askedFields(allocation);
    const given = Object.keys(request) as HolderField[];
    const refusal = firstRefusal(holderSetting, {
      gatesOpen: now >= gatesOpenAt(state),
      strangeField: given.find((field) => !asked.includes(field)) ?? '',
      missingField: asked.find((field) => !given.includes(field)) ?? '',
    });
    if (refusal) return refusal;
    const data = { ticketId: ticket.id, fields: given };
    return [{ type: 'ticket.holderChanged', stream: ticket.allocationId, data }];
  });
}

/** Erasing what is not there changes nothing. */
export function eraseHolder({ ticket }: TicketInAllocation): DomainEvent[] {
  return ticket.holderFields.length === 0 ? [] : [erased(ticket, ticket.holderFields, 'request')];
}

/** Values whose time is over by `now`. */
export function retentionEvents(state: FixtureState, allocation: AllocationRecord, now: number): DomainEvent[] {
  const over = allocation.terms.holderFields.filter((field) => retainedUntil(state, field.retentionDays) <= now);
  const byTicket = new Map<string, string[]>();
  for (const { field } of over) {
    for (const ticketId of allocation.holders.get(field) ?? []) {
      byTicket.set(ticketId, [...(byTicket.get(ticketId) ?? []), field]);
    }
  }
  return [...byTicket].flatMap(([ticketId, fields]) => {
    const ticket = state.tickets.get(ticketId);
    return ticket ? [erased(ticket, fields, 'retention')] : [];
  });
}

/** When values that there are will be erased, field by field. */
export function erasesAt(state: FixtureState, { terms, holders }: AllocationRecord): number[] {
  if (holders.size === 0) return [];
  return terms.holderFields
    .filter(({ field }) => (holders.get(field)?.size ?? 0) > 0)
    .map(({ retentionDays }) => retainedUntil(state, retentionDays));
}

function retainedUntil({ opening }: FixtureState, days: number): number {
  return Date.parse(opening?.fixture.kickOff ?? '') + days * day;
}

export function gatesOpenAt({ opening }: FixtureState): number {
  return Date.parse(opening?.fixture.gatesOpenAt ?? '');
}

function erased(ticket: TicketRecord, fields: readonly string[], cause: 'request' | 'retention'): DomainEvent {
  const data = { ticketId: ticket.id, fields: [...fields], cause };
  return { type: 'ticket.holderErased', stream: ticket.allocationId, data };
}
