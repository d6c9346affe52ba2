/** The way of every operation on a season ticket: find it for its club, then the rule. */
import { notFound, type Refusal } from '../domain/refusal.ts';
import { seasonTicketView } from '../domain/season/season-ticket-view.ts';
import type { SeasonState, SeasonTicketRecord } from '../domain/season/season-state.ts';
import type { SeasonTicket } from '../generated/types.ts';
import type { NewEvent } from '../store/command.ts';
import type { Context } from './context.ts';
import { commitOnProduct, type Scene } from './own-season-product.ts';

type SeasonTicketResult = { status: 200; body: SeasonTicket };

export function changeSeasonTicket(
  context: Context,
  seasonTicketId: string,
  rule: (scene: Scene, record: SeasonTicketRecord) => Refusal | NewEvent[],
) {
  return commitOnProduct<SeasonTicketResult>(context, seasonTicketId, {
    decide: (scene) => {
      const record = scene.state.tickets.get(seasonTicketId);
      return record ? rule(scene, record) : notFound();
    },
    result: (state) => showSeasonTicket(state, seasonTicketId),
  });
}

function showSeasonTicket({ tickets }: SeasonState, id: string): SeasonTicketResult {
  const record = tickets.get(id);
  if (!record) throw new Error(`season ticket ${id} was decided on but is not there`);
  return { status: 200, body: seasonTicketView(record) };
}
