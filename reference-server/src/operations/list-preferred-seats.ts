import { preferredSeatsOf } from '../domain/season/contacts.ts';
import type { Handlers } from './context.ts';
import { unlessOwn } from './own-organisation.ts';
import { organisationIn, ownerOf } from './own-webhook.ts';

export const listPreferredSeats: Handlers['listPreferredSeats'] = async ({ path }, context) => {
  const stranger = unlessOwn(context, path.organisationId);
  if (stranger) return stranger;
  const owner = ownerOf(context.caller);
  return context.services.pipeline.read(
    [owner.ledger],
    (ledgers) => ({
      status: 200 as const,
      body: { items: preferredSeatsOf(organisationIn(ledgers, owner), path.contactId) },
    }),
    owner.organisationId,
  );
};
