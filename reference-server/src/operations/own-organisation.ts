import { notFound, type Refusal } from '../domain/refusal.ts';
import type { Context } from './context.ts';

/** Another organisation is answered as an unknown one. */
export function unlessOwn({ caller }: Context, organisationId: string): Refusal | null {
  return caller.organisationId === organisationId ? null : notFound();
}
