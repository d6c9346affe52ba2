/** The document's schemas, compiled when first asked for. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import document from '../generated/document.json' with { type: 'json' };
import type { Finding } from './exchange.ts';

const compiler = new Ajv2020({ strict: false, allErrors: true, verbose: true });
(formats as unknown as (ajv: Ajv2020) => void)(compiler);
compiler.addSchema(document, 'document');

const compiled = new Map<string, ValidateFunction>();
const maximumFindings = 5;

/** What does not fit the schema of that name; none when all fits. */
export function misfits(schema: string, value: unknown): Finding[] {
  return misfitsAt(`#/components/schemas/${schema}`, value);
}

/** `pointer` points to a schema in the document. */
export function misfitsAt(pointer: string, value: unknown): Finding[] {
  const validate = compiled.get(pointer) ?? compile(pointer);
  return validate(value) ? [] : (validate.errors ?? []).slice(0, maximumFindings).map(findingOf);
}

function compile(pointer: string): ValidateFunction {
  const validate = compiler.compile({ $ref: `document${pointer}` });
  compiled.set(pointer, validate);
  return validate;
}

function findingOf({ instancePath, keyword, message, params, data }: ErrorObject): Finding {
  const member = params.additionalProperty ?? params.missingProperty;
  const pointer = member === undefined ? instancePath : `${instancePath}/${String(member)}`;
  const expected = keyword === 'enum' ? params.allowedValues : (message ?? keyword);
  return { pointer, expected, seen: keyword === 'required' ? 'absent' : data };
}
