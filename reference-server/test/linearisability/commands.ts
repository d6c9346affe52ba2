/** What several clients do at once, drawn at random: few seats and few ids, so that they are always in each other's way. */
import fc from 'fast-check';

/** `pick` chooses among the holds or requests that any client knows of, by the place from the newest back. */
export type Command = (
  | { readonly does: 'createHold'; readonly quantity: number; readonly lifeSeconds: number }
  | { readonly does: 'extendHold'; readonly pick: number; readonly lifeSeconds: number }
  | { readonly does: 'checkHold' | 'releaseHold' | 'getHold'; readonly pick: number }
  | { readonly does: 'confirmOrder'; readonly pick: number; readonly order: number; readonly more: number }
  | { readonly does: 'getOrder'; readonly order: number }
  | { readonly does: 'getAvailability' | 'getSalesSummary' | 'listEvents' }
  | { readonly does: 'moveClock'; readonly seconds: number }
  /** A request that carried a key, once more. */
  | { readonly does: 'repeat'; readonly pick: number }
) & {
  /** To which of the processes. */
  readonly process: number;
  /** After how many milliseconds the client hangs up, if it does not wait for the answer. */
  readonly hangsUpAfter: number | null;
};

export type Play = {
  /** What each client does, one after the other. */
  readonly clients: readonly (readonly Command[])[];
  /** Milliseconds between the moments at which the database is cut off. */
  readonly cuts: readonly number[];
};

const pick = fc.nat({ max: 8 });
const order = fc.nat({ max: 5 });
const lifeSeconds = fc.constantFrom(60, 300, 900);
const does = <Name extends string>(...names: Name[]) => fc.constantFrom(...names);

const wish = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ does: does('createHold'), quantity: fc.integer({ min: 1, max: 4 }), lifeSeconds }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: does('confirmOrder'), pick, order, more: fc.constantFrom(0, 0, 0, 0, 1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ does: does('checkHold', 'releaseHold', 'releaseHold', 'getHold', 'getHold'), pick }),
  },
  { weight: 2, arbitrary: fc.record({ does: does('extendHold'), pick, lifeSeconds }) },
  { weight: 1, arbitrary: fc.record({ does: does('getOrder'), order }) },
  { weight: 4, arbitrary: fc.record({ does: does('getAvailability', 'getSalesSummary', 'listEvents') }) },
  { weight: 2, arbitrary: fc.record({ does: does('repeat'), pick }) },
  { weight: 1, arbitrary: fc.record({ does: does('moveClock'), seconds: fc.constantFrom(-60, 0, 60, 240, 700) }) },
);

const hangsUpAfter = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.nat({ max: 8 }) },
);

function command(processes: number): fc.Arbitrary<Command> {
  const where = fc.record({ process: fc.nat({ max: processes - 1 }), hangsUpAfter });
  return fc.tuple(wish, where).map(([what, how]) => ({ ...what, ...how }));
}

export function plays(processes: number, { canCut }: { canCut: boolean }): fc.Arbitrary<Play> {
  const own = fc.array(command(processes), { minLength: 8, maxLength: 16, size: 'max' });
  const clients = fc.array(own, { minLength: 3, maxLength: 6, size: 'max' });
  const cut = fc.integer({ min: 1, max: 40 });
  const cuts = canCut ? fc.oneof(fc.constant([]), fc.array(cut, { minLength: 1, maxLength: 3 })) : fc.constant([]);
  return fc.record({ clients, cuts });
}
