/** What must be read, by whom and wherever it is asked, once something has been acknowledged. */
import { isDeepStrictEqual } from 'node:util';
import type { Barcode } from '../../src/generated/types.ts';
import { seatIdsOf } from '../../src/testing/worlds.ts';
import { orderNow, type Story } from './book.ts';
import type { Party, Wish } from './judge.ts';

/** All that a story's answers have made true. */
export function readsOf(story: Story, party: Party): Wish<unknown>[] {
  const { hold, order, barcodes, cancellation } = story;
  return [
    ...(hold === null ? [] : [readHold(story, party)]),
    ...(order === null ? [] : [readOrder(story, party), readTickets(story, party)]),
    ...[...barcodes.values()].map((barcode) => readBarcode(barcode, party)),
    ...(cancellation === null ? [] : [readCancellation(story, party)]),
  ] as Wish<unknown>[];
}

type Send<Body> = Wish<Body>['send'];

function read<Body>(name: string, party: Party, send: Send<Body>, isTrue: (body: Body) => boolean): Wish<Body> {
  return {
    name,
    party,
    statuses: [200],
    send,
    fault: (body) => (isTrue(body) ? null : 'does not show what was acknowledged'),
  };
}

function readHold({ hold, order, number }: Story, party: Party) {
  const path = { holdId: hold?.id ?? '' };
  const expected = order === null ? ['held', undefined] : ['confirmed', order.clientOrderId];
  return read(
    `getHold of hold-${number}`,
    party,
    (client) => client('getHold', { path }),
    (body) => isDeepStrictEqual([body.state, body.clientOrderId, seatIdsOf(body)], [...expected, seatIdsOf(hold!)]),
  );
}

function readOrder(story: Story, party: Party) {
  const { allocationId = '', clientOrderId = '' } = story.order ?? {};
  const expected = orderNow(story);
  return read(
    `getOrder of ${clientOrderId}`,
    party,
    (client) => client('getOrder', { path: { allocationId, clientOrderId } }),
    (body) => isDeepStrictEqual(body, expected),
  );
}

/** Each with the seat that the order names, and in the state that its scans and its cancellation have brought about. */
function readTickets(story: Story, party: Party) {
  const { allocationId = '', clientOrderId = '', items = [] } = story.order ?? {};
  const scanned = new Set([...story.scans.values()].map(({ ticketId }) => ticketId));
  const stateOf = (ticketId = ''): string => {
    if (story.cancellation !== null) return 'cancelled';
    return scanned.has(ticketId) ? 'redeemed' : 'issued';
  };
  const expected = items.map(({ ticketId, seat }) => [ticketId, seat.id, stateOf(ticketId)]);
  return read(
    `listTickets of ${clientOrderId}`,
    party,
    (client) => client('listTickets', { path: { allocationId, clientOrderId } }),
    ({ items: tickets }) =>
      isDeepStrictEqual(
        tickets.map(({ id, seat, state }) => [id, seat.id, state]),
        expected,
      ),
  );
}

export function readBarcode({ ticketId, id, revision }: Barcode, party: Party) {
  return read(
    `getBarcode of ${ticketId}`,
    party,
    (client) => client('getBarcode', { path: { ticketId } }),
    (body) => isDeepStrictEqual([body.id, body.revision], [id, revision]),
  );
}

function readCancellation({ cancellation }: Story, party: Party) {
  const path = { cancellationId: cancellation?.id ?? '' };
  return read(
    `getCancellation of ${path.cancellationId}`,
    party,
    (client) => client('getCancellation', { path }),
    (body) => isDeepStrictEqual(body, cancellation),
  );
}
