/** What buyers, Sellers and gates do under load: each story to its end, however often it has to ask. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Barcode, Cancellation, Order } from '../../src/generated/types.ts';
import { adults, confirmation, seatIdsOf } from '../../src/testing/worlds.ts';
import { beginStory, enter, ticketIdsOf, type Book, type Story } from './book.ts';
import { WronglyAnswered, type Desk } from './desk.ts';
import type { Party, Wish } from './judge.ts';
import { readBarcode, readsOf } from './reads.ts';

/** Milliseconds: a fast machine does not sell the whole ground while a fault lasts. */
const betweenStories = 50;

export type Load = { stop(): Promise<void> };

/** Begins no story once it is told to stop; that resolves when the last is at its end. */
export function startLoad(desk: Desk, book: Book, buyers: number): Load {
  let isOver = false;
  const buyer = async (): Promise<void> => {
    while (!isOver) {
      await tellStory(desk, book).catch(passOver);
      await sleep(betweenStories);
    }
  };
  const all = Promise.all(Array.from({ length: buyers }, buyer));
  return {
    async stop() {
      isOver = true;
      await all;
    },
  };
}

/** Why is in the tally; the buyer goes on with another story. */
function passOver(error: unknown): void {
  if (!(error instanceof WronglyAnswered)) throw error;
}

type Telling = { readonly desk: Desk; readonly book: Book; readonly story: Story };

/** Every fourth hold stays one, is cancelled once it is sold, gets another barcode, or comes to the gate with it. */
async function tellStory(desk: Desk, book: Book): Promise<void> {
  const story = beginStory(book);
  const telling = { desk, book, story };
  const end = story.number % 4;
  await hold(telling);
  if (end > 0) await confirm(telling);
  if (end === 1) await cancel(telling);
  if (end > 1) await reissue(telling);
  if (end > 2) await scan(telling);
}

/** Each story begins at another process; what it was answered must then be read at the next one. */
async function write<Body>(
  telling: Telling,
  wish: Wish<Body>,
  learn: (body: Body) => void,
  isByKey = true,
): Promise<void> {
  const { desk, book, story } = telling;
  const reply = await desk.write(wish, story.number);
  enter(book, story, wish, reply, isByKey);
  learn(reply.body);
  const last = readsOf(story, story.number % 2 === 0 ? 'sellerA' : 'home').at(-1);
  if (last) await desk.ask(last, story.number + 1);
}

function wishFor<Body>(
  name: string,
  statuses: readonly number[],
  send: Wish<Body>['send'],
  isRight: (body: Body) => boolean,
  party: Party = 'sellerA',
): Wish<Body> {
  return { name, party, statuses, send, fault: (body) => (isRight(body) ? null : 'is not what was asked for') };
}

function hold(telling: Telling): Promise<void> {
  const { story, desk } = telling;
  const quantity = 1 + (story.number % 2);
  const key = `hold-${story.number}`;
  const call = { path: { allocationId: desk.world.allocationId }, body: adults(quantity), key };
  const wish = wishFor(
    `createHold ${key}`,
    [201],
    (client) => client('createHold', call),
    (body) => body.state === 'held' && seatIdsOf(body).length === quantity,
  );
  return write(telling, wish, (body) => (story.hold = body));
}

function confirm(telling: Telling): Promise<void> {
  const { story, desk } = telling;
  const held = story.hold!;
  const clientOrderId = `order-${story.number}`;
  const call = { path: { allocationId: desk.world.allocationId, clientOrderId }, body: confirmation(held) };
  // Asked again without an answer, it may have been done the first time.
  const wish = wishFor(
    `confirmOrder ${clientOrderId}`,
    [200, 201],
    (client) => client('confirmOrder', call),
    (body) => body.holdId === held.id && body.items.map(({ seat }) => seat.id).join() === seatIdsOf(held).join(),
  );
  const lasting = ({ holdId, confirmedAt, total, items }: Order) => [
    holdId,
    confirmedAt,
    total,
    items.map(({ seat, ticketId }) => [seat.id, ticketId]),
  ];
  return write(telling, { ...wish, lasting }, (body) => (story.order = body), false);
}

async function cancel(telling: Telling): Promise<void> {
  const { story, desk } = telling;
  const { clientOrderId } = story.order!;
  const key = `quote-${story.number}`;
  const call = {
    path: { allocationId: desk.world.allocationId },
    body: { clientOrderId, reason: 'fanRequest' as const },
    key,
  };
  let quote: Cancellation | null = null;
  const asked = wishFor(
    `createCancellation ${key}`,
    [201],
    (client) => client('createCancellation', call),
    (body) => body.state === 'quoted' && body.items.length === story.order!.items.length,
  );
  await write(telling, asked, (body) => (quote = body));
  const { id: cancellationId, refund } = quote as unknown as Cancellation;
  const confirmed = { path: { cancellationId }, body: { expectedRefund: refund }, key: `cancel-${story.number}` };
  const wish = wishFor(
    `confirmCancellation ${confirmed.key}`,
    [200],
    (client) => client('confirmCancellation', confirmed),
    (body) => body.state === 'confirmed' && body.id === cancellationId,
  );
  await write(telling, wish, (body) => (story.cancellation = body));
}

function reissue(telling: Telling): Promise<void> {
  const { story } = telling;
  const [ticketId = ''] = ticketIdsOf(story);
  const call = { path: { ticketId }, body: { reason: 'lost' as const }, key: `reissue-${story.number}` };
  const wish = wishFor(
    `reissueBarcode ${call.key}`,
    [200],
    (client) => client('reissueBarcode', call),
    (body: Barcode) => body.ticketId === ticketId && body.state === 'active',
  );
  return write(telling, wish, (body) => void story.barcodes.set(ticketId, body));
}

async function scan(telling: Telling): Promise<void> {
  const { story, desk } = telling;
  const [ticketId = ''] = ticketIdsOf(story);
  const shown = await desk.ask(readBarcode(story.barcodes.get(ticketId)!, 'sellerA'), story.number);
  const { payload = '' } = shown.body;
  const { fixtureId, clock } = desk.world.world;
  const reference = `scan-${story.number}`;
  const read = { reference, payload, direction: 'in', mode: 'online', scannedAt: clock.now } as const;
  const call = { path: { fixtureId }, body: { deviceId: 'gate-1', scans: [read] }, key: reference };
  const wish = wishFor(
    `recordScans ${reference}`,
    [200],
    (client) => client('recordScans', call),
    ({ items: [item] }) => item?.finding === 'ok' && item.admitted,
    'gate',
  );
  return write(telling, wish, ({ items: [item] }) => void story.scans.set(item?.scanId ?? '', { ticketId, reference }));
}
