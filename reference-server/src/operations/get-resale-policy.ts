import { seenBy } from '../domain/access.ts';
import { isRefusal, notFound } from '../domain/refusal.ts';
import { policyOf } from '../domain/resale-terms.ts';
import type { Handlers } from './context.ts';
import { etagOf } from './etag.ts';
import { homeFixturesIn, seenFixtures } from './home-fixtures.ts';

/** The home club reads it, and whoever sells for one of its fixtures. */
export const getResalePolicy: Handlers['getResalePolicy'] = async ({ path: { organisationId } }, context) => {
  const { services, caller } = context;
  const ledgers = await seenFixtures(context, organisationId);
  const policy = await services.pipeline.read(
    ledgers,
    (seen) => {
      const [own] = homeFixturesIn(seen, ledgers, organisationId).filter(({ state }) =>
        [...state.allocations.keys()].some((id) => !isRefusal(seenBy(state, id, caller.organisationId))),
      );
      return own ? policyOf(own.state) : null;
    },
    caller.organisationId,
  );
  return policy ? { status: 200, body: policy, headers: { etag: etagOf(policy) } } : notFound();
};
