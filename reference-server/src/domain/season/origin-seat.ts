/** Which seat of a season ticket its renewal goes by. */
import type { Seat, SeasonSeat } from '../../generated/types.ts';

export type OriginSeat = {
  /** Whether the season ticket had performances in the same physical configuration. */
  readonly sameConfiguration: boolean;
  readonly seat: Seat;
  /** The category that it had at the earliest performance at which it was used. */
  readonly category: string;
};

/** The seat used most, among the performances in the same configuration if there are any. Of equals the one used earliest. */
export function originSeatOf(seats: readonly SeasonSeat[], physicalConfigurationId: string): OriginSeat | null {
  const same = seats.filter((seat) => seat.physicalConfigurationId === physicalConfigurationId);
  const uses = Map.groupBy(same.length > 0 ? same : seats, ({ seat }) => `${seat.areaId}\n${seat.row}\n${seat.number}`);
  let most: readonly SeasonSeat[] = [];
  for (const use of uses.values()) if (use.length > most.length) most = use;
  const [earliest] = most;
  return earliest ? { sameConfiguration: same.length > 0, seat: earliest.seat, category: earliest.priceBandId } : null;
}
