import { expect, test } from 'vitest';
import { lifecyclePages } from './emit-pages-lifecycles.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('a lifecycle', () => {
  const pages = lifecyclePages(smallStandard());
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'lifecycles/hold', source: 'openapi/v1/lifecycles/hold.yaml', title: 'Hold: states' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "A hold from beginning to end.

    - Profile: [sell](../../profiles/#sell)
    - Kept by: issuer
    - Read with: [getHold](../../operations/get-hold/)

    \`\`\`mermaid
    stateDiagram-v2
      [*] --> held: createHold
      held --> expired: clock
      expired --> [*]
    \`\`\`

    ## States

    | State | Says | Reached by |
    | --- | --- | --- |
    | \`held\` | The seats are kept. | [createHold](../../operations/create-hold/) |
    | \`expired\` | The seats are free. | [createHold](../../operations/create-hold/), then clock |


    ## Triggers

    | Trigger | Says | Event of a move | Checked by |
    | --- | --- | --- | --- |
    | [getHold](../../operations/get-hold/) | Reading it. | none | each of its cells |
    | clock | Its time ends. | [hold.expired](../../events/hold-expired/) | each of its cells |


    ## What each trigger does in each state

    | Trigger | held | expired |
    | --- | --- | --- |
    | getHold | <a id="hold-held-get-hold"></a>unchanged | <a id="hold-expired-get-hold"></a>unchanged |
    | clock | <a id="hold-held-clock"></a>→ **expired** | <a id="hold-expired-clock"></a>unchanged |

    Every cell is a rule. Checked by: \`oat test --only HOLD.held.getHold\`, and so on.
    "
  `);
});
