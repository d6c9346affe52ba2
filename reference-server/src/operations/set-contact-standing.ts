import { setStanding, standingOf } from '../domain/season/contacts.ts';
import type { SetContactStandingResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { unlessOwn } from './own-organisation.ts';
import { organisationIn, ownerOf } from './own-webhook.ts';

export const setContactStanding: Handlers['setContactStanding'] = async ({ path, body }, context) => {
  const stranger = unlessOwn(context, path.organisationId);
  if (stranger) return stranger;
  const owner = ownerOf(context.caller);
  return context.commit<SetContactStandingResult>([owner.ledger], {
    decide: (ledgers) => setStanding(organisationIn(ledgers, owner), owner, path.contactId, body),
    result: (ledgers) => ({ status: 200, body: standingOf(organisationIn(ledgers, owner), path.contactId) }),
  });
};
