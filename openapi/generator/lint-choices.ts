/** Choosing decisions: for every possible combination of conditions exactly one row fits. */
import { evaluate, type Condition } from './condition.ts';
import { anyOf } from './finding.ts';
import { lintInputs, lintValues, readCondition } from './lint-inputs.ts';
import { operationsOf } from './operations-of.ts';
import { prefixFindings } from './lint-decisions.ts';
import type { Finding } from './finding.ts';
import type { Cell, ChoosingDecision, ChoosingRow, Scalar, Standard } from './standard.ts';

/** Each condition, met or not. */
type Combination = Record<string, boolean>;
const shownAtMost = 3;

export function lintChoices(standard: Standard): Finding[] {
  return standard.choices.flatMap(({ file, content }) =>
    lintChoice(standard, content).map((message) => ({ file, message })),
  );
}

function lintChoice(standard: Standard, decision: ChoosingDecision): string[] {
  const read = Object.entries(decision.conditions).map(([name, text]) => ({
    name,
    ...readCondition(decision.inputs, text, `condition ${name}`),
  }));
  const names = nameFindings(decision);
  const messages = [...lintInputs(standard, decision.inputs), ...read.flatMap((entry) => entry.messages), ...names];
  if (names.length > 0) return messages;
  const conditions = read.flatMap(({ name, condition }) => (condition ? [[name, condition] as const] : []));
  const examples = conditions.length === read.length ? exampleFindings(decision, Object.fromEntries(conditions)) : [];
  return [
    ...messages,
    ...coverageFindings(decision),
    ...examples,
    ...operationFindings(standard, decision),
    ...shownFindings(decision),
  ];
}

/** Ids, and the names of conditions and outcomes that rows speak of. */
function nameFindings(decision: ChoosingDecision): string[] {
  const used = new Set(decision.rows.map((row) => row.outcome));
  const rows = [...decision.rows, ...(decision.impossible ?? []).map((entry) => ({ ...entry, id: 'impossible' }))];
  return [
    ...decision.rows.flatMap((row) => prefixFindings(decision.prefix, row.id)),
    ...rows.flatMap((row) =>
      [...Object.keys(row.when), ...('notAll' in row ? (row.notAll ?? []) : [])]
        .filter((name) => !Object.hasOwn(decision.conditions, name))
        .map((name) => `${row.id}: expected ${anyOf(Object.keys(decision.conditions))}, came "${name}"`),
    ),
    ...decision.rows
      .filter((row) => !Object.hasOwn(decision.outcomes, row.outcome))
      .map((row) => `${row.id}: expected the outcome ${anyOf(Object.keys(decision.outcomes))}, came "${row.outcome}"`),
    ...Object.keys(decision.outcomes)
      .filter((name) => !used.has(name))
      .map((name) => `no row has the outcome ${name}`),
  ];
}

function coverageFindings(decision: ChoosingDecision): string[] {
  const possible = combinationsOf(decision).filter((combination) => !isImpossible(decision, combination));
  const fits = possible.map((combination) => ({ combination, rows: rowsFitting(decision, combination) }));
  const missing = fits.filter(({ rows }) => rows.length === 0);
  const double = fits.filter(({ rows }) => rows.length > 1);
  const dead = decision.rows.filter((row) => !fits.some(({ rows }) => rows.includes(row)));
  return [
    ...few(missing, ({ combination }) => `no row fits ${inWords(combination)}`),
    ...few(
      double,
      ({ combination, rows }) => `${rows.map((row) => row.id).join(' and ')} both fit ${inWords(combination)}`,
    ),
    ...dead.map((row) => `${row.id} fits no possible combination`),
  ];
}

function few<Item>(items: Item[], say: (item: Item) => string): string[] {
  const said = items.slice(0, shownAtMost).map(say);
  return items.length > shownAtMost
    ? [...said, `… and ${items.length - shownAtMost} more combinations like these`]
    : said;
}

function combinationsOf(decision: ChoosingDecision): Combination[] {
  return Object.keys(decision.conditions).reduce<Combination[]>(
    (combinations, name) => combinations.flatMap((rest) => [true, false].map((met) => ({ ...rest, [name]: met }))),
    [{}],
  );
}

function isImpossible(decision: ChoosingDecision, combination: Combination): boolean {
  return (decision.impossible ?? []).some(({ when }) => matches(when, combination));
}

function rowsFitting(decision: ChoosingDecision, combination: Combination): ChoosingRow[] {
  return decision.rows.filter(
    (row) => matches(row.when, combination) && (!row.notAll || row.notAll.some((name) => !combination[name])),
  );
}

function matches(when: Record<string, Cell>, combination: Combination): boolean {
  return Object.entries(when).every(([name, cell]) => cell === '-' || (cell === 'Y') === combination[name]);
}

function inWords(combination: Combination): string {
  return Object.entries(combination)
    .map(([name, met]) => (met ? name : `not ${name}`))
    .join(', ');
}

function operationFindings({ bundle }: Standard, { operation }: ChoosingDecision): string[] {
  const isKnown = operation === undefined || operationsOf(bundle).some(({ id }) => id === operation);
  return isKnown ? [] : [`expected an operation of the document, came "${operation}"`];
}

/** Where an operation shows the outcome, each row has a request that does, or a reason why none can. */
function shownFindings({ operation, rows }: ChoosingDecision): string[] {
  if (operation === undefined) return [];
  return rows
    .filter(({ hidden, examples }) => hidden === undefined && !examples.some(({ request }) => request))
    .map(({ id }) => `${id}: expected an example with a request, or "hidden" and the reason, came neither`);
}

function exampleFindings(decision: ChoosingDecision, conditions: Record<string, Condition>): string[] {
  return decision.rows.flatMap((row) =>
    row.examples.flatMap(({ inputs }, index) => {
      const where = `${row.id}'s example ${index + 1}`;
      const values = lintValues(decision.inputs, inputs, where, true);
      return values.length > 0 ? values : exampleFits(decision, row, combinationOf(conditions, inputs), where);
    }),
  );
}

function combinationOf(conditions: Record<string, Condition>, inputs: Record<string, Scalar>): Combination {
  return Object.fromEntries(Object.entries(conditions).map(([name, condition]) => [name, evaluate(condition, inputs)]));
}

function exampleFits(decision: ChoosingDecision, row: ChoosingRow, combination: Combination, where: string): string[] {
  if (isImpossible(decision, combination)) return [`${where} is said to be impossible: ${inWords(combination)}`];
  const rows = rowsFitting(decision, combination);
  if (rows.length === 1 && rows[0] === row) return [];
  return [`${where}: expected it to fit ${row.id} alone, fits ${rows.map(({ id }) => id).join(' and ') || 'no row'}`];
}
