/** Keys of our own in OpenAPI: few, each with a schema. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Finding } from './finding.ts';
import type { Standard } from './standard.ts';

const keyLimit = 5;
const file = 'openapi/meta/x-keys.schema.json';

export async function allowedXKeys(): Promise<string[]> {
  const text = await readFile(resolve(import.meta.dirname, '../meta/x-keys.schema.json'), 'utf8');
  return Object.keys((JSON.parse(text) as { properties: Record<string, unknown> }).properties);
}

export async function lintXKeys(standard: Standard): Promise<Finding[]> {
  const allowed = await allowedXKeys();
  const many =
    allowed.length > keyLimit ? [{ file, message: `expected at most ${keyLimit} keys, came ${allowed.length}` }] : [];
  return [
    ...many,
    ...strangeXKeys(standard.bundle, allowed).map((message) => ({ file: 'openapi/v1/openapi.yaml', message })),
  ];
}

/** Where the document has keys of its own that x-keys.schema.json does not know. */
export function strangeXKeys(value: unknown, allowed: readonly string[], pointer = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    const strange = !Array.isArray(value) && key.startsWith('x-') && !allowed.includes(key);
    return strange
      ? [`${here}: expected one of ${allowed.join(', ')}, came ${key}`]
      : strangeXKeys(inner, allowed, here);
  });
}
