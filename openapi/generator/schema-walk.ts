/** Walks the schemas of the bundle from where they are used. */
import type { Bundle } from './standard.ts';

export type Schema = Record<string, unknown>;
export type Place = {
  /** The component it stands in. */
  component: string;
  /** Where in the component, as a JSON pointer. */
  pointer: string;
  schema: Schema;
  /** Inside a schema that has `unevaluatedProperties: false`, which closes this one as well. */
  closedAround: boolean;
  /** Schemas beside it in the anyOf that it is a branch of. */
  alternatives: Schema[];
};

const maps = ['properties', 'patternProperties', 'dependentSchemas', '$defs'];
const lists = ['prefixItems', 'anyOf', 'oneOf', 'allOf'];
const singles = [
  'items',
  'additionalProperties',
  'unevaluatedProperties',
  'contains',
  'propertyNames',
  'not',
  'if',
  'then',
  'else',
];
/** Keywords whose schemas judge the same value. */
const inPlace = new Set(['anyOf', 'oneOf', 'allOf', 'not', 'if', 'then', 'else', 'dependentSchemas', '$ref']);

/** Every schema that the named components lead to, once for each way of being closed from outside. */
export function reachable(bundle: Bundle, names: Iterable<string>): Place[] {
  const places = new Map<string, Place>();
  const pending = [...names].map((name) => componentPlace(bundle, name, false));
  for (let place = pending.pop(); place; place = pending.pop()) {
    const key = `${place.component}${place.pointer} ${String(place.closedAround)}`;
    if (places.has(key)) continue;
    places.set(key, place);
    pending.push(...below(bundle, place));
  }
  return [...places.values()];
}

/** The description, or nothing. */
export function descriptionOf(schema: Schema | undefined): string {
  const text = schema?.['description'];
  return typeof text === 'string' ? text : '';
}

export function componentNameOf(reference: unknown): string | null {
  return typeof reference === 'string' && reference.startsWith('#/components/schemas/') ? reference.slice(21) : null;
}

function componentPlace(bundle: Bundle, name: string, closedAround: boolean): Place {
  const schema = bundle.components.schemas[name] ?? {};
  return { component: name, pointer: '', schema, closedAround, alternatives: [] };
}

function below(bundle: Bundle, place: Place): Place[] {
  const closing = place.schema['unevaluatedProperties'] === false || place.closedAround;
  const name = componentNameOf(place.schema['$ref']);
  const target = name === null ? [] : [componentPlace(bundle, name, closing)];
  return [...target, ...children(place, closing)];
}

function children(place: Place, closing: boolean): Place[] {
  return subschemas(place.schema).map(({ path, keyword, schema }) => ({
    component: place.component,
    pointer: `${place.pointer}/${path}`,
    schema,
    closedAround: closing && inPlace.has(keyword),
    alternatives: keyword === 'anyOf' ? (place.schema['anyOf'] as Schema[]).filter((other) => other !== schema) : [],
  }));
}

/** The schemas directly inside one. */
export function subschemas(schema: Schema): { path: string; keyword: string; schema: Schema }[] {
  const found = (keyword: string, path: string, value: unknown) =>
    typeof value === 'object' && value !== null ? [{ path, keyword, schema: value as Schema }] : [];
  return [
    ...maps.flatMap((keyword) =>
      Object.entries((schema[keyword] ?? {}) as Schema).flatMap(([name, value]) =>
        found(keyword, `${keyword}/${name}`, value),
      ),
    ),
    ...lists.flatMap((keyword) =>
      ((schema[keyword] ?? []) as unknown[]).flatMap((value, index) => found(keyword, `${keyword}/${index}`, value)),
    ),
    ...singles.flatMap((keyword) => found(keyword, keyword, schema[keyword])),
  ];
}

/** Whether a value of this component can have something at these segments; `{name}` stands for an array's index. */
export function bodyHasPointer(bundle: Bundle, name: string, segments: readonly string[]): boolean {
  return hasPointer(bundle, bundle.components.schemas[name] ?? {}, segments);
}

function hasPointer(bundle: Bundle, schema: Schema, segments: readonly string[]): boolean {
  const [segment, ...rest] = segments;
  if (segment === undefined) return true;
  const name = componentNameOf(schema['$ref']);
  const branches = ['anyOf', 'oneOf', 'allOf'].flatMap((keyword) => (schema[keyword] ?? []) as Schema[]);
  const property = ((schema['properties'] ?? {}) as Record<string, Schema>)[segment];
  const item = /^(\d+|\{\w+\})$/.test(segment) ? (schema['items'] as Schema | undefined) : undefined;
  return (
    (name !== null && bodyHasPointer(bundle, name, segments)) ||
    branches.some((branch) => hasPointer(bundle, branch, segments)) ||
    [property, item].some((inner) => inner !== undefined && hasPointer(bundle, inner, rest))
  );
}

/** Names of the schemas of requests, and of answers and events. */
export function schemaNamesByUse(
  bundle: Bundle,
  eventData: readonly string[],
): { requests: string[]; answers: string[] } {
  const operations = Object.values(bundle.paths).flatMap((item) => Object.values(item));
  const requests = operations.flatMap((operation) => namesOf(operation.requestBody));
  const answers = operations.flatMap((operation) =>
    Object.values(operation.responses).flatMap((response) => namesOf(resolve(bundle, response))),
  );
  return { requests: [...new Set(requests)], answers: [...new Set([...answers, ...eventData])] };
}

function resolve<Answer extends { $ref?: string }>(bundle: Bundle, response: Answer): unknown {
  return response.$ref ? bundle.components.responses[response.$ref.split('/').at(-1) ?? ''] : response;
}

function namesOf(body: unknown): string[] {
  const content = (body as { content?: Record<string, { schema?: Schema }> } | undefined)?.content ?? {};
  return Object.values(content).flatMap(({ schema }) => componentNameOf(schema?.['$ref']) ?? []);
}
