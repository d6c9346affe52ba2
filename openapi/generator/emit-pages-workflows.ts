import { code, link, list, prose, section, table, type Page } from './markdown.ts';
import { slugs } from './slugs.ts';
import type { Standard, WorkflowStep } from './standard.ts';

export function workflowPages(standard: Standard): Page[] {
  return standard.workflows.flatMap(({ file, content: { info, workflows } }) =>
    workflows.map(({ workflowId, summary, description, steps }) => {
      const slug = slugs.workflow(workflowId);
      return {
        slug,
        source: file,
        title: info.title,
        lines: [
          prose(summary),
          '',
          prose(description),
          '',
          ...section('## Steps', stepsTable(slug, steps)),
          ...section('## Run it', runLines(slug, file, workflowId)),
        ],
      };
    }),
  );
}

function stepsTable(from: string, steps: readonly WorkflowStep[]): string[] {
  return table(
    ['Step', 'What happens', 'Operation', 'What must be so'],
    steps.map(({ stepId, description, operationId, successCriteria }) => [
      code(stepId),
      prose(description),
      link(from, slugs.operation(operationId), operationId),
      successCriteria.map(({ condition }) => code(condition)).join('<br>'),
    ]),
  );
}

function runLines(from: string, file: string, id: string): string[] {
  return [
    `Against the reference Issuer: ${code(`npm run workflows -- ${id}`)}.`,
    `Against your own, or with another runner: ${link(from, 'workflows', 'Run the workflows')}.`,
    '',
    ...list([`The Arazzo document: ${code(file)}`]),
  ];
}
