/** Shares in whole numbers. Those of money are rounded ticket by ticket, and only then added up. */
const whole = 10_000;

/** A share of an amount in minor units, rounded down; the share in hundredths of a per cent. */
export function shareOf(amount: number, basisPoints: number): number {
  return Math.floor((amount * basisPoints) / whole);
}

/** The same rounded up, for what must not be gone below. */
export function shareAbove(amount: number, basisPoints: number): number {
  return Math.ceil((amount * basisPoints) / whole);
}

/** So many parts that add up to a whole number and differ by one at most, the larger ones first. */
export function evenShares(total: number, parts: number): number[] {
  const least = Math.floor(total / parts);
  return Array.from({ length: parts }, (_, index) => least + (index < total % parts ? 1 : 0));
}
