/** A seat by its index in the seat map; amounts in minor units. */
export type HeldItem = {
  readonly seat: number;
  readonly priceTypeId: string;
  readonly price: number;
  /** What the buyer of a listed seat pays on top. */
  readonly fee?: number;
};

export function seatsOf(items: readonly HeldItem[]): number[] {
  return items.map((item) => item.seat);
}

export function totalOf(items: readonly HeldItem[]): number {
  return items.reduce((total, item) => total + item.price + (item.fee ?? 0), 0);
}
