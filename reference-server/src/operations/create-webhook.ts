import { admitWebhook } from '../domain/webhooks.ts';
import { urlFacts } from '../domain/webhook-url.ts';
import { subscriberRow, urlRow } from '../domain/webhook-view.ts';
import { resolvesToPrivate } from '../events/host-lookup.ts';
import type { CreateWebhookResult } from '../generated/types.ts';
import type { Services } from '../services.ts';
import type { Handlers } from './context.ts';
import { organisationIn, ownerOf, shownOf } from './own-webhook.ts';

export const createWebhook: Handlers['createWebhook'] = async ({ body }, { caller, services, commit }) => {
  const owner = ownerOf(caller);
  const webhookId = services.ids.webhook();
  const { perOrganisation } = services.config.limits.webhooks;
  const [url, position] = await Promise.all([judged(body.url, services), feedEnd(services, owner.organisationId)]);
  return commit<CreateWebhookResult>([owner.ledger], {
    decide: (ledgers) =>
      admitWebhook(organisationIn(ledgers, owner), owner, { webhookId, request: body, url, position, perOrganisation }),
    result: (ledgers, now) => {
      const record = organisationIn(ledgers, owner).webhooks.get(webhookId);
      if (!record) throw new Error('The webhook is gone within its own command.');
      const shown = shownOf(services, owner, record, { url: body.url, now });
      return { status: 201, body: { ...shown, secret: services.webhookSecret(webhookId, 1) } };
    },
    rows: () => [urlRow(owner.organisationId, webhookId, body.url), subscriberRow(owner.organisationId)],
  });
};

async function judged(url: string, { config }: Services) {
  const { nameToResolve, ...facts } = urlFacts(url, config.webhookPrivateHosts);
  const privateHost = facts.privateHost || (nameToResolve !== null && (await resolvesToPrivate(nameToResolve)));
  return { ...facts, privateHost };
}

async function feedEnd({ store }: Services, stream: string): Promise<number> {
  return (await store.feed([stream], Number.MAX_SAFE_INTEGER, 1)).position;
}
