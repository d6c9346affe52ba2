/** A webhook as its organisation's ledger has it. Neither its URL nor its secret stands here. */
export type WebhookRecord = {
  readonly id: string;
  /** Counts the organisation's webhooks: the order of lists. */
  readonly number: number;
  readonly createdAt: number;
  readonly eventTypes: readonly string[] | null;
  /** The newest first. */
  keys: readonly WebhookKeyRecord[];
  /** Null while it delivers. */
  stopReason: StopReason | null;
  /** Feed position up to which all has been delivered. */
  position: number;
  /** False until its own `webhook.created` has been met in the feed: what comes before is not for it. */
  begun: boolean;
  /** Rises with each replay; what an earlier round still tells of its progress moves nothing. */
  round: number;
  /** The event that failed and is sent again. */
  pending: Pending | null;
  /** Attempts made so far; each has its row. */
  attempts: number;
  /** Which process delivers, where there are several. By the real clock. */
  lease: Lease | null;
};

export type WebhookKeyRecord = { readonly number: number; readonly until: number | null };
export type StopReason = 'gone' | 'failing';
export type Pending = { readonly eventId: string; readonly failures: number; readonly nextAt: number };
export type Lease = { readonly by: string; readonly until: number };

/** What only the Issuer sees. */
export type WebhookPlaced = { readonly webhookId: string; readonly position: number };
export type WebhookClaimed = { readonly webhookId: string } & Lease;
export type WebhookProgressed = {
  readonly webhookId: string;
  readonly round: number;
  readonly position: number;
  readonly begun: boolean;
  readonly pending: Pending | null;
  /** How many were made since the last of these. */
  readonly attempts: number;
};

/** The keys that sign at a moment, the newest first. */
export function liveKeys({ keys }: WebhookRecord, now: number): WebhookKeyRecord[] {
  return keys.filter(({ until }) => until === null || now < until);
}
