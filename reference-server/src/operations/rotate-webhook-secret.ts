import { rotateSecret } from '../domain/webhooks.ts';
import type { RotateWebhookSecretResult } from '../generated/types.ts';
import type { Handlers } from './context.ts';
import { commitWebhook } from './own-webhook.ts';

export const rotateWebhookSecret: Handlers['rotateWebhookSecret'] = ({ path: { webhookId } }, context) => {
  const { webhookSecret, config } = context.services;
  return commitWebhook<RotateWebhookSecretResult>(context, webhookId, {
    decide: (record, owner, now) => rotateSecret(record, owner, now, config.limits.webhooks.rotationSeconds),
    result: (shown, { keys: [newest] }) => ({
      status: 200,
      body: { ...shown, secret: webhookSecret(webhookId, newest?.number ?? 1) },
    }),
  });
};
