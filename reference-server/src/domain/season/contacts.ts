/** What the home club knows of its contacts: how they stand with its provider, and which seats they bought last. */
import type { ContactStanding, ContactStandingRequest, PreferredSeat } from '../../generated/types.ts';
import type { NewEvent } from '../../store/command.ts';
import type { ContactRecord, OrganisationState } from '../organisation-state.ts';
import { notFound, type Refusal } from '../refusal.ts';
import { told, type Owner } from '../webhooks.ts';

/** Of whom nothing was told: payment and shipment are in order. */
export function newContact(): ContactRecord {
  return { payment: 'accepted', shipment: 'known', preferredSeats: new Map() };
}

export function standingOf({ contacts }: OrganisationState, contactId: string): ContactStanding {
  const { payment, shipment } = contacts.get(contactId) ?? newContact();
  return { contactId, payment, shipment };
}

/** No events where it is so already. */
export function setStanding(
  state: OrganisationState,
  owner: Owner,
  contactId: string,
  { payment, shipment }: ContactStandingRequest,
): NewEvent[] {
  const before = standingOf(state, contactId);
  if (before.payment === payment && before.shipment === shipment) return [];
  return [told(owner, { type: 'contact.standingSet', data: { contactId, payment, shipment } })];
}

/** In the order of their physical configurations' ids. */
export function preferredSeatsOf({ contacts }: OrganisationState, contactId: string): PreferredSeat[] {
  const seats = [...(contacts.get(contactId)?.preferredSeats.values() ?? [])];
  return seats.sort((one, other) => (one.physicalConfigurationId < other.physicalConfigurationId ? -1 : 1));
}

export function preferredSeatOf(
  { contacts }: OrganisationState,
  contactId: string,
  physicalConfigurationId: string,
): PreferredSeat | undefined {
  return contacts.get(contactId)?.preferredSeats.get(physicalConfigurationId);
}

export function deletePreferredSeat(
  state: OrganisationState,
  owner: Owner,
  { contactId, physicalConfigurationId }: { contactId: string; physicalConfigurationId: string },
): Refusal | NewEvent[] {
  if (!preferredSeatOf(state, contactId, physicalConfigurationId)) return notFound();
  return [told(owner, { type: 'preferredSeat.deleted', data: { contactId, physicalConfigurationId } })];
}

export function storedPreferredSeat(owner: Owner, preferredSeat: PreferredSeat): NewEvent {
  return told(owner, { type: 'preferredSeat.stored', data: { preferredSeat } });
}
