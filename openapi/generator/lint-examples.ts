/** Examples as files against the document's schemas. */
import { bundleValidators, inWords, type Validate } from './json-schema.ts';
import { schemaNamesByUse } from './schema-walk.ts';
import type { Finding } from './finding.ts';
import type { Example, Standard } from './standard.ts';

export function lintExamples(standard: Standard): Finding[] {
  const validatorFor = bundleValidators(standard.bundle);
  return [
    ...standard.examples.flatMap((example) => lintExample(standard, validatorFor, example)),
    ...lintPresence(standard),
  ];
}

function lintExample(
  standard: Standard,
  validatorFor: (name: string) => Validate,
  { file, content, type, valid }: Example,
): Finding[] {
  if (!Object.hasOwn(standard.bundle.components.schemas, type))
    return [{ file, message: `${type} is no schema of the document` }];
  const errors = validatorFor(type)(content);
  if (valid) return inWords(errors).map((message) => ({ file, message: `expected a valid ${type}, but ${message}` }));
  return errors.length > 0 ? [] : [{ file, message: `expected what ${type} refuses, but it is valid` }];
}

function lintPresence(standard: Standard): Finding[] {
  const { requests } = schemaNamesByUse(standard.bundle, []);
  return requests.flatMap((type) =>
    [true, false]
      .filter((valid) => !standard.examples.some((example) => example.type === type && example.valid === valid))
      .map((valid) => {
        const folder = `openapi/v1/examples/${type}/${valid ? 'valid' : 'invalid'}`;
        return { file: folder, message: 'expected at least one example of a request, came none' };
      }),
  );
}
