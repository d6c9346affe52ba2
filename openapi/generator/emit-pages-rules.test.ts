import { expect, test } from 'vitest';
import { requirementPages, rulesPage } from './emit-pages-rules.ts';
import { smallStandard } from './fixtures/small-standard.ts';

test('requirements', () => {
  const pages = requirementPages(smallStandard());
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'requirements/idempotency', source: 'openapi/v1/requirements/idempotency.yaml', title: 'Idempotency' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "Once is enough.

    ## IDEM-01

    A repeat is answered alike.

    MUST · profile [sell](../../profiles/#sell) · issuer

    Checked by: \`oat test --only IDEM-01\`

    ## IDEM-02

    It is quick.

    SHOULD · profile [sell](../../profiles/#sell) · issuer

    No check can see it from outside: Quick is no number.
    "
  `);
});

test('the list of all rules', () => {
  const pages = [rulesPage(smallStandard())];
  expect(pages.map(({ slug, source, title }) => ({ slug, source, title }))).toEqual([
    { slug: 'rules', source: 'openapi/v1', title: 'All rules' },
  ]);
  expect(pages[0]?.lines.join('\n')).toMatchInlineSnapshot(`
    "8 rules. An id stands for its rule for ever: it may be withdrawn, but is never used again.

    ## Sell

    | Rule | Level | Says | Checked |
    | --- | --- | --- | --- |
    | [HOLD-01](../decisions/hold-admission/#hold-01) | MUST | From a suspended allocation nothing is held. | yes |
    | [HOLD-02](../decisions/hold-admission/#hold-02) | MUST | One hold has at most as many seats as one order. | yes |
    | [HOLD.held.getHold](../lifecycles/hold/#hold-held-get-hold) | MUST | A hold that is held, on getHold, stays as it is, and no event tells of it. | yes |
    | [HOLD.held.clock](../lifecycles/hold/#hold-held-clock) | MUST | A hold that is held, on clock, becomes expired, told by hold.expired. | yes |
    | [HOLD.expired.getHold](../lifecycles/hold/#hold-expired-get-hold) | MUST | A hold that is expired, on getHold, stays as it is, and no event tells of it. | yes |
    | [HOLD.expired.clock](../lifecycles/hold/#hold-expired-clock) | MUST | A hold that is expired, on clock, stays as it is, and no event tells of it. | yes |
    | [IDEM-01](../requirements/idempotency/#idem-01) | MUST | A repeat is answered alike. | yes |
    | [IDEM-02](../requirements/idempotency/#idem-02) | SHOULD | It is quick. | no |

    "
  `);
});
