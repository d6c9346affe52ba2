import { holderCollection, holderRowId } from '../domain/rows.ts';
import type { Context } from './context.ts';

/** The values that are still kept, by field. */
export async function holderValues(
  { services }: Pick<Context, 'services'>,
  allocationId: string,
  ticketId: string,
  fields: readonly string[],
): Promise<Record<string, string>> {
  const collection = holderCollection(allocationId);
  const entries = await Promise.all(
    fields.map(async (field) => [field, await services.store.row(collection, holderRowId(ticketId, field))] as const),
  );
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
}
