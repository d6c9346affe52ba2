import { soldBy } from '../domain/access.ts';
import { confirmCancellation as decide } from '../domain/cancellations.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { ConfirmCancellationResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { findCancellation, showCancellation } from './own-cancellation.ts';

export const confirmCancellation: Handlers['confirmCancellation'] = ({ path: { cancellationId }, body }, context) => {
  const { caller, commitFixture } = context;
  return commitFixture<ConfirmCancellationResult>(fixtureLedgerOf(cancellationId), {
    decide: (fixture) => {
      const found = findCancellation(fixture, cancellationId, caller.organisationId, soldBy);
      return isRefusal(found) ? found : decide(fixture, found, body);
    },
    result: (fixture) => showCancellation(fixture, cancellationId, caller.organisationId, soldBy),
  });
};
