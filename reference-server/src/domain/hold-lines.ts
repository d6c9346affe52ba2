/**
 * Holds in a snapshot. A fixture may have tens of thousands, so each is a line of values without their names.
 */
import type { Compromise } from '../generated/types.ts';
import type { HoldRecord } from './fixture-state.ts';
import { itemsOf, valuesOf, type ItemValues } from './item-values.ts';

export type HoldLine = readonly [
  id: string,
  /** Place in the list of allocations. */
  allocation: number,
  state: HoldRecord['state'],
  revision: number,
  placedAt: number,
  /** Milliseconds after it was placed, as the next. */
  expires: number,
  extendable: number,
  singlesLeft: number,
  clientOrderId: string | null,
  compromises: readonly Compromise[],
  items: ItemValues,
  listingId: string | null,
  seasonTicketId: string | null,
];

export function holdLine(hold: HoldRecord, allocationIds: readonly string[]): HoldLine {
  const { id, allocationId, state, revision, placedAt, expiresAt, extendableUntil } = hold;
  return [
    id,
    allocationIds.indexOf(allocationId),
    state,
    revision,
    placedAt,
    expiresAt - placedAt,
    extendableUntil - placedAt,
    hold.singlesLeft,
    hold.clientOrderId,
    hold.compromises,
    valuesOf(hold.items),
    hold.listingId,
    hold.seasonTicketId,
  ];
}

export function holdOfLine(line: HoldLine, allocationIds: readonly string[]): HoldRecord {
  const [id, allocation, state, revision, placedAt, expires, extendable, singlesLeft, clientOrderId] = line;
  const [compromises, items, listingId, seasonTicketId] = [line[9], line[10], line[11], line[12]];
  return {
    id,
    allocationId: allocationIds[allocation] ?? '',
    state,
    revision,
    placedAt,
    expiresAt: placedAt + expires,
    extendableUntil: placedAt + extendable,
    items: itemsOf(items),
    singlesLeft,
    compromises,
    clientOrderId,
    listingId,
    seasonTicketId,
  };
}
