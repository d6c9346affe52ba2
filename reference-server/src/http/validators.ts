/** Schema checks, compiled once from the document. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { OperationRow } from '../generated/operations.ts';

export type Part = 'path' | 'query' | 'header' | 'body';
/** Gives JSON pointers to what does not fit; none when all fits. May coerce query and header texts in place. */
export type Validate = (value: unknown) => string[];

const maximumPointers = 20;

export function createValidators(document: object) {
  const strict = compilerFor(document, false);
  const coercing = compilerFor(document, true);
  return {
    body: (schema: string): Validate => pointersOf('body', strict.compile(reference(`#/components/schemas/${schema}`))),
    parameters: (place: Exclude<Part, 'body'>, row: OperationRow): Validate =>
      pointersOf(place, coercing.compile(parametersSchema(place, row))),
  };
}

function compilerFor(document: object, coerceTypes: boolean): Ajv2020 {
  const compiler = new Ajv2020({ strict: false, allErrors: true, coerceTypes });
  (formats as unknown as (ajv: Ajv2020) => void)(compiler);
  compiler.addFormat('date-time', isMoment);
  compiler.addSchema(document, 'document');
  return compiler;
}

const momentForm = /^\d{4}-\d\d-\d\d[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$/;
/** What is reckoned from a moment, hours or days away, must still be a moment of four digits. */
const firstMoment = Date.UTC(1000, 0);
const lastMoment = Date.UTC(9000, 0);

/** RFC 3339 has leap seconds; the clock that everything here goes by has none. */
function isMoment(text: string): boolean {
  const moment = momentForm.test(text) ? Date.parse(text) : Number.NaN;
  return moment >= firstMoment && moment < lastMoment;
}

function reference(pointer: string): { $ref: string } {
  return { $ref: `document${pointer}` };
}

/** Headers are open: every client sends some of its own. Path and query are closed. */
function parametersSchema(place: Exclude<Part, 'body'>, row: OperationRow): object {
  const parameters = row.parameters.filter((parameter) => parameter.in === place);
  const nameOf = (name: string): string => (place === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    properties: Object.fromEntries(parameters.map(({ name, schema }) => [nameOf(name), reference(schema)])),
    required: parameters.filter(({ required }) => required).map(({ name }) => nameOf(name)),
    additionalProperties: place === 'header',
  };
}

function pointersOf(part: Part, validate: ValidateFunction): Validate {
  return (value) => {
    if (validate(value)) return [];
    const pointers = (validate.errors ?? []).map((error) => `/${part}${pointerOf(error)}`);
    return [...new Set(pointers)].slice(0, maximumPointers);
  };
}

function pointerOf({ instancePath, params }: ErrorObject): string {
  const member = (params.additionalProperty ?? params.unevaluatedProperty ?? params.missingProperty) as
    string | undefined;
  return member === undefined ? instancePath : `${instancePath}/${member.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
