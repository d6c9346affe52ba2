import { notFound } from '../domain/refusal.ts';
import type { Handlers } from './context.ts';
import { readProduct } from './read-season-product.ts';
import { showRun } from './own-renewal-run.ts';

export const getRenewalRun: Handlers['getRenewalRun'] = ({ path: { renewalRunId } }, context) =>
  readProduct(context, renewalRunId, (state) =>
    state.runs.has(renewalRunId) ? showRun(state, renewalRunId) : notFound(),
  );
