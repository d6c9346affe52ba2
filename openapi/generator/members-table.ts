/** The members of a schema as a table. */
import { code, prose, table } from './markdown.ts';
import { componentNameOf, descriptionOf, type Schema } from './schema-walk.ts';
import type { Bundle } from './standard.ts';

/** Empty where the schema is no object. */
export function membersTable(bundle: Bundle, name: string): string[] {
  const schema = bundle.components.schemas[name] ?? {};
  const required = (schema['required'] ?? []) as string[];
  const rows = Object.entries((schema['properties'] ?? {}) as Record<string, Schema>).map(([member, property]) => [
    code(member),
    typeText(property),
    required.includes(member) ? 'yes' : 'no',
    prose(says(bundle, property)),
  ]);
  return table(['Member', 'Type', 'Required', 'Says'], rows);
}

function says(bundle: Bundle, schema: Schema): string {
  const name = componentNameOf(schema['$ref']);
  return descriptionOf(schema) || (name === null ? '' : descriptionOf(bundle.components.schemas[name]));
}

function typeText(schema: Schema): string {
  const name = componentNameOf(schema['$ref']);
  if (name !== null) return name;
  if (schema['const'] !== undefined) return code(JSON.stringify(schema['const']));
  if (Array.isArray(schema['enum'])) return schema['enum'].map((one) => code(JSON.stringify(one))).join(', ');
  if (schema['type'] === 'array') return `list of ${typeText((schema['items'] ?? {}) as Schema)}`;
  const branches = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (branches) return branches.map(typeText).join(' or ');
  const types = (schema['type'] ?? 'any') as string | string[];
  return typeof types === 'string' ? types : types.join(' or ');
}
