import type { WebhookRecord } from './webhook-state.ts';

export type OrganisationState = {
  name: string;
  readonly streams: string[];
  /** In the order they were created; those that were deleted are not here. */
  readonly webhooks: Map<string, WebhookRecord>;
  webhooksMade: number;
};

/** The data of `organisation.opened`, which only the Issuer sees. */
export type OrganisationOpening = { readonly name: string; readonly streams: readonly string[] };
