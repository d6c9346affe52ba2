/** How each event changes an organisation's state. Nothing else does. */
import type { EventData } from '../generated/events.ts';
import type { LedgerEvent } from '../store/store.ts';
import type { OrganisationEventType } from './events.ts';
import { newContact } from './season/contacts.ts';
import type { ContactRecord, OrganisationOpening, OrganisationState } from './organisation-state.ts';
import type { StopReason, WebhookClaimed, WebhookPlaced, WebhookProgressed, WebhookRecord } from './webhook-state.ts';

type IssuerOnly = {
  'organisation.opened': OrganisationOpening;
  'webhook.placed': WebhookPlaced;
  'webhook.claimed': WebhookClaimed;
  'webhook.progressed': WebhookProgressed;
};
type Data = Pick<EventData, OrganisationEventType> & IssuerOnly;
type Apply<Type extends keyof Data> = (state: OrganisationState, data: Data[Type], event: LedgerEvent) => void;

/** An event of the standard without an entry does not compile. */
export const organisationAppliers: { readonly [Type in keyof Data]: Apply<Type> } = {
  'organisation.opened': (state, { name, streams }) => {
    state.name = name;
    state.streams.push(...streams);
  },
  'seasonProduct.created': (state, { seasonProductId }) => void state.seasonProducts.push(seasonProductId),
  'preferredSeat.stored': (state, { preferredSeat }) =>
    void contactIn(state, preferredSeat.contactId).preferredSeats.set(
      preferredSeat.physicalConfigurationId,
      preferredSeat,
    ),
  'preferredSeat.deleted': (state, { contactId, physicalConfigurationId }) =>
    void contactIn(state, contactId).preferredSeats.delete(physicalConfigurationId),
  'contact.standingSet': (state, { contactId, payment, shipment }) =>
    void Object.assign(contactIn(state, contactId), { payment, shipment }),
  'webhook.created': (state, { webhookId, eventTypes = null }, { at }) => {
    state.webhooksMade += 1;
    state.webhooks.set(webhookId, newRecord(webhookId, state.webhooksMade, at, eventTypes));
  },
  'webhook.placed': (state, { webhookId, position }) => change(state, webhookId, () => ({ position })),
  'webhook.secretRotated': (state, { webhookId, keyNumber, previousUntil }) =>
    change(state, webhookId, ({ keys: [previous] }) => ({
      keys: [{ number: keyNumber, until: null }, ...ending(previous, Date.parse(previousUntil))],
    })),
  'webhook.tested': () => undefined,
  'webhook.replayed': (state, { webhookId }) =>
    change(state, webhookId, ({ round }) => ({ round: round + 1, begun: true, pending: null, stopReason: null })),
  'webhook.stopped': (state, { webhookId, reason }) =>
    change(state, webhookId, () => ({ stopReason: reason as StopReason, pending: null })),
  'webhook.deleted': (state, { webhookId }) => void state.webhooks.delete(webhookId),
  'webhook.claimed': (state, { webhookId, by, until }) => change(state, webhookId, () => ({ lease: { by, until } })),
  'webhook.progressed': (state, data) =>
    change(state, data.webhookId, (record) => ({
      attempts: record.attempts + data.attempts,
      ...(isOfThisRound(record, data) ? { position: data.position, begun: data.begun, pending: data.pending } : {}),
    })),
};

function contactIn({ contacts }: OrganisationState, contactId: string): ContactRecord {
  const contact = contacts.get(contactId) ?? newContact();
  contacts.set(contactId, contact);
  return contact;
}

function newRecord(id: string, number: number, createdAt: number, eventTypes: string[] | null): WebhookRecord {
  return {
    id,
    number,
    createdAt,
    eventTypes,
    keys: [{ number: 1, until: null }],
    stopReason: null,
    position: 0,
    begun: false,
    round: 0,
    pending: null,
    attempts: 0,
    lease: null,
  };
}

function change(
  { webhooks }: OrganisationState,
  webhookId: string,
  changed: (record: WebhookRecord) => Partial<WebhookRecord>,
): void {
  const record = webhooks.get(webhookId);
  if (record) Object.assign(record, changed(record));
}

function ending(key: WebhookRecord['keys'][number] | undefined, until: number): WebhookRecord['keys'] {
  return key ? [{ ...key, until }] : [];
}

/** Two processes that deliver the same for a moment never move it back. */
export function isOfThisRound(
  record: WebhookRecord,
  { round, position }: { round: number; position: number },
): boolean {
  return record.stopReason === null && record.round === round && position >= record.position;
}
