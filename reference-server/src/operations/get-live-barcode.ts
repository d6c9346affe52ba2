import { isSold } from '../domain/item-state.ts';
import { isRefusal, notFound } from '../domain/refusal.ts';
import { liveBarcodePage } from '../fulfilment/live-barcode-page.ts';
import { secondsToNextCode } from '../fulfilment/rotating-code.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { isLiveBarcodeId, ticketIdIn } from './live-barcode-id.ts';
import { sentWhole } from './sent-whole.ts';
import { ticketFacts } from './ticket-facts.ts';

/** By the link alone: whoever has it has the ticket. A barcode that is void has no page any more. */
export const getLiveBarcode: Handlers['getLiveBarcode'] = async (
  { path: { liveBarcodeId } },
  { services, readFixture },
) => {
  const ticketId = ticketIdIn(liveBarcodeId);
  const found = await readFixture(fixtureLedgerOf(ticketId), ({ state }, now) => {
    const ticket = state.tickets.get(ticketId);
    const allocation = state.allocations.get(ticket?.allocationId ?? '');
    if (!ticket || !allocation || !isLiveBarcodeId(services, ticket, liveBarcodeId)) return notFound();
    if (ticket.state === 'voided' || !isSold(state, ticketId)) return notFound();
    return { facts: ticketFacts(services, state, { ticket, allocation, party: 'seller' }, now), now };
  });
  if (isRefusal(found)) return found;
  return sentWhole('text/html; charset=utf-8', liveBarcodePage(found.facts, secondsToNextCode(found.now)));
};
