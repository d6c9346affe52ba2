import { expect, test } from 'vitest';
import { errorPages } from './emit-pages-errors.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('an error of a rule', () => {
  const pages = errorPages(smallStandard()).slice(1, 2);
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'errors/allocation-suspended', source: 'openapi/v1/errors.yaml', title: 'It is suspended' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "- Code: \`ALLOCATION_SUSPENDED\`
    - Status: 409

    ## What to do

    Wait for the home club.

    ## Again?

    \`newKey\`: Mend the cause, then ask again with a new idempotency key.

    ## Who answers it

    - [HOLD-01](../../decisions/hold-admission/#hold-01): From a suspended allocation nothing is held.


    ## For instance

    \`\`\`json
    {
      "type": "https://standard.example/errors/allocation-suspended",
      "title": "It is suspended",
      "status": 409,
      "code": "ALLOCATION_SUSPENDED",
      "detail": "Wait for the home club.",
      "retry": "newKey",
      "pointers": [
        "/path/allocationId"
      ]
    }
    \`\`\`

    "
  `);
});

test('an error of a layer', () => {
  const pages = errorPages(smallStandard()).slice(0, 1);
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'errors/unauthenticated', source: 'openapi/v1/errors.yaml', title: 'No token' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "- Code: \`UNAUTHENTICATED\`
    - Status: 401

    ## What to do

    Send a token.

    ## Again?

    \`newKey\`: Mend the cause, then ask again with a new idempotency key.

    ## Who answers it

    Answered for any operation that needs a token, before everything else.



    ## For instance

    \`\`\`json
    {
      "type": "https://standard.example/errors/unauthenticated",
      "title": "No token",
      "status": 401,
      "code": "UNAUTHENTICATED",
      "detail": "Send a token.",
      "retry": "newKey"
    }
    \`\`\`

    "
  `);
});
