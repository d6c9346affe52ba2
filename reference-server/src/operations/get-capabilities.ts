import { clockSkewSeconds } from '../access-tokens.ts';
import { instant } from '../domain/instant.ts';
import { standardVersion } from '../generated/operations.ts';
import { profiles, type Profile } from '../generated/vocabulary.ts';
import type { Handlers } from './context.ts';
import { maximumPageItems } from './follow-list.ts';

export const getCapabilities: Handlers['getCapabilities'] = async (_input, { services }) => {
  const { limits, sandboxSecret } = services.config;
  const served = (Object.keys(profiles) as Profile[]).filter((name) => name !== 'sandbox' || sandboxSecret !== null);
  const { holdSeconds, holdTotalSeconds, confirmSeconds, idempotencySeconds, quoteSeconds, bodyBytes, webhooks } =
    limits;
  const body = {
    version: standardVersion,
    profiles: served,
    limits: {
      holdSeconds,
      holdTotalSeconds,
      confirmSeconds,
      idempotencySeconds,
      quoteSeconds,
      bodyBytes,
      pageItems: maximumPageItems,
      webhooks: { ...webhooks, retrySeconds: [...webhooks.retrySeconds] },
    },
    timeBudgets: { readMilliseconds: 200, holdMilliseconds: 500, confirmMilliseconds: 500 },
    clock: { now: instant(services.clock()), toleranceSeconds: clockSkewSeconds },
  };
  return { status: 200, body };
};
