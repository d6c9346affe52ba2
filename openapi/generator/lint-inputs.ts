/** What refusing and choosing decisions have in common: inputs, conditions and values for them. */
import { inputsOf, parseCondition, type Condition } from './condition.ts';
import { anyOf, shown } from './finding.ts';
import type { DecisionInput, Scalar, Standard } from './standard.ts';

type Inputs = Record<string, DecisionInput>;

/** Where every input is from a criterion, the request, or hidden for a reason. */
export function lintInputs(standard: Standard, inputs: Inputs): string[] {
  const { criteria } = standard.criteria.content;
  return Object.entries(inputs)
    .filter(([, { from }]) => from !== 'request' && !/^hidden: \S/.test(from) && !Object.hasOwn(criteria, from))
    .map(
      ([name, { from }]) =>
        `input ${name}: expected a criterion, "request" or "hidden: reason" in from, came "${from}"`,
    );
}

/** The condition, or why it is none. */
export function readCondition(
  inputs: Inputs,
  text: string,
  where: string,
): { condition: Condition | null; messages: string[] } {
  try {
    const condition = parseCondition(text);
    const unknown = inputsOf(condition).filter((name) => !Object.hasOwn(inputs, name));
    const messages = [
      ...unknown.map((name) => `${where}: "${text}" looks at ${name}, which is no input`),
      ...typeFindings(inputs, condition, where, text),
    ];
    return { condition: messages.length > 0 ? null : condition, messages };
  } catch (error) {
    return { condition: null, messages: [`${where}: ${(error as Error).message}`] };
  }
}

function typeFindings(inputs: Inputs, condition: Condition, where: string, text: string): string[] {
  if (condition.kind === 'flag') {
    const type = inputs[condition.input]?.type;
    return type && type !== 'boolean'
      ? [`${where}: "${text}" asks ${condition.input} for yes or no, which is ${type}`]
      : [];
  }
  const terms = [...condition.left, ...condition.right];
  const types = terms.map((term) => ('input' in term ? inputs[term.input]?.type : typeOf(term.literal)));
  const kinds = [...new Set(types.filter((type) => type !== undefined))];
  if (kinds.length > 1) return [`${where}: "${text}" compares ${kinds.join(' with ')}`];
  const counts = terms.length > 2 || !['==', '!='].includes(condition.operator);
  return counts && kinds.some((kind) => kind !== 'integer')
    ? [`${where}: "${text}" adds or orders ${kinds.join()}, not integers`]
    : [];
}

/** Values for some inputs, or with `total` for all. */
export function lintValues(inputs: Inputs, values: Record<string, Scalar>, where: string, total: boolean): string[] {
  const unknown = Object.keys(values).filter((name) => !Object.hasOwn(inputs, name));
  const missing = total ? Object.keys(inputs).filter((name) => !Object.hasOwn(values, name)) : [];
  const wrong = Object.entries(inputs).filter(
    ([name, { type }]) => Object.hasOwn(values, name) && typeOf(values[name]) !== type,
  );
  return [
    ...unknown.map((name) => `${where}: ${name} is no input; expected ${anyOf(Object.keys(inputs))}`),
    ...missing.map((name) => `${where}: expected a value for ${name}, came nothing`),
    ...wrong.map(([name, { type }]) => `${where}: expected ${type} for ${name}, came ${shown(values[name])}`),
  ];
}

function typeOf(value: unknown): string {
  return Number.isInteger(value) ? 'integer' : typeof value;
}
