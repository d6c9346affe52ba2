/** Ajv as the generator uses it: over the bundle, with every error and the schema that raised it. */
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import addFormatsModule from 'ajv-formats';
import { shown } from './finding.ts';
import type { Bundle } from './standard.ts';

// The package's types describe its CommonJS shape; under nodenext the function is the module itself.
const addFormats = addFormatsModule as unknown as (ajv: Ajv2020) => Ajv2020;

export type Errors = ErrorObject[];
export type Validate = (value: unknown) => Errors;

export function newAjv(): Ajv2020 {
  return addFormats(new Ajv2020({ allErrors: true, strict: false, verbose: true, inlineRefs: false }));
}

/** A validator for each schema of the bundle, by name; compiled when asked for. */
export function bundleValidators(bundle: Bundle): (name: string) => Validate {
  const ajv = newAjv();
  ajv.addSchema(bundle, 'openapi', undefined, false);
  return (name) => validatorOf(ajv, { $ref: `openapi#/components/schemas/${name}` });
}

export function validatorOf(ajv: Ajv2020, schema: Record<string, unknown>): Validate {
  const validate = ajv.compile(schema);
  return (value) => (validate(value) ? [] : (validate.errors ?? []));
}

/** The errors as sentences, without those of branches that were only tried. */
export function inWords(errors: Errors): string[] {
  const told = errors.filter(
    (error) => !/\/(oneOf|anyOf)\/\d/.test(error.schemaPath) && error.keyword !== 'propertyNames',
  );
  return (told.length > 0 ? told : errors).map(sentenceOf);
}

function sentenceOf(error: ErrorObject): string {
  const where = error.instancePath || '/';
  if (error.propertyName) return `${where}: the name "${error.propertyName}" ${error.message ?? ''}`;
  if (error.keyword === 'additionalProperties' || error.keyword === 'unevaluatedProperties') {
    const name = String(error.params['additionalProperty'] ?? error.params['unevaluatedProperty']);
    return `${where}: "${name}" is not known here`;
  }
  const came = error.keyword === 'required' ? '' : `, came ${shown(error.data)}`;
  const allowed = error.keyword === 'enum' ? ` (${String(error.params['allowedValues'])})` : '';
  return `${where}: ${error.message ?? 'is not valid'}${allowed}${came}`;
}
