/** Workflows: their file's name, their operations, and a world that is made first and deleted last. */
import { shown, type Finding } from './finding.ts';
import { operationsOf } from './operations-of.ts';
import type { Standard, WorkflowDocument, WorkflowStep } from './standard.ts';

type StatusesById = ReadonlyMap<string, readonly number[]>;

export function lintWorkflows({ bundle, workflows }: Standard): Finding[] {
  const statuses = new Map(operationsOf(bundle).map((row) => [row.id, row.statuses]));
  return workflows.flatMap(({ file, content }) =>
    lintWorkflow(statuses, file, content).map((message) => ({ file, message })),
  );
}

function lintWorkflow(statuses: StatusesById, file: string, { workflows }: WorkflowDocument): string[] {
  return workflows.flatMap(({ workflowId, steps }) => [
    ...(file.endsWith(`/${workflowId}.arazzo.yaml`) ? [] : [`expected the name ${workflowId}.arazzo.yaml`]),
    ...endFindings('first', steps.at(0), 'createWorld'),
    ...endFindings('last', steps.at(-1), 'deleteWorld'),
    ...steps.flatMap((step) => lintStep(statuses, step)),
  ]);
}

function endFindings(place: string, step: WorkflowStep | undefined, want: string): string[] {
  const came = step?.operationId;
  return came === want ? [] : [`expected ${want} as the ${place} step, came ${came ?? 'nothing'}`];
}

/** Each step says by its status what must come, and it is one that the operation documents. */
function lintStep(statuses: StatusesById, { stepId, operationId, successCriteria }: WorkflowStep): string[] {
  const known = statuses.get(operationId);
  if (!known) return [`step ${stepId}: expected an operation of the document, came ${shown(operationId)}`];
  const [first = ''] = successCriteria.map(({ condition }) => condition);
  const status = /^\$statusCode == (\d{3})$/.exec(first)?.[1];
  if (status === undefined)
    return [`step ${stepId}: expected "$statusCode == …" as the first criterion, came "${first}"`];
  return known.includes(Number(status)) ? [] : [`step ${stepId}: ${operationId} documents no ${status}`];
}
