import { soldBy } from '../domain/access.ts';
import { quoteExchange } from '../domain/exchanges.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { CreateExchangeResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { showExchange } from './own-exchange.ts';

export const createExchange: Handlers['createExchange'] = ({ path: { allocationId }, body }, context) => {
  const { caller, services, commitFixture } = context;
  const exchangeId = services.ids.exchange(allocationId);
  const { quoteSeconds } = services.config.limits;
  return commitFixture<CreateExchangeResult>(fixtureLedgerOf(allocationId), {
    decide: (fixture, now) => {
      const allocation = soldBy(fixture, allocationId, caller.organisationId);
      if (isRefusal(allocation)) return allocation;
      return quoteExchange(fixture, allocation, { exchangeId, request: body, quoteSeconds }, now);
    },
    result: (fixture) => ({ ...showExchange(fixture, exchangeId, caller.organisationId, soldBy), status: 201 }),
  });
};
