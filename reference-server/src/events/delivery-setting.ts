/** What it takes to deliver. */
import type { WebhookLimits } from '../config.ts';
import type { Pipeline } from '../store/command.ts';
import type { Store } from '../store/store.ts';
import type { Sender } from './send-delivery.ts';
import type { WebhookSecrets } from './webhook-secret.ts';

export type DeliverySetting = {
  readonly store: Store;
  readonly pipeline: Pipeline;
  readonly realNow: () => number;
  readonly limits: WebhookLimits;
  readonly sender: Sender;
  readonly secretOf: WebhookSecrets;
  /** The Issuer, as its events name it. */
  readonly source: string;
  /** Several processes may deliver; each has a name of its own and holds a webhook for so long. */
  readonly shared: boolean;
  readonly processName: string;
  readonly leaseSeconds: number;
  readonly log: { warn(details: object, message: string): void };
};
