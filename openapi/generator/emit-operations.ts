import { operationsOf } from './operations-of.ts';
import { literal, typescriptFile } from './text.ts';
import type { Output, Standard } from './standard.ts';

const shape = `
/** An operation as the document has it. */
export type OperationRow = {
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'delete' | 'patch';
  /** OpenAPI path template, below the server's base URL. */
  readonly path: string;
  readonly profile: string;
  readonly security: 'none' | 'clientCredentials' | 'sandboxSecret';
  readonly scope: string | null;
  readonly idempotencyKey: boolean;
  readonly precondition: boolean;
  /** \`schema\` points into the document. */
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly required: boolean;
    readonly schema: string;
  }[];
  /** Name of the body's schema. */
  readonly body: string | null;
  readonly success: number;
  readonly statuses: readonly number[];
  /** Documented status to the name of the answer's schema. */
  readonly answers: Readonly<Record<string, string | null>>;
  /** The media types that a success may have; none without a body. */
  readonly media: readonly string[];
};
`;

/** The operation table, for server and suite alike. */
export async function emitOperations(standard: Standard, root: string, folder: string): Promise<Output> {
  const rows = operationsOf(standard.bundle).map(({ summary: _summary, description: _description, ...row }) => ({
    ...row,
    parameters: row.parameters.map(({ description: _text, ...parameter }) => parameter),
  }));
  const entries = rows.map((row) => `  ${row.id}: ${literal(row)},`);
  const text = `${shape}
export const operations = {
${entries.join('\n')}
} as const satisfies Record<string, OperationRow>;

export type OperationId = keyof typeof operations;

export const standardVersion = ${literal(standard.bundle.info.version)};
`;
  return typescriptFile(root, `${folder}/operations.ts`, ['openapi/v1/operations'], text);
}
