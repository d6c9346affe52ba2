import { expect, test } from 'vitest';
import { eventPages } from './emit-pages-events.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('an event', () => {
  const pages = eventPages(smallStandard());
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'events/hold-expired', source: 'openapi/v1/events.yaml', title: 'Event hold.expired' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "Its time ended.

    - Type: \`hold.expired\`
    - Profile: [sell](../../profiles/#sell)
    - Stream: that of the allocation

    ## Told when

    - [HOLD.held.clock](../../lifecycles/hold/#hold-held-clock): the hold is held, and on clock becomes expired


    ## Data

    \`HoldExpired\`, which may have more members than these:

    | Member | Type | Required | Says |
    | --- | --- | --- | --- |
    | \`holdId\` | string | yes |  |

    "
  `);
});
