// Generated from openapi/v1/decisions/clock-move.yaml, openapi/v1/decisions/confirm.yaml, openapi/v1/decisions/hold-admission.yaml, openapi/v1/decisions/hold-check.yaml, openapi/v1/decisions/hold-extension.yaml, openapi/v1/decisions/item-release.yaml, openapi/v1/decisions/webhook-admission.yaml, openapi/v1/lifecycles/hold.yaml, openapi/v1/lifecycles/order.yaml: change it there, then run `npm run generate`.

import type { ErrorCode } from './errors.ts';
import type { OperationId } from './operations.ts';
import type { EventType } from './events.ts';

/** What a check sends; `{{name}}` stands for what the world calls so. */
export type RequestPatch = {
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
};
/** Criteria of the world that a check needs. */
export type Given = Readonly<Record<string, unknown>>;
/** A request made before the one that is judged; it must succeed. */
export type Step = { readonly operation: OperationId; readonly request: RequestPatch };
export type Situation = { readonly given: Given; readonly before: readonly Step[]; readonly request: RequestPatch };

export type RefusalCase = Situation & {
  readonly id: string;
  readonly operation: OperationId;
  readonly code: ErrorCode;
  readonly pointer: string;
  /** The same but for one thing: it is admitted. */
  readonly twin: Situation;
};
/** Both rows are broken; the first answers. */
export type PrecedenceCase = Situation & {
  readonly id: string;
  readonly operation: OperationId;
  readonly first: string;
  readonly second: string;
  readonly code: ErrorCode;
};
export type CellCase = {
  readonly id: string;
  readonly lifecycle: string;
  /** The operation that shows the state. */
  readonly read: OperationId;
  readonly state: string;
  readonly reachedBy: readonly string[];
  readonly trigger: string;
  readonly operation: OperationId | null;
  readonly expect: { readonly state: string; readonly event: EventType | null; readonly code: ErrorCode | null };
};

export const refusalCases: readonly RefusalCase[] = [
  {
    id: 'CLK-01',
    operation: 'moveClock',
    given: {},
    before: [],
    request: { body: { now: '{{clock.earlier}}' } },
    code: 'CLOCK_BACKWARDS',
    pointer: '/body/now',
    twin: { given: {}, before: [], request: { body: { now: '{{clock}}' } } },
  },
  {
    id: 'CONF-01',
    operation: 'confirmOrder',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5000, currency: 'GBP' } } },
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] },
            },
          },
        },
      ],
      request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5000, currency: 'GBP' } } },
    },
  },
  {
    id: 'CONF-02',
    operation: 'confirmOrder',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5001, currency: 'GBP' } } },
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/amount',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] },
            },
          },
        },
      ],
      request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5000, currency: 'GBP' } } },
    },
  },
  {
    id: 'CONF-03',
    operation: 'confirmOrder',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5000, currency: 'EUR' } } },
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/currency',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] },
            },
          },
        },
      ],
      request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5000, currency: 'GBP' } } },
    },
  },
  {
    id: 'HOLD-01',
    operation: 'createHold',
    given: { 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
    twin: {
      given: {},
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HOLD-02',
    operation: 'createHold',
    given: { 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/allocationId',
    twin: {
      given: {},
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HOLD-03',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    code: 'SALE_NOT_OPEN',
    pointer: '/path/allocationId',
    twin: {
      given: {},
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HOLD-04',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    code: 'SALE_CLOSED',
    pointer: '/path/allocationId',
    twin: {
      given: {},
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HOLD-05',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    code: 'AREA_NOT_IN_ALLOCATION',
    pointer: '/body/selection/areas/1',
    twin: {
      given: {},
      before: [],
      request: {
        body: {
          selection: {
            mode: 'bestAvailable',
            items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
            areas: ['{{area.first}}'],
          },
        },
      },
    },
  },
  {
    id: 'HOLD-06',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }] } },
    },
    code: 'PRICE_TYPE_NOT_OFFERED',
    pointer: '/body/selection/items/0/priceTypeId',
    twin: {
      given: {},
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HOLD-07',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
        },
      },
    },
    code: 'PRICE_TYPE_REPEATED',
    pointer: '/body/selection/items/1/priceTypeId',
    twin: {
      given: {},
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HOLD-08',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }] } },
    },
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/selection/items/0/priceTypeId',
    twin: {
      given: {},
      before: [],
      request: {
        body: {
          selection: {
            mode: 'bestAvailable',
            items: [
              { priceTypeId: '{{priceType.child}}', quantity: 1 },
              { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            ],
          },
        },
      },
    },
  },
  {
    id: 'HOLD-09',
    operation: 'createHold',
    given: { 'allocation.perOrderLimit': 4 },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] } },
    },
    code: 'ORDER_LIMIT_EXCEEDED',
    pointer: '/body/selection/items',
    twin: {
      given: { 'allocation.perOrderLimit': 4 },
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }] } },
      },
    },
  },
  {
    id: 'HOLD-10',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }] } },
    },
    code: 'INSUFFICIENT_AVAILABILITY',
    pointer: '/body/selection/items',
    twin: {
      given: { 'ground.areas': [['...']] },
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
      },
    },
  },
  {
    id: 'HOLD-11',
    operation: 'createHold',
    given: { 'ground.areas': [['w.c..', 'xcx..']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
            { priceTypeId: '{{priceType.companion}}', quantity: 1 },
          ],
        },
      },
    },
    code: 'NO_ACCESSIBLE_SPACE',
    pointer: '/body/selection/items',
    twin: {
      given: { 'ground.areas': [['wc...', 'xcx..']] },
      before: [],
      request: {
        body: {
          selection: {
            mode: 'bestAvailable',
            items: [
              { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
              { priceTypeId: '{{priceType.companion}}', quantity: 1 },
            ],
          },
        },
      },
    },
  },
  {
    id: 'HOLD-12',
    operation: 'createHold',
    given: { 'ground.areas': [['...|...', '...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          maxGroups: 1,
        },
      },
    },
    code: 'NO_ADJACENT_SEATS',
    pointer: '/body/selection/maxGroups',
    twin: {
      given: { 'ground.areas': [['...|...', '...']] },
      before: [],
      request: {
        body: {
          selection: {
            mode: 'bestAvailable',
            items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
            maxGroups: 2,
          },
        },
      },
    },
  },
  {
    id: 'HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          singles: 'forbid',
        },
      },
    },
    code: 'WOULD_LEAVE_SINGLE',
    pointer: '/body/selection/singles',
    twin: {
      given: { 'ground.areas': [['...']] },
      before: [],
      request: {
        body: {
          selection: {
            mode: 'bestAvailable',
            items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
            singles: 'avoid',
          },
        },
      },
    },
  },
  {
    id: 'HOLD-14',
    operation: 'createHold',
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50 },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 6 }] } },
    },
    code: 'HELD_SHARE_EXCEEDED',
    pointer: '/body/selection/items',
    twin: {
      given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50 },
      before: [],
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] } },
      },
    },
  },
  {
    id: 'CHK-01',
    operation: 'checkHold',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: {},
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/holdId',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] },
            },
          },
        },
      ],
      request: {},
    },
  },
  {
    id: 'EXT-01',
    operation: 'extendHold',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
      { operation: 'extendHold', request: { body: { lifeSeconds: 86400 } } },
    ],
    request: { body: { lifeSeconds: 86400 } },
    code: 'EXTENSION_LIMIT_REACHED',
    pointer: '/body/lifeSeconds',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] },
            },
          },
        },
      ],
      request: { body: { lifeSeconds: 86400 } },
    },
  },
  {
    id: 'REL-01',
    operation: 'releaseHoldItems',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
    ],
    request: { body: { seatIds: ['{{hold.seat.0}}', 'nosuchseat'] } },
    code: 'SEAT_NOT_IN_HOLD',
    pointer: '/body/seatIds/1',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
      ],
      request: { body: { seatIds: ['{{hold.seat.0}}'] } },
    },
  },
  {
    id: 'REL-02',
    operation: 'releaseHoldItems',
    given: { 'ground.areas': [['wc........']] },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
                { priceTypeId: '{{priceType.companion}}', quantity: 1 },
              ],
            },
          },
        },
      },
    ],
    request: { body: { seatIds: ['{{hold.seat.1}}'] } },
    code: 'COMPANION_PARTED',
    pointer: '/body/seatIds/0',
    twin: {
      given: { 'ground.areas': [['wc........']] },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
                  { priceTypeId: '{{priceType.companion}}', quantity: 1 },
                ],
              },
            },
          },
        },
      ],
      request: { body: { seatIds: ['{{hold.seat.0}}', '{{hold.seat.1}}'] } },
    },
  },
  {
    id: 'HKAD-01',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://receiver.example:99999/away', eventTypes: ['webhook.tested'] } },
    code: 'WEBHOOK_URL_REFUSED',
    pointer: '/body/url',
    twin: {
      given: {},
      before: [],
      request: { body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] } },
    },
  },
  {
    id: 'HKAD-02',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'http://receiver.example/away', eventTypes: ['webhook.tested'] } },
    code: 'WEBHOOK_URL_REFUSED',
    pointer: '/body/url',
    twin: {
      given: {},
      before: [],
      request: { body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] } },
    },
  },
  {
    id: 'HKAD-03',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://user:password@receiver.example/away', eventTypes: ['webhook.tested'] } },
    code: 'WEBHOOK_URL_REFUSED',
    pointer: '/body/url',
    twin: {
      given: {},
      before: [],
      request: { body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] } },
    },
  },
  {
    id: 'HKAD-04',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://10.0.0.1/away', eventTypes: ['webhook.tested'] } },
    code: 'WEBHOOK_URL_REFUSED',
    pointer: '/body/url',
    twin: {
      given: {},
      before: [],
      request: { body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] } },
    },
  },
  {
    id: 'HKAD-05',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://receiver.example/away', eventTypes: ['hold.plaiced'] } },
    code: 'EVENT_TYPE_UNKNOWN',
    pointer: '/body/eventTypes',
    twin: {
      given: {},
      before: [],
      request: { body: { url: 'https://receiver.example/away', eventTypes: ['webhook.tested'] } },
    },
  },
];
export const precedenceCases: readonly PrecedenceCase[] = [
  {
    id: 'CONF-01<CONF-02',
    operation: 'confirmOrder',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5001, currency: 'GBP' } } },
    first: 'CONF-01',
    second: 'CONF-02',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'CONF-01<CONF-03',
    operation: 'confirmOrder',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5000, currency: 'EUR' } } },
    first: 'CONF-01',
    second: 'CONF-03',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'CONF-02<CONF-03',
    operation: 'confirmOrder',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { holdId: '{{hold}}', expectedTotal: { amount: 5001, currency: 'EUR' } } },
    first: 'CONF-02',
    second: 'CONF-03',
    code: 'TOTAL_MISMATCH',
  },
  {
    id: 'HOLD-01<HOLD-02',
    operation: 'createHold',
    given: { 'fixture.status': 'postponed', 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-02',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-03',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before', 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-03',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-04',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after', 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-04',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-05',
    operation: 'createHold',
    given: { 'allocation.suspended': true },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-01',
    second: 'HOLD-05',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-06',
    operation: 'createHold',
    given: { 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-06',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-07',
    operation: 'createHold',
    given: { 'allocation.suspended': true },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-01',
    second: 'HOLD-07',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-08',
    operation: 'createHold',
    given: { 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-08',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-09',
    operation: 'createHold',
    given: { 'allocation.perOrderLimit': 4, 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-09',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-10',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-10',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-11',
    operation: 'createHold',
    given: { 'ground.areas': [['w.c..', 'xcx..']], 'allocation.suspended': true },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
            { priceTypeId: '{{priceType.companion}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-01',
    second: 'HOLD-11',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-12',
    operation: 'createHold',
    given: { 'ground.areas': [['...|...', '...']], 'allocation.suspended': true },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          maxGroups: 1,
        },
      },
    },
    first: 'HOLD-01',
    second: 'HOLD-12',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.suspended': true },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-01',
    second: 'HOLD-13',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-01<HOLD-14',
    operation: 'createHold',
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50, 'allocation.suspended': true },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 6 }] } },
    },
    first: 'HOLD-01',
    second: 'HOLD-14',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'HOLD-02<HOLD-03',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before', 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-03',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-04',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after', 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-04',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-05',
    operation: 'createHold',
    given: { 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-02',
    second: 'HOLD-05',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-06',
    operation: 'createHold',
    given: { 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-06',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-07',
    operation: 'createHold',
    given: { 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-02',
    second: 'HOLD-07',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-08',
    operation: 'createHold',
    given: { 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-08',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-09',
    operation: 'createHold',
    given: { 'allocation.perOrderLimit': 4, 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-09',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-10',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-10',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-11',
    operation: 'createHold',
    given: { 'ground.areas': [['w.c..', 'xcx..']], 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
            { priceTypeId: '{{priceType.companion}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-02',
    second: 'HOLD-11',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-12',
    operation: 'createHold',
    given: { 'ground.areas': [['...|...', '...']], 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          maxGroups: 1,
        },
      },
    },
    first: 'HOLD-02',
    second: 'HOLD-12',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-02',
    second: 'HOLD-13',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-02<HOLD-14',
    operation: 'createHold',
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50, 'fixture.status': 'postponed' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 6 }] } },
    },
    first: 'HOLD-02',
    second: 'HOLD-14',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'HOLD-03<HOLD-05',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-03',
    second: 'HOLD-05',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-06',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }] } },
    },
    first: 'HOLD-03',
    second: 'HOLD-06',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-07',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-03',
    second: 'HOLD-07',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-08',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }] } },
    },
    first: 'HOLD-03',
    second: 'HOLD-08',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-09',
    operation: 'createHold',
    given: { 'allocation.perOrderLimit': 4, 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] } },
    },
    first: 'HOLD-03',
    second: 'HOLD-09',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-10',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }] } },
    },
    first: 'HOLD-03',
    second: 'HOLD-10',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-11',
    operation: 'createHold',
    given: { 'ground.areas': [['w.c..', 'xcx..']], 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
            { priceTypeId: '{{priceType.companion}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-03',
    second: 'HOLD-11',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-12',
    operation: 'createHold',
    given: { 'ground.areas': [['...|...', '...']], 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          maxGroups: 1,
        },
      },
    },
    first: 'HOLD-03',
    second: 'HOLD-12',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-03',
    second: 'HOLD-13',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-03<HOLD-14',
    operation: 'createHold',
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50, 'allocation.saleWindow': 'before' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 6 }] } },
    },
    first: 'HOLD-03',
    second: 'HOLD-14',
    code: 'SALE_NOT_OPEN',
  },
  {
    id: 'HOLD-04<HOLD-05',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-04',
    second: 'HOLD-05',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-06',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }] } },
    },
    first: 'HOLD-04',
    second: 'HOLD-06',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-07',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-04',
    second: 'HOLD-07',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-08',
    operation: 'createHold',
    given: { 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }] } },
    },
    first: 'HOLD-04',
    second: 'HOLD-08',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-09',
    operation: 'createHold',
    given: { 'allocation.perOrderLimit': 4, 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }] } },
    },
    first: 'HOLD-04',
    second: 'HOLD-09',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-10',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }] } },
    },
    first: 'HOLD-04',
    second: 'HOLD-10',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-11',
    operation: 'createHold',
    given: { 'ground.areas': [['w.c..', 'xcx..']], 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
            { priceTypeId: '{{priceType.companion}}', quantity: 1 },
          ],
        },
      },
    },
    first: 'HOLD-04',
    second: 'HOLD-11',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-12',
    operation: 'createHold',
    given: { 'ground.areas': [['...|...', '...']], 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          maxGroups: 1,
        },
      },
    },
    first: 'HOLD-04',
    second: 'HOLD-12',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-04',
    second: 'HOLD-13',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-04<HOLD-14',
    operation: 'createHold',
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50, 'allocation.saleWindow': 'after' },
    before: [],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 6 }] } },
    },
    first: 'HOLD-04',
    second: 'HOLD-14',
    code: 'SALE_CLOSED',
  },
  {
    id: 'HOLD-05<HOLD-06',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-06',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-07',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-07',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-08',
    operation: 'createHold',
    given: {},
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-08',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-09',
    operation: 'createHold',
    given: { 'allocation.perOrderLimit': 4 },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-09',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-10',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-10',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-11',
    operation: 'createHold',
    given: { 'ground.areas': [['w.c..', 'xcx..']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
            { priceTypeId: '{{priceType.companion}}', quantity: 1 },
          ],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-11',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-12',
    operation: 'createHold',
    given: { 'ground.areas': [['...|...', '...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 4 }],
          maxGroups: 1,
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-12',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }],
          singles: 'forbid',
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-13',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-05<HOLD-14',
    operation: 'createHold',
    given: { 'ground.areas': [['..........']], 'allocation.heldShare': 50 },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 6 }],
          areas: ['{{area.first}}', '{{area.foreign}}'],
        },
      },
    },
    first: 'HOLD-05',
    second: 'HOLD-14',
    code: 'AREA_NOT_IN_ALLOCATION',
  },
  {
    id: 'HOLD-06<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: 'nosuchpricetype', quantity: 2 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-06',
    second: 'HOLD-13',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'HOLD-07<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
            { priceTypeId: '{{priceType.adult}}', quantity: 1 },
          ],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-07',
    second: 'HOLD-13',
    code: 'PRICE_TYPE_REPEATED',
  },
  {
    id: 'HOLD-08<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']] },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.child}}', quantity: 1 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-08',
    second: 'HOLD-13',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'HOLD-09<HOLD-13',
    operation: 'createHold',
    given: { 'ground.areas': [['...']], 'allocation.perOrderLimit': 4 },
    before: [],
    request: {
      body: {
        selection: {
          mode: 'bestAvailable',
          items: [{ priceTypeId: '{{priceType.adult}}', quantity: 5 }],
          singles: 'forbid',
        },
      },
    },
    first: 'HOLD-09',
    second: 'HOLD-13',
    code: 'ORDER_LIMIT_EXCEEDED',
  },
  {
    id: 'HKAD-01<HKAD-05',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://receiver.example:99999/away', eventTypes: ['hold.plaiced'] } },
    first: 'HKAD-01',
    second: 'HKAD-05',
    code: 'WEBHOOK_URL_REFUSED',
  },
  {
    id: 'HKAD-02<HKAD-05',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'http://receiver.example/away', eventTypes: ['hold.plaiced'] } },
    first: 'HKAD-02',
    second: 'HKAD-05',
    code: 'WEBHOOK_URL_REFUSED',
  },
  {
    id: 'HKAD-03<HKAD-05',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://user:password@receiver.example/away', eventTypes: ['hold.plaiced'] } },
    first: 'HKAD-03',
    second: 'HKAD-05',
    code: 'WEBHOOK_URL_REFUSED',
  },
  {
    id: 'HKAD-04<HKAD-05',
    operation: 'createWebhook',
    given: {},
    before: [],
    request: { body: { url: 'https://10.0.0.1/away', eventTypes: ['hold.plaiced'] } },
    first: 'HKAD-04',
    second: 'HKAD-05',
    code: 'WEBHOOK_URL_REFUSED',
  },
];
export const cellCases: readonly CellCase[] = [
  {
    id: 'HOLD.held.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'held', event: null, code: null },
  },
  {
    id: 'HOLD.held.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'held', event: 'hold.extended', code: null },
  },
  {
    id: 'HOLD.held.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'held', event: 'hold.replaced', code: null },
  },
  {
    id: 'HOLD.held.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'held', event: 'hold.itemsReleased', code: null },
  },
  {
    id: 'HOLD.held.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'released', event: 'hold.released', code: null },
  },
  {
    id: 'HOLD.held.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'checked', event: 'hold.checked', code: null },
  },
  {
    id: 'HOLD.held.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: 'order.confirmed', code: null },
  },
  {
    id: 'HOLD.held.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: ['createHold'],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: 'hold.expired', code: null },
  },
  {
    id: 'HOLD.checked.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'checked', event: null, code: null },
  },
  {
    id: 'HOLD.checked.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'checked', event: null, code: 'HOLD_CHECKED' },
  },
  {
    id: 'HOLD.checked.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'checked', event: null, code: 'HOLD_CHECKED' },
  },
  {
    id: 'HOLD.checked.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'checked', event: null, code: 'HOLD_CHECKED' },
  },
  {
    id: 'HOLD.checked.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'released', event: 'hold.released', code: null },
  },
  {
    id: 'HOLD.checked.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'checked', event: null, code: null },
  },
  {
    id: 'HOLD.checked.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: 'order.confirmed', code: null },
  },
  {
    id: 'HOLD.checked.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: ['createHold', 'checkHold'],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: 'hold.expired', code: null },
  },
  {
    id: 'HOLD.confirmed.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'HOLD.confirmed.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: ['createHold', 'confirmOrder'],
    trigger: 'clock',
    operation: null,
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'HOLD.released.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'HOLD.released.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'HOLD.released.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: ['createHold', 'releaseHold'],
    trigger: 'clock',
    operation: null,
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'HOLD.expired.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'HOLD.expired.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: ['createHold', 'clock'],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'ORDER.confirmed.getOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'confirmed',
    reachedBy: ['confirmOrder'],
    trigger: 'getOrder',
    operation: 'getOrder',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'ORDER.confirmed.confirmOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'confirmed',
    reachedBy: ['confirmOrder'],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'ORDER.confirmed.confirmOtherwise',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'confirmed',
    reachedBy: ['confirmOrder'],
    trigger: 'confirmOtherwise',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: null, code: 'ORDER_CONFLICT' },
  },
];
