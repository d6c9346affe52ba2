/** The bundle's operations as rows: what server, suite and pages bind to. */
import type { Bundle, OperationObject, Parameter, Response } from './standard.ts';

export type OperationRow = {
  id: string;
  method: string;
  path: string;
  profile: string;
  summary: string;
  description: string;
  security: 'none' | 'clientCredentials' | 'sandboxSecret';
  scope: string | null;
  idempotencyKey: boolean;
  precondition: boolean;
  parameters: { name: string; in: Parameter['in']; required: boolean; schema: string; description: string }[];
  /** The name of the body's schema, or null. */
  body: string | null;
  success: number;
  statuses: number[];
  /** Status to the name of the answer's schema; null without a body. */
  answers: Record<string, string | null>;
  /** The media types that a success may have; none without a body. */
  media: string[];
};

/** All operations in the order of the document. */
export function operationsOf(bundle: Bundle): OperationRow[] {
  return Object.entries(bundle.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => operationRow(bundle, path, method, operation)),
  );
}

function operationRow(bundle: Bundle, path: string, method: string, operation: OperationObject): OperationRow {
  const parameters = (operation.parameters ?? []).map((parameter) => parameterRow(bundle, parameter));
  const statuses = Object.keys(operation.responses).map(Number);
  const success = statuses.find((status) => status < 300) ?? 0;
  const [security = null] = operation.security ?? [];
  const [scheme, scopes] = Object.entries(security ?? {})[0] ?? ['none', []];
  return {
    id: operation.operationId,
    method,
    path,
    profile: operation.tags[0] ?? '',
    summary: operation.summary,
    description: operation.description.trim(),
    security: scheme as OperationRow['security'],
    scope: scopes[0] ?? null,
    idempotencyKey: parameters.some((parameter) => parameter.name === 'Idempotency-Key'),
    precondition: parameters.some((parameter) => parameter.name === 'If-Match'),
    parameters,
    body: schemaNameOf(operation.requestBody?.content),
    success,
    statuses,
    answers: Object.fromEntries(
      Object.entries(operation.responses).map(([status, response]) => [
        status,
        schemaNameOf(resolveResponse(bundle, response).content),
      ]),
    ),
    media: Object.keys(resolveResponse(bundle, operation.responses[success] ?? { description: '' }).content ?? {}),
  };
}

function parameterRow(bundle: Bundle, parameter: { $ref: string } | Parameter): OperationRow['parameters'][number] {
  const name = '$ref' in parameter ? lastOf(parameter.$ref) : '';
  const resolved = bundle.components.parameters[name];
  if (!resolved) throw new Error(`parameter ${JSON.stringify(parameter)} is not a file of openapi/v1/parameters`);
  return {
    name: resolved.name,
    in: resolved.in,
    required: resolved.required ?? false,
    schema: `#/components/parameters/${name}/schema`,
    description: resolved.description,
  };
}

function resolveResponse(bundle: Bundle, response: Response): Response {
  return response.$ref ? (bundle.components.responses[lastOf(response.$ref)] ?? response) : response;
}

function schemaNameOf(content: Record<string, { schema: { $ref?: string } }> | undefined): string | null {
  const [media] = Object.values(content ?? {});
  return media?.schema.$ref ? lastOf(media.schema.$ref) : null;
}

function lastOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}
