import { deletePreferredSeat as remove } from '../domain/season/contacts.ts';
import type { DeletePreferredSeatResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { unlessOwn } from './own-organisation.ts';
import { organisationIn, ownerOf } from './own-webhook.ts';

export const deletePreferredSeat: Handlers['deletePreferredSeat'] = async ({ path }, context) => {
  const stranger = unlessOwn(context, path.organisationId);
  if (stranger) return stranger;
  const owner = ownerOf(context.caller);
  return context.commit<DeletePreferredSeatResult>([owner.ledger], {
    decide: (ledgers) => remove(organisationIn(ledgers, owner), owner, path),
    result: () => ({ status: 204, body: null }),
  });
};
