import { isDeepStrictEqual } from 'node:util';
import { policyEvents, refusedPolicy } from '../domain/resale-policy.ts';
import { notFound } from '../domain/refusal.ts';
import { policyOf } from '../domain/resale-terms.ts';
import type { ResalePolicy, ResalePolicyRequest, SetResalePolicyResult } from '../generated/types.ts';
import type { Ledgers } from '../store/command.ts';
import type { Handlers } from './context.ts';
import { etagOf, unlessChanged } from './etag.ts';
import { decidedForAll, homeFixturesIn, seenFixtures, unlessHome } from './home-fixtures.ts';

/** One commit over all fixtures, so that no listing is made by the policy before while this one is set. */
export const setResalePolicy: Handlers['setResalePolicy'] = async ({ path, headers, body }, context) => {
  const { organisationId } = path;
  const ids = await seenFixtures(context, organisationId);
  const stranger = unlessHome(context, organisationId, ids);
  if (stranger) return stranger;
  const fixturesIn = (ledgers: Ledgers) => homeFixturesIn(ledgers, ids, organisationId);
  return context.commit<SetResalePolicyResult>(ids, {
    decide: (ledgers) => {
      const fixtures = fixturesIn(ledgers);
      const [first] = fixtures;
      if (!first) return notFound();
      const policy = policyOf(first.state);
      const refusal =
        unlessChanged(headers['if-match'], etagOf(policy)) ??
        refusedPolicy(
          fixtures.map(({ state }) => state),
          policy,
          body,
        );
      if (refusal) return refusal;
      const next = nextPolicy(policy, body);
      if (isDeepStrictEqual({ ...next, revision: policy.revision }, policy)) return [];
      return decidedForAll(fixtures, (state) => policyEvents(state, next));
    },
    result: (ledgers) => {
      const [first] = fixturesIn(ledgers);
      if (!first) throw new Error(`the policy of ${organisationId} was decided on but is not there`);
      const policy = policyOf(first.state);
      return { status: 200, body: policy, headers: { etag: etagOf(policy) } };
    },
  });
};

function nextPolicy({ organisationId, revision }: ResalePolicy, wish: ResalePolicyRequest): ResalePolicy {
  return { ...wish, organisationId, revision: revision + 1 };
}
