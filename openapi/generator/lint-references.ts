/** What one file says of another: profiles, codes, events, criteria, ids. */
import { isDeepStrictEqual } from 'node:util';
import { inWords, newAjv, validatorOf } from './json-schema.ts';
import { anyOf, shown } from './finding.ts';
import { operationsOf } from './operations-of.ts';
import { namesCode, rowsOf } from './rows-of.ts';
import type { Finding } from './finding.ts';
import type { Bundle, Lifecycle, Source, Standard } from './standard.ts';

export function lintReferences(standard: Standard): Finding[] {
  return [
    ...lintIds(standard),
    ...lintRowProfiles(standard),
    ...lintErrors(standard),
    ...lintEvents(standard),
    ...lintCriteria(standard),
    ...lintProfiles(standard),
  ];
}

/** Ids are unique in the whole standard, withdrawn ones included. */
function lintIds(standard: Standard): Finding[] {
  const seen = new Map(standard.withdrawn.content.rows.map(({ id }) => [id, standard.withdrawn.file]));
  return rowsOf(standard).flatMap(({ id, source }) => {
    const before = seen.get(id);
    seen.set(id, source);
    return before === undefined
      ? []
      : [{ file: source, message: `expected a new id, came ${id}, which ${before} has` }];
  });
}

function lintRowProfiles(standard: Standard): Finding[] {
  const known = standard.profiles.content.profiles;
  return rowsOf(standard)
    .filter(({ profile }) => !Object.hasOwn(known, profile))
    .map(({ id, profile, source }) => ({
      file: source,
      message: `${id}: expected the profile ${anyOf(Object.keys(known))}, came "${profile}"`,
    }));
}

/** A rule's code is used by a row or a cell, or named in a requirement; the other layers answer by themselves. */
function lintErrors({ errors, refusals, lifecycles, requirements }: Standard): Finding[] {
  const used = new Set([
    ...refusals.flatMap(({ content }) => content.refuse.map((row) => row.code)),
    ...lifecycles.flatMap(({ content }) => refusedCodes(content)),
  ]);
  const says = requirements.flatMap(({ content }) => content.rows.map((row) => row.says));
  return Object.entries(errors.content.errors)
    .filter(([code, { layer }]) => layer === 'rule' && !used.has(code) && !says.some((text) => namesCode(text, code)))
    .map(([code]) => ({ file: errors.file, message: `expected a rule that answers ${code}, came none` }));
}

function refusedCodes({ cells }: Lifecycle): string[] {
  return Object.values(cells).flatMap((row) =>
    Object.values(row).flatMap((cell) => (cell !== 'unchanged' && 'refused' in cell ? [cell.refused] : [])),
  );
}

function lintEvents({ events, bundle, profiles }: Standard): Finding[] {
  const known = profiles.content.profiles;
  const messages = Object.entries(events.content.events).flatMap(([type, { data, profile }]) => [
    ...(Object.hasOwn(bundle.components.schemas, data)
      ? []
      : [`${type}: expected a schema of the document as data, came ${data}`]),
    ...(Object.hasOwn(known, profile)
      ? []
      : [`${type}: expected the profile ${anyOf(Object.keys(known))}, came "${profile}"`]),
  ]);
  return messages.map((message) => ({ file: events.file, message }));
}

function lintCriteria({ criteria, bundle }: Standard): Finding[] {
  const operations = new Set(operationsOf(bundle).map(({ id }) => id));
  const ajv = newAjv();
  const messages = Object.entries(criteria.content.criteria).flatMap(
    ([name, { schema, default: value, recognise, reach = [] }]) => [
      ...(value === undefined
        ? []
        : inWords(validatorOf(ajv, schema)(value)).map((message) => `${name}: its default ${message}`)),
      ...[...reach, ...(recognise ? [String(recognise['operation'])] : [])]
        .filter((id) => !operations.has(id))
        .map((id) => `${name}: expected an operation of the document, came "${id}"`),
    ],
  );
  return [
    ...messages.map((message) => ({ file: criteria.file, message })),
    ...lintWorldCriteria(criteria.content.criteria, bundle),
  ];
}

/** What a sandbox is asked for has the vocabulary's own names and schemas. */
function lintWorldCriteria(criteria: Standard['criteria']['content']['criteria'], bundle: Bundle): Finding[] {
  const world = bundle.components.schemas['WorldCriteria'];
  if (!world) return [];
  const properties = (world['properties'] ?? {}) as Record<string, Record<string, unknown>>;
  const names = new Set([...Object.keys(criteria), ...Object.keys(properties)]);
  return [...names].flatMap((name) => {
    const { description: _description, ...schema } = properties[name] ?? {};
    const expected = criteria[name]?.schema;
    if (isDeepStrictEqual(schema, expected)) return [];
    return [
      {
        file: 'openapi/v1/schemas/WorldCriteria.yaml',
        message: `${name}: expected ${shown(expected)} as in criteria.yaml, came ${shown(properties[name])}`,
      },
    ];
  });
}

function lintProfiles({ profiles }: Standard): Finding[] {
  const known = profiles.content.profiles;
  const unknown = [
    ...Object.entries(known).map(([name, { requires }]) => [name, requires] as const),
    ['core', profiles.content.core] as const,
  ].flatMap(([name, names]) =>
    names
      .filter((other) => !Object.hasOwn(known, other))
      .map((other) => `${name}: expected ${anyOf(Object.keys(known))}, came "${other}"`),
  );
  const loops = Object.keys(known).filter((name) => requiredBy(profiles, name).has(name));
  const loop = loops.length > 0 ? [`profiles that require each other: ${loops.join(', ')}`] : [];
  return [...unknown, ...loop].map((message) => ({ file: profiles.file, message }));
}

/** All that a profile stands on, directly or not. */
function requiredBy({ content }: Source<Standard['profiles']['content']>, name: string): Set<string> {
  const found = new Set<string>();
  const pending = [...(content.profiles[name]?.requires ?? [])];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    pending.push(...(content.profiles[next]?.requires ?? []));
  }
  return found;
}
