import type { PaymentStanding, PreferredSeat, ShipmentStanding } from '../generated/types.ts';
import type { WebhookRecord } from './webhook-state.ts';

export type OrganisationState = {
  name: string;
  readonly streams: string[];
  /** In the order they were made; each is a stream too. */
  readonly seasonProducts: string[];
  /** Of whom something is known beyond what is so where nothing is. */
  readonly contacts: Map<string, ContactRecord>;
  /** In the order they were created; those that were deleted are not here. */
  readonly webhooks: Map<string, WebhookRecord>;
  webhooksMade: number;
};

export type ContactRecord = {
  payment: PaymentStanding;
  shipment: ShipmentStanding;
  /** By physical configuration. */
  readonly preferredSeats: Map<string, PreferredSeat>;
};

/** Everything that the organisation is told of. */
export function streamsOf({ streams, seasonProducts }: OrganisationState): string[] {
  return [...streams, ...seasonProducts];
}

/** The data of `organisation.opened`, which only the Issuer sees. */
export type OrganisationOpening = { readonly name: string; readonly streams: readonly string[] };
