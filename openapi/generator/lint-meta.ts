/** Every file of our own kinds against its JSON Schema in openapi/meta. */
import { readFile, readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inWords, newAjv, validatorOf, type Validate } from './json-schema.ts';
import type { Finding } from './finding.ts';
import type { Source, Standard } from './standard.ts';

const folder = resolve(import.meta.dirname, '../meta');

/** A validator for each file kind, by the name of its schema's file. */
export async function metaValidators(): Promise<(kind: string) => Validate> {
  const ajv = newAjv();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.schema.json')).sort();
  const schemas = new Map<string, { $id: string }>();
  for (const name of names) {
    const schema = JSON.parse(await readFile(resolve(folder, name), 'utf8')) as { $id: string };
    ajv.addSchema(schema);
    schemas.set(name.replace('.schema.json', ''), schema);
  }
  return (kind) => {
    const schema = schemas.get(kind);
    if (!schema) throw new Error(`openapi/meta has no ${kind}.schema.json`);
    return validatorOf(ajv, { $ref: schema.$id });
  };
}

export async function lintMeta(standard: Standard): Promise<Finding[]> {
  const validatorFor = await metaValidators();
  return kindsOf(standard).flatMap(([kind, sources]) => {
    const validate = validatorFor(kind);
    return sources.flatMap(({ file, content }) => [
      ...inWords(validate(content)).map((message) => ({ file, message })),
      ...fileNameFindings(file, content),
    ]);
  });
}

function kindsOf(standard: Standard): [string, Source<unknown>[]][] {
  return [
    ['lifecycle', standard.lifecycles],
    ['refusing-decision', standard.refusals],
    ['choosing-decision', standard.choices],
    ['requirements', standard.requirements],
    ['workflow', standard.workflows],
    ['errors', [standard.errors]],
    ['events', [standard.events]],
    ['criteria', [standard.criteria]],
    ['profiles', [standard.profiles]],
    ['withdrawn', [standard.withdrawn]],
  ];
}

function fileNameFindings(file: string, content: unknown): Finding[] {
  const id = (content as { id?: string } | null)?.id;
  if (id === undefined || file.endsWith(`/${id}.yaml`)) return [];
  return [{ file, message: `expected the id to be the file's name, came "${id}"` }];
}
