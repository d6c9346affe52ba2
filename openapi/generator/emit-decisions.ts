import { parseCondition, toTypeScript } from './condition.ts';
import { camelName, literal, typeName, typescriptFile, union } from './text.ts';
import type { ChoosingDecision, DecisionInput, Output, RefusingDecision, Standard } from './standard.ts';

const shape = `
import type { ErrorCode } from './errors.ts';

/** A condition that refuses when it is met; \`{input}\` in the pointer stands for that input's value. */
export type RefusalRow<Inputs> = {
  readonly id: string;
  readonly when: (given: Inputs) => boolean;
  readonly code: ErrorCode;
  readonly pointer: string;
};

/** Y: the condition is met; N: it is not; absent: no matter. */
export type ChoiceRow<Condition extends string, Outcome extends string> = {
  readonly id: string;
  readonly when: Readonly<Partial<Record<Condition, 'Y' | 'N'>>>;
  readonly notAll: readonly Condition[];
  readonly outcome: Outcome;
};
`;

/** The conditions as code and the rows as data. The suite never sees this file. */
export async function emitDecisions(standard: Standard, root: string, folder: string): Promise<Output> {
  const files = [...standard.refusals, ...standard.choices].map(({ file }) => file);
  const parts = [
    ...standard.refusals.map(({ content }) => refusingText(content)),
    ...standard.choices.map(({ content }) => choosingText(content)),
  ];
  return typescriptFile(root, `${folder}/decisions.ts`, files, [shape, ...parts].join('\n'));
}

function refusingText(decision: RefusingDecision): string {
  const inputs = `${typeName(decision.id)}Inputs`;
  const rows = decision.refuse.map(
    (row) =>
      `  { id: '${row.id}', when: (given) => ${toTypeScript(parseCondition(row.when))}, code: '${row.code}', pointer: '${row.pointer}' },`,
  );
  return `${inputsText(decision.id, decision.inputs)}
/** ${decision.says} */
export const ${camelName(decision.id)}: readonly RefusalRow<${inputs}>[] = [
${rows.join('\n')}
];`;
}

/** A choosing table on its own, so that tables can be proved before they have a server. */
export function choosingText(decision: ChoosingDecision): string {
  const inputs = `${typeName(decision.id)}Inputs`;
  const name = camelName(decision.id);
  const conditions = Object.entries(decision.conditions).map(
    ([condition, text]) => `  ${condition}: (given: ${inputs}) => ${toTypeScript(parseCondition(text))},`,
  );
  const rows = decision.rows.map((row) => {
    const when = Object.fromEntries(Object.entries(row.when).filter(([, cell]) => cell !== '-'));
    return `  ${literal({ id: row.id, when, notAll: row.notAll ?? [], outcome: row.outcome })},`;
  });
  return `${inputsText(decision.id, decision.inputs)}
export const ${name}Conditions = {
${conditions.join('\n')}
};
export type ${typeName(decision.id)}Outcome = ${union(Object.keys(decision.outcomes))};
/** ${decision.says} */
export const ${name}: readonly ChoiceRow<keyof typeof ${name}Conditions, ${typeName(decision.id)}Outcome>[] = [
${rows.join('\n')}
];`;
}

function inputsText(id: string, inputs: Record<string, DecisionInput>): string {
  const members = Object.entries(inputs).map(([name, input]) => {
    const says = input.says ? `  /** ${input.says} */\n` : '';
    return `${says}  readonly ${name}: ${input.type === 'integer' ? 'number' : input.type};`;
  });
  return `export type ${typeName(id)}Inputs = {\n${members.join('\n')}\n};`;
}
