/** Replaces `{{name}}` in a literal example by what the name stands for. */
import { SuiteError } from '../outcome.ts';

/** What a name stands for, or undefined. */
export type Lookup = (name: string) => unknown;

const whole = /^\{\{([^{}]+)\}\}$/;
const within = /\{\{([^{}]+)\}\}/g;

export function resolve<Value>(value: Value, lookup: Lookup): Value {
  return resolved(value, lookup) as Value;
}

function resolved(value: unknown, lookup: Lookup): unknown {
  if (typeof value === 'string') return resolvedText(value, lookup);
  if (Array.isArray(value)) return value.map((item) => resolved(item, lookup));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, resolved(member, lookup)]));
}

/** A text that is nothing but one name becomes its value whatever its type. */
function resolvedText(text: string, lookup: Lookup): unknown {
  const name = whole.exec(text)?.[1];
  if (name !== undefined) return found(name, lookup);
  return text.replaceAll(within, (_, inner: string) => String(found(inner, lookup)));
}

function found(name: string, lookup: Lookup): unknown {
  const value = lookup(name);
  if (value === undefined) throw new SuiteError(`The name {{${name}}} stands for nothing here.`);
  return value;
}
