import { confirmSeasonTicket as confirm } from '../domain/season/season-placing.ts';
import type { Handlers } from './context.ts';
import { fixtureIds } from './own-season-product.ts';
import { changeSeasonTicket } from './own-season-ticket.ts';

export const confirmSeasonTicket: Handlers['confirmSeasonTicket'] = ({ path: { seasonTicketId } }, context) =>
  changeSeasonTicket(context, seasonTicketId, ({ stream, performances, now }, record) =>
    confirm(stream, performances, record, fixtureIds(context.services), now),
  );
