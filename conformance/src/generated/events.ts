// Generated from openapi/v1/events.yaml: change it there, then run `npm run generate`.

import type {
  AllocationAgreed,
  AllocationReference,
  HoldChecked,
  HoldExtended,
  HoldItemsReleased,
  HoldPlaced,
  HoldReference,
  HoldReplaced,
  OrderConfirmed,
  WebhookCreated,
  WebhookReference,
  WebhookSecretRotated,
  WebhookStopped,
} from './types.ts';

export const events = {
  'allocation.agreed': {
    data: 'AllocationAgreed',
    stream: 'allocation',
    says: 'An allocation began; the first event of its stream.',
  },
  'allocation.suspended': {
    data: 'AllocationReference',
    stream: 'allocation',
    says: 'The home club stopped sales from the allocation.',
  },
  'allocation.resumed': {
    data: 'AllocationReference',
    stream: 'allocation',
    says: 'The home club lets the allocation be sold again.',
  },
  'hold.placed': { data: 'HoldPlaced', stream: 'allocation', says: 'Seats were held.' },
  'hold.extended': { data: 'HoldExtended', stream: 'allocation', says: 'A hold was given more time.' },
  'hold.replaced': {
    data: 'HoldReplaced',
    stream: 'allocation',
    says: 'A hold has other seats; those it no longer has are free.',
  },
  'hold.itemsReleased': {
    data: 'HoldItemsReleased',
    stream: 'allocation',
    says: 'Some seats of a hold were given back and are free.',
  },
  'hold.released': {
    data: 'HoldReference',
    stream: 'allocation',
    says: 'A hold was given back and its seats are free.',
  },
  'hold.checked': { data: 'HoldChecked', stream: 'allocation', says: 'A hold is kept for payment.' },
  'hold.expired': {
    data: 'HoldReference',
    stream: 'allocation',
    says: "A hold's time ran out and its seats are free.",
  },
  'order.confirmed': { data: 'OrderConfirmed', stream: 'allocation', says: 'The seats of a hold were sold.' },
  'webhook.created': {
    data: 'WebhookCreated',
    stream: 'organisation',
    says: 'A webhook came; the first event that it is told.',
  },
  'webhook.secretRotated': { data: 'WebhookSecretRotated', stream: 'organisation', says: 'A webhook has a new key.' },
  'webhook.tested': {
    data: 'WebhookReference',
    stream: 'organisation',
    says: 'A test of a webhook, which is delivered to it.',
  },
  'webhook.replayed': {
    data: 'WebhookReference',
    stream: 'organisation',
    says: 'A webhook was set to another place in the feed and delivers from there.',
  },
  'webhook.stopped': {
    data: 'WebhookStopped',
    stream: 'organisation',
    says: 'A webhook delivers no more until it is replayed.',
  },
  'webhook.deleted': { data: 'WebhookReference', stream: 'organisation', says: 'A webhook is gone.' },
} as const satisfies Record<string, { data: string; stream: string; says: string }>;

export type EventType = keyof typeof events;

/** What each event carries. */
export type EventData = {
  'allocation.agreed': AllocationAgreed;
  'allocation.suspended': AllocationReference;
  'allocation.resumed': AllocationReference;
  'hold.placed': HoldPlaced;
  'hold.extended': HoldExtended;
  'hold.replaced': HoldReplaced;
  'hold.itemsReleased': HoldItemsReleased;
  'hold.released': HoldReference;
  'hold.checked': HoldChecked;
  'hold.expired': HoldReference;
  'order.confirmed': OrderConfirmed;
  'webhook.created': WebhookCreated;
  'webhook.secretRotated': WebhookSecretRotated;
  'webhook.tested': WebhookReference;
  'webhook.replayed': WebhookReference;
  'webhook.stopped': WebhookStopped;
  'webhook.deleted': WebhookReference;
};
