import { missingFields } from '../domain/holders.ts';
import { firstRefusal, isRefusal, notFound } from '../domain/refusal.ts';
import { deliverableAccess } from '../generated/decisions.ts';
import type { Handlers } from './context.ts';
import { makerOf, offeredDeliverables } from './deliverables.ts';
import { holderValues } from './holder-values.ts';
import { issuerAddresses } from './issuer-addresses.ts';
import { liveBarcodeIdOf } from './live-barcode-id.ts';
import { readTicket } from './own-ticket.ts';
import { sentWhole } from './sent-whole.ts';
import { isLasting, ticketFacts } from './ticket-facts.ts';

export const getDeliverable: Handlers['getDeliverable'] = async ({ path: { ticketId, deliverableId } }, context) => {
  const { services } = context;
  const found = await readTicket(context, ticketId, (fixture, ticketFound, now) => {
    const { ticket, allocation } = ticketFound;
    const offered = offeredDeliverables(ticket.barcode.kind, services.fulfilment);
    if (!offered.some(({ id }) => id === deliverableId)) return notFound();
    const refusal = firstRefusal(deliverableAccess, {
      ticketVoided: ticket.state === 'voided',
      ticketCancelled: ticket.state === 'cancelled',
      ticketListed: ticket.state === 'listed',
      ticketResold: ticket.state === 'resold',
      ticketReleased: ticket.state === 'released',
      ticketExchanged: ticket.state === 'exchanged',
      holderMissing: missingFields(allocation, ticket).length > 0,
    });
    return refusal ?? { facts: ticketFacts(services, fixture, ticketFound, now), ticket, now };
  });
  if (isRefusal(found)) return found;
  const { facts, ticket, now } = found;
  const maker = makerOf(deliverableId);
  if (!maker || !isLasting(facts)) {
    const { baseUrl } = issuerAddresses(services.config);
    return {
      status: 200,
      body: { href: `${baseUrl}/live-barcodes/${liveBarcodeIdOf(services, ticket)}` },
      headers: noStore,
    };
  }
  const { name = null } = await holderValues(context, ticket.allocationId, ticketId, ticket.holderFields);
  const made = await maker.make({ ...facts, holderName: name }, services.fulfilment, now);
  if (typeof made === 'string' || made instanceof Uint8Array) return sentWhole(maker.mediaType, made);
  return { status: 200, body: made, headers: noStore };
};

const noStore = { 'cache-control': 'no-store' };
