import { expect, test } from 'vitest';
import { operationPages } from './emit-pages-operations.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('an operation', () => {
  const pages = operationPages(smallStandard());
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'operations/create-hold', source: 'openapi/v1/operations/create-hold.yaml', title: 'Hold seats' },
    { slug: 'operations/get-hold', source: 'openapi/v1/operations/get-hold.yaml', title: 'Read a hold' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "\`\`\`http
    POST /allocations/{allocationId}/holds
    \`\`\`

    Keeps seats.

    - Operation: \`createHold\`
    - Profile: [sell](../../profiles/#sell)
    - Needs: a token with the scope \`sell:write\`

    ## Parameters

    | Name | In | Required | Says |
    | --- | --- | --- | --- |
    | \`allocationId\` | path | yes | The allocation. |
    | \`Idempotency-Key\` | header | yes | Names the request. |


    ## Body

    \`HoldRequest\`. What is asked for. Members that are not listed are refused.

    | Member | Type | Required | Says |
    | --- | --- | --- | --- |
    | \`quantity\` | integer | yes | Seats. |
    | \`priceTypeId\` | string | no |  |

    An example:

    \`\`\`json
    {
      "quantity": 2
    }
    \`\`\`


    ## Answers

    | Status | When | Body |
    | --- | --- | --- |
    | 201 | The hold. | \`Hold\` |
    | 400 | A problem. | \`Problem\` |
    | 401 | A problem. | \`Problem\` |
    | 403 | A problem. | \`Problem\` |
    | 404 | A problem. | \`Problem\` |
    | 409 | A problem. | \`Problem\` |
    | 413 | A problem. | \`Problem\` |
    | 415 | A problem. | \`Problem\` |
    | 422 | A problem. | \`Problem\` |
    | 429 | A problem. | \`Problem\` |
    | 503 | A problem. | \`Problem\` |

    \`Hold\` has these members, and may have more:

    | Member | Type | Required | Says |
    | --- | --- | --- | --- |
    | \`id\` | string | yes | Its id. |
    | \`state\` | HoldState | yes | Where it stands. This list is closed. |


    ## Refusals, in order

    The first that is met answers, with 409. Decision: [hold-admission](../../decisions/hold-admission/).

    | Rule | Says | Code |
    | --- | --- | --- |
    | [HOLD-01](../../decisions/hold-admission/#hold-01) | From a suspended allocation nothing is held. | [ALLOCATION_SUSPENDED](../../errors/allocation-suspended/) |
    | [HOLD-02](../../decisions/hold-admission/#hold-02) | One hold has at most as many seats as one order. | [ORDER_LIMIT_EXCEEDED](../../errors/order-limit-exceeded/) |


    ## What it does in each state

    It begins a [hold](../../lifecycles/hold/) in the state \`held\`.


    ## Rules that test it

    [HOLD-01](../../decisions/hold-admission/#hold-01), [HOLD-02](../../decisions/hold-admission/#hold-02)

    Run one by its id, for instance \`oat test --only HOLD-01\`.
    "
  `);
});

test('an operation that reads', () => {
  const pages = operationPages(smallStandard()).slice(1);
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'operations/get-hold', source: 'openapi/v1/operations/get-hold.yaml', title: 'Read a hold' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "\`\`\`http
    GET /holds/{holdId}
    \`\`\`

    Answers the hold.

    - Operation: \`getHold\`
    - Profile: [sell](../../profiles/#sell)
    - Needs: a token with the scope \`sell:read\`

    ## Parameters

    | Name | In | Required | Says |
    | --- | --- | --- | --- |
    | \`holdId\` | path | yes | The hold. |


    ## Answers

    | Status | When | Body |
    | --- | --- | --- |
    | 200 | The hold. | \`Hold\` |
    | 401 | A problem. | \`Problem\` |
    | 403 | A problem. | \`Problem\` |
    | 404 | A problem. | \`Problem\` |
    | 429 | A problem. | \`Problem\` |
    | 503 | A problem. | \`Problem\` |

    \`Hold\` has these members, and may have more:

    | Member | Type | Required | Says |
    | --- | --- | --- | --- |
    | \`id\` | string | yes | Its id. |
    | \`state\` | HoldState | yes | Where it stands. This list is closed. |


    ## What it does in each state

    | State of the [hold](../../lifecycles/hold/) | What happens |
    | --- | --- |
    | held | stays as it is |
    | expired | stays as it is |


    ## Rules that test it

    [HOLD.held.getHold](../../lifecycles/hold/#hold-held-get-hold), [HOLD.expired.getHold](../../lifecycles/hold/#hold-expired-get-hold)

    Run one by its id, for instance \`oat test --only HOLD.held.getHold\`.
    "
  `);
});
