/** What the server is made of; main.ts puts it together, tests put their own together. */
import type { Clock } from './clock.ts';
import type { Config } from './config.ts';
import type { Ids } from './ids.ts';
import type { Cursors } from './operations/cursor.ts';
import type { Pipeline } from './store/command.ts';
import type { Store } from './store/store.ts';
import type { Bell } from './events/bell.ts';
import type { Deliveries } from './events/deliveries.ts';
import type { FeedPage } from './events/event-stream.ts';
import type { SharedPages } from './events/shared-pages.ts';
import type { WebhookSecrets } from './events/webhook-secret.ts';
import type { Simulations } from './sandbox/simulations.ts';
import type { Tokens } from './access-tokens.ts';

import type { Fulfilment } from './fulfilment/fulfilment.ts';

export type Services = {
  readonly config: Config;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly store: Store;
  readonly pipeline: Pipeline;
  readonly tokens: Tokens;
  readonly cursors: Cursors;
  readonly simulations: Simulations;
  readonly fulfilment: Fulfilment;
  /** Rings when there may be something new in a stream. */
  readonly bell: Bell;
  readonly feedPages: SharedPages<FeedPage>;
  readonly deliveries: Deliveries;
  readonly webhookSecret: WebhookSecrets;
};
