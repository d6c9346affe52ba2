import { expect, test } from 'vitest';
import { attempted, isWanted, passed, progressOf, type Candidate, type Outcome } from './webhook-progress.ts';
import type { Pending, WebhookRecord } from './webhook-state.ts';

const record: WebhookRecord = {
  id: 'whk_1',
  number: 1,
  createdAt: 0,
  eventTypes: null,
  keys: [{ number: 1, until: null }],
  stopReason: null,
  position: 10,
  begun: true,
  round: 0,
  pending: null,
  attempts: 0,
  lease: null,
};
const event = (type: string, data: object = {}, position = 11): Candidate => ({ id: 'evt_1', type, position, data });
const own = { webhookId: 'whk_1' };
const others = { webhookId: 'whk_2' };

test.each<[string, Partial<WebhookRecord>, Candidate, boolean]>([
  ['all events where it asked for none', {}, event('hold.placed'), true],
  ['an event of its types', { eventTypes: ['hold.placed'] }, event('hold.placed'), true],
  ['no event of other types', { eventTypes: ['hold.placed'] }, event('hold.released'), false],
  ['its own test whatever it asked for', { eventTypes: ['hold.placed'] }, event('webhook.tested', own), true],
  ["no other webhook's test", { eventTypes: ['hold.placed'] }, event('webhook.tested', others), false],
  ['nothing before its creation', { begun: false }, event('hold.placed'), false],
  ['its own creation', { begun: false }, event('webhook.created', own), true],
  ["not another's creation before its own", { begun: false }, event('webhook.created', others), false],
  [
    'its creation only where it asked for it',
    { begun: false, eventTypes: ['hold.placed'] },
    event('webhook.created', own),
    false,
  ],
])('it is told %s', (_what, more, candidate, expected) => {
  const webhook = { ...record, ...more };
  expect(isWanted(webhook, webhook.begun, candidate)).toBe(expected);
});

test('its own creation begins it, also where it is not told of it', () => {
  const before = progressOf({ ...record, begun: false });
  expect(passed(record, before, event('hold.placed'))).toMatchObject({ begun: false, position: 11 });
  expect(passed(record, before, event('webhook.created', own))).toMatchObject({ begun: true, position: 11 });
});

const retrySeconds = [5, 60];
const at = 1000;
const afterOne: Pending = { eventId: 'evt_1', failures: 1, nextAt: at };
const afterTwo: Pending = { eventId: 'evt_1', failures: 2, nextAt: at };
const ofAnother: Pending = { eventId: 'evt_0', failures: 2, nextAt: at };
const goneOn = { position: 11, pending: null, stop: null };
const first = { position: 10, pending: { eventId: 'evt_1', failures: 1, nextAt: 6000 }, stop: null };

test.each<[Outcome, Pending | null, object]>([
  [{ status: 200 }, null, goneOn],
  [{ status: 299 }, afterTwo, goneOn],
  [{ status: 199 }, null, first],
  [{ status: 300 }, null, first],
  [{ status: 307 }, ofAnother, first],
  [{ status: 404 }, null, first],
  [{ failure: 'timeout' }, null, first],
  [{ failure: 'addressRefused' }, null, first],
  [{ status: 500 }, afterOne, { position: 10, pending: { eventId: 'evt_1', failures: 2, nextAt: 61_000 }, stop: null }],
  [{ status: 500 }, afterTwo, { position: 10, pending: null, stop: 'failing' }],
  [{ failure: 'noConnection' }, afterTwo, { position: 10, pending: null, stop: 'failing' }],
  [{ status: 410 }, null, { position: 10, pending: null, stop: 'gone' }],
  [{ status: 410 }, afterOne, { position: 10, pending: null, stop: 'gone' }],
])('after %j with %j', (outcome, pending, expected) => {
  const progress = { ...progressOf(record), pending };
  expect(attempted(record, progress, event('hold.placed'), { outcome, at, retrySeconds })).toMatchObject(expected);
});
