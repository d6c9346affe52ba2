/** From `opensAt` on and up to `closesAt`, RFC 3339; one that is absent does not limit. */
type TimeWindow = { readonly opensAt?: string; readonly closesAt?: string };

/** Where a moment in milliseconds stands to the window. */
export function whereIn({ opensAt, closesAt }: TimeWindow, now: number): 'before' | 'open' | 'after' {
  if (opensAt !== undefined && now < Date.parse(opensAt)) return 'before';
  return closesAt !== undefined && now >= Date.parse(closesAt) ? 'after' : 'open';
}
