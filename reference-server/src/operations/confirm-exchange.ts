import { soldBy } from '../domain/access.ts';
import { confirmExchange as decide } from '../domain/exchanges.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { ConfirmExchangeResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { findExchange, showExchange } from './own-exchange.ts';

export const confirmExchange: Handlers['confirmExchange'] = ({ path: { exchangeId }, body }, context) => {
  const { caller, services, commitFixture } = context;
  const wish = {
    request: body,
    newTicketId: services.ids.ticket(exchangeId),
    newBarcodeId: services.ids.barcode(exchangeId),
  };
  return commitFixture<ConfirmExchangeResult>(fixtureLedgerOf(exchangeId), {
    decide: (fixture, now) => {
      const found = findExchange(fixture, exchangeId, caller.organisationId, soldBy);
      return isRefusal(found) ? found : decide(fixture, found, wish, now);
    },
    result: (fixture) => showExchange(fixture, exchangeId, caller.organisationId, soldBy),
  });
};
