/** Shares of money. Rounded ticket by ticket, and only then added up. */
const whole = 10_000;

/** A share of an amount in minor units, rounded down; the share in hundredths of a per cent. */
export function shareOf(amount: number, basisPoints: number): number {
  return Math.floor((amount * basisPoints) / whole);
}

/** The same rounded up, for what must not be gone below. */
export function shareAbove(amount: number, basisPoints: number): number {
  return Math.ceil((amount * basisPoints) / whole);
}

/** An amount in minor units in so many parts that differ by one at most, the larger ones first. */
export function evenShares(amount: number, parts: number): number[] {
  const least = Math.floor(amount / parts);
  return Array.from({ length: parts }, (_, index) => least + (index < amount % parts ? 1 : 0));
}
