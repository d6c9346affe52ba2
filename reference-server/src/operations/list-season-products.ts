import { productView } from '../domain/season/season-product.ts';
import { isRefusal } from '../domain/refusal.ts';
import { seasonLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { followList } from './follow-list.ts';
import { unlessOwn } from './own-organisation.ts';
import { seasonIn } from './read-season-product.ts';
import { organisationIn, ownerOf } from './own-webhook.ts';

/** How many are gone is as it is at this moment, so the ledgers are the list. */
export const listSeasonProducts: Handlers['listSeasonProducts'] = async ({ path, query }, context) => {
  const { services, caller } = context;
  const stranger = unlessOwn(context, path.organisationId);
  if (stranger) return stranger;
  const way = followList(services.cursors, `season products of ${path.organisationId}`, query, numberIn);
  if (isRefusal(way)) return way;
  const after = way.after?.number ?? 0;
  const owner = ownerOf(caller);
  const found = await services.pipeline.read(
    [owner.ledger],
    (states) => organisationIn(states, owner).seasonProducts.slice(after, after + way.atMost),
    caller.organisationId,
  );
  const page = way.page(found, (last) => after + found.indexOf(last) + 1);
  const items = await services.pipeline.read(
    page.items.map(seasonLedgerOf),
    (states) => page.items.map((id) => productView(seasonIn(states, id))),
    caller.organisationId,
  );
  return { status: 200, body: { ...page, items } };
};
