import { expect, test } from 'vitest';
import { criteriaPage, profilesPage } from './emit-pages-vocabulary.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('criteria', () => {
  const pages = [criteriaPage(smallStandard())];
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'criteria', source: 'openapi/v1/criteria.yaml', title: 'Criteria' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "Situations.

    <a id="allocation-suspended"></a>

    ## \`allocation.suspended\`

    It is suspended.

    - Default: \`false\`.
    - Key in a vendor's file: \`allocations.suspended\`.

    \`\`\`json
    {
      "type": "boolean"
    }
    \`\`\`

    <a id="allocation-per-order-limit"></a>

    ## \`allocation.perOrderLimit\`

    Seats of one order.

    - Default: \`8\`.
    - Key in a vendor's file: \`allocations.perOrderLimit\`.

    \`\`\`json
    {
      "type": "integer",
      "minimum": 1
    }
    \`\`\`

    ## Names

    What things are called.

    | Bindings | Says |
    | --- | --- |
    | \`hold\` | The hold of the steps before. |
    | \`hold.seat.N\` | Its seats. |

    | Price types | Says |
    | --- | --- |
    | \`adult\` | For anyone. |

    | Areas | Says |
    | --- | --- |
    | \`first\` | The first area. |

    "
  `);
});

test('profiles', () => {
  const pages = [profilesPage(smallStandard())];
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'profiles', source: 'openapi/v1/profiles.yaml', title: 'Profiles' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "What can be declared.

    Core: [sell](#sell).

    ## sell

    Holds.

    Requires no other.

    | Operation | Does |
    | --- | --- |
    | [createHold](../operations/create-hold/) | Hold seats |
    | [getHold](../operations/get-hold/) | Read a hold |

    8 [rules](../rules/).
    "
  `);
});
