/** Requests are closed, answers and events are open. */
import { descriptionOf, reachable, schemaNamesByUse, type Place, type Schema } from './schema-walk.ts';
import type { Finding } from './finding.ts';
import type { Standard } from './standard.ts';

export function lintSchemas(standard: Standard): Finding[] {
  const data = Object.values(standard.events.content.events).map((event) => event.data);
  const { requests, answers } = schemaNamesByUse(standard.bundle, data);
  return [
    ...unusedSchemas(standard, [...requests, ...answers]),
    ...reachable(standard.bundle, requests).filter(isOpenObject).map(openRequest),
    ...reachable(standard.bundle, answers).flatMap((place) => [...closedAnswer(place), ...closedList(standard, place)]),
  ];
}

/** Event data is used by events.yaml alone, which no tool for OpenAPI knows. */
function unusedSchemas({ bundle }: Standard, names: string[]): Finding[] {
  const { parameters, headers } = bundle.components;
  const inParts = [...JSON.stringify([parameters, headers]).matchAll(/#\/components\/schemas\/(\w+)/g)].map(
    ([, name = '']) => name,
  );
  const used = new Set(reachable(bundle, [...names, ...inParts]).map(({ component }) => component));
  return Object.keys(bundle.components.schemas)
    .filter((name) => !used.has(name))
    .map((name) => ({
      file: `openapi/v1/schemas/${name}.yaml`,
      message: 'expected a request, answer or event that uses it, came none',
    }));
}

function isObject(schema: Schema): boolean {
  return schema['type'] === 'object' || schema['properties'] !== undefined;
}

/** A map of constrained names to described values is closed as well: an unknown name is refused. */
function isClosed({ schema, closedAround }: Place): boolean {
  const constrainedMap = typeof schema['additionalProperties'] === 'object' && schema['propertyNames'] !== undefined;
  return (
    closedAround ||
    constrainedMap ||
    schema['additionalProperties'] === false ||
    schema['unevaluatedProperties'] === false
  );
}

function isOpenObject(place: Place): boolean {
  return isObject(place.schema) && !isClosed(place);
}

function openRequest(place: Place): Finding {
  return at(
    place,
    'is part of a request: expected additionalProperties or unevaluatedProperties to be false, came neither',
  );
}

function closedAnswer(place: Place): Finding[] {
  const keyword = ['additionalProperties', 'unevaluatedProperties'].find((name) => place.schema[name] === false);
  return keyword
    ? [at(place, `is part of an answer or event, which stay open: expected no ${keyword}, came false`)]
    : [];
}

function closedList(standard: Standard, place: Place): Finding[] {
  if (place.schema['enum'] === undefined || isOpenedBy(place.alternatives) || saysClosed(standard, place)) return [];
  return [
    at(
      place,
      'lists the values of an answer or event: expected anyOf with { type: string } beside the enum, or a description that says "This list is closed."',
    ),
  ];
}

function isOpenedBy(alternatives: Schema[]): boolean {
  return alternatives.some((schema) => schema['type'] === 'string' && Object.keys(schema).length === 1);
}

function saysClosed(standard: Standard, { component, schema }: Place): boolean {
  return [schema, standard.bundle.components.schemas[component]].some((one) =>
    descriptionOf(one).includes('This list is closed.'),
  );
}

function at(place: Place, message: string): Finding {
  return { file: `openapi/v1/schemas/${place.component}.yaml`, message: `${place.pointer || '/'} ${message}` };
}
