import { refuse, type Refusal } from '../domain/refusal.ts';

export function etagOf({ revision }: { readonly revision: number }): string {
  return `"${revision}"`;
}

/** Whether the caller has seen the object as it is, where it says what it has seen. */
export function unlessChanged(ifMatch: string | undefined, etag: string): Refusal | null {
  if (ifMatch === undefined || matches(ifMatch, etag)) return null;
  return refuse('REVISION_CHANGED', ['/header/if-match']);
}

function matches(ifMatch: string, etag: string): boolean {
  return ifMatch.trim() === '*' || ifMatch.split(',').some((candidate) => candidate.trim() === etag);
}
