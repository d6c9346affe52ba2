import { ticketSoldBy } from '../domain/access.ts';
import { eraseHolder as decide } from '../domain/holders.ts';
import type { EraseHolderResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showTicket } from './own-ticket.ts';

export const eraseHolder: Handlers['eraseHolder'] = ({ path }, context) =>
  changeTicket<EraseHolderResult>(context, path.ticketId, { find: ticketSoldBy, rule: decide, result: showTicket });
