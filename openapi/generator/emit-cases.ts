import { cellCases, choiceCases, precedenceCases, refusalCases } from './cases-of.ts';
import { rowsOf } from './rows-of.ts';
import { literal, typescriptFile, union } from './text.ts';
import type { Output, Standard } from './standard.ts';

const shape = `
import type { ErrorCode } from './errors.ts';
import type { OperationId } from './operations.ts';
import type { EventType } from './events.ts';

/** What a check sends; \`{{name}}\` stands for what the world calls so. */
export type RequestPatch = {
  readonly body?: unknown;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
};
/** Criteria of the world that a check needs. */
export type Given = Readonly<Record<string, unknown>>;
/** A request made before the one that is judged; it must succeed. */
export type Step = { readonly operation: OperationId; readonly request: RequestPatch };
export type Situation = { readonly given: Given; readonly before: readonly Step[]; readonly request: RequestPatch };

export type RefusalCase = Situation & {
  readonly id: string;
  readonly operation: OperationId;
  readonly code: ErrorCode;
  readonly pointer: string;
  /** The same but for one thing: it is admitted. */
  readonly twin: Situation;
};
/** Both rows are broken; the first answers. */
export type PrecedenceCase = Situation & {
  readonly id: string;
  readonly operation: OperationId;
  readonly first: string;
  readonly second: string;
  readonly code: ErrorCode;
};
/** The answer shows the outcome of a row, by JSON pointer. */
export type ChoiceCase = Situation & {
  readonly id: string;
  readonly operation: OperationId;
  readonly shows: Readonly<Record<string, string | number | boolean>>;
};
export type CellCase = {
  readonly id: string;
  readonly lifecycle: string;
  /** The operation that shows the state. */
  readonly read: OperationId;
  readonly state: string;
  /** By time where there is no operation. */
  readonly reachedBy: readonly { readonly trigger: string; readonly operation: OperationId | null }[];
  readonly trigger: string;
  readonly operation: OperationId | null;
  readonly expect: { readonly state: string; readonly event: EventType | null; readonly code: ErrorCode | null };
};
`;

/** The literal examples of every decision row and every cell of every lifecycle. */
export async function emitCases(standard: Standard, root: string, folder: string): Promise<Output> {
  const refusals = standard.refusals.map(({ content }) => content);
  const table = (name: string, type: string, rows: unknown[]): string =>
    `export const ${name}: readonly ${type}[] = [\n${rows.map((row) => `  ${literal(row)},`).join('\n')}\n];`;
  const text = [
    shape,
    table('refusalCases', 'RefusalCase', refusals.flatMap(refusalCases)),
    table('precedenceCases', 'PrecedenceCase', refusals.flatMap(precedenceCases)),
    table(
      'choiceCases',
      'ChoiceCase',
      standard.choices.flatMap(({ content }) => choiceCases(content)),
    ),
    table(
      'cellCases',
      'CellCase',
      standard.lifecycles.flatMap(({ content }) => cellCases(content)),
    ),
  ].join('\n');
  const files = [...standard.refusals, ...standard.choices, ...standard.lifecycles].map(({ file }) => file);
  return typescriptFile(root, `${folder}/cases.ts`, files, text);
}

/** Every rule with its id: what \`checks\` must be total over. */
export async function emitRequirements(standard: Standard, root: string, folder: string): Promise<Output> {
  const rows = rowsOf(standard);
  const checked = rows.filter((row) => row.kind === 'requirement' && row.unobservable === null);
  const text = `
export type RuleRow = {
  readonly id: string;
  readonly kind: 'requirement' | 'decision' | 'cell';
  readonly level: 'MUST' | 'SHOULD';
  readonly profile: string;
  readonly role: string;
  readonly says: string;
  /** Its page and anchor, below the site's address. */
  readonly page: string;
  readonly source: string;
  /** Why no check can see it from outside, or null. */
  readonly unobservable: string | null;
};

/** Rows with a check written by hand. */
export type CheckedRequirementId = ${union(checked.map((row) => row.id))};
export type RuleId = ${union(rows.map((row) => row.id))};

export const site = ${literal(standard.errors.content.base.replace(/errors\/$/, ''))};

export const rules: readonly (RuleRow & { readonly id: RuleId })[] = [
${rows.map((row) => `  ${literal(row)},`).join('\n')}
];
`;
  return typescriptFile(root, `${folder}/rules.ts`, ['openapi/v1'], text);
}

/** Profiles and the vocabulary of situations, for the suite's selection and its worlds. */
export async function emitVocabulary(standard: Standard, root: string, folder: string): Promise<Output> {
  const { profiles, core } = standard.profiles.content;
  const { criteria, names } = standard.criteria.content;
  const text = `
export const profiles = ${literal(profiles)} as const;
export type Profile = keyof typeof profiles;
export const coreProfiles = ${literal(core)} as const satisfies readonly Profile[];

/** The vocabulary of situations. */
export const criteria = ${literal(criteria)} as const;
export type CriterionId = keyof typeof criteria;

/** What a world calls the objects that checks speak of. */
export const worldNames = ${literal(names)} as const;
`;
  return typescriptFile(root, `${folder}/vocabulary.ts`, [standard.profiles.file, standard.criteria.file], text);
}
