import { soldBy } from '../domain/access.ts';
import { quoteExchange } from '../domain/exchanges.ts';
import { isRefusal } from '../domain/refusal.ts';
import type { CreateExchangeResult } from '../generated/types.ts';
import { fixtureLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { withHold, type FindHold } from './find-hold.ts';
import { showExchange } from './own-exchange.ts';

export const createExchange: Handlers['createExchange'] = ({ path: { allocationId }, body }, context) => {
  const { caller, services, commitFixture } = context;
  const exchangeId = services.ids.exchange(allocationId);
  const { quoteSeconds } = services.config.limits;
  const quote = (find: FindHold | null) =>
    commitFixture<CreateExchangeResult>(fixtureLedgerOf(allocationId), {
      decide: (fixture, now) => {
        const allocation = soldBy(fixture, allocationId, caller.organisationId);
        if (isRefusal(allocation)) return allocation;
        const hold = find === null ? null : find(fixture);
        if (hold && isRefusal(hold)) return { ...hold, pointers: ['/body/holdId'] };
        return quoteExchange(fixture, allocation, { exchangeId, request: body, hold, quoteSeconds }, now);
      },
      result: (fixture) => ({ ...showExchange(fixture, exchangeId, caller.organisationId, soldBy), status: 201 }),
    });
  return body.holdId === undefined ? quote(null) : withHold(context, body.holdId, quote);
};
