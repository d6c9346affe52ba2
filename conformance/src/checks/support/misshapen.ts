/** Values that a schema must refuse, each wrong in one place. */
import document from '../../generated/document.json' with { type: 'json' };

export type Misshapen = {
  readonly kind: 'unknown' | 'missing' | 'wrong';
  readonly value: unknown;
  /** Where it is wrong. */
  readonly pointer: string;
};

/** As much of JSON Schema as requests of this document use. */
type Schema = {
  readonly $ref?: string;
  readonly type?: 'object' | 'array' | 'integer' | 'string' | 'boolean';
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
};

const schemas = document.components.schemas as unknown as Readonly<Record<string, Schema>>;
const unknownNames = ['nosuchMember', '__proto__', 'a/b~c'];

/** `valid` fits the schema of that name. */
export function misshapenBodies(schemaName: string, valid: unknown): Misshapen[] {
  return misshapen({ $ref: `#/components/schemas/${schemaName}` }, valid, '/body');
}

/** `valid` may be absent: then only what stands in its place can be wrong. */
export function misshapen(reference: Schema, valid: unknown, pointer: string): Misshapen[] {
  const schema = resolved(reference);
  const wrong = wrongValues(schema, valid).map((value): Misshapen => ({ kind: 'wrong', value, pointer }));
  if (schema.type === 'object') return [...wrong, ...wrongMembers(schema, valid, pointer)];
  if (schema.type === 'array') return [...wrong, ...wrongItems(schema, valid, pointer)];
  return wrong;
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {});
}

function wrongMembers({ properties = {}, required = [] }: Schema, valid: unknown, pointer: string): Misshapen[] {
  if (typeof valid !== 'object' || valid === null) return [];
  const members = valid as Readonly<Record<string, unknown>>;
  const below = (name: string): string => `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  return [
    ...unknownNames.map((name): Misshapen => ({
      kind: 'unknown',
      value: withMember(members, name, true),
      pointer: below(name),
    })),
    ...required.map((name): Misshapen => ({
      kind: 'missing',
      value: withoutMember(members, name),
      pointer: below(name),
    })),
    ...Object.entries(properties).flatMap(([name, schema]) =>
      misshapen(schema, members[name], below(name)).map((one) => ({
        ...one,
        value: withMember(members, name, one.value),
      })),
    ),
  ];
}

/** Where no valid list is given, its items are still known where they are texts. */
function wrongItems({ items = {} }: Schema, valid: unknown, pointer: string): Misshapen[] {
  const [first, ...others] = Array.isArray(valid) ? (valid as unknown[]) : [];
  return misshapen(items, first, `${pointer}/0`).map((one) => ({ ...one, value: [one.value, ...others] }));
}

function wrongValues(schema: Schema, valid: unknown): unknown[] {
  if (schema.const !== undefined || schema.enum !== undefined) return ['nosuchvalue', 7, null];
  switch (schema.type) {
    case 'object':
      return ['text', 7, [], null];
    case 'array':
      return ['text', 7, {}, null, ...wrongLengths(schema, valid)];
    case 'integer':
      return ['1', true, 1.5, [], null, ...outOfRange(schema)];
    case 'string':
      return [7, true, {}, null, ...wrongTexts(schema)];
    case 'boolean':
      return ['true', 1, null];
    case undefined:
    default:
      return [];
  }
}

function outOfRange({ minimum, maximum }: Schema): number[] {
  return [...(minimum === undefined ? [] : [minimum - 1]), ...(maximum === undefined ? [] : [maximum + 1])];
}

function wrongTexts({ minLength = 0, maxLength, pattern }: Schema): string[] {
  const candidates = ['', 'a b', 'ünïcödé', 'a'.repeat((maxLength ?? 0) + 1), 'gbp', 'POUND'];
  const fits = (text: string): boolean =>
    text.length >= minLength &&
    text.length <= (maxLength ?? Infinity) &&
    (pattern === undefined || new RegExp(pattern, 'u').test(text));
  return candidates.filter((text) => !fits(text));
}

function wrongLengths(
  { minItems = 0, maxItems, uniqueItems = false, items = {} }: Schema,
  valid: unknown,
): unknown[][] {
  const first: unknown = Array.isArray(valid) ? valid[0] : undefined;
  const isText = resolved(items).type === 'string';
  if (!isText && first === undefined) return minItems > 0 ? [[]] : [];
  const item = (index: number): unknown => (uniqueItems && isText ? `a${index}` : (first ?? `a${index}`));
  return [
    ...(minItems > 0 ? [[]] : []),
    ...(maxItems === undefined ? [] : [Array.from({ length: maxItems + 1 }, (_, index) => item(index))]),
    ...(uniqueItems ? [[item(0), item(0)]] : []),
  ];
}

/** As a member of its own even where the name means something to JavaScript. */
function withMember(members: Readonly<Record<string, unknown>>, name: string, value: unknown): object {
  return Object.defineProperty({ ...members }, name, { value, enumerable: true, configurable: true, writable: true });
}

function withoutMember(members: Readonly<Record<string, unknown>>, name: string): object {
  return Object.fromEntries(Object.entries(members).filter(([other]) => other !== name));
}
