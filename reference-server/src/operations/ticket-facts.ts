/** What a fan's ticket says, gathered from the fixture. */
import type { TicketInAllocation } from '../domain/access.ts';
import type { FixtureState } from '../domain/fixture-state.ts';
import { itemView } from '../domain/hold-view.ts';
import { isLasting, type LastingFacts, type Symbology, type TicketFacts } from '../fulfilment/ticket-facts.ts';
import type { Services } from '../services.ts';

export type { LastingFacts, TicketFacts };
export { isLasting };

/** `holderName` is looked up elsewhere: values of holders are no part of a fixture's state. */
export function ticketFacts(
  { fulfilment }: Services,
  fixture: FixtureState,
  { ticket, allocation }: TicketInAllocation,
  now: number,
): TicketFacts {
  const { opening } = fixture;
  if (!opening) throw new Error(`ticket ${ticket.id} is of a fixture that was never opened`);
  const { seat, price } = itemView(allocation, ticket.item);
  const area = opening.ground.areas.find(({ id }) => id === seat.areaId);
  const { id, name, competition, kickOff, timeZone, gatesOpenAt } = opening.fixture;
  const claims = { fixtureId: id, ticketId: ticket.id, barcodeId: ticket.barcode.id };
  const isStatic = ticket.barcode.kind === 'static';
  const payload = isStatic ? fulfilment.payloads.sign(claims) : fulfilment.codes.rotatingPayload(claims, now);
  return {
    ticketId: ticket.id,
    clientOrderId: ticket.clientOrderId,
    issuerName: fulfilment.issuerName,
    colours: fulfilment.colours,
    fixture: { id, name, competition: competitionWords(competition), kickOff, timeZone, gatesOpenAt },
    venueName: opening.ground.name,
    seat: {
      ...seat,
      kind: seat.kind as TicketFacts['seat']['kind'],
      areaName: area?.name ?? '',
      stand: area?.stand ?? '',
    },
    gate: area?.gate ?? null,
    priceTypeName: allocation.priceTypes.get(ticket.item.priceTypeId)?.name ?? '',
    price,
    holderName: null,
    barcode: {
      kind: isStatic ? 'static' : 'rotating',
      payload,
      symbology: allocation.terms.barcodes.symbology as Symbology,
    },
  };
}

function competitionWords({ name, season, round }: { name: string; season: string; round?: string }): string {
  return [name, season, ...(round === undefined ? [] : [round])].join(', ');
}
