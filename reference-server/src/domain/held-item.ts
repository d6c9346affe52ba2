/** A seat by its index in the seat map, with its price in minor units. */
export type HeldItem = { readonly seat: number; readonly priceTypeId: string; readonly price: number };

export function seatsOf(items: readonly HeldItem[]): number[] {
  return items.map((item) => item.seat);
}

export function totalOf(items: readonly HeldItem[]): number {
  return items.reduce((total, item) => total + item.price, 0);
}
