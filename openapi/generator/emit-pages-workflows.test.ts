import { expect, test } from 'vitest';
import { workflowPages } from './emit-pages-workflows.ts';
import { standardWithWorkflow } from './fixtures/small-workflow.ts';

test('a workflow', () => {
  const pages = workflowPages(standardWithWorkflow());
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    {
      slug: 'workflows/hold-and-delete',
      source: 'openapi/v1/workflows/hold-and-delete.arazzo.yaml',
      title: 'Hold and delete',
    },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "A hold is made.

    And with its world it goes.

    ## Steps

    | Step | What happens | Operation | What must be so |
    | --- | --- | --- | --- |
    | \`createWorld\` | Calls &#123;it} for 201. | [createWorld](../../operations/create-world/) | \`$statusCode == 201\` |
    | \`createHold\` | Calls &#123;it} for 201. | [createHold](../../operations/create-hold/) | \`$statusCode == 201\`<br>\`$response.body#/state == 'held'\` |
    | \`deleteWorld\` | Calls &#123;it} for 204. | [deleteWorld](../../operations/delete-world/) | \`$statusCode == 204\` |


    ## Run it

    Against the reference Issuer: \`npm run workflows -- hold-and-delete\`.
    Against your own, or with another runner: [Run the workflows](../../workflows/).

    - The Arazzo document: \`openapi/v1/workflows/hold-and-delete.arazzo.yaml\`

    "
  `);
});
