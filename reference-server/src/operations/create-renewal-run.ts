import { startRun } from '../domain/season/renewal-runs.ts';
import type { CreateRenewalRunResult } from '../generated/types.ts';
import { seasonLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { commitOnProduct } from './own-season-product.ts';
import { seasonIn } from './read-season-product.ts';
import { showRun } from './own-renewal-run.ts';

export const createRenewalRun: Handlers['createRenewalRun'] = ({ path: { seasonProductId }, body }, context) => {
  const { originProductId } = body;
  const id = context.services.ids.renewalRun(seasonProductId);
  return commitOnProduct<CreateRenewalRunResult>(context, seasonProductId, {
    ledgers: [seasonLedgerOf(originProductId)],
    decide: ({ state, stream, performances, ledgers, product, now }) => {
      const origin = seasonIn(ledgers, originProductId);
      const isOwn = origin.product?.id === originProductId && origin.product.organisationId === product.organisationId;
      return startRun(stream, state, performances, isOwn ? origin : null, { id, request: body }, now);
    },
    result: (state) => ({ ...showRun(state, id), status: 201 }),
  });
};
