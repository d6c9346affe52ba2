/** Literal cases for the suite: an example with everything filled in. The suite never runs a condition. */
import { evaluate, parseCondition } from './condition.ts';
import { conflictOf, mergePatch } from './merge.ts';
import type {
  ChoosingDecision,
  Given,
  Lifecycle,
  Refusal,
  RefusingDecision,
  RequestPatch,
  Scalar,
  Step,
} from './standard.ts';

export type Situation = { given: Given; before: Step[]; request: RequestPatch };
export type RefusalCase = Situation & {
  id: string;
  operation: string;
  code: string;
  pointer: string;
  twin: Situation;
};
export type PrecedenceCase = Situation & { id: string; operation: string; first: string; second: string; code: string };
export type ChoiceCase = Situation & { id: string; operation: string; shows: Record<string, Scalar> };
export type CellCase = {
  id: string;
  lifecycle: string;
  /** The operation that shows the state. */
  read: string;
  state: string;
  reachedBy: { trigger: string; operation: string | null }[];
  trigger: string;
  operation: string | null;
  expect: { state: string; event: string | null; code: string | null };
};

/** One case for every row that can be seen from outside. */
export function refusalCases(decision: RefusingDecision): RefusalCase[] {
  return decision.refuse.filter((row) => !row.hidden).map((row) => refusalCase(decision, row));
}

function refusalCase(decision: RefusingDecision, row: Refusal): RefusalCase {
  const situation = situationOf(decision, row);
  const inputs = { ...decision.base.inputs, ...row.example.inputs };
  return {
    id: row.id,
    operation: decision.operation,
    ...situation,
    code: row.code,
    pointer: fillPointer(row.pointer, inputs),
    twin: twinOf(decision, row, situation),
  };
}

function situationOf(decision: RefusingDecision, ...rows: Refusal[]): Situation {
  const { given = {}, before = [], request } = decision.base;
  const base: Situation = { given, before, request };
  return rows.reduce(
    (situation, row) => ({
      given: { ...situation.given, ...row.example.given },
      before: row.example.before ?? situation.before,
      request: mergePatch(situation.request, row.example.request) as RequestPatch,
    }),
    base,
  );
}

/** The same situation but for one thing, so that the refusal is shown to have that one cause. */
function twinOf(decision: RefusingDecision, row: Refusal, situation: Situation): Situation {
  const { twin, request } = row.example;
  if (twin) {
    const { given, before, ...patch } = twin;
    return {
      given: { ...situation.given, ...given },
      before: before ?? situation.before,
      request: mergePatch(situation.request, patch) as RequestPatch,
    };
  }
  const base = situationOf(decision);
  return request
    ? { given: situation.given, before: situation.before, request: base.request }
    : { given: base.given, before: base.before, request: situation.request };
}

export function fillPointer(pointer: string, inputs: Readonly<Record<string, Scalar>>): string {
  return pointer.replace(/\{(\w+)\}/g, (_, input: string) => String(inputs[input]));
}

/** A case for every two rows that can be broken at once: the first one answers. */
export function precedenceCases(decision: RefusingDecision): PrecedenceCase[] {
  return pairsOf(decision).flatMap(([first, second]) => {
    if (exclusiveBecause(decision, first, second)) return [];
    return [
      {
        id: `${first.id}<${second.id}`,
        operation: decision.operation,
        ...situationOf(decision, second, first),
        first: first.id,
        second: second.id,
        code: first.code,
      },
    ];
  });
}

/** Why two rows can't be broken by one request, or null. */
export function exclusiveBecause(decision: RefusingDecision, first: Refusal, second: Refusal): string | null {
  const hidden = [first, second].find((row) => row.hidden);
  if (hidden) return `${hidden.id} is hidden`;
  const conflict =
    conflictOf(first.example.inputs, second.example.inputs) ??
    conflictOf(first.example.given, second.example.given) ??
    conflictOf(first.example.before, second.example.before) ??
    conflictOf(first.example.request, second.example.request);
  if (conflict) return `both set ${conflict}`;
  const inputs = { ...decision.base.inputs, ...second.example.inputs, ...first.example.inputs };
  const met = (row: Refusal): boolean => evaluate(parseCondition(row.when), inputs);
  const silent = [first, second].find((row) => !met(row));
  if (silent) return `together they do not meet ${silent.id}`;
  const earlier = decision.refuse.slice(0, decision.refuse.indexOf(first)).find(met);
  return earlier ? `together they meet ${earlier.id} first` : null;
}

export function pairsOf(decision: RefusingDecision): [Refusal, Refusal][] {
  return decision.refuse.flatMap((first, index) =>
    decision.refuse.slice(index + 1).map((second): [Refusal, Refusal] => [first, second]),
  );
}

/** One case for every example that a request shows. */
export function choiceCases({ operation = '', rows }: ChoosingDecision): ChoiceCase[] {
  return rows.flatMap(({ id, examples }) =>
    examples.flatMap(({ given = {}, before = [], request, shows = {} }) =>
      request ? [{ id, operation, given, before, request, shows }] : [],
    ),
  );
}

/** One case for every state and trigger, legal or not; what a row of the requirements checks has none. */
export function cellCases(lifecycle: Lifecycle): CellCase[] {
  return Object.entries(lifecycle.cells).flatMap(([state, cells]) =>
    Object.entries(cells).flatMap(([trigger, cell]) => {
      const { operation = null, event = null, row } = lifecycle.triggers[trigger] ?? {};
      if (row !== undefined) return [];
      const moves = cell !== 'unchanged' && 'to' in cell;
      const cellCase: CellCase = {
        id: `${lifecycle.prefix}.${state}.${trigger}`,
        lifecycle: lifecycle.id,
        read: lifecycle.read,
        state,
        reachedBy: wayTo(lifecycle, state),
        trigger,
        operation,
        expect: {
          state: moves ? cell.to : state,
          event: moves ? event : null,
          code: cell !== 'unchanged' && 'refused' in cell ? cell.refused : null,
        },
      };
      return [cellCase];
    }),
  );
}

function wayTo({ states, initial, triggers }: Lifecycle, state: string): CellCase['reachedBy'] {
  return (states[state]?.reachedBy ?? []).map((trigger) => ({
    trigger,
    operation: Object.hasOwn(initial, trigger) ? trigger : (triggers[trigger]?.operation ?? null),
  }));
}
