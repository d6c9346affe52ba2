/**
 * Whether what several clients were answered could have come from one after the other: linearisability, decided as Wing
 * and Gong do, with Lowe's memory of where the search has been. No package of this kind exists for JavaScript.
 */

/** One request, and when it was under way: whole numbers that rise with every request and every answer. */
export type Operation<Input, Output> = {
  readonly client: string;
  readonly input: Input;
  /** Undefined where no answer came: then it may have happened at any time after, or never. */
  readonly output: Output | undefined;
  readonly invokedAt: number;
  /** Infinity where no answer came. */
  readonly respondedAt: number;
};

/** What one process that does one thing at a time would do. */
export type Model<State, Input, Output> = {
  readonly initial: State;
  /** The state after the operation, or in words why it cannot come next with that output. Never changes `state`. */
  step(state: State, operation: Operation<Input, Output>): Next<State>;
  /** The same for equal states alone. */
  key(state: State): string;
  /** Whether, answered so, it changes no state at all. Such operations are not tried in every place. */
  isLook(operation: Operation<Input, Output>): boolean;
};

export type Next<State> = { readonly state: State } | { readonly misfit: string };

export type Verdict<Input, Output> =
  | { readonly isLinearisable: true; readonly order: readonly Operation<Input, Output>[] }
  | { readonly isLinearisable: false; readonly told: string };

type Stuck<State, Input, Output> = {
  readonly order: readonly Operation<Input, Output>[];
  readonly state: State;
  readonly misfits: readonly (readonly [Operation<Input, Output>, string])[];
};

/** A search this long has lost its way; it must not look as if it had found one. */
const maximumPlaces = 200_000;

export function check<State, Input, Output>(
  model: Model<State, Input, Output>,
  history: readonly Operation<Input, Output>[],
): Verdict<Input, Output> {
  return new Search(model, history).run();
}

class Search<State, Input, Output> {
  readonly #model: Model<State, Input, Output>;
  /** By the moment of their request. */
  readonly #operations: readonly Operation<Input, Output>[];
  readonly #isDone: boolean[];
  readonly #order: Operation<Input, Output>[] = [];
  /** Which operations were done, and the state they led to: from there nothing new can come. */
  readonly #seen = new Set<string>();
  /** Where it went furthest. */
  #stuck: Stuck<State, Input, Output> | null = null;

  constructor(model: Model<State, Input, Output>, history: readonly Operation<Input, Output>[]) {
    this.#model = model;
    this.#operations = history.toSorted((one, other) => one.invokedAt - other.invokedAt);
    this.#isDone = history.map(() => false);
  }

  run(): Verdict<Input, Output> {
    if (this.#from(this.#model.initial)) return { isLinearisable: true, order: [...this.#order] };
    return { isLinearisable: false, told: this.#stuck === null ? 'nothing fits' : told(this.#stuck) };
  }

  #from(state: State): boolean {
    if (this.#operations.every((operation, index) => this.#isDone[index] || isOpen(operation))) return true;
    const misfits: [Operation<Input, Output>, string][] = [];
    const key = this.#model.key(state);
    const changes: (readonly [number, State, string])[] = [];
    for (const index of this.#candidates()) {
      const operation = this.#operations[index]!;
      const next = this.#model.step(state, operation);
      if ('misfit' in next) {
        misfits.push([operation, next.misfit]);
        continue;
      }
      const after = this.#model.key(next.state);
      if (after !== key) changes.push([index, next.state, after]);
      // A look that fits may as well come now: whatever else can come now can come after it too.
      else if (this.#model.isLook(operation)) return this.#tries(index, next.state, after);
      // One without an answer that would change nothing need not come now.
      else if (!isOpen(operation)) changes.push([index, next.state, after]);
    }
    if (changes.some(([index, after, afterKey]) => this.#tries(index, after, afterKey))) return true;
    if (this.#order.length >= (this.#stuck?.order.length ?? 0))
      this.#stuck = { order: [...this.#order], state, misfits };
    return false;
  }

  #tries(index: number, state: State, key: string): boolean {
    this.#isDone[index] = true;
    this.#order.push(this.#operations[index]!);
    const place = `${this.#isDone.map(Number).join('')} ${key}`;
    const isNew = !this.#seen.has(place);
    this.#seen.add(place);
    if (this.#seen.size > maximumPlaces)
      throw new Error(`More than ${maximumPlaces} places: the history is not judged.`);
    if (isNew && this.#from(state)) return true;
    this.#isDone[index] = false;
    this.#order.pop();
    return false;
  }

  /** What had begun before anything that is left had ended. Those without an answer come last: they need not happen. */
  #candidates(): number[] {
    let firstEnd = Infinity;
    const begun: number[] = [];
    this.#operations.forEach(({ invokedAt, respondedAt }, index) => {
      if (this.#isDone[index] || invokedAt > firstEnd) return;
      begun.push(index);
      firstEnd = Math.min(firstEnd, respondedAt);
    });
    const now = begun.filter((index) => this.#operations[index]!.invokedAt <= firstEnd);
    const isOpenAt = (index: number): number => Number(isOpen(this.#operations[index]!));
    return now.sort((one, other) => isOpenAt(one) - isOpenAt(other));
  }
}

function isOpen({ respondedAt }: Operation<unknown, unknown>): boolean {
  return respondedAt === Infinity;
}

/** The way to where the search went furthest, and why nothing could come next. */
function told<State, Input, Output>({ order, state, misfits }: Stuck<State, Input, Output>): string {
  return [
    `After ${order.length} operations none can come next.`,
    ...order.slice(-12).map((operation) => `  done  ${inWords(operation)}`),
    `  state ${JSON.stringify(state, plain)}`,
    ...misfits.map(([operation, why]) => `  next  ${inWords(operation)}\n        but ${why}`),
  ].join('\n');
}

function inWords({ client, input, output, invokedAt, respondedAt }: Operation<unknown, unknown>): string {
  return `[${invokedAt}–${respondedAt}] ${client} ${JSON.stringify(input)} → ${JSON.stringify(output) ?? 'no answer'}`;
}

function plain(_: string, value: unknown): unknown {
  return value instanceof Map ? Object.fromEntries(value) : value;
}
