/**
 * The language of conditions: `input`, `not input`, or a comparison of sums (`heldSeats + requestedSeats > heldLimit`).
 * No and / or: combining conditions is what rows are for.
 */
import type { Scalar } from './standard.ts';

export type Term = { input: string } | { literal: Scalar };
export type Condition =
  | { kind: 'flag'; input: string; negated: boolean }
  | { kind: 'comparison'; left: Term[]; operator: Operator; right: Term[] };
export type Operator = '==' | '!=' | '<' | '<=' | '>' | '>=';

const comparison = /^(.+?)\s*(==|!=|<=|>=|<|>)\s*(.+)$/;
const name = /^[a-z][A-Za-z0-9]*$/;

/** Throws an Error that quotes the text when it is not a condition. */
export function parseCondition(text: string): Condition {
  const parts = comparison.exec(text.trim());
  if (parts) {
    const [, left = '', operator, right = ''] = parts;
    return {
      kind: 'comparison',
      left: parseSum(left, text),
      operator: operator as Operator,
      right: parseSum(right, text),
    };
  }
  const flag = /^(not\s+)?([a-z][A-Za-z0-9]*)$/.exec(text.trim());
  if (!flag) throw new Error(`"${text}" is not a condition: expected an input, "not" and an input, or a comparison.`);
  return { kind: 'flag', input: flag[2] ?? '', negated: flag[1] !== undefined };
}

function parseSum(text: string, whole: string): Term[] {
  return text.split('+').map((part) => parseTerm(part.trim(), whole));
}

function parseTerm(text: string, whole: string): Term {
  if (/^-?\d+$/.test(text)) return { literal: Number(text) };
  const quoted = /^'([^']*)'$/.exec(text);
  if (quoted) return { literal: quoted[1] ?? '' };
  if (name.test(text)) return { input: text };
  throw new Error(`"${text}" in "${whole}" is neither an input, a number nor a quoted text.`);
}

/** The names of the inputs a condition looks at. */
export function inputsOf(condition: Condition): string[] {
  if (condition.kind === 'flag') return [condition.input];
  return [...condition.left, ...condition.right].flatMap((term) => ('input' in term ? [term.input] : []));
}

/** What lint uses to prove examples; the server has its own way, from the text below. */
export function evaluate(condition: Condition, inputs: Readonly<Record<string, Scalar>>): boolean {
  if (condition.kind === 'flag') return (inputs[condition.input] === true) !== condition.negated;
  const left = sum(condition.left, inputs);
  const right = sum(condition.right, inputs);
  return comparisons[condition.operator](left, right);
}

const comparisons: Record<Operator, (left: Scalar, right: Scalar) => boolean> = {
  '==': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
};

function sum(terms: Term[], inputs: Readonly<Record<string, Scalar>>): Scalar {
  const values = terms.map((term) => ('input' in term ? (inputs[term.input] ?? 0) : term.literal));
  const [first = 0] = values;
  return values.length === 1 ? first : values.reduce<number>((total, value) => total + Number(value), 0);
}

/** The condition as a TypeScript expression over an object named `given`. */
export function toTypeScript(condition: Condition): string {
  if (condition.kind === 'flag') return `${condition.negated ? '!' : ''}given.${condition.input}`;
  const operator = { '==': '===', '!=': '!==' }[condition.operator as '=='] ?? condition.operator;
  return `${sumText(condition.left)} ${operator} ${sumText(condition.right)}`;
}

function sumText(terms: Term[]): string {
  return terms.map((term) => ('input' in term ? `given.${term.input}` : literalText(term.literal))).join(' + ');
}

function literalText(value: Scalar): string {
  return JSON.stringify(value);
}
