import { kebabName, literal, typescriptFile } from './text.ts';
import type { Output, Standard } from './standard.ts';

/** The error catalogue as a total map from code to status, title and retry advice. */
export async function emitErrors(standard: Standard, root: string, folder: string): Promise<Output> {
  const { base, errors } = standard.errors.content;
  const entries = Object.entries(errors).map(
    ([code, entry]) => `  ${code}: ${literal({ ...entry, type: base + kebabName(code) })},`,
  );
  const text = `
export type ErrorRow = {
  readonly status: number;
  /** Which layer answers it; \`rule\` for the rows of decisions and lifecycles. */
  readonly layer: string;
  readonly retry: string;
  readonly title: string;
  readonly says: string;
  /** The address of its page. */
  readonly type: string;
};

export const errors = {
${entries.join('\n')}
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof errors;
`;
  return typescriptFile(root, `${folder}/errors.ts`, [standard.errors.file], text);
}
