import { isRefusal } from '../domain/refusal.ts';
import type { Ledgers } from '../store/command.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { followList } from './follow-list.ts';
import { organisationIn, ownerOf, shownOf, urlOf } from './own-webhook.ts';

/** There are so few of them that the ledger's state is the list. */
export const listWebhooks: Handlers['listWebhooks'] = async ({ query }, { caller, services }) => {
  const owner = ownerOf(caller);
  const way = followList(services.cursors, `webhooks of ${owner.organisationId}`, query, numberIn);
  if (isRefusal(way)) return way;
  const after = way.after?.number ?? 0;
  const look = (ledgers: Ledgers, moment: number) => ({
    records: [...organisationIn(ledgers, owner).webhooks.values()]
      .filter(({ number }) => number > after)
      .slice(0, way.atMost)
      .map((record) => ({ ...record })),
    now: moment,
  });
  const { records, now } = await services.pipeline.read([owner.ledger], look, owner.organisationId);
  const page = way.page(records, ({ number }) => number);
  const items = await Promise.all(
    page.items.map(async (record) =>
      shownOf(services, owner, record, { url: await urlOf(services, owner, record.id), now }),
    ),
  );
  return { status: 200, body: { ...page, items } };
};
