import { ticketSoldBy } from '../domain/access.ts';
import { setHolder as decide, type HolderField } from '../domain/holders.ts';
import { erasedRows, holderRow } from '../domain/rows.ts';
import type { SetHolderResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { changeTicket, showTicket } from './own-ticket.ts';

/** Events name the fields; their values go to rows, from which they are erased. */
export const setHolder: Handlers['setHolder'] = ({ path: { ticketId }, body }, context) =>
  changeTicket<SetHolderResult>(context, ticketId, {
    find: ticketSoldBy,
    rule: (found, now, fixture) => decide(fixture, found, body, now),
    result: showTicket,
    rows: ({ allocation: { terms } }) => [
      ...erasedRows(terms.id, ticketId, everyField),
      ...Object.entries(body).map(([field, value]) => holderRow(terms.id, ticketId, field, value)),
    ],
  });

const everyField: readonly HolderField[] = ['name', 'email', 'telephone', 'dateOfBirth', 'supporterNumber'];
