/**
 * How much of what requests must be is shown by an example: a keyword is reached when an invalid example breaks it.
 * A keyword that no example breaks could be dropped, and no test of the examples would tell.
 */
import { newAjv, validatorOf } from './json-schema.ts';
import { reachable, schemaNamesByUse, type Schema } from './schema-walk.ts';
import type { Bundle, Standard } from './standard.ts';

export type Coverage = { reached: number; total: number; missing: string[] };

/** Keywords that can refuse a value by themselves. */
const assertions = (
  'type const enum format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf ' +
  'minItems maxItems uniqueItems contains required dependentRequired minProperties maxProperties propertyNames ' +
  'additionalProperties unevaluatedProperties anyOf oneOf not'
).split(' ');

export function coverageOfExamples(standard: Standard): Coverage {
  const all = assertionsOf(standard.bundle);
  const broken = brokenKeywords(standard);
  const missing = all.filter((name) => !broken.has(name));
  return { reached: all.length - missing.length, total: all.length, missing };
}

export function coverageText({ reached, total, missing }: Coverage): string {
  const names = missing.length === 0 ? '' : `; not reached: ${missing.join(', ')}`;
  return `Keywords reached ${reached} of ${total}${names}.`;
}

/** Every assertion of every schema that a request leads to, as `HoldRequest/properties/lifeSeconds/minimum`. */
function assertionsOf(bundle: Bundle): string[] {
  const { requests } = schemaNamesByUse(bundle, []);
  const names = reachable(bundle, requests).flatMap(({ component, pointer, schema }) =>
    assertions.filter((keyword) => asserts(schema, keyword)).map((keyword) => `${component}${pointer}/${keyword}`),
  );
  return [...new Set(names)].sort();
}

function asserts(schema: Schema, keyword: string): boolean {
  if (!Object.hasOwn(schema, keyword)) return false;
  const closing = keyword === 'additionalProperties' || keyword === 'unevaluatedProperties';
  return closing ? schema[keyword] === false : true;
}

function brokenKeywords(standard: Standard): Set<string> {
  // The copy is what Ajv reports on, so that the schema of an error can be found by identity.
  const bundle = structuredClone(standard.bundle);
  const places = new Map<unknown, string>();
  for (const { component, pointer, schema } of reachable(bundle, Object.keys(bundle.components.schemas))) {
    places.set(schema, `${component}${pointer}`);
  }
  const ajv = newAjv();
  ajv.addSchema(bundle, 'openapi', undefined, false);
  const invalid = standard.examples.filter(
    ({ type, valid }) => !valid && Object.hasOwn(bundle.components.schemas, type),
  );
  const errors = invalid.flatMap(({ type, content }) =>
    validatorOf(ajv, { $ref: `openapi#/components/schemas/${type}` })(content),
  );
  return new Set(errors.map(({ parentSchema, keyword }) => `${places.get(parentSchema) ?? ''}/${keyword}`));
}
