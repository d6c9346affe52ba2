import { seenBy } from '../domain/access.ts';
import { exchangeView } from '../domain/exchange-view.ts';
import { isRefusal } from '../domain/refusal.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { findExchange } from './own-exchange.ts';

export const getExchange: Handlers['getExchange'] = ({ path: { exchangeId } }, { caller, readFixture }) =>
  readFixture(fixtureLedgerOf(exchangeId), ({ state }) => {
    const found = findExchange(state, exchangeId, caller.organisationId, seenBy);
    return isRefusal(found) ? found : { status: 200, body: exchangeView(found) };
  });
