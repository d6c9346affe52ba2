/** Barcodes that become active by themselves. */
import type { EventData } from '../../generated/events.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { barcodeOf } from './tickets-sold.ts';
import { eventsSince } from './unchanged.ts';

/** A place in the feed before tickets are sold, and when their barcodes become active. */
export type Moment = { readonly from: string; readonly activatesAt: string };

export async function statesOf(actor: Actor, ticketIds: readonly string[]): Promise<string[]> {
  return (await Promise.all(ticketIds.map((ticketId) => barcodeOf(actor, ticketId)))).map(({ state }) => state);
}

export function waiting(count: number): string[] {
  return Array<string>(count).fill('inactive');
}

/** Minted inactive, without a stop, and told so with their moment. */
export async function expectWaiting(
  seller: Actor,
  ticketIds: readonly string[],
  { from, activatesAt }: Moment,
): Promise<void> {
  for (const ticketId of ticketIds) {
    const { state, stops, ...shown } = await barcodeOf(seller, ticketId);
    expectEqual({ state, stops }, { state: 'inactive', stops: [] }, 'a barcode before its moment');
    expectEqual(shown.activatesAt, activatesAt, '/activatesAt');
  }
  const minted = (await eventsSince(seller, from)).filter(({ type }) => type === 'barcode.minted');
  const told = minted.map(({ data }) => data as Partial<EventData['barcode.minted']>);
  expectEqual(
    told.map((one) => [one.ticketId, one.state, one.activatesAt]),
    ticketIds.map((ticketId) => [ticketId, 'inactive', activatesAt]),
    'what the feed tells of barcodes that are minted',
  );
}

export async function expectToldByClock(
  seller: Actor,
  ticketIds: readonly string[],
  { from, activatesAt }: Moment,
): Promise<void> {
  const told = (await eventsSince(seller, from)).map<unknown>(({ type, time, data }) => ({ type, time, data }));
  const barcodes = await Promise.all(ticketIds.map((ticketId) => barcodeOf(seller, ticketId)));
  const expected = barcodes.map<unknown>(({ ticketId, id: barcodeId, revision, state }) => {
    return {
      type: 'barcode.activated',
      time: activatesAt,
      data: { ticketId, barcodeId, revision, state, by: 'clock' },
    };
  });
  expectEqual(inOrder(told), inOrder(expected), 'what the feed tells of the moment');
}

/** Of tickets whose moment is the same, whichever is told first. */
function inOrder<Told>(told: readonly Told[]): Told[] {
  return [...told].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}
