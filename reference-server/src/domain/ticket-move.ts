import { barcodeLifecycle, ticketLifecycle, type BarcodeTrigger, type TicketTrigger } from '../generated/lifecycles.ts';
import type { DomainEvent } from './events.ts';
import { refuse, type Refusal } from './refusal.ts';
import type { BarcodeRecord, TicketRecord } from './ticket-state.ts';

type Decided = Refusal | DomainEvent[];

const pointers = ['/path/ticketId'];

/** The ticket's lifecycle first; only where it lets the trigger through, the rule. */
export function ifTicketAllows(ticket: TicketRecord, trigger: TicketTrigger, rule: () => Decided): Decided {
  const move = ticketLifecycle[ticket.state][trigger];
  if ('refused' in move) return refuse(move.refused, pointers);
  return 'unchanged' in move ? [] : rule();
}

/** The same by the lifecycle of its barcode. */
export function ifBarcodeAllows(barcode: BarcodeRecord, trigger: BarcodeTrigger, rule: () => Decided): Decided {
  const move = barcodeLifecycle[barcode.state][trigger];
  if ('refused' in move) return refuse(move.refused, pointers);
  return 'unchanged' in move ? [] : rule();
}
