import type { SeasonTicket } from '../../generated/types.ts';
import type { SeasonTicketRecord } from './season-state.ts';

/** A season ticket as the wire has it. */
export function seasonTicketView({ at: _at, soldNumber: _number, ...seasonTicket }: SeasonTicketRecord): SeasonTicket {
  return seasonTicket;
}
