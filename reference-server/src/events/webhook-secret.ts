/** Keys of webhooks: derived and never stored, so that no ledger, row or snapshot has them. */
import { hkdfSync } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

export type WebhookSecrets = ReturnType<typeof createWebhookSecrets>;

/** `secret` is the server's own; every process of one Issuer has the same. */
export function createWebhookSecrets(secret: string) {
  return (webhookId: string, keyNumber: number): string => {
    const info = `open-away-ticketing webhook ${webhookId} ${keyNumber}`;
    return `whsec_${Buffer.from(hkdfSync('sha256', secret, '', info, 32)).toString('base64')}`;
  };
}

/** The headers of Standard Webhooks, with a signature of each secret. `at` is real time: the receiver judges by its own clock. */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  at: number,
  body: string,
): Record<string, string> {
  const moment = new Date(at);
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, moment, body)).join(' '),
  };
}
