import { expect, test } from 'vitest';
import { decisionPages } from './emit-pages-decisions.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('a refusing decision', () => {
  const pages = decisionPages(smallStandard());
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'decisions/hold-admission', source: 'openapi/v1/decisions/hold-admission.yaml', title: 'Hold admission' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "Whether a hold is admitted.

    - Operation: [createHold](../../operations/create-hold/)
    - Profile: [sell](../../profiles/#sell)
    - Answered by: issuer

    ## Inputs

    | Input | Type | From | Says |
    | --- | --- | --- | --- |
    | \`suspended\` | boolean | [allocation.suspended](../../criteria/#allocation-suspended) |  |
    | \`requested\` | integer | the request and what it meets |  |
    | \`limit\` | integer | [allocation.perOrderLimit](../../criteria/#allocation-per-order-limit) | Seats of one order. |


    ## Rules, in order

    | Rule | Condition | Refuses when | Code | Points to |
    | --- | --- | --- | --- | --- |
    | [HOLD-01](#hold-01) | suspended | \`suspended\` | [ALLOCATION_SUSPENDED](../../errors/allocation-suspended/) | \`/path/allocationId\` |
    | [HOLD-02](#hold-02) | exceedsLimit | \`requested > limit\` | [ORDER_LIMIT_EXCEEDED](../../errors/order-limit-exceeded/) | \`/body/quantity\` |


    ## A request that no rule refuses

    In the default world:

    \`\`\`http
    POST /allocations/{allocationId}/holds
    \`\`\`

    \`\`\`json
    {
      "quantity": 2
    }
    \`\`\`

    \`{{…}}\` stands for the id of what the [world](../../criteria/#names) calls so, or for what an earlier answer named.

    ## HOLD-01

    From a suspended allocation nothing is held.

    Refused with [ALLOCATION_SUSPENDED](../../errors/allocation-suspended/) when \`suspended\`.

    **Refused**

    In a world with [allocation.suspended](../../criteria/#allocation-suspended) = \`true\`:

    \`\`\`http
    POST /allocations/{allocationId}/holds
    \`\`\`

    \`\`\`json
    {
      "quantity": 2
    }
    \`\`\`


    Expected in the answer:

    \`\`\`json
    {
      "type": "https://standard.example/errors/allocation-suspended",
      "status": 409,
      "code": "ALLOCATION_SUSPENDED",
      "pointers": [
        "/path/allocationId"
      ]
    }
    \`\`\`

    **Admitted**

    In the default world:

    \`\`\`http
    POST /allocations/{allocationId}/holds
    \`\`\`

    \`\`\`json
    {
      "quantity": 2
    }
    \`\`\`


    Checked by: \`oat test --only HOLD-01\`

    ## HOLD-02

    One hold has at most as many seats as one order.

    Refused with [ORDER_LIMIT_EXCEEDED](../../errors/order-limit-exceeded/) when \`requested > limit\`.

    **Refused**

    In a world with [allocation.perOrderLimit](../../criteria/#allocation-per-order-limit) = \`4\`:

    \`\`\`http
    POST /allocations/{allocationId}/holds
    \`\`\`

    \`\`\`json
    {
      "quantity": 5
    }
    \`\`\`


    Expected in the answer:

    \`\`\`json
    {
      "type": "https://standard.example/errors/order-limit-exceeded",
      "status": 409,
      "code": "ORDER_LIMIT_EXCEEDED",
      "pointers": [
        "/body/quantity"
      ]
    }
    \`\`\`

    **Admitted**

    In a world with [allocation.perOrderLimit](../../criteria/#allocation-per-order-limit) = \`4\`:

    \`\`\`http
    POST /allocations/{allocationId}/holds
    \`\`\`

    \`\`\`json
    {
      "quantity": 4
    }
    \`\`\`


    Checked by: \`oat test --only HOLD-02\`

    ## Two at once

    Checked with both broken in one request, the first answers: HOLD-01 before HOLD-02.

    "
  `);
});
