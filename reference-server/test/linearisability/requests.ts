/** Requests of the model as calls over HTTP, and the answers as far as the model speaks of them. */
import type { Event, Hold, Order } from '../../src/generated/types.ts';
import type { Call, Client, Reply } from '../../src/testing/client.ts';
import { adults, seatIdsOf, type TestWorld } from '../../src/testing/worlds.ts';
import type { Answer, HoldSeen, OrderSeen, Request } from './history.ts';

/** Who may ask in a world, at one of the processes. */
export type Desk = { readonly seller: Client; readonly home: Client; readonly sandbox: Client };

type Asked = {
  readonly world: TestWorld;
  readonly desk: Desk;
  /** Who reads: either club. */
  readonly reader: Client;
  readonly signal: AbortSignal;
};

/** Null where the process says itself that it does not know, or that it has not done it. */
export async function ask(request: Request, asked: Asked): Promise<Answer | null> {
  const reply = await (senders[request.does] as Sender<typeof request.does>)(request, asked);
  if (reply.status === 503) return null;
  if (reply.status >= 500) throw new Error(`${request.does} was answered ${reply.status}: ${reply.text}`);
  const replay = 'key' in request ? { isReplay: reply.headers.get('idempotency-replayed') === 'true' } : {};
  if (reply.status < 400) return { status: reply.status, ...replay, ...seen(request, reply.body, asked) };
  const { code } = reply.problem;
  return code === 'IDEMPOTENCY_IN_FLIGHT' ? null : { status: reply.status, code, ...replay };
}

type Sent = Promise<Reply<unknown>>;
type Sender<Does extends Request['does']> = (request: Request & { readonly does: Does }, asked: Asked) => Sent;

const senders: { readonly [Does in Request['does']]: Sender<Does> } = {
  createHold({ quantity, lifeSeconds, key }, { world: { allocationId }, desk, signal }) {
    const { selection } = adults(quantity, { maxGroups: quantity });
    return desk.seller('createHold', { path: { allocationId }, key, body: { selection, lifeSeconds }, signal });
  },
  extendHold: ({ holdId, lifeSeconds, key }, { desk, signal }) =>
    desk.seller('extendHold', { path: { holdId }, body: { lifeSeconds }, key, signal }),
  checkHold: ({ holdId, key }, { desk, signal }) => desk.seller('checkHold', { path: { holdId }, key, signal }),
  releaseHold: ({ holdId }, { desk, signal }) => desk.seller('releaseHold', { path: { holdId }, signal }),
  confirmOrder: (request, { world, desk, signal }) =>
    desk.seller('confirmOrder', { ...confirmation(world.allocationId, request), signal }),
  moveClock({ to }, { world, desk, signal }) {
    const body = { now: new Date(to).toISOString() };
    return desk.sandbox('moveClock', { path: { worldId: world.world.id }, body, signal });
  },
  getHold: ({ holdId }, { reader, signal }) => reader('getHold', { path: { holdId }, signal }),
  getOrder: ({ clientOrderId }, { world: { allocationId }, reader, signal }) =>
    reader('getOrder', { path: { allocationId, clientOrderId }, signal }),
  getAvailability: (_, { world: { allocationId }, reader, signal }) =>
    reader('getAvailability', { path: { allocationId }, signal }),
  getSalesSummary: (_, { world: { allocationId }, reader, signal }) =>
    reader('getSalesSummary', { path: { allocationId }, signal }),
  listEvents: (_, { reader, signal }) => reader('listEvents', { query: { limit: 500 }, signal }),
};

function confirmation(
  allocationId: string,
  { clientOrderId, holdId, total }: Extract<Request, { does: 'confirmOrder' }>,
): Call<'confirmOrder'> {
  const body = { holdId, expectedTotal: { amount: total, currency: 'GBP' } };
  return { path: { allocationId, clientOrderId }, body };
}

type Sums = { readonly free: number; readonly held: number; readonly sold: number };
type Body = {
  readonly getAvailability: { readonly areas: readonly Sums[]; readonly revision: number; readonly asOf: string };
  readonly getSalesSummary: Sums & { readonly soldValue: { amount: number }; revision: number; asOf: string };
  readonly moveClock: { readonly now: string };
  readonly listEvents: { readonly items: readonly Event[] };
};

function seen({ does }: Request, body: unknown, { world }: Asked): Omit<Answer, 'status'> {
  if (does === 'getAvailability') {
    const { areas, revision, asOf } = body as Body[typeof does];
    const sum = (member: keyof Sums) => areas.reduce((total, area) => total + area[member], 0);
    return { sums: { free: sum('free'), held: sum('held'), sold: sum('sold') }, revision, asOf: Date.parse(asOf) };
  }
  if (does === 'getSalesSummary') {
    const { free, held, sold, soldValue, revision, asOf } = body as Body[typeof does];
    return { sums: { free, held, sold, soldValue: soldValue.amount }, revision, asOf: Date.parse(asOf) };
  }
  if (does === 'moveClock') return { asOf: Date.parse((body as Body[typeof does]).now) };
  if (does === 'listEvents') {
    const { items } = body as Body[typeof does];
    return { events: items.filter(({ subject }) => subject === world.allocationId).map(({ id }) => id) };
  }
  if (does === 'confirmOrder' || does === 'getOrder') return { order: orderSeen(body as Order) };
  return { hold: holdSeen(body as Hold) };
}

function holdSeen(hold: Hold): HoldSeen {
  return {
    id: hold.id,
    state: hold.state,
    revision: hold.revision,
    seats: seatIdsOf(hold).sort(),
    expiresAt: Date.parse(hold.expiresAt),
    extendableUntil: Date.parse(hold.extendableUntil),
    clientOrderId: hold.clientOrderId ?? null,
  };
}

function orderSeen({ clientOrderId, holdId, confirmedAt, items }: Order): OrderSeen {
  const tickets = Object.fromEntries(items.map(({ seat, ticketId = '' }) => [seat.id, ticketId]));
  return { clientOrderId, holdId, confirmedAt: Date.parse(confirmedAt), tickets };
}
