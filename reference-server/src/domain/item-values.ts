/** Items in a snapshot: seat, price type, price and fee, one after the other, without their names. */
import type { HeldItem } from './held-item.ts';

export type ItemValues = readonly (string | number | null)[];

const each = 4;

export function valuesOf(items: readonly HeldItem[]): ItemValues {
  return items.flatMap(({ seat, priceTypeId, price, fee = null }) => [seat, priceTypeId, price, fee]);
}

export function itemsOf(values: ItemValues): HeldItem[] {
  const items: HeldItem[] = [];
  for (let at = 0; at < values.length; at += each) {
    const fee = values[at + 3] ?? null;
    const item = { seat: Number(values[at]), priceTypeId: String(values[at + 1]), price: Number(values[at + 2]) };
    items.push(fee === null ? item : { ...item, fee: Number(fee) });
  }
  return items;
}
