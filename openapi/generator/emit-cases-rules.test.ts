import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { emitRequirements, emitVocabulary } from './emit-cases.ts';
import { smallStandard } from './fixtures/small-standard.ts';

const root = resolve(import.meta.dirname, '../..');

test('rules: every row with its page', async () => {
  const output = await emitRequirements(smallStandard(), root, 'out');
  expect(output.path).toBe('out/rules.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1: change it there, then run \`npm run generate\`.

    export type RuleRow = {
      readonly id: string;
      readonly kind: 'requirement' | 'decision' | 'cell';
      readonly level: 'MUST' | 'SHOULD';
      readonly profile: string;
      readonly role: string;
      readonly says: string;
      /** Its page and anchor, below the site's address. */
      readonly page: string;
      readonly source: string;
      /** Why no check can see it from outside, or null. */
      readonly unobservable: string | null;
    };

    /** Rows with a check written by hand. */
    export type CheckedRequirementId = 'IDEM-01';
    export type RuleId =
      | 'HOLD-01'
      | 'HOLD-02'
      | 'HOLD.held.getHold'
      | 'HOLD.held.clock'
      | 'HOLD.expired.getHold'
      | 'HOLD.expired.clock'
      | 'IDEM-01'
      | 'IDEM-02';

    export const site = 'https://standard.example/';

    export const rules: readonly (RuleRow & { readonly id: RuleId })[] = [
      {
        id: 'HOLD-01',
        kind: 'decision',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'From a suspended allocation nothing is held.',
        page: 'decisions/hold-admission/#hold-01',
        source: 'openapi/v1/decisions/hold-admission.yaml',
        unobservable: null,
      },
      {
        id: 'HOLD-02',
        kind: 'decision',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'One hold has at most as many seats as one order.',
        page: 'decisions/hold-admission/#hold-02',
        source: 'openapi/v1/decisions/hold-admission.yaml',
        unobservable: null,
      },
      {
        id: 'HOLD.held.getHold',
        kind: 'cell',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'A hold that is held, on getHold, stays as it is, and no event tells of it.',
        page: 'lifecycles/hold/#hold-held-get-hold',
        source: 'openapi/v1/lifecycles/hold.yaml',
        unobservable: null,
      },
      {
        id: 'HOLD.held.clock',
        kind: 'cell',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'A hold that is held, on clock, becomes expired, told by hold.expired.',
        page: 'lifecycles/hold/#hold-held-clock',
        source: 'openapi/v1/lifecycles/hold.yaml',
        unobservable: null,
      },
      {
        id: 'HOLD.expired.getHold',
        kind: 'cell',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'A hold that is expired, on getHold, stays as it is, and no event tells of it.',
        page: 'lifecycles/hold/#hold-expired-get-hold',
        source: 'openapi/v1/lifecycles/hold.yaml',
        unobservable: null,
      },
      {
        id: 'HOLD.expired.clock',
        kind: 'cell',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'A hold that is expired, on clock, stays as it is, and no event tells of it.',
        page: 'lifecycles/hold/#hold-expired-clock',
        source: 'openapi/v1/lifecycles/hold.yaml',
        unobservable: null,
      },
      {
        id: 'IDEM-01',
        level: 'MUST',
        profile: 'sell',
        role: 'issuer',
        says: 'A repeat is answered alike.',
        kind: 'requirement',
        page: 'requirements/idempotency/#idem-01',
        source: 'openapi/v1/requirements/idempotency.yaml',
        unobservable: null,
      },
      {
        id: 'IDEM-02',
        level: 'SHOULD',
        profile: 'sell',
        role: 'issuer',
        says: 'It is quick.',
        unobservable: 'Quick is no number.',
        kind: 'requirement',
        page: 'requirements/idempotency/#idem-02',
        source: 'openapi/v1/requirements/idempotency.yaml',
      },
    ];
    "
  `);
});

test('vocabulary: profiles, criteria and names', async () => {
  const output = await emitVocabulary(smallStandard(), root, 'out');
  expect(output.path).toBe('out/vocabulary.ts');
  expect(output.text).toMatchInlineSnapshot(`
    "// Generated from openapi/v1/profiles.yaml, openapi/v1/criteria.yaml: change it there, then run \`npm run generate\`.

    export const profiles = { sell: { says: 'Holds.', requires: [] } } as const;
    export type Profile = keyof typeof profiles;
    export const coreProfiles = ['sell'] as const satisfies readonly Profile[];

    /** The vocabulary of situations. */
    export const criteria = {
      'allocation.suspended': {
        says: 'It is suspended.',
        schema: { type: 'boolean' },
        default: false,
        configure: 'allocations.suspended',
      },
      'allocation.perOrderLimit': {
        says: 'Seats of one order.',
        schema: { type: 'integer', minimum: 1 },
        default: 8,
        configure: 'allocations.perOrderLimit',
      },
    } as const;
    export type CriterionId = keyof typeof criteria;

    /** What a world calls the objects that checks speak of. */
    export const worldNames = {
      says: 'What things are called.',
      bindings: { hold: 'The hold of the steps before.', 'hold.seat.N': 'Its seats.' },
      priceTypes: { adult: 'For anyone.' },
      areas: { first: 'The first area.' },
    } as const;
    "
  `);
});
