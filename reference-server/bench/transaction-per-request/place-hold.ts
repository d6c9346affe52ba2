/**
 * One request, one transaction: what the server does that everyone writes first. It is written to be fast at that:
 * prepared statements, a lock of the stream at the last moment, seats that others have locked are passed over, and
 * what is easy to leave out is left out. It looks for one run of seats alone and does not mind single seats left over;
 * nothing expires; there are no sums by area. What it may not leave out is what makes a sale safe: the key, the seats,
 * the hold, the numbered event and the answer stand or fall together, and are on the disk before the answer goes.
 */
import type { PoolClient } from 'pg';
import type { Hold, HoldRequest } from '../../src/generated/types.ts';
import { createIds } from '../../src/ids.ts';
import {
  claimKey,
  findAllocation,
  findPrices,
  findRecord,
  insertEvent,
  insertHold,
  keepAnswer,
  takeSeats,
} from './queries.sql.ts';

export type Asked = {
  readonly owner: string;
  readonly key: string;
  readonly fingerprint: string;
  readonly allocationId: string;
  readonly request: HoldRequest;
};

export type Answer = { readonly status: number; readonly body: string };

type Allocation = {
  readonly fixtureId: string;
  readonly organisationId: string;
  readonly state: string;
  readonly currency: string;
  readonly perOrderLimit: number;
};

type TakenSeat = Hold['groups'][number]['items'][number]['seat'] & {
  readonly priceBandId: string;
  readonly position: number;
};

const ids = createIds();
const holdSeconds = 600;
const holdTotalSeconds = 1800;
const takers = new Map([1, 2, 3, 4].map((quantity) => [quantity, takeSeats(quantity)]));

/** Gives undefined where the transaction must not stand. */
type Work = (client: PoolClient, asked: Asked) => Promise<Answer>;

export async function inTransaction(client: PoolClient, asked: Asked): Promise<Answer> {
  await client.query('begin');
  try {
    const answer = await answerOnce(client, asked, place);
    await client.query('commit');
    return answer;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Does the work unless the key was used before; then it gives what was answered. */
async function answerOnce(client: PoolClient, asked: Asked, work: Work): Promise<Answer> {
  const { owner, key, fingerprint } = asked;
  const claimed = await client.query({ name: 'claim', text: claimKey, values: [owner, key, fingerprint] });
  if (claimed.rowCount === 0) return replay(client, asked);
  const answer = await work(client, asked);
  await client.query({ name: 'keep', text: keepAnswer, values: [owner, key, answer.status, answer.body] });
  return answer;
}

async function replay(client: PoolClient, { owner, key, fingerprint }: Asked): Promise<Answer> {
  const { rows } = await client.query<Answer & { fingerprint: string }>({
    name: 'record',
    text: findRecord,
    values: [owner, key],
  });
  const [record] = rows;
  if (record?.fingerprint !== fingerprint) return problem(422, 'IDEMPOTENCY_KEY_REUSED');
  return { status: record.status, body: record.body };
}

async function place(client: PoolClient, asked: Asked): Promise<Answer> {
  const { allocationId, owner, request } = asked;
  const [item] = request.selection.items;
  const { priceTypeId = '', quantity = 0 } = item ?? {};
  const allocation = await one<Allocation>(client, 'allocation', findAllocation, [allocationId]);
  if (allocation?.organisationId !== owner) return problem(404, 'NOT_FOUND');
  if (allocation.state === 'suspended') return problem(409, 'ALLOCATION_SUSPENDED');
  if (quantity > allocation.perOrderLimit) return problem(409, 'ORDER_LIMIT_EXCEEDED');
  const holdId = ids.hold(allocationId);
  const text = takers.get(quantity) ?? takeSeats(quantity);
  const taken = await client.query<TakenSeat>({ name: `take${quantity}`, text, values: [allocationId, holdId] });
  if (taken.rows.length < quantity) return problem(409, 'INSUFFICIENT_AVAILABILITY');
  const amounts = await pricesOf(client, allocationId, priceTypeId);
  const hold = holdOf(holdId, allocationId, allocation, priceTypeId, taken.rows, amounts);
  await keep(client, hold, priceTypeId);
  return { status: 201, body: JSON.stringify(hold) };
}

async function pricesOf(client: PoolClient, ...values: string[]): Promise<Map<string, number>> {
  const { rows } = await client.query<{ priceBandId: string; amount: number }>({
    name: 'prices',
    text: findPrices,
    values,
  });
  return new Map(rows.map(({ priceBandId, amount }) => [priceBandId, amount]));
}

async function keep(client: PoolClient, hold: Hold, priceTypeId: string): Promise<void> {
  const { id, allocationId, placedAt, expiresAt, extendableUntil } = hold;
  const items = hold.groups.flatMap((group) => group.items);
  const seatIds = items.map(({ seat }) => seat.id);
  const amounts = items.map(({ price }) => price.amount);
  const values = [id, allocationId, placedAt, expiresAt, extendableUntil, priceTypeId, seatIds, amounts];
  await client.query({ name: 'hold', text: insertHold, values });
  const held = items.map(({ seat, price }) => ({ seatId: seat.id, priceTypeId, price: price.amount }));
  const data = { holdId: id, expiresAt, extendableUntil, items: held, total: hold.total, singlesLeft: 0 };
  await client.query({
    name: 'event',
    text: insertEvent,
    values: [allocationId, ids.event(), placedAt, JSON.stringify(data)],
  });
}

function holdOf(
  id: string,
  allocationId: string,
  { fixtureId, currency }: Allocation,
  priceTypeId: string,
  taken: readonly TakenSeat[],
  amounts: ReadonlyMap<string, number>,
): Hold {
  const now = Date.now();
  const at = (seconds: number): string => new Date(now + seconds * 1000).toISOString();
  const items = taken
    .toSorted((one, other) => one.position - other.position)
    .map(({ priceBandId, id: seatId, areaId, row, number, kind, restrictedView }) => {
      const seat = { id: seatId, areaId, row, number, kind, restrictedView };
      return { seat, priceTypeId, price: { amount: amounts.get(priceBandId) ?? 0, currency } };
    });
  const { areaId = '', row = '' } = items[0]?.seat ?? {};
  const amount = items.reduce((sum, { price }) => sum + price.amount, 0);
  return {
    id,
    allocationId,
    fixtureId,
    state: 'held',
    revision: 1,
    placedAt: at(0),
    expiresAt: at(holdSeconds),
    extendableUntil: at(holdTotalSeconds),
    groups: [{ areaId, row, items }],
    total: { amount, currency },
    singlesLeft: 0,
    compromises: [],
  };
}

async function one<Row extends object>(
  client: PoolClient,
  name: string,
  text: string,
  values: readonly string[],
): Promise<Row | undefined> {
  return (await client.query<Row>({ name, text, values: [...values] })).rows[0];
}

function problem(status: number, code: string): Answer {
  return { status, body: JSON.stringify({ status, code }) };
}
