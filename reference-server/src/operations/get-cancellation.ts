import { seenBy } from '../domain/access.ts';
import { cancellationView } from '../domain/cancellation-view.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { findCancellation } from './own-cancellation.ts';

export const getCancellation: Handlers['getCancellation'] = ({ path: { cancellationId } }, { caller, readFixture }) =>
  readFixture(fixtureLedgerOf(cancellationId), ({ state }) => {
    const found = findCancellation(state, cancellationId, caller.organisationId, seenBy);
    return isRefusal(found) ? found : { status: 200, body: cancellationView(state, found) };
  });
