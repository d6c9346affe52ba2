/**
 * Grounds as text, so that a check shows what it means. Areas lie apart by ' / ' and rows by a space, best first:
 * '.' a seat, 'r' one with a restricted view, 'w' a wheelchair space, 'c' a companion seat, 'x' a place not for sale,
 * '|' an aisle. Of standard seats '#' is held and '$' is sold before the check begins; 'o' is a seat that was chosen.
 */
import type { LayoutSeat } from '../../generated/types.ts';
import { NotTestable } from '../../outcome.ts';
import type { Given } from '../../world/state-source.ts';
import { areNeighbours } from './neighbours.ts';

export type Ground = string;

/** The ground as a criterion, before anything is taken in it. */
export function groundCriterion(ground: Ground): Given {
  const free = ground.replaceAll(/[#$]/g, '.');
  return { 'ground.areas': free.split(' / ').map((area) => area.split(' ')) };
}

/** A seat of the world and where the text shows it. */
export type PlacedSeat = { readonly at: number; readonly symbol: string; readonly seat: LayoutSeat };

/** The world's seats on the text they were asked for by. */
export function placed(ground: Ground, layout: readonly LayoutSeat[]): PlacedSeat[] {
  const seats = inOrder(layout);
  const symbols = [...ground.matchAll(/[^ /|x]/g)];
  if (symbols.length !== seats.length)
    throw new NotTestable(`The layout has ${seats.length} seats, not those of ${ground}.`);
  const places = symbols.map(({ index, 0: symbol }, place) => ({
    at: index,
    symbol,
    seat: seats[place] as LayoutSeat,
  }));
  const odd = places.find((place, index) => !fits(place, places[index + 1]));
  if (odd) throw new NotTestable(`The layout is not the ground ${ground}: seat ${odd.seat.seatId} stands otherwise.`);
  return places;
}

/** The ground with an 'o' for each of these seats. */
export function drawn(ground: Ground, places: readonly PlacedSeat[], seatIds: readonly string[]): Ground {
  const chosen = new Set(places.filter(({ seat }) => seatIds.includes(seat.seatId)).map(({ at }) => at));
  return [...ground].map((symbol, at) => (chosen.has(at) ? 'o' : symbol)).join('');
}

export function isStandard({ symbol }: PlacedSeat): boolean {
  return '.r#$'.includes(symbol);
}

const kinds: Readonly<Record<string, string>> = { w: 'wheelchair', c: 'companion' };

/** What stands beside each other in the text is neighbours in the layout, and nothing else is. */
function fits({ at, symbol, seat }: PlacedSeat, next: PlacedSeat | undefined): boolean {
  if (seat.kind !== (kinds[symbol] ?? 'standard')) return false;
  return !next || areNeighbours(seat, next.seat) === (next.at === at + 1);
}

/** Best areas first, in them best rows first, in them from left to right. */
function inOrder(layout: readonly LayoutSeat[]): LayoutSeat[] {
  const rank = ({ rank: own }: LayoutSeat): number => own;
  const area = placeBy(layout, ({ areaId }) => areaId, rank);
  const row = placeBy(layout, (seat) => `${seat.areaId} ${seat.row}`, rank);
  const run = placeBy(
    layout,
    (seat) => `${seat.areaId} ${seat.row} ${seat.run}`,
    () => 0,
  );
  return layout.toSorted((one, other) => {
    return area(one) - area(other) || row(one) - row(other) || run(one) - run(other) || one.position - other.position;
  });
}

/** The place of a seat's group among all groups, the one with the least worth first; as they come where alike. */
function placeBy(
  layout: readonly LayoutSeat[],
  groupOf: (seat: LayoutSeat) => string,
  worthOf: (seat: LayoutSeat) => number,
) {
  const worths = new Map<string, number>();
  for (const seat of layout) {
    const group = groupOf(seat);
    worths.set(group, Math.min(worths.get(group) ?? Infinity, worthOf(seat)));
  }
  const sorted = [...worths].sort(([, one], [, other]) => one - other).map(([group]) => group);
  return (seat: LayoutSeat): number => sorted.indexOf(groupOf(seat));
}
