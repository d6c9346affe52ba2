import type { OrganisationState } from '../domain/organisation-state.ts';
import { productView } from '../domain/season/season-product.ts';
import { isRefusal } from '../domain/refusal.ts';
import { seasonLedgerOf } from '../ids.ts';
import type { Handlers } from './context.ts';
import { numberIn } from './cursor.ts';
import { defaultPageItems } from './list-rows.ts';
import { unlessOwn } from './own-organisation.ts';
import { seasonIn } from './read-season-product.ts';
import { ownerOf } from './own-webhook.ts';

/** How many are gone is as it is at this moment, so the ledgers are the list. */
export const listSeasonProducts: Handlers['listSeasonProducts'] = async ({ path, query }, context) => {
  const { services, caller } = context;
  const stranger = unlessOwn(context, path.organisationId);
  if (stranger) return stranger;
  const { limit = defaultPageItems, cursor } = query;
  const list = `season products of ${path.organisationId}`;
  const after = cursor === undefined ? { number: 0 } : services.cursors.decode(list, cursor, numberIn);
  if (isRefusal(after)) return after;
  const { ledger } = ownerOf(caller);
  const all = await services.pipeline.read(
    [ledger],
    (states) => [...states.get<OrganisationState>(ledger).state.seasonProducts],
    caller.organisationId,
  );
  const shown = all.slice(after.number, after.number + limit);
  const items = await services.pipeline.read(
    shown.map(seasonLedgerOf),
    (states) => shown.map((id) => productView(seasonIn(states, id))),
    caller.organisationId,
  );
  const next = after.number + limit;
  const body = next < all.length ? { items, nextCursor: services.cursors.encode(list, next) } : { items };
  return { status: 200, body };
};
