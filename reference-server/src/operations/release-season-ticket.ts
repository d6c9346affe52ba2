import { releaseSeasonTicket as release } from '../domain/season/season-placing.ts';
import type { Handlers } from './context.ts';
import { changeSeasonTicket } from './own-season-ticket.ts';

export const releaseSeasonTicket: Handlers['releaseSeasonTicket'] = ({ path: { seasonTicketId } }, context) =>
  changeSeasonTicket(context, seasonTicketId, ({ stream, performances }, record) =>
    release(stream, performances, record),
  );
