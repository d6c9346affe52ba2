/** Mixed histories of barcodes: both clubs change those of several tickets, in an order that is the same every time. */
import type { Barcode } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import { shuffled } from '../../select.ts';
import type { Actor } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { expectEqual, expectOneRefusal, expectStatus, expectThat } from '../expect.ts';
import { foldFeed } from './feed-fold.ts';
import type { FoldedTicket } from './folded-tickets.ts';
import { barcodeOf, change, type Change } from './tickets-sold.ts';
import { allEvents } from './unchanged.ts';

export type Made = {
  readonly ticketId: string;
  readonly made: Change;
  readonly by: Actor;
  readonly answer: CallAnswer;
};
type Clubs = Pick<CheckContext, 'sellerA' | 'home'>;

/** What happens to one ticket, in no order: each club does each of these. The first ticket of a history is never voided. */
const lives: readonly (readonly Change[])[] = [
  ['deactivate', 'activate', 'activate', 'reissue', 'reissue', 'deactivate'],
  ['deactivate', 'activate', 'reissue', 'deactivate', 'activate', 'void'],
  ['reissue', 'deactivate', 'void', 'activate', 'activate', 'reissue'],
];

/** How many tickets a history is about. */
export const historyTickets = lives.length;

/** `after` is called with every change, done or refused. */
export async function mixedHistory(
  { sellerA, home }: Clubs,
  ticketIds: readonly string[],
  seed: number,
  after: (made: Made) => Promise<unknown>,
): Promise<void> {
  const moves = ticketIds.flatMap((ticketId, index) =>
    [sellerA, home].flatMap((by) => (lives[index] ?? []).map((made) => ({ ticketId, made, by }))),
  );
  for (const move of shuffled(moves, seed)) {
    const answer = expectStatus(await change(move.by, move.made, move.ticketId), 200, 409);
    if (answer.status === 409) expectOneRefusal(answer, ['BARCODE_VOIDED', 'BARCODE_STOPPED']);
    await after({ ...move, answer });
  }
}

/** What the feed adds up to of these tickets; it throws where two are active at once, or a revision is left out. */
export async function foldTickets(reader: Actor, ticketIds: readonly string[]): Promise<FoldedTicket[]> {
  const { tickets } = foldFeed(await allEvents(reader)).tickets;
  return ticketIds.map((ticketId) => {
    const folded = tickets.get(ticketId);
    expectThat(folded !== undefined, `that the feed tells of ticket ${ticketId}`, [...tickets.keys()]);
    return folded;
  });
}

/** Gives the barcode as the ticket has it now. */
export async function expectAsTold(reader: Actor, folded: FoldedTicket): Promise<Barcode> {
  const { ticketId, barcodeId, revision, barcodes } = folded;
  const shown = await barcodeOf(reader, ticketId);
  expectEqual<unknown>(
    { id: shown.id, revision: shown.revision, state: shown.state },
    { id: barcodeId, revision, state: barcodes.get(shown.id) },
    `the barcode of ${ticketId}, against the feed`,
  );
  return shown;
}

/** That so much happened that the history says something. */
export function expectEveryChange(folded: readonly FoldedTicket[]): void {
  const voided = folded.filter(({ state }) => state === 'voided').length;
  expectThat(voided > 0 && voided < folded.length, 'tickets that are void and others that are not', voided);
  const replaced = folded.filter(({ barcodes }) => barcodes.size > 1).length;
  expectThat(replaced > 1, 'several tickets with another barcode than their first', replaced);
}
