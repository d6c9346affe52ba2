/**
 * What a portion of a run chooses from: the seats of each contingent, and the quota. What it takes is gone for those who
 * come after, and in a dry run so is what the portions before would have taken.
 */
import { standsOf, type OfferedSeat } from './season-offers.ts';
import { quotaLeft } from './season-quota.ts';
import { addPlaced, type PlannedSeat } from './season-state.ts';
import type { Stand } from './stand.ts';
import type { SeasonScene } from './wished-tickets.ts';

/** By physical configuration. */
type Stands = ReadonlyMap<string, Stand>;

export class RenewalStands {
  readonly #scene: SeasonScene;
  readonly #planned: readonly PlannedSeat[];
  readonly #stands = new Map<string, Stands>();
  readonly #placed: Map<string, number>;

  /** `planned`: what portions before it would have taken. */
  constructor(scene: SeasonScene, planned: readonly PlannedSeat[]) {
    this.#scene = scene;
    this.#planned = planned;
    this.#placed = new Map(scene.state.placed);
    for (const seat of planned) this.#countPlanned(seat);
  }

  /** The contingent of that name, or the first where the product has none of it. */
  contingentFor(name: string): string {
    const { contingents } = this.#scene.product;
    return contingents.some((contingent) => contingent.name === name) ? name : (contingents[0]?.name ?? '');
  }

  of(contingent: string): Stands {
    const known = this.#stands.get(contingent);
    if (known) return known;
    const { product, performances } = this.#scene;
    const stands = standsOf(product, performances, contingent, 'renewal');
    this.#stands.set(contingent, stands);
    for (const planned of this.#planned) if (planned[1] === contingent) takeIn(stands, planned);
    return stands;
  }

  quotaLeft(category: string): number {
    return quotaLeft(this.#scene.product, { placed: this.#placed }, category);
  }

  /** The seats of one season ticket. */
  take(contingent: string, seats: readonly OfferedSeat[]): PlannedSeat[] {
    const taken = seats.map(({ fixtureId, seat }): PlannedSeat => [fixtureId, contingent, seat.id]);
    for (const seat of taken) takeIn(this.of(contingent), seat);
    addPlaced(this.#placed, seats[0]?.priceBandId ?? '', 1);
    return taken;
  }

  /** A season ticket counts once, where it has its first seat. */
  #countPlanned([fixtureId, contingent, seatId]: PlannedSeat): void {
    const [first] = this.#scene.performances;
    if (fixtureId !== first?.fixtureId) return;
    const stand = this.of(contingent).get(first.physicalConfigurationId);
    addPlaced(this.#placed, stand?.categoryAt(0, seatId) ?? '', 1);
  }
}

function takeIn(stands: Stands, [fixtureId, , seatId]: PlannedSeat): void {
  for (const stand of stands.values()) {
    const index = stand.indexOf(fixtureId);
    if (index >= 0) stand.takeAt(index, seatId);
  }
}
