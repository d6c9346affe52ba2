import { expect, test } from 'vitest';
import { first } from './fixtures/broken.ts';
import { standardWithWorkflow } from './fixtures/small-workflow.ts';
import { lintMeta } from './lint-meta.ts';
import { lintWorkflows } from './lint-workflows.ts';
import type { WorkflowDocument } from './standard.ts';

type Workflow = WorkflowDocument['workflows'][number];

test.each<[given: string, change: (workflow: Workflow) => void, want: string[]]>([
  ['nothing broken', () => undefined, []],
  [
    'another name than its file',
    (workflow) => void (workflow.workflowId = 'hold'),
    ['expected the name hold.arazzo.yaml'],
  ],
  ['no world at first', ({ steps }) => void steps.shift(), ['expected createWorld as the first step, came createHold']],
  ['a world that stays', ({ steps }) => void steps.pop(), ['expected deleteWorld as the last step, came createHold']],
  [
    'an operation that is not there',
    ({ steps }) => Object.assign(steps[1] ?? {}, { operationId: 'reissueTicket' }),
    ['step createHold: expected an operation of the document, came "reissueTicket"'],
  ],
  [
    'a status that is not documented',
    ({ steps }) => Object.assign(steps[1] ?? {}, { successCriteria: [{ condition: '$statusCode == 202' }] }),
    ['step createHold: createHold documents no 202'],
  ],
  [
    'a step that would pass with any status',
    ({ steps }) => Object.assign(steps[1] ?? {}, { successCriteria: [{ condition: '$statusCode < 300' }] }),
    ['step createHold: expected "$statusCode == …" as the first criterion, came "$statusCode < 300"'],
  ],
])('%s', (_given, change, want) => {
  const standard = standardWithWorkflow();
  const { file, content } = first(standard.workflows);
  change(first(content.workflows));
  expect(lintWorkflows(standard)).toEqual(want.map((message) => ({ file, message })));
});

test.each<[given: string, change: (document: WorkflowDocument) => void, want: string[]]>([
  ['nothing broken', () => undefined, []],
  [
    'a criterion that runners read differently',
    ({ workflows }) => Object.assign(first(first(workflows).steps).successCriteria[0] ?? {}, { type: 'jsonpath' }),
    ['/workflows/0/steps/0/successCriteria/0: "type" is not known here'],
  ],
  [
    'a step that must fulfil nothing',
    ({ workflows }) => void (first(first(workflows).steps).successCriteria = []),
    ['/workflows/0/steps/0/successCriteria: must NOT have fewer than 1 items, came []'],
  ],
  [
    'two workflows in a file',
    ({ workflows }) => void workflows.push(first(workflows)),
    ['/workflows: must NOT have more than 1 items'],
  ],
])('the shape of a file with %s', async (_given, change, want) => {
  const standard = standardWithWorkflow();
  const { file, content } = first(standard.workflows);
  change(content);
  const findings = (await lintMeta(standard)).filter((finding) => finding.file === file);
  expect(findings.map(({ message }) => message)).toEqual(want.map((text) => expect.stringContaining(text)));
});
