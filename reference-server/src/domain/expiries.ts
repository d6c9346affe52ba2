/** Moments at which something ends, in order. Most are added at the end, so an insertion is nearly always an append. */
export type Expiry = { readonly at: number; readonly id: string };

/** Puts an expiry in its place: by time, then in order of arrival. */
export function addExpiry(expiries: Expiry[], expiry: Expiry): void {
  let index = expiries.length;
  while (index > 0 && (expiries[index - 1]?.at ?? 0) > expiry.at) index -= 1;
  if (index === expiries.length) expiries.push(expiry);
  else expiries.splice(index, 0, expiry);
}

/** Those due by `now` that `isLive` says still count. */
export function dueExpiries(expiries: readonly Expiry[], now: number, isLive: (expiry: Expiry) => boolean): Expiry[] {
  const due: Expiry[] = [];
  for (const expiry of expiries) {
    if (expiry.at > now) break;
    if (isLive(expiry)) due.push(expiry);
  }
  return due;
}

/** Lets go of dead ones at the front, where time has passed. */
export function trimExpiries(expiries: Expiry[], isLive: (expiry: Expiry) => boolean): void {
  const first = expiries.findIndex(isLive);
  if (first !== 0) expiries.splice(0, first === -1 ? expiries.length : first);
}

/** Lets go of all dead ones. */
export function keepLive(expiries: Expiry[], isLive: (expiry: Expiry) => boolean): void {
  const live = expiries.filter(isLive);
  expiries.length = 0;
  for (const expiry of live) expiries.push(expiry);
}

/** When the first live one is due, or null. */
export function nextExpiry(expiries: readonly Expiry[], isLive: (expiry: Expiry) => boolean): number | null {
  return expiries.find(isLive)?.at ?? null;
}
