import { expect, test } from 'vitest';
import { choicePage } from './emit-pages-choices.ts';
import { smallChoice } from './fixtures/small-tables.ts';

test('a choosing decision', () => {
  const pages = [
    choicePage('openapi/v1/decisions/door.yaml', {
      ...smallChoice,
      impossible: [{ when: { adult: 'N', member: 'Y' }, why: 'Members are adults.' }],
    }),
  ];
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'decisions/door', source: 'openapi/v1/decisions/door.yaml', title: 'Door' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "Which door is opened.

    - Profile: [sell](../../profiles/#sell)
    - Decided by: issuer

    ## Inputs

    | Input | Type | From | Says |
    | --- | --- | --- | --- |
    | \`age\` | integer | the request and what it meets |  |
    | \`member\` | boolean | the request and what it meets |  |


    ## Conditions

    | Condition | Is met when |
    | --- | --- |
    | adult | \`age >= 18\` |
    | member | \`member\` |


    ## Outcomes

    | Outcome | Says |
    | --- | --- |
    | \`front\` | The front door. |
    | \`back\` | The back door. |


    ## Rules

    Y: the condition is met. N: it is not. –: it does not matter. ○: at least one of these is not met. Exactly one rule fits.

    | Rule | adult | member | Outcome |
    | --- | --- | --- | --- |
    | [DOOR-01](#door-01) | Y | Y | \`front\` |
    | [DOOR-02](#door-02) | ○ | ○ | \`back\` |


    ## Combinations that cannot be

    | Combination | Because |
    | --- | --- |
    | not adult, member | Members are adults. |


    ## DOOR-01

    Adult members come in at the front.

    Outcome: \`front\`.

    For instance:

    \`\`\`json
    {
      "age": 18,
      "member": true
    }
    \`\`\`

    Checked by: \`oat test --only DOOR-01\`

    ## DOOR-02

    Everybody else comes in at the back. (SHOULD)

    Outcome: \`back\`. It is nearer.

    For instance:

    \`\`\`json
    {
      "age": 17,
      "member": true
    }
    \`\`\`

    Checked by: \`oat test --only DOOR-02\`
    "
  `);
});
