import { expect, test } from 'vitest';
import { Webhook } from 'standardwebhooks';
import { createWebhookSecrets, signedHeaders } from './webhook-secret.ts';

const secretOf = createWebhookSecrets('a secret of this Issuer that is long enough');

test('a key is the same each time, and another for each webhook, number and server', () => {
  const other = createWebhookSecrets('a secret of another Issuer that is long enough');
  const keys = [secretOf('whk_1', 1), secretOf('whk_1', 2), secretOf('whk_2', 1), other('whk_1', 1)];
  expect(new Set(keys).size).toBe(4);
  expect(secretOf('whk_1', 1)).toBe(keys[0]);
  for (const key of keys) expect(Buffer.from(key.slice('whsec_'.length), 'base64')).toHaveLength(32);
});

test('each key signs, so that the receiver may have either', () => {
  const keys = [secretOf('whk_1', 2), secretOf('whk_1', 1)];
  const headers = signedHeaders(keys, 'evt_1', Date.now(), '{"a":1}');
  expect(headers['webhook-signature']?.split(' ')).toHaveLength(2);
  for (const key of keys) expect(new Webhook(key).verify('{"a":1}', headers)).toEqual({ a: 1 });
  expect(() => new Webhook(secretOf('whk_1', 3)).verify('{"a":1}', headers)).toThrow('No matching signature found');
  expect(() => new Webhook(secretOf('whk_1', 1)).verify('{"a":2}', headers)).toThrow('No matching signature found');
});
