import openapiTypescript, { astToString } from 'openapi-typescript';
import { operationsOf, type OperationRow } from './operations-of.ts';
import { typeName, typescriptFile } from './text.ts';
import type { Output, Standard } from './standard.ts';

/** The schemas as openapi-typescript reads them: what the readable names stand on. */
export async function emitSchemaTypes(standard: Standard, root: string, folder: string): Promise<Output> {
  const nodes = await openapiTypescript(JSON.parse(JSON.stringify(standard.bundle)), { defaultNonNullable: false });
  return typescriptFile(root, `${folder}/schemas.ts`, ['openapi/v1/schemas'], astToString(nodes));
}

/** Readable names: `Hold`, `CreateHoldInput`, `CreateHoldResult`, and the table that every operation must be in. */
export async function emitTypes(standard: Standard, root: string, folder: string): Promise<Output> {
  const schemas = Object.keys(standard.bundle.components.schemas).sort();
  const operations = operationsOf(standard.bundle);
  const text = [
    `import type { components } from './schemas.ts';`,
    `type Schemas = components['schemas'];`,
    `type Headers = Readonly<Record<string, string>>;`,
    ...schemas.map((name) => `export type ${name} = Schemas['${name}'];`),
    ...operations.map(inputType),
    ...operations.map(resultType),
    `/** An answer in the bytes that go over the wire and that its idempotency record keeps. */`,
    `export type Serialised<Result> = { readonly serialised: { status: number; headers: Headers; body: string }; readonly of?: Result };`,
    `/** An answer that is sent as it comes about. */`,
    `export type Streamed<Result> = { readonly streamed: { status: number; headers: Headers; body: AsyncIterable<string | Uint8Array> }; readonly of?: Result };`,
    `/** One handler for every operation: what is missing does not compile. */`,
    `export type Operations<Context, Refusal> = {`,
    ...operations.map(handlerType),
    `};`,
  ];
  return typescriptFile(root, `${folder}/types.ts`, ['openapi/v1'], text.join('\n'));
}

/** Only what is not JSON may be streamed. */
function handlerType({ id, media }: OperationRow): string {
  const name = typeName(id);
  const streamed = media.some((type) => type !== 'application/json') ? `Streamed<${name}Result> | ` : '';
  return `${id}: (input: ${name}Input, context: Context) => Promise<${name}Result | Serialised<${name}Result> | ${streamed}Refusal>;`;
}

function inputType(row: OperationRow): string {
  const members = (place: string): string =>
    row.parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => `${memberName(parameter.name)}${parameter.required ? '' : '?'}: ${parameterType(parameter)}`)
      .join('; ');
  const body = row.body ? row.body : 'undefined';
  return `export type ${typeName(row.id)}Input = { path: { ${members('path')} }; query: { ${members('query')} }; headers: { ${members('header')} }; body: ${body} };`;
}

function memberName(name: string): string {
  return /^[a-z][A-Za-z]*$/.test(name) ? name : `'${name.toLowerCase()}'`;
}

function parameterType(parameter: OperationRow['parameters'][number]): string {
  const name = parameter.schema.split('/')[3] ?? '';
  return `components['parameters']['${name}']`;
}

function resultType(row: OperationRow): string {
  const successes = Object.entries(row.answers).filter(([status]) => Number(status) < 300);
  const variants = successes.map(
    ([status, schema]) => `{ status: ${status}; body: ${schema ?? 'null'}; headers?: Headers }`,
  );
  return `export type ${typeName(row.id)}Result = ${variants.join(' | ')};`;
}
