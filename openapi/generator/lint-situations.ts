/** Every request that the suite will send to see a rule refuse must get as far as that rule. */
import { choiceCases, precedenceCases, refusalCases, type Situation } from './cases-of.ts';
import { bundleValidators, inWords, newAjv, validatorOf, type Errors, type Validate } from './json-schema.ts';
import { anyOf } from './finding.ts';
import { operationsOf, type OperationRow } from './operations-of.ts';
import type { Finding } from './finding.ts';
import type { ChoosingDecision, RefusingDecision, RequestPatch, Standard, Step } from './standard.ts';

type Context = {
  operations: Map<string, OperationRow>;
  bodyOf: (name: string) => Validate;
  criteria: Map<string, Validate>;
  names: Record<string, Record<string, string>>;
};

export function lintSituations(standard: Standard): Finding[] {
  const context = contextOf(standard);
  return [
    ...standard.refusals.flatMap(({ file, content }) =>
      lintDecision(context, content).map((message) => ({ file, message })),
    ),
    ...standard.choices.flatMap(({ file, content }) =>
      lintChoice(context, content).map((message) => ({ file, message })),
    ),
  ];
}

/** Pairs are made of the examples, so that a fault in one is told there and not once more for every pair. */
function lintDecision(context: Context, decision: RefusingDecision): string[] {
  const tell = (situations: [string, Situation][]): string[] =>
    situations.flatMap(([where, situation]) =>
      lintSituation(context, decision.operation, situation).map((message) => `${where}: ${message}`),
    );
  const single = tell(examplesOf(decision));
  return single.length > 0 ? single : tell(pairsOf(decision));
}

function lintChoice(context: Context, decision: ChoosingDecision): string[] {
  return choiceCases(decision).flatMap((row) =>
    lintSituation(context, row.operation, row).map((message) => `${row.id}'s example: ${message}`),
  );
}

function contextOf({ bundle, criteria }: Standard): Context {
  const ajv = newAjv();
  const { says: _says, ...names } = criteria.content.names;
  return {
    operations: new Map(operationsOf(bundle).map((row) => [row.id, row])),
    bodyOf: bundleValidators(bundle),
    criteria: new Map(
      Object.entries(criteria.content.criteria).map(([name, { schema }]) => [name, validatorOf(ajv, schema)]),
    ),
    names,
  };
}

function examplesOf(decision: RefusingDecision): [string, Situation][] {
  return refusalCases(decision).flatMap((row): [string, Situation][] => [
    [`${row.id}'s example`, row],
    [`${row.id}'s twin`, row.twin],
  ]);
}

function pairsOf(decision: RefusingDecision): [string, Situation][] {
  try {
    return precedenceCases(decision).map((row) => [row.id, row]);
  } catch {
    // A condition that can't be read is told by lint-decisions.
    return [];
  }
}

function lintSituation(context: Context, operation: string, { given, before, request }: Situation): string[] {
  const steps: Step[] = [...before, { operation, request }];
  return [
    ...lintGiven(context, given),
    ...steps.flatMap((step) => lintStep(context, step)),
    ...steps.flatMap((step, index) => lintPlaceholders(context, step.request, steps.slice(0, index))),
  ];
}

function lintGiven({ criteria }: Context, given: Situation['given']): string[] {
  return Object.entries(given).flatMap(([name, value]) => {
    const validate = criteria.get(name);
    return validate
      ? inWords(validate(value)).map((message) => `${name} ${message}`)
      : [`given: "${name}" is no criterion`];
  });
}

function lintStep(context: Context, { operation, request }: Step): string[] {
  const row = context.operations.get(operation);
  if (!row) return [`expected an operation of the document, came "${operation}"`];
  const body = row.body === null ? [] : inWords(withoutPlaceholders(context.bodyOf(row.body)(filledIn(request.body))));
  return [
    ...strangers(row, 'query', request.query),
    ...strangers(row, 'header', request.headers),
    ...strangers(row, 'path', request.path),
    ...body.map((message) => `the schema of ${operation} would refuse its body, ${message}`),
  ];
}

function strangers(row: OperationRow, place: string, sent: RequestPatch['query'] = {}): string[] {
  const known = row.parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
  const unknown = Object.keys(sent).filter((name) => !known.includes(name));
  return unknown.map((name) => `expected a ${place} parameter of ${row.id} (${anyOf(known)}), came "${name}"`);
}

const placeholder = /\{\{([\w.]+)\}\}/;

/** An id as good as any, so that a choice between schemas does not fall on the placeholder. */
const stand = 'placeholder';

function filledIn(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null).replaceAll(/\{\{([\w.]+)\}\}/g, `${stand}.$1`));
}

/** What stands for a thing of the world is judged when the world has put it in. */
function withoutPlaceholders(errors: Errors): Errors {
  const open = errors
    .filter(({ data }) => typeof data === 'string' && data.includes(stand))
    .map(({ instancePath }) => instancePath);
  const tried = (keyword: string): boolean => keyword === 'anyOf' || keyword === 'oneOf';
  return errors.filter(
    ({ instancePath, keyword }) =>
      !open.includes(instancePath) && !(tried(keyword) && open.some((path) => path.startsWith(instancePath))),
  );
}

/** A placeholder names a thing of the world or a binding; what a step is answered with can be named after that step. */
function lintPlaceholders(context: Context, request: RequestPatch, earlier: Step[]): string[] {
  const answered = earlier.map(({ operation }) => answerOf(context.operations.get(operation)));
  const made = new Set([...context.operations.values()].filter(makes).map(answerOf));
  const texts = JSON.stringify(request).matchAll(new RegExp(placeholder, 'g'));
  return [...texts].flatMap(([text, path = '']) => {
    const [kind = ''] = path.split('.');
    const known = knownPaths(context);
    if (!known.includes(path.replace(/\.\d+(?=\.|$)/g, '.N')))
      return [`${text}: expected ${anyOf(known)}, came "${path}"`];
    return made.has(kind) && !answered.includes(kind)
      ? [`${text}: expected an earlier step that is answered with a ${kind}, came none`]
      : [];
  });
}

function knownPaths({ names: { bindings = {}, ...kinds } }: Context): string[] {
  const things = Object.entries(kinds).flatMap(([plural, named]) =>
    Object.keys(named).map((name) => `${plural.replace(/s$/, '')}.${name}`),
  );
  return [...things, ...Object.keys(bindings)];
}

function makes({ method, profile }: OperationRow): boolean {
  return ['post', 'put'].includes(method) && profile !== 'sandbox';
}

/** `Hold` as `hold`. */
function answerOf(row: OperationRow | undefined): string {
  const name = row?.answers[row.success] ?? '';
  return name.charAt(0).toLowerCase() + name.slice(1);
}
