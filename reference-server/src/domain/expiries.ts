/** Moments at which something ends, in order. Most are added at the end, so an insertion is nearly always an append. */
export type Expiry = { readonly at: number; readonly id: string };

/** What stands before `first` is gone already: to move all others up for each that goes would cost more than all the rest. */
export type Expiries = { readonly all: Expiry[]; first: number };

export function noExpiries(): Expiries {
  return { all: [], first: 0 };
}

export function countOf({ all, first }: Expiries): number {
  return all.length - first;
}

/** Puts an expiry in its place: by time, then in order of arrival. */
export function addExpiry({ all, first }: Expiries, expiry: Expiry): void {
  let index = all.length;
  while (index > first && (all[index - 1]?.at ?? 0) > expiry.at) index -= 1;
  if (index === all.length) all.push(expiry);
  else all.splice(index, 0, expiry);
}

/** Those due by `now` that `isLive` says still count. */
export function dueExpiries({ all, first }: Expiries, now: number, isLive: (expiry: Expiry) => boolean): Expiry[] {
  const due: Expiry[] = [];
  for (let index = first; index < all.length; index += 1) {
    const expiry = all[index];
    if (expiry === undefined || expiry.at > now) break;
    if (isLive(expiry)) due.push(expiry);
  }
  return due;
}

/** Lets go of dead ones at the front, where time has passed. */
export function trimExpiries(expiries: Expiries, isLive: (expiry: Expiry) => boolean): void {
  const { all } = expiries;
  expiries.first = firstLive(expiries, isLive);
  if (expiries.first * 2 < all.length) return;
  all.splice(0, expiries.first);
  expiries.first = 0;
}

/** Lets go of all dead ones. */
export function keepLive(expiries: Expiries, isLive: (expiry: Expiry) => boolean): void {
  const { all, first } = expiries;
  const live = all.slice(first).filter(isLive);
  all.length = 0;
  for (const expiry of live) all.push(expiry);
  expiries.first = 0;
}

/** When the first live one is due, or null. */
export function nextExpiry(expiries: Expiries, isLive: (expiry: Expiry) => boolean): number | null {
  return expiries.all[firstLive(expiries, isLive)]?.at ?? null;
}

function firstLive({ all, first }: Expiries, isLive: (expiry: Expiry) => boolean): number {
  let index = first;
  for (let expiry = all[index]; expiry !== undefined && !isLive(expiry); expiry = all[index]) index += 1;
  return index;
}
