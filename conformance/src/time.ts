/** Arithmetic on RFC 3339 instants. */

export function later(instant: string, seconds: number): string {
  return new Date(Date.parse(instant) + seconds * 1000).toISOString();
}

/** From the first to the second; negative where the second is earlier. */
export function secondsBetween(first: string, second: string): number {
  return (Date.parse(second) - Date.parse(first)) / 1000;
}
