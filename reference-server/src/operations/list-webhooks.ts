import { isRefusal } from '../domain/refusal.ts';
import type { Ledgers } from '../store/command.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { defaultPageItems } from './list-rows.ts';
import { organisationIn, ownerOf, shownOf, urlOf } from './own-webhook.ts';

/** There are so few of them that the ledger's state is the list. */
export const listWebhooks: Handlers['listWebhooks'] = async ({ query }, { caller, services }) => {
  const { limit = defaultPageItems, cursor } = query;
  const owner = ownerOf(caller);
  const list = `webhooks of ${owner.organisationId}`;
  const after = cursor === undefined ? { number: 0 } : services.cursors.decode(list, cursor, numberIn);
  if (isRefusal(after)) return after;
  const look = (ledgers: Ledgers, moment: number) => ({
    records: [...organisationIn(ledgers, owner).webhooks.values()]
      .filter(({ number }) => number > after.number)
      .slice(0, limit + 1)
      .map((record) => ({ ...record })),
    now: moment,
  });
  const { records, now } = await services.pipeline.read([owner.ledger], look, owner.organisationId);
  const shown = records.slice(0, limit);
  const items = await Promise.all(
    shown.map(async (record) =>
      shownOf(services, owner, record, { url: await urlOf(services, owner, record.id), now }),
    ),
  );
  const last = records.length > limit ? shown.at(-1) : undefined;
  return {
    status: 200,
    body: last ? { items, nextCursor: services.cursors.encode(list, last.number) } : { items },
  };
};
