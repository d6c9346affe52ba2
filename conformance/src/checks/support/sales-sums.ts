/** Whether a sales summary adds up. */
import type { Order, OrderItem, SalesSummary } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual } from '../expect.ts';
import { allOrders } from './feed-state.ts';

export function sumOf<Name extends string>(rows: readonly Readonly<Record<Name, number>>[], name: Name): number {
  return rows.reduce((sum, row) => sum + row[name], 0);
}

export function keyOf({ areaId, priceTypeId }: { areaId: string; priceTypeId: string }): string {
  return `${areaId} ${priceTypeId}`;
}

/** Lines to sums, sums to availability, and the value to what the orders have that is not cancelled. */
export async function expectAddsUp(actor: Actor): Promise<void> {
  const summary = await actor.do('getSalesSummary');
  const { lines, sold, held, free, returned, soldValue } = summary;
  const { areas } = await actor.do('getAvailability');
  const orders = await allOrders(actor);
  expectEqual(
    new Set(lines.map(keyOf)).size,
    lines.length,
    'the number of different pairs of area and price type in the lines',
  );
  expectEqual(
    lines.filter((line) => line.sold + line.held === 0),
    [],
    'lines of which nothing is sold or held',
  );
  expectEqual(
    { sold: sumOf(lines, 'sold'), held: sumOf(lines, 'held') },
    { sold, held },
    'the sums of the lines, against those of the summary',
  );
  expectEqual(
    lines.reduce((sum, line) => sum + line.soldValue.amount, 0),
    soldValue.amount,
    'the value of the lines, against that of the summary',
  );
  const taken = { sold: sumOf(areas, 'sold'), held: sumOf(areas, 'held') };
  const shown = { ...taken, free: sumOf(areas, 'free'), returned: sumOf(areas, 'returned') };
  expectEqual({ sold, held, free, returned }, shown, 'the sums of the summary, against availability');
  for (const { areaId, ...area } of areas) {
    const here = lines.filter((line) => line.areaId === areaId);
    expectEqual(
      { sold: sumOf(here, 'sold'), held: sumOf(here, 'held') },
      { sold: area.sold, held: area.held },
      `the lines of area ${areaId}, against availability`,
    );
  }
  const value = stillSold(orders).reduce((sum, { price }) => sum + price.amount, 0);
  expectEqual(soldValue.amount, value, '/soldValue/amount, against what the orders have that is not cancelled');
  expectEqual(
    soldByLine(orders),
    soldIn(summary),
    'what is sold by area and price type, from the orders and in the lines',
  );
}

export function stillSold(orders: readonly Order[]): OrderItem[] {
  return orders.flatMap(({ items }) => items).filter(({ state }) => state === 'sold');
}

type Sold = Record<string, { sold: number; value: number }>;

function soldByLine(orders: readonly Order[]): Sold {
  const lines: Sold = {};
  for (const { seat, priceTypeId, price } of stillSold(orders)) {
    const line = (lines[keyOf({ areaId: seat.areaId, priceTypeId })] ??= { sold: 0, value: 0 });
    line.sold += 1;
    line.value += price.amount;
  }
  return lines;
}

function soldIn({ lines }: SalesSummary): Sold {
  const sold = lines.filter((line) => line.sold > 0);
  return Object.fromEntries(sold.map((line) => [keyOf(line), { sold: line.sold, value: line.soldValue.amount }]));
}
