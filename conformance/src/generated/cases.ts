// Generated from openapi/v1/decisions/access-list-report.yaml, openapi/v1/decisions/barcode-activation.yaml, openapi/v1/decisions/barcode-reissue.yaml, openapi/v1/decisions/cancellation-confirm.yaml, openapi/v1/decisions/cancellation-quote.yaml, openapi/v1/decisions/clock-move.yaml, openapi/v1/decisions/confirm.yaml, openapi/v1/decisions/deliverable-access.yaml, openapi/v1/decisions/exchange-confirm.yaml, openapi/v1/decisions/exchange-quote.yaml, openapi/v1/decisions/hold-admission.yaml, openapi/v1/decisions/hold-check.yaml, openapi/v1/decisions/hold-extension.yaml, openapi/v1/decisions/hold-replacement.yaml, openapi/v1/decisions/holder-setting.yaml, openapi/v1/decisions/item-release.yaml, openapi/v1/decisions/listing-admission.yaml, openapi/v1/decisions/listing-hold.yaml, openapi/v1/decisions/release.yaml, openapi/v1/decisions/renewal-admission.yaml, openapi/v1/decisions/resale-policy.yaml, openapi/v1/decisions/scan-reversal.yaml, openapi/v1/decisions/season-confirmation.yaml, openapi/v1/decisions/season-product.yaml, openapi/v1/decisions/season-purchase.yaml, openapi/v1/decisions/webhook-admission.yaml, openapi/v1/decisions/price-type-offer.yaml, openapi/v1/decisions/renewal-placing.yaml, openapi/v1/decisions/renewal.yaml, openapi/v1/decisions/resale-payout.yaml, openapi/v1/decisions/resale-price-type.yaml, openapi/v1/decisions/scan-finding.yaml, openapi/v1/lifecycles/barcode.yaml, openapi/v1/lifecycles/cancellation.yaml, openapi/v1/lifecycles/exchange.yaml, openapi/v1/lifecycles/hold.yaml, openapi/v1/lifecycles/listing.yaml, openapi/v1/lifecycles/order.yaml, openapi/v1/lifecycles/renewal-run.yaml, openapi/v1/lifecycles/season-ticket.yaml, openapi/v1/lifecycles/ticket.yaml: change it there, then run `npm run generate`.

import type { ErrorCode } from './errors.ts';
import type { OperationId } from './operations.ts';
import type { EventType } from './events.ts';

/** What a check sends; `{{name}}` stands for what the world calls so. */
export type RequestPatch = {
  readonly body?: unknown;
  readonly path?: Readonly<Record<string, string>>;
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
/** The answer shows the outcome of a row, by JSON pointer. */
export type ChoiceCase = Situation & {
  readonly id: string;
  readonly operation: OperationId;
  readonly shows: Readonly<Record<string, string | number | boolean>>;
};
export type CellCase = {
  readonly id: string;
  readonly lifecycle: string;
  /** The operation that shows the state. */
  readonly read: OperationId;
  readonly state: string;
  /** By time where there is no operation. */
  readonly reachedBy: readonly { readonly trigger: string; readonly operation: OperationId | null }[];
  readonly trigger: string;
  readonly operation: OperationId | null;
  readonly expect: { readonly state: string; readonly event: EventType | null; readonly code: ErrorCode | null };
};

export const refusalCases: readonly RefusalCase[] = [
  {
    id: 'LREP-01',
    operation: 'reportAccessList',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { path: { deviceId: 'gate-7' }, body: { listRevision: 9000003 } },
    code: 'LIST_REVISION_UNKNOWN',
    pointer: '/body/listRevision',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { path: { deviceId: 'gate-7' }, body: { listRevision: 0 } },
    },
  },
  {
    id: 'BACT-01',
    operation: 'activateBarcode',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {},
    code: 'BARCODE_STOPPED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'deactivateBarcode', request: { body: { reason: 'unpaid' } } },
      ],
      request: {},
    },
  },
  {
    id: 'BACT-02',
    operation: 'activateBarcode',
    given: { 'barcode.activation': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'deactivateBarcode', request: { body: { reason: 'unpaid' } } },
    ],
    request: {},
    code: 'BARCODE_NOT_YET_ACTIVE',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'deactivateBarcode', request: { body: { reason: 'unpaid' } } },
      ],
      request: {},
    },
  },
  {
    id: 'BACT-03',
    operation: 'activateBarcode',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    code: 'TICKET_LISTED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'deactivateBarcode', request: { body: { reason: 'unpaid' } } },
      ],
      request: {},
    },
  },
  {
    id: 'BREI-01',
    operation: 'reissueBarcode',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { reason: 'lost' } },
    code: 'TICKET_REDEEMED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'getBarcode', request: {} },
      ],
      request: { body: { reason: 'lost' } },
    },
  },
  {
    id: 'BREI-02',
    operation: 'reissueBarcode',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { reason: 'lost' } },
    code: 'TICKET_LISTED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'getBarcode', request: {} },
      ],
      request: { body: { reason: 'lost' } },
    },
  },
  {
    id: 'CCON-01',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { expectedRefund: { amount: 2375, currency: 'GBP' } },
      path: { cancellationId: '{{cancellation.0}}' },
    },
    code: 'TICKET_CANCELLED',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
        { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-02',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    code: 'TICKET_VOIDED',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-03',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    code: 'TICKET_REDEEMED',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-07',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    code: 'TICKET_EXCHANGED',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-04',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'], reason: 'fanRequest' },
        },
      },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { expectedRefund: { amount: 2375, currency: 'GBP' } },
      path: { cancellationId: '{{cancellation.0}}' },
    },
    code: 'NOT_ACCOMPANIED',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: {
            body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'], reason: 'fanRequest' },
          },
        },
        {
          operation: 'createCancellation',
          request: {
            body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
          },
        },
        { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
      ],
      request: {
        body: { expectedRefund: { amount: 2375, currency: 'GBP' } },
        path: { cancellationId: '{{cancellation.0}}' },
      },
    },
  },
  {
    id: 'CCON-05',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'GBP' } } },
    code: 'REFUND_MISMATCH',
    pointer: '/body/expectedRefund/amount',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'EUR' } } },
    code: 'REFUND_MISMATCH',
    pointer: '/body/expectedRefund/currency',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-08',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    code: 'TICKET_LISTED',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CCON-09',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    code: 'TICKET_RESOLD',
    pointer: '/path/cancellationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createCancellation',
          request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
        },
      ],
      request: { body: { expectedRefund: { amount: 2375, currency: 'GBP' } } },
    },
  },
  {
    id: 'CANC-01',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    code: 'TICKET_NOT_IN_ORDER',
    pointer: '/body/ticketIds/1',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
  {
    id: 'CANC-02',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    code: 'TICKET_CANCELLED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
  {
    id: 'CANC-03',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    code: 'TICKET_VOIDED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
  {
    id: 'CANC-04',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    code: 'TICKET_REDEEMED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
  {
    id: 'CANC-09',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    code: 'TICKET_EXCHANGED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
  {
    id: 'CANC-05',
    operation: 'createCancellation',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.companion.0}}'], reason: 'fanRequest' },
    },
    code: 'COMPANION_PARTED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          clientOrderId: '{{order}}',
          ticketIds: ['{{order.ticketOf.wheelchair.0}}', '{{order.ticketOf.companion.0}}'],
          reason: 'fanRequest',
        },
      },
    },
  },
  {
    id: 'CANC-06',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'], reason: 'fanRequest' } },
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/ticketIds/0',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                  { priceTypeId: '{{priceType.child}}', quantity: 1 },
                ],
              },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          clientOrderId: '{{order}}',
          ticketIds: ['{{order.ticketOf.adult.0}}', '{{order.ticketOf.child.0}}'],
          reason: 'fanRequest',
        },
      },
    },
  },
  {
    id: 'CANC-07',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    code: 'OVERRULE_UNFOUNDED',
    pointer: '/body/overrule',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          clientOrderId: '{{order}}',
          ticketIds: ['{{order.ticket.0}}'],
          reason: 'technicalFailure',
          overrule: true,
        },
      },
    },
  },
  {
    id: 'CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    code: 'CANCELLATION_CLOSED',
    pointer: '/body/clientOrderId',
    twin: {
      given: { 'cancellation.deadline': 'past' },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          clientOrderId: '{{order}}',
          ticketIds: ['{{order.ticket.0}}'],
          reason: 'technicalFailure',
          overrule: true,
        },
      },
    },
  },
  {
    id: 'CANC-10',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    code: 'TICKET_LISTED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
  {
    id: 'CANC-11',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { clientOrderId: '{{listing.order}}', ticketIds: ['{{listing.ticket}}'], reason: 'fanRequest' } },
    code: 'TICKET_RESOLD',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
        { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
        {
          operation: 'confirmOrder',
          request: {
            path: { clientOrderId: 'order-of-the-buyer' },
            body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
          },
        },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    },
  },
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
    id: 'DELV-01',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      { operation: 'listDeliverables', request: {} },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { path: { deliverableId: '{{deliverable}}' } },
    code: 'TICKET_VOIDED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'DELV-02',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      { operation: 'listDeliverables', request: {} },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { path: { deliverableId: '{{deliverable}}' } },
    code: 'TICKET_CANCELLED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'DELV-04',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      { operation: 'listDeliverables', request: {} },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { path: { deliverableId: '{{deliverable}}' } },
    code: 'TICKET_RELEASED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'DELV-05',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      { operation: 'listDeliverables', request: {} },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { path: { deliverableId: '{{deliverable}}' } },
    code: 'TICKET_EXCHANGED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'DELV-03',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'listDeliverables', request: {} },
    ],
    request: { path: { deliverableId: '{{deliverable}}' } },
    code: 'HOLDER_FIELD_MISSING',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'DELV-06',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      { operation: 'listDeliverables', request: {} },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { path: { deliverableId: '{{deliverable}}' } },
    code: 'TICKET_LISTED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'DELV-07',
    operation: 'getDeliverable',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      { operation: 'listDeliverables', request: {} },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
      { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
    ],
    request: { path: { deliverableId: '{{deliverable}}', ticketId: '{{listing.ticket}}' } },
    code: 'TICKET_RESOLD',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
        { operation: 'listDeliverables', request: {} },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
        { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
        {
          operation: 'confirmOrder',
          request: {
            path: { clientOrderId: 'order-of-the-buyer' },
            body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
          },
        },
        { operation: 'setHolder', request: { body: { name: 'Sam Okafor' } } },
      ],
      request: { path: { deliverableId: '{{deliverable}}' } },
    },
  },
  {
    id: 'XCHC-01',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'TICKET_CANCELLED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-02',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'TICKET_VOIDED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-03',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'TICKET_REDEEMED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-04',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'TICKET_RELEASED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-05',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: {
      body: { expectedDifference: { amount: -1250, currency: 'GBP' } },
      path: { exchangeId: '{{exchange.0}}' },
    },
    code: 'TICKET_EXCHANGED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
        { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-11',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'BARCODE_STOPPED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-06',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-07',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'createExchange', request: { body: { ticketId: '{{order.ticket.0}}', holdId: '{{hold}}' } } },
      {
        operation: 'replaceHoldItems',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }],
              areas: ['{{area.second}}'],
            },
          },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: 0, currency: 'GBP' } } },
    code: 'HOLD_REPLACED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] },
            },
          },
        },
        { operation: 'createExchange', request: { body: { ticketId: '{{order.ticket.0}}', holdId: '{{hold}}' } } },
      ],
      request: { body: { expectedDifference: { amount: 0, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-08',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'NOT_ACCOMPANIED',
    pointer: '/path/exchangeId',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                  { priceTypeId: '{{priceType.child}}', quantity: 1 },
                ],
              },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    code: 'DIFFERENCE_MISMATCH',
    pointer: '/body/expectedDifference/amount',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    code: 'DIFFERENCE_MISMATCH',
    pointer: '/body/expectedDifference/currency',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-12',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'TICKET_LISTED',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHC-13',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    code: 'TICKET_RESOLD',
    pointer: '/path/exchangeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createExchange',
          request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
        },
      ],
      request: { body: { expectedDifference: { amount: -1250, currency: 'GBP' } } },
    },
  },
  {
    id: 'XCHQ-01',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_CANCELLED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-02',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_VOIDED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-03',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_REDEEMED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-04',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_RELEASED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-05',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_EXCHANGED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-16',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'BARCODE_STOPPED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-06',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/allocationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-07',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/allocationId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-08',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}', holdId: '{{hold}}' } },
    code: 'HOLD_NOT_ONE_SEAT',
    pointer: '/body/holdId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] },
            },
          },
        },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    code: 'PRICE_TYPE_NOT_OFFERED',
    pointer: '/body/priceTypeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    code: 'SEAT_KIND_MISMATCH',
    pointer: '/body/priceTypeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    code: 'NOTHING_EXCHANGED',
    pointer: '/body/priceTypeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-12',
    operation: 'createExchange',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
    ],
    request: {
      body: { ticketId: '{{order.ticketOf.companion.0}}', priceTypeId: '{{priceType.adult}}', holdId: '{{hold}}' },
    },
    code: 'COMPANION_PARTED',
    pointer: '/body/ticketId',
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
                  { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                  { priceTypeId: '{{priceType.wheelchair}}', quantity: 1 },
                  { priceTypeId: '{{priceType.companion}}', quantity: 1 },
                ],
              },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] },
            },
          },
        },
      ],
      request: {
        body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.adult}}', holdId: '{{hold}}' },
      },
    },
  },
  {
    id: 'XCHQ-13',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/ticketId',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                  { priceTypeId: '{{priceType.child}}', quantity: 1 },
                ],
              },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-14',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/priceTypeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'EXCHANGE_CLOSED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-17',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_LISTED',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-18',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{listing.ticket}}', priceTypeId: '{{priceType.child}}' } },
    code: 'TICKET_RESOLD',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    },
  },
  {
    id: 'XCHQ-19',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.1}}', priceTypeId: '{{priceType.child}}', holdId: '{{hold}}' } },
    code: 'SEAT_FIXED_BY_LISTING',
    pointer: '/body/holdId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] },
            },
          },
        },
      ],
      request: { body: { ticketId: '{{order.ticket.1}}', priceTypeId: '{{priceType.child}}', holdId: '{{hold}}' } },
    },
  },
  {
    id: 'XCHQ-20',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.concession}}' } },
    code: 'TICKET_BOUGHT_ON_RESALE',
    pointer: '/body/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.concession}}' } },
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
    id: 'HREP-01',
    operation: 'replaceHoldItems',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
    ],
    request: {
      body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
    },
    code: 'SEAT_FIXED_BY_LISTING',
    pointer: '/path/holdId',
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
      request: {
        body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
      },
    },
  },
  {
    id: 'HLDS-01',
    operation: 'setHolder',
    given: { 'allocation.holderFields': ['name', 'email'], 'fixture.gates': 'open' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { name: 'Sam Okafor', email: 'sam@fan.example' } },
    code: 'HOLDER_FROZEN',
    pointer: '/path/ticketId',
    twin: {
      given: { 'allocation.holderFields': ['name', 'email'] },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { name: 'Sam Okafor', email: 'sam@fan.example' } },
    },
  },
  {
    id: 'HLDS-02',
    operation: 'setHolder',
    given: { 'allocation.holderFields': ['name', 'email'] },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { name: 'Sam Okafor', email: 'sam@fan.example', telephone: '+44 20 7946 0000' } },
    code: 'HOLDER_FIELD_NOT_ASKED',
    pointer: '/body/telephone',
    twin: {
      given: { 'allocation.holderFields': ['name', 'email'] },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { name: 'Sam Okafor', email: 'sam@fan.example' } },
    },
  },
  {
    id: 'HLDS-03',
    operation: 'setHolder',
    given: { 'allocation.holderFields': ['name', 'email', 'dateOfBirth'] },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { name: 'Sam Okafor', email: 'sam@fan.example' } },
    code: 'HOLDER_FIELD_MISSING',
    pointer: '/body/dateOfBirth',
    twin: {
      given: { 'allocation.holderFields': ['name', 'email'] },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { name: 'Sam Okafor', email: 'sam@fan.example' } },
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
    id: 'REL-03',
    operation: 'releaseHoldItems',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
    ],
    request: { body: { seatIds: ['{{hold.seatOf.adult.0}}'] } },
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/seatIds/0',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                  { priceTypeId: '{{priceType.child}}', quantity: 1 },
                ],
              },
            },
          },
        },
      ],
      request: { body: { seatIds: ['{{hold.seatOf.child.0}}'] } },
    },
  },
  {
    id: 'LIST-01',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-02',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'RESALE_NOT_OPEN',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-03',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'RESALE_CLOSED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-04',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'RESALE_CLOSED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-05',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    code: 'COMPANION_PARTED',
    pointer: '/path/ticketId',
    twin: {
      given: { 'ground.areas': [['wc........']] },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.wheelchair}}', quantity: 1 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
        path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
      },
    },
  },
  {
    id: 'LIST-06',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    code: 'NOT_ACCOMPANIED',
    pointer: '/path/ticketId',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                  { priceTypeId: '{{priceType.child}}', quantity: 1 },
                ],
              },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
        path: { ticketId: '{{order.ticketOf.adult.0}}' },
      },
    },
  },
  {
    id: 'LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    code: 'PRICE_NOT_ASKED',
    pointer: '/body/price',
    twin: {
      given: { 'resale.mode': 'marketplace' },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-08',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'CURRENCY_MISMATCH',
    pointer: '/body/price/currency',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-09',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    code: 'ASKED_PRICE_TOO_LOW',
    pointer: '/body/price/amount',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2000, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-10',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    code: 'ASKED_PRICE_TOO_HIGH',
    pointer: '/body/price/amount',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 3000, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-11',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'PAYOUT_MISMATCH',
    pointer: '/body/expectedPayout/rule',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-12',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    code: 'PAYOUT_MISMATCH',
    pointer: '/body/expectedPayout/amount/amount',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    code: 'PAYOUT_MISMATCH',
    pointer: '/body/expectedPayout/amount/currency',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    code: 'BARCODE_STOPPED',
    pointer: '/path/ticketId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          price: { amount: 2750, currency: 'GBP' },
          expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
        },
      },
    },
  },
  {
    id: 'LHLD-01',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    code: 'ALLOCATION_SUSPENDED',
    pointer: '/path/listingId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'LHLD-02',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/listingId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'LHLD-03',
    operation: 'holdListing',
    given: { 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    code: 'LISTING_NOT_OFFERED',
    pointer: '/path/listingId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'LHLD-04',
    operation: 'holdListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2000 } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    code: 'NO_ELIGIBLE_PRICE_TYPE',
    pointer: '/path/listingId',
    twin: {
      given: { 'resale.mode': 'seatRelease' },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'LHLD-05',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    code: 'PRICE_TYPE_NOT_ELIGIBLE',
    pointer: '/body/priceTypeId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'LHLD-06',
    operation: 'holdListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.member}}' } },
    code: 'ENTITLEMENT_MISSING',
    pointer: '/body/priceTypeId',
    twin: {
      given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true },
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.member}}', entitled: true } },
    },
  },
  {
    id: 'LHLD-07',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    code: 'BARCODE_STOPPED',
    pointer: '/path/listingId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'LHLD-08',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'offline',
                admitted: true,
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    code: 'TICKET_REDEEMED',
    pointer: '/path/listingId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: { body: { priceTypeId: '{{priceType.adult}}' } },
    },
  },
  {
    id: 'RELS-01',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    code: 'TICKET_NOT_IN_ORDER',
    pointer: '/body/ticketIds/1',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-02',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'TICKET_CANCELLED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-03',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'TICKET_VOIDED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-04',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'TICKET_REDEEMED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-05',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'TICKET_RELEASED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-09',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'TICKET_EXCHANGED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-06',
    operation: 'createRelease',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.companion.0}}'] } },
    code: 'COMPANION_PARTED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: {
          clientOrderId: '{{order}}',
          ticketIds: ['{{order.ticketOf.wheelchair.0}}', '{{order.ticketOf.companion.0}}'],
        },
      },
    },
  },
  {
    id: 'RELS-07',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'] } },
    code: 'NOT_ACCOMPANIED',
    pointer: '/body/ticketIds/0',
    twin: {
      given: {},
      before: [
        {
          operation: 'createHold',
          request: {
            body: {
              selection: {
                mode: 'bestAvailable',
                items: [
                  { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                  { priceTypeId: '{{priceType.child}}', quantity: 1 },
                ],
              },
            },
          },
        },
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: {
        body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}', '{{order.ticketOf.child.0}}'] },
      },
    },
  },
  {
    id: 'RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'CANCELLATION_CLOSED',
    pointer: '/body/clientOrderId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-10',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    code: 'TICKET_LISTED',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RELS-11',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { clientOrderId: '{{listing.order}}', ticketIds: ['{{listing.ticket}}'] } },
    code: 'TICKET_RESOLD',
    pointer: '/body/ticketIds/0',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
        { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
        {
          operation: 'confirmOrder',
          request: {
            path: { clientOrderId: 'order-of-the-buyer' },
            body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
          },
        },
      ],
      request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    },
  },
  {
    id: 'RNAD-01',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: 'nosuchproduct', createReservation: 'never' },
    },
    code: 'SEASON_PRODUCT_UNKNOWN',
    pointer: '/body/originProductId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Last season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Next season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            path: { seasonProductId: '{{seasonProduct.0}}' },
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        path: { seasonProductId: '{{seasonProduct.1}}' },
        body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
      },
    },
  },
  {
    id: 'RNAD-02',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.1}}', createReservation: 'never' },
    },
    code: 'ORIGIN_IS_TARGET',
    pointer: '/body/originProductId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Last season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Next season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            path: { seasonProductId: '{{seasonProduct.0}}' },
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        path: { seasonProductId: '{{seasonProduct.1}}' },
        body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
      },
    },
  },
  {
    id: 'RNAD-03',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
    },
    code: 'RENEWAL_RUN_UNFINISHED',
    pointer: '/path/seasonProductId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Last season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Next season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            path: { seasonProductId: '{{seasonProduct.0}}' },
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        path: { seasonProductId: '{{seasonProduct.1}}' },
        body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
      },
    },
  },
  {
    id: 'RNAD-04',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'fixture.status': 'postponed' },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
    },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/seasonProductId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Last season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Next season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            path: { seasonProductId: '{{seasonProduct.0}}' },
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        path: { seasonProductId: '{{seasonProduct.1}}' },
        body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
      },
    },
  },
  {
    id: 'RNAD-05',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always', reservedUntil: '{{clock}}' },
    },
    code: 'RESERVATION_OVER',
    pointer: '/body/reservedUntil',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Last season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Next season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            path: { seasonProductId: '{{seasonProduct.0}}' },
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        path: { seasonProductId: '{{seasonProduct.1}}' },
        body: {
          originProductId: '{{seasonProduct.0}}',
          createReservation: 'always',
          reservedUntil: '2099-06-30T22:00:00Z',
        },
      },
    },
  },
  {
    id: 'RPOL-01',
    operation: 'setResalePolicy',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {
      body: {
        mode: 'seatRelease',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10000,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'atOnce' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
      },
    },
    code: 'MODE_SWITCH_BLOCKED',
    pointer: '/body/mode',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        {
          operation: 'createListing',
          request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
        },
      ],
      request: {
        body: {
          mode: 'marketplace',
          closesSeconds: 7200,
          minimumPriceBasisPoints: 10000,
          maximumPriceBasisPoints: 10000,
          seasonTickets: 'keep',
          payout: 'original',
          lowerPrice: false,
          availability: { kind: 'atOnce' },
          refundFeeBasisPoints: 500,
          salesFeeBasisPoints: 1000,
        },
      },
    },
  },
  {
    id: 'RPOL-02',
    operation: 'setResalePolicy',
    given: {},
    before: [],
    request: {
      body: {
        mode: 'marketplace',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10001,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'atOnce' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
      },
    },
    code: 'PRICE_RANGE_EMPTY',
    pointer: '/body/minimumPriceBasisPoints',
    twin: {
      given: {},
      before: [],
      request: {
        body: {
          mode: 'marketplace',
          closesSeconds: 7200,
          minimumPriceBasisPoints: 10000,
          maximumPriceBasisPoints: 10000,
          seasonTickets: 'keep',
          payout: 'original',
          lowerPrice: false,
          availability: { kind: 'atOnce' },
          refundFeeBasisPoints: 500,
          salesFeeBasisPoints: 1000,
        },
      },
    },
  },
  {
    id: 'RPOL-03',
    operation: 'setResalePolicy',
    given: {},
    before: [],
    request: {
      body: {
        mode: 'marketplace',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10000,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'atOnce' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
        opensAt: '2030-01-02T00:00:00Z',
        closesAt: '2030-01-02T00:00:00Z',
      },
    },
    code: 'RESALE_WINDOW_EMPTY',
    pointer: '/body/closesAt',
    twin: {
      given: {},
      before: [],
      request: {
        body: {
          mode: 'marketplace',
          closesSeconds: 7200,
          minimumPriceBasisPoints: 10000,
          maximumPriceBasisPoints: 10000,
          seasonTickets: 'keep',
          payout: 'original',
          lowerPrice: false,
          availability: { kind: 'atOnce' },
          refundFeeBasisPoints: 500,
          salesFeeBasisPoints: 1000,
          opensAt: '2030-01-01T00:00:00Z',
          closesAt: '2030-01-02T00:00:00Z',
        },
      },
    },
  },
  {
    id: 'RPOL-04',
    operation: 'setResalePolicy',
    given: {},
    before: [],
    request: {
      body: {
        mode: 'marketplace',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10000,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'from' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
      },
    },
    code: 'OFFER_DATE_MISSING',
    pointer: '/body/availability',
    twin: {
      given: {},
      before: [],
      request: {
        body: {
          mode: 'marketplace',
          closesSeconds: 7200,
          minimumPriceBasisPoints: 10000,
          maximumPriceBasisPoints: 10000,
          seasonTickets: 'keep',
          payout: 'original',
          lowerPrice: false,
          availability: { kind: 'from', from: '2030-01-01T00:00:00Z' },
          refundFeeBasisPoints: 500,
          salesFeeBasisPoints: 1000,
        },
      },
    },
  },
  {
    id: 'SREV-01',
    operation: 'reverseScan',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: {},
    code: 'SCAN_NOT_ADMITTED',
    pointer: '/path/scanId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'getBarcode', request: {} },
        {
          operation: 'recordScans',
          request: {
            body: {
              deviceId: 'gate-7',
              scans: [
                {
                  reference: 's1',
                  payload: '{{barcode.payload}}',
                  direction: 'in',
                  mode: 'online',
                  scannedAt: '{{clock}}',
                },
              ],
            },
          },
        },
      ],
      request: {},
    },
  },
  {
    id: 'SREV-02',
    operation: 'reverseScan',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
              {
                reference: 's2',
                payload: '{{barcode.payload}}',
                direction: 'out',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: {},
    code: 'SCAN_NOT_LAST',
    pointer: '/path/scanId',
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
        { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
        { operation: 'getBarcode', request: {} },
        {
          operation: 'recordScans',
          request: {
            body: {
              deviceId: 'gate-7',
              scans: [
                {
                  reference: 's1',
                  payload: '{{barcode.payload}}',
                  direction: 'in',
                  mode: 'online',
                  scannedAt: '{{clock}}',
                },
              ],
            },
          },
        },
      ],
      request: {},
    },
  },
  {
    id: 'SCNF-01',
    operation: 'confirmSeasonTicket',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always' },
        },
      },
      { operation: 'advanceRenewalRun', request: { body: {} } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {},
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/seasonTicketId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Last season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Next season',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 50,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            path: { seasonProductId: '{{seasonProduct.0}}' },
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
        {
          operation: 'createRenewalRun',
          request: {
            path: { seasonProductId: '{{seasonProduct.1}}' },
            body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always' },
          },
        },
        { operation: 'advanceRenewalRun', request: { body: {} } },
      ],
      request: {},
    },
  },
  {
    id: 'SPRD-01',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['nosuchallocation'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    code: 'ALLOCATION_NOT_OWN',
    pointer: '/body/contingents/0/allocationIds',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [],
      request: {
        body: {
          name: 'Season ticket',
          type: 'predefinedPrice',
          contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
          quotas: [{ priceBandId: 'A', quota: 50 }],
          prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        },
      },
    },
  },
  {
    id: 'SPRD-02',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.sponsors.0}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    code: 'PERFORMANCES_DIFFER',
    pointer: '/body/contingents',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [],
      request: {
        body: {
          name: 'Season ticket',
          type: 'predefinedPrice',
          contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
          quotas: [{ priceBandId: 'A', quota: 50 }],
          prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        },
      },
    },
  },
  {
    id: 'SPRD-03',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        quota: 50,
      },
    },
    code: 'QUOTA_KIND_MISMATCH',
    pointer: '/body/quota',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [],
      request: {
        body: {
          name: 'Season ticket',
          type: 'predefinedPrice',
          contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
          quotas: [{ priceBandId: 'A', quota: 50 }],
          prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        },
      },
    },
  },
  {
    id: 'SPRD-04',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'calculatedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    code: 'PRICES_NOT_ASKED',
    pointer: '/body/prices',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [],
      request: {
        body: {
          name: 'Season ticket',
          type: 'predefinedPrice',
          contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
          quotas: [{ priceBandId: 'A', quota: 50 }],
          prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        },
      },
    },
  },
  {
    id: 'SPRD-05',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'EUR' } }],
      },
    },
    code: 'CURRENCY_MISMATCH',
    pointer: '/body/prices',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [],
      request: {
        body: {
          name: 'Season ticket',
          type: 'predefinedPrice',
          contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
          quotas: [{ priceBandId: 'A', quota: 50 }],
          prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        },
      },
    },
  },
  {
    id: 'SPRD-06',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [
          { priceBandId: 'A', quota: 50 },
          { priceBandId: 'A', quota: 9 },
        ],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    code: 'ENTRY_REPEATED',
    pointer: '/body',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [],
      request: {
        body: {
          name: 'Season ticket',
          type: 'predefinedPrice',
          contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
          quotas: [
            { priceBandId: 'A', quota: 50 },
            { priceBandId: 'B', quota: 9 },
          ],
          prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        },
      },
    },
  },
  {
    id: 'SPUR-01',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'CHANNEL_NOT_ALLOWED',
    pointer: '/body/wish/channel',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: {
            priceBandId: 'A',
            tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
            channel: 'boxOffice',
          },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-02',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'CONTINGENT_UNKNOWN',
    pointer: '/body/wish/contingent',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: {
            priceBandId: 'A',
            tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
            contingent: 'general',
          },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-03',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'FIXTURE_NOT_ON_SALE',
    pointer: '/path/seasonProductId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-04',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'CATEGORY_NOT_OFFERED',
    pointer: '/body/wish/priceBandId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-05',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'PRICE_TYPE_NOT_OFFERED',
    pointer: '/body/wish/tickets/0/priceTypeId',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-06',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    code: 'SEASON_QUOTA_EXCEEDED',
    pointer: '/body/wish/tickets',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-07',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'SEAT_NOT_OFFERED',
    pointer: '/body/wish/tickets/0/seats',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-08',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'SEAT_TAKEN',
    pointer: '/body/wish/tickets/0/seats',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 2,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 5000, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'INSUFFICIENT_AVAILABILITY',
    pointer: '/body/wish/tickets',
    twin: {
      given: { 'season.performances': ['main', 'main'], 'configuration.main': [['..'], ['..']] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 2,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 5000, currency: 'GBP' },
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    code: 'SEAT_PER_PERFORMANCE',
    pointer: '/body/acceptSeatPerPerformance',
    twin: {
      given: {
        'season.performances': ['main', 'main'],
        'configuration.main': [['.'], ['.'], ['.']],
        'configuration.categories': [
          ['A', 'A', 'B'],
          ['B', 'A', 'A'],
        ],
      },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'First alone',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
              quota: 9,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Second alone',
              type: 'fixedSeat',
              contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
              quota: 9,
            },
          },
        },
        {
          operation: 'createSeasonPurchase',
          request: {
            body: {
              wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
              expectedTotal: { amount: 2500, currency: 'GBP' },
            },
          },
        },
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
          acceptSeatPerPerformance: true,
        },
      },
    },
  },
  {
    id: 'SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/amount',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
    },
  },
  {
    id: 'SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    code: 'TOTAL_MISMATCH',
    pointer: '/body/expectedTotal/currency',
    twin: {
      given: { 'season.performances': ['main', 'main'] },
      before: [
        {
          operation: 'createSeasonProduct',
          request: {
            body: {
              name: 'Season ticket',
              type: 'fixedSeat',
              channels: ['boxOffice'],
              contingents: [
                { name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] },
              ],
              quota: 1,
            },
          },
        },
      ],
      request: {
        body: {
          wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
          expectedTotal: { amount: 5000, currency: 'GBP' },
        },
      },
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
    id: 'BACT-01<BACT-02',
    operation: 'activateBarcode',
    given: { 'barcode.activation': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {},
    first: 'BACT-01',
    second: 'BACT-02',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'BACT-02<BACT-03',
    operation: 'activateBarcode',
    given: { 'barcode.activation': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    first: 'BACT-02',
    second: 'BACT-03',
    code: 'BARCODE_NOT_YET_ACTIVE',
  },
  {
    id: 'CCON-01<CCON-05',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { expectedRefund: { amount: 2376, currency: 'GBP' } },
      path: { cancellationId: '{{cancellation.0}}' },
    },
    first: 'CCON-01',
    second: 'CCON-05',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'CCON-01<CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { expectedRefund: { amount: 2375, currency: 'EUR' } },
      path: { cancellationId: '{{cancellation.0}}' },
    },
    first: 'CCON-01',
    second: 'CCON-06',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'CCON-02<CCON-05',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'GBP' } } },
    first: 'CCON-02',
    second: 'CCON-05',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'CCON-02<CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'EUR' } } },
    first: 'CCON-02',
    second: 'CCON-06',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'CCON-03<CCON-05',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'GBP' } } },
    first: 'CCON-03',
    second: 'CCON-05',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'CCON-03<CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'EUR' } } },
    first: 'CCON-03',
    second: 'CCON-06',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'CCON-07<CCON-05',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'GBP' } } },
    first: 'CCON-07',
    second: 'CCON-05',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'CCON-07<CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'EUR' } } },
    first: 'CCON-07',
    second: 'CCON-06',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'CCON-04<CCON-05',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'], reason: 'fanRequest' },
        },
      },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { expectedRefund: { amount: 2376, currency: 'GBP' } },
      path: { cancellationId: '{{cancellation.0}}' },
    },
    first: 'CCON-04',
    second: 'CCON-05',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'CCON-04<CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'], reason: 'fanRequest' },
        },
      },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { expectedRefund: { amount: 2375, currency: 'EUR' } },
      path: { cancellationId: '{{cancellation.0}}' },
    },
    first: 'CCON-04',
    second: 'CCON-06',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'CCON-05<CCON-06',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'EUR' } } },
    first: 'CCON-05',
    second: 'CCON-06',
    code: 'REFUND_MISMATCH',
  },
  {
    id: 'CCON-05<CCON-08',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'GBP' } } },
    first: 'CCON-05',
    second: 'CCON-08',
    code: 'REFUND_MISMATCH',
  },
  {
    id: 'CCON-05<CCON-09',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { expectedRefund: { amount: 2376, currency: 'GBP' } } },
    first: 'CCON-05',
    second: 'CCON-09',
    code: 'REFUND_MISMATCH',
  },
  {
    id: 'CCON-06<CCON-08',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'EUR' } } },
    first: 'CCON-06',
    second: 'CCON-08',
    code: 'REFUND_MISMATCH',
  },
  {
    id: 'CCON-06<CCON-09',
    operation: 'confirmCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { expectedRefund: { amount: 2375, currency: 'EUR' } } },
    first: 'CCON-06',
    second: 'CCON-09',
    code: 'REFUND_MISMATCH',
  },
  {
    id: 'CANC-01<CANC-02',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    first: 'CANC-01',
    second: 'CANC-02',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-01<CANC-03',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    first: 'CANC-01',
    second: 'CANC-03',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-01<CANC-04',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    first: 'CANC-01',
    second: 'CANC-04',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-01<CANC-09',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    first: 'CANC-01',
    second: 'CANC-09',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-01<CANC-07',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        clientOrderId: '{{order}}',
        ticketIds: ['{{order.ticket.0}}', 'nosuchticket'],
        reason: 'fanRequest',
        overrule: true,
      },
    },
    first: 'CANC-01',
    second: 'CANC-07',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-01<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    first: 'CANC-01',
    second: 'CANC-08',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-01<CANC-10',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'], reason: 'fanRequest' },
    },
    first: 'CANC-01',
    second: 'CANC-10',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'CANC-02<CANC-07',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    first: 'CANC-02',
    second: 'CANC-07',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'CANC-02<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    first: 'CANC-02',
    second: 'CANC-08',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'CANC-03<CANC-07',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    first: 'CANC-03',
    second: 'CANC-07',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'CANC-03<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    first: 'CANC-03',
    second: 'CANC-08',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'CANC-04<CANC-07',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    first: 'CANC-04',
    second: 'CANC-07',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'CANC-04<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    first: 'CANC-04',
    second: 'CANC-08',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'CANC-09<CANC-07',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    first: 'CANC-09',
    second: 'CANC-07',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'CANC-05<CANC-07',
    operation: 'createCancellation',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        clientOrderId: '{{order}}',
        ticketIds: ['{{order.ticketOf.companion.0}}'],
        reason: 'fanRequest',
        overrule: true,
      },
    },
    first: 'CANC-05',
    second: 'CANC-07',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'CANC-05<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past', 'ground.areas': [['wc........']] },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.companion.0}}'], reason: 'fanRequest' },
    },
    first: 'CANC-05',
    second: 'CANC-08',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'CANC-06<CANC-07',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        clientOrderId: '{{order}}',
        ticketIds: ['{{order.ticketOf.adult.0}}'],
        reason: 'fanRequest',
        overrule: true,
      },
    },
    first: 'CANC-06',
    second: 'CANC-07',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'CANC-06<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'], reason: 'fanRequest' } },
    first: 'CANC-06',
    second: 'CANC-08',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'CANC-07<CANC-08',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    first: 'CANC-07',
    second: 'CANC-08',
    code: 'OVERRULE_UNFOUNDED',
  },
  {
    id: 'CANC-07<CANC-10',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {
      body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest', overrule: true },
    },
    first: 'CANC-07',
    second: 'CANC-10',
    code: 'OVERRULE_UNFOUNDED',
  },
  {
    id: 'CANC-07<CANC-11',
    operation: 'createCancellation',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: {
      body: {
        clientOrderId: '{{listing.order}}',
        ticketIds: ['{{listing.ticket}}'],
        reason: 'fanRequest',
        overrule: true,
      },
    },
    first: 'CANC-07',
    second: 'CANC-11',
    code: 'OVERRULE_UNFOUNDED',
  },
  {
    id: 'CANC-08<CANC-10',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'], reason: 'fanRequest' } },
    first: 'CANC-08',
    second: 'CANC-10',
    code: 'CANCELLATION_CLOSED',
  },
  {
    id: 'CANC-08<CANC-11',
    operation: 'createCancellation',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { clientOrderId: '{{listing.order}}', ticketIds: ['{{listing.ticket}}'], reason: 'fanRequest' } },
    first: 'CANC-08',
    second: 'CANC-11',
    code: 'CANCELLATION_CLOSED',
  },
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
    id: 'XCHC-01<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-01',
    second: 'XCHC-09',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'XCHC-01<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-01',
    second: 'XCHC-10',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'XCHC-02<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-02',
    second: 'XCHC-09',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'XCHC-02<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-02',
    second: 'XCHC-10',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'XCHC-03<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-03',
    second: 'XCHC-09',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'XCHC-03<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-03',
    second: 'XCHC-10',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'XCHC-04<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-04',
    second: 'XCHC-09',
    code: 'TICKET_RELEASED',
  },
  {
    id: 'XCHC-04<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-04',
    second: 'XCHC-10',
    code: 'TICKET_RELEASED',
  },
  {
    id: 'XCHC-05<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: {
      body: { expectedDifference: { amount: 1250, currency: 'GBP' } },
      path: { exchangeId: '{{exchange.0}}' },
    },
    first: 'XCHC-05',
    second: 'XCHC-09',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'XCHC-05<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: {
      body: { expectedDifference: { amount: -1250, currency: 'EUR' } },
      path: { exchangeId: '{{exchange.0}}' },
    },
    first: 'XCHC-05',
    second: 'XCHC-10',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'XCHC-11<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-11',
    second: 'XCHC-09',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'XCHC-11<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-11',
    second: 'XCHC-10',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'XCHC-06<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-06',
    second: 'XCHC-09',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'XCHC-06<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-06',
    second: 'XCHC-10',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'XCHC-07<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'createExchange', request: { body: { ticketId: '{{order.ticket.0}}', holdId: '{{hold}}' } } },
      {
        operation: 'replaceHoldItems',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }],
              areas: ['{{area.second}}'],
            },
          },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: 0, currency: 'EUR' } } },
    first: 'XCHC-07',
    second: 'XCHC-10',
    code: 'HOLD_REPLACED',
  },
  {
    id: 'XCHC-08<XCHC-09',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-08',
    second: 'XCHC-09',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'XCHC-08<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 2 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createCancellation',
        request: {
          body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.1}}'], reason: 'fanRequest' },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-08',
    second: 'XCHC-10',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'XCHC-09<XCHC-10',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'EUR' } } },
    first: 'XCHC-09',
    second: 'XCHC-10',
    code: 'DIFFERENCE_MISMATCH',
  },
  {
    id: 'XCHC-09<XCHC-12',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-09',
    second: 'XCHC-12',
    code: 'DIFFERENCE_MISMATCH',
  },
  {
    id: 'XCHC-09<XCHC-13',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: 1250, currency: 'GBP' } } },
    first: 'XCHC-09',
    second: 'XCHC-13',
    code: 'DIFFERENCE_MISMATCH',
  },
  {
    id: 'XCHC-10<XCHC-12',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-10',
    second: 'XCHC-12',
    code: 'DIFFERENCE_MISMATCH',
  },
  {
    id: 'XCHC-10<XCHC-13',
    operation: 'confirmExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { expectedDifference: { amount: -1250, currency: 'EUR' } } },
    first: 'XCHC-10',
    second: 'XCHC-13',
    code: 'DIFFERENCE_MISMATCH',
  },
  {
    id: 'XCHQ-01<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-01',
    second: 'XCHQ-09',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'XCHQ-01<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-01',
    second: 'XCHQ-10',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'XCHQ-01<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-01',
    second: 'XCHQ-11',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'XCHQ-01<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-01',
    second: 'XCHQ-15',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'XCHQ-02<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-02',
    second: 'XCHQ-09',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'XCHQ-02<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-02',
    second: 'XCHQ-10',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'XCHQ-02<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-02',
    second: 'XCHQ-11',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'XCHQ-02<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-02',
    second: 'XCHQ-15',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'XCHQ-03<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-03',
    second: 'XCHQ-09',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'XCHQ-03<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-03',
    second: 'XCHQ-10',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'XCHQ-03<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-03',
    second: 'XCHQ-11',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'XCHQ-03<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-03',
    second: 'XCHQ-15',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'XCHQ-04<XCHQ-09',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-04',
    second: 'XCHQ-09',
    code: 'TICKET_RELEASED',
  },
  {
    id: 'XCHQ-04<XCHQ-10',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-04',
    second: 'XCHQ-10',
    code: 'TICKET_RELEASED',
  },
  {
    id: 'XCHQ-04<XCHQ-11',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-04',
    second: 'XCHQ-11',
    code: 'TICKET_RELEASED',
  },
  {
    id: 'XCHQ-05<XCHQ-09',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-05',
    second: 'XCHQ-09',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'XCHQ-05<XCHQ-10',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-05',
    second: 'XCHQ-10',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'XCHQ-05<XCHQ-11',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-05',
    second: 'XCHQ-11',
    code: 'TICKET_EXCHANGED',
  },
  {
    id: 'XCHQ-16<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-16',
    second: 'XCHQ-09',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'XCHQ-16<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-16',
    second: 'XCHQ-10',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'XCHQ-16<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-16',
    second: 'XCHQ-11',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'XCHQ-16<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-16',
    second: 'XCHQ-15',
    code: 'BARCODE_STOPPED',
  },
  {
    id: 'XCHQ-06<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-06',
    second: 'XCHQ-09',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'XCHQ-06<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-06',
    second: 'XCHQ-10',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'XCHQ-06<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-06',
    second: 'XCHQ-11',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'XCHQ-06<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-06',
    second: 'XCHQ-15',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'XCHQ-07<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-07',
    second: 'XCHQ-09',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'XCHQ-07<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-07',
    second: 'XCHQ-10',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'XCHQ-07<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-07',
    second: 'XCHQ-11',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'XCHQ-07<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-07',
    second: 'XCHQ-15',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'XCHQ-08<XCHQ-09',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype', holdId: '{{hold}}' } },
    first: 'XCHQ-08',
    second: 'XCHQ-09',
    code: 'HOLD_NOT_ONE_SEAT',
  },
  {
    id: 'XCHQ-08<XCHQ-10',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}', holdId: '{{hold}}' } },
    first: 'XCHQ-08',
    second: 'XCHQ-10',
    code: 'HOLD_NOT_ONE_SEAT',
  },
  {
    id: 'XCHQ-08<XCHQ-11',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}', holdId: '{{hold}}' } },
    first: 'XCHQ-08',
    second: 'XCHQ-11',
    code: 'HOLD_NOT_ONE_SEAT',
  },
  {
    id: 'XCHQ-08<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 2 }] } },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}', holdId: '{{hold}}' } },
    first: 'XCHQ-08',
    second: 'XCHQ-15',
    code: 'HOLD_NOT_ONE_SEAT',
  },
  {
    id: 'XCHQ-09<XCHQ-13',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-09',
    second: 'XCHQ-13',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'XCHQ-09<XCHQ-14',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-09',
    second: 'XCHQ-14',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'XCHQ-09<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-09',
    second: 'XCHQ-15',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'XCHQ-09<XCHQ-17',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-09',
    second: 'XCHQ-17',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'XCHQ-09<XCHQ-18',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{listing.ticket}}', priceTypeId: 'nosuchpricetype' } },
    first: 'XCHQ-09',
    second: 'XCHQ-18',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'XCHQ-09<XCHQ-19',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.1}}', priceTypeId: 'nosuchpricetype', holdId: '{{hold}}' } },
    first: 'XCHQ-09',
    second: 'XCHQ-19',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'XCHQ-10<XCHQ-13',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-10',
    second: 'XCHQ-13',
    code: 'SEAT_KIND_MISMATCH',
  },
  {
    id: 'XCHQ-10<XCHQ-14',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-10',
    second: 'XCHQ-14',
    code: 'SEAT_KIND_MISMATCH',
  },
  {
    id: 'XCHQ-10<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-10',
    second: 'XCHQ-15',
    code: 'SEAT_KIND_MISMATCH',
  },
  {
    id: 'XCHQ-10<XCHQ-17',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-10',
    second: 'XCHQ-17',
    code: 'SEAT_KIND_MISMATCH',
  },
  {
    id: 'XCHQ-10<XCHQ-18',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{listing.ticket}}', priceTypeId: '{{priceType.wheelchair}}' } },
    first: 'XCHQ-10',
    second: 'XCHQ-18',
    code: 'SEAT_KIND_MISMATCH',
  },
  {
    id: 'XCHQ-10<XCHQ-19',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.1}}', priceTypeId: '{{priceType.wheelchair}}', holdId: '{{hold}}' } },
    first: 'XCHQ-10',
    second: 'XCHQ-19',
    code: 'SEAT_KIND_MISMATCH',
  },
  {
    id: 'XCHQ-11<XCHQ-13',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-11',
    second: 'XCHQ-13',
    code: 'NOTHING_EXCHANGED',
  },
  {
    id: 'XCHQ-11<XCHQ-14',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-11',
    second: 'XCHQ-14',
    code: 'NOTHING_EXCHANGED',
  },
  {
    id: 'XCHQ-11<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-11',
    second: 'XCHQ-15',
    code: 'NOTHING_EXCHANGED',
  },
  {
    id: 'XCHQ-11<XCHQ-17',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-11',
    second: 'XCHQ-17',
    code: 'NOTHING_EXCHANGED',
  },
  {
    id: 'XCHQ-11<XCHQ-18',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{listing.ticket}}', priceTypeId: '{{priceType.adult}}' } },
    first: 'XCHQ-11',
    second: 'XCHQ-18',
    code: 'NOTHING_EXCHANGED',
  },
  {
    id: 'XCHQ-12<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past', 'ground.areas': [['wc........']] },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
    ],
    request: {
      body: { ticketId: '{{order.ticketOf.companion.0}}', priceTypeId: '{{priceType.adult}}', holdId: '{{hold}}' },
    },
    first: 'XCHQ-12',
    second: 'XCHQ-15',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'XCHQ-13<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticketOf.adult.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-13',
    second: 'XCHQ-15',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'XCHQ-14<XCHQ-15',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 1 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-14',
    second: 'XCHQ-15',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'XCHQ-15<XCHQ-17',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-15',
    second: 'XCHQ-17',
    code: 'EXCHANGE_CLOSED',
  },
  {
    id: 'XCHQ-15<XCHQ-18',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{listing.ticket}}', priceTypeId: '{{priceType.child}}' } },
    first: 'XCHQ-15',
    second: 'XCHQ-18',
    code: 'EXCHANGE_CLOSED',
  },
  {
    id: 'XCHQ-15<XCHQ-19',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
    ],
    request: { body: { ticketId: '{{order.ticket.1}}', priceTypeId: '{{priceType.child}}', holdId: '{{hold}}' } },
    first: 'XCHQ-15',
    second: 'XCHQ-19',
    code: 'EXCHANGE_CLOSED',
  },
  {
    id: 'XCHQ-15<XCHQ-20',
    operation: 'createExchange',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.concession}}' } },
    first: 'XCHQ-15',
    second: 'XCHQ-20',
    code: 'EXCHANGE_CLOSED',
  },
  {
    id: 'XCHQ-18<XCHQ-20',
    operation: 'createExchange',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { ticketId: '{{listing.ticket}}', priceTypeId: '{{priceType.concession}}' } },
    first: 'XCHQ-18',
    second: 'XCHQ-20',
    code: 'TICKET_RESOLD',
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
    id: 'HLDS-01<HLDS-02',
    operation: 'setHolder',
    given: { 'allocation.holderFields': ['name', 'email'], 'fixture.gates': 'open' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { name: 'Sam Okafor', email: 'sam@fan.example', telephone: '+44 20 7946 0000' } },
    first: 'HLDS-01',
    second: 'HLDS-02',
    code: 'HOLDER_FROZEN',
  },
  {
    id: 'HLDS-01<HLDS-03',
    operation: 'setHolder',
    given: { 'allocation.holderFields': ['name', 'email', 'dateOfBirth'], 'fixture.gates': 'open' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { name: 'Sam Okafor', email: 'sam@fan.example' } },
    first: 'HLDS-01',
    second: 'HLDS-03',
    code: 'HOLDER_FROZEN',
  },
  {
    id: 'HLDS-02<HLDS-03',
    operation: 'setHolder',
    given: { 'allocation.holderFields': ['name', 'email', 'dateOfBirth'] },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { name: 'Sam Okafor', email: 'sam@fan.example', telephone: '+44 20 7946 0000' } },
    first: 'HLDS-02',
    second: 'HLDS-03',
    code: 'HOLDER_FIELD_NOT_ASKED',
  },
  {
    id: 'LIST-01<LIST-02',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-02',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-03',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-03',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-04',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-04',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-07',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-08',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-08',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-09',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-09',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-10',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-10',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-11',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-11',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-12',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-12',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-01<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-01',
    second: 'LIST-13',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LIST-02<LIST-04',
    operation: 'createListing',
    given: { 'resale.deadline': 'past', 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-04',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-05',
    operation: 'createListing',
    given: { 'ground.areas': [['wc........']], 'resale.window': 'before' },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-02',
    second: 'LIST-05',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-06',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-02',
    second: 'LIST-06',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease', 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-07',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-08',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-08',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-09',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-09',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-10',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-10',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-11',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-11',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-12',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-12',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-13',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-13',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-02<LIST-14',
    operation: 'createListing',
    given: { 'resale.window': 'before' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-02',
    second: 'LIST-14',
    code: 'RESALE_NOT_OPEN',
  },
  {
    id: 'LIST-03<LIST-04',
    operation: 'createListing',
    given: { 'resale.deadline': 'past', 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-04',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-05',
    operation: 'createListing',
    given: { 'ground.areas': [['wc........']], 'resale.window': 'after' },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-03',
    second: 'LIST-05',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-06',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-03',
    second: 'LIST-06',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease', 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-07',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-08',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-08',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-09',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-09',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-10',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-10',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-11',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-11',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-12',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-12',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-13',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-13',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-03<LIST-14',
    operation: 'createListing',
    given: { 'resale.window': 'after' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-03',
    second: 'LIST-14',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-05',
    operation: 'createListing',
    given: { 'ground.areas': [['wc........']], 'resale.deadline': 'past' },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-04',
    second: 'LIST-05',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-06',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-04',
    second: 'LIST-06',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease', 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-07',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-08',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-08',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-09',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-09',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-10',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-10',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-11',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-11',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-12',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-12',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-13',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-13',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-04<LIST-14',
    operation: 'createListing',
    given: { 'resale.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-04',
    second: 'LIST-14',
    code: 'RESALE_CLOSED',
  },
  {
    id: 'LIST-05<LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease', 'ground.areas': [['wc........']] },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-07',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-05<LIST-08',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-08',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-05<LIST-09',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-09',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-05<LIST-10',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-10',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-05<LIST-11',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-11',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-05<LIST-12',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-12',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-05<LIST-13',
    operation: 'createListing',
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
      path: { ticketId: '{{order.ticketOf.wheelchair.0}}' },
    },
    first: 'LIST-05',
    second: 'LIST-13',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'LIST-06<LIST-07',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-07',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-06<LIST-08',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-08',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-06<LIST-09',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-09',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-06<LIST-10',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-10',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-06<LIST-11',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-11',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-06<LIST-12',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-12',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-06<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
      path: { ticketId: '{{order.ticketOf.adult.0}}' },
    },
    first: 'LIST-06',
    second: 'LIST-13',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'LIST-07<LIST-08',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    first: 'LIST-07',
    second: 'LIST-08',
    code: 'PRICE_NOT_ASKED',
  },
  {
    id: 'LIST-07<LIST-13',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'EUR' } },
      },
    },
    first: 'LIST-07',
    second: 'LIST-13',
    code: 'PRICE_NOT_ASKED',
  },
  {
    id: 'LIST-07<LIST-14',
    operation: 'createListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } },
      },
    },
    first: 'LIST-07',
    second: 'LIST-14',
    code: 'PRICE_NOT_ASKED',
  },
  {
    id: 'LIST-08<LIST-09',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-08',
    second: 'LIST-09',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'LIST-08<LIST-10',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-08',
    second: 'LIST-10',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'LIST-08<LIST-11',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-08',
    second: 'LIST-11',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'LIST-08<LIST-12',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-08',
    second: 'LIST-12',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'LIST-08<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-08',
    second: 'LIST-13',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'LIST-08<LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'EUR' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-08',
    second: 'LIST-14',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'LIST-09<LIST-11',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-09',
    second: 'LIST-11',
    code: 'ASKED_PRICE_TOO_LOW',
  },
  {
    id: 'LIST-09<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'EUR' } },
      },
    },
    first: 'LIST-09',
    second: 'LIST-13',
    code: 'ASKED_PRICE_TOO_LOW',
  },
  {
    id: 'LIST-09<LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 1999, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 1900, currency: 'GBP' } },
      },
    },
    first: 'LIST-09',
    second: 'LIST-14',
    code: 'ASKED_PRICE_TOO_LOW',
  },
  {
    id: 'LIST-10<LIST-11',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-10',
    second: 'LIST-11',
    code: 'ASKED_PRICE_TOO_HIGH',
  },
  {
    id: 'LIST-10<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'EUR' } },
      },
    },
    first: 'LIST-10',
    second: 'LIST-13',
    code: 'ASKED_PRICE_TOO_HIGH',
  },
  {
    id: 'LIST-10<LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 3001, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2850, currency: 'GBP' } },
      },
    },
    first: 'LIST-10',
    second: 'LIST-14',
    code: 'ASKED_PRICE_TOO_HIGH',
  },
  {
    id: 'LIST-11<LIST-12',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-11',
    second: 'LIST-12',
    code: 'PAYOUT_MISMATCH',
  },
  {
    id: 'LIST-11<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-11',
    second: 'LIST-13',
    code: 'PAYOUT_MISMATCH',
  },
  {
    id: 'LIST-11<LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'lowerPrice', amount: { amount: 2613, currency: 'GBP' } },
      },
    },
    first: 'LIST-11',
    second: 'LIST-14',
    code: 'PAYOUT_MISMATCH',
  },
  {
    id: 'LIST-12<LIST-13',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'EUR' } },
      },
    },
    first: 'LIST-12',
    second: 'LIST-13',
    code: 'PAYOUT_MISMATCH',
  },
  {
    id: 'LIST-12<LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2614, currency: 'GBP' } },
      },
    },
    first: 'LIST-12',
    second: 'LIST-14',
    code: 'PAYOUT_MISMATCH',
  },
  {
    id: 'LIST-13<LIST-14',
    operation: 'createListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        price: { amount: 2750, currency: 'GBP' },
        expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'EUR' } },
      },
    },
    first: 'LIST-13',
    second: 'LIST-14',
    code: 'PAYOUT_MISMATCH',
  },
  {
    id: 'LHLD-01<LHLD-03',
    operation: 'holdListing',
    given: { 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    first: 'LHLD-01',
    second: 'LHLD-03',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'LHLD-01<LHLD-05',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'suspension', suspended: true } } },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    first: 'LHLD-01',
    second: 'LHLD-05',
    code: 'ALLOCATION_SUSPENDED',
  },
  {
    id: 'LHLD-02<LHLD-03',
    operation: 'holdListing',
    given: { 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    first: 'LHLD-02',
    second: 'LHLD-03',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LHLD-02<LHLD-05',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'simulateAction', request: { body: { kind: 'fixtureChange', status: 'postponed' } } },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    first: 'LHLD-02',
    second: 'LHLD-05',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'LHLD-03<LHLD-04',
    operation: 'holdListing',
    given: { 'resale.mode': 'seatRelease', 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2000 } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    first: 'LHLD-03',
    second: 'LHLD-04',
    code: 'LISTING_NOT_OFFERED',
  },
  {
    id: 'LHLD-03<LHLD-05',
    operation: 'holdListing',
    given: { 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    first: 'LHLD-03',
    second: 'LHLD-05',
    code: 'LISTING_NOT_OFFERED',
  },
  {
    id: 'LHLD-03<LHLD-06',
    operation: 'holdListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true, 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.member}}' } },
    first: 'LHLD-03',
    second: 'LHLD-06',
    code: 'LISTING_NOT_OFFERED',
  },
  {
    id: 'LHLD-03<LHLD-07',
    operation: 'holdListing',
    given: { 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    first: 'LHLD-03',
    second: 'LHLD-07',
    code: 'LISTING_NOT_OFFERED',
  },
  {
    id: 'LHLD-03<LHLD-08',
    operation: 'holdListing',
    given: { 'resale.availability': 'later' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'offline',
                admitted: true,
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.adult}}' } },
    first: 'LHLD-03',
    second: 'LHLD-08',
    code: 'LISTING_NOT_OFFERED',
  },
  {
    id: 'LHLD-04<LHLD-05',
    operation: 'holdListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2000 } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    first: 'LHLD-04',
    second: 'LHLD-05',
    code: 'NO_ELIGIBLE_PRICE_TYPE',
  },
  {
    id: 'LHLD-05<LHLD-07',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    first: 'LHLD-05',
    second: 'LHLD-07',
    code: 'PRICE_TYPE_NOT_ELIGIBLE',
  },
  {
    id: 'LHLD-05<LHLD-08',
    operation: 'holdListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'offline',
                admitted: true,
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { priceTypeId: '{{priceType.concession}}' } },
    first: 'LHLD-05',
    second: 'LHLD-08',
    code: 'PRICE_TYPE_NOT_ELIGIBLE',
  },
  {
    id: 'RELS-01<RELS-02',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-02',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-01<RELS-03',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-03',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-01<RELS-04',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-04',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-01<RELS-05',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createRelease',
        request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-05',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-01<RELS-09',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'ahead' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createExchange',
        request: { body: { ticketId: '{{order.ticket.0}}', priceTypeId: '{{priceType.child}}' } },
      },
      { operation: 'confirmExchange', request: { body: { expectedDifference: '{{exchange.difference}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-09',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-01<RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-08',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-01<RELS-10',
    operation: 'createRelease',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}', 'nosuchticket'] } },
    first: 'RELS-01',
    second: 'RELS-10',
    code: 'TICKET_NOT_IN_ORDER',
  },
  {
    id: 'RELS-02<RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createCancellation',
        request: {
          body: {
            clientOrderId: '{{order}}',
            ticketIds: ['{{order.ticket.0}}'],
            reason: 'technicalFailure',
            overrule: true,
          },
        },
      },
      { operation: 'confirmCancellation', request: { body: { expectedRefund: '{{cancellation.refund}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    first: 'RELS-02',
    second: 'RELS-08',
    code: 'TICKET_CANCELLED',
  },
  {
    id: 'RELS-03<RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    first: 'RELS-03',
    second: 'RELS-08',
    code: 'TICKET_VOIDED',
  },
  {
    id: 'RELS-04<RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    first: 'RELS-04',
    second: 'RELS-08',
    code: 'TICKET_REDEEMED',
  },
  {
    id: 'RELS-06<RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past', 'ground.areas': [['wc........']] },
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
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.companion.0}}'] } },
    first: 'RELS-06',
    second: 'RELS-08',
    code: 'COMPANION_PARTED',
  },
  {
    id: 'RELS-07<RELS-08',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [
                { priceTypeId: '{{priceType.adult}}', quantity: 1 },
                { priceTypeId: '{{priceType.child}}', quantity: 1 },
              ],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticketOf.adult.0}}'] } },
    first: 'RELS-07',
    second: 'RELS-08',
    code: 'NOT_ACCOMPANIED',
  },
  {
    id: 'RELS-08<RELS-10',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: { body: { clientOrderId: '{{order}}', ticketIds: ['{{order.ticket.0}}'] } },
    first: 'RELS-08',
    second: 'RELS-10',
    code: 'CANCELLATION_CLOSED',
  },
  {
    id: 'RELS-08<RELS-11',
    operation: 'createRelease',
    given: { 'cancellation.deadline': 'past' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: { body: { clientOrderId: '{{listing.order}}', ticketIds: ['{{listing.ticket}}'] } },
    first: 'RELS-08',
    second: 'RELS-11',
    code: 'CANCELLATION_CLOSED',
  },
  {
    id: 'RNAD-01<RNAD-03',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: 'nosuchproduct', createReservation: 'never' },
    },
    first: 'RNAD-01',
    second: 'RNAD-03',
    code: 'SEASON_PRODUCT_UNKNOWN',
  },
  {
    id: 'RNAD-01<RNAD-04',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'fixture.status': 'postponed' },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: 'nosuchproduct', createReservation: 'never' },
    },
    first: 'RNAD-01',
    second: 'RNAD-04',
    code: 'SEASON_PRODUCT_UNKNOWN',
  },
  {
    id: 'RNAD-01<RNAD-05',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: 'nosuchproduct', createReservation: 'always', reservedUntil: '{{clock}}' },
    },
    first: 'RNAD-01',
    second: 'RNAD-05',
    code: 'SEASON_PRODUCT_UNKNOWN',
  },
  {
    id: 'RNAD-02<RNAD-03',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.1}}', createReservation: 'never' },
    },
    first: 'RNAD-02',
    second: 'RNAD-03',
    code: 'ORIGIN_IS_TARGET',
  },
  {
    id: 'RNAD-02<RNAD-04',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'fixture.status': 'postponed' },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.1}}', createReservation: 'never' },
    },
    first: 'RNAD-02',
    second: 'RNAD-04',
    code: 'ORIGIN_IS_TARGET',
  },
  {
    id: 'RNAD-02<RNAD-05',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.1}}', createReservation: 'always', reservedUntil: '{{clock}}' },
    },
    first: 'RNAD-02',
    second: 'RNAD-05',
    code: 'ORIGIN_IS_TARGET',
  },
  {
    id: 'RNAD-03<RNAD-05',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always', reservedUntil: '{{clock}}' },
    },
    first: 'RNAD-03',
    second: 'RNAD-05',
    code: 'RENEWAL_RUN_UNFINISHED',
  },
  {
    id: 'RNAD-04<RNAD-05',
    operation: 'createRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'fixture.status': 'postponed' },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
    ],
    request: {
      path: { seasonProductId: '{{seasonProduct.1}}' },
      body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always', reservedUntil: '{{clock}}' },
    },
    first: 'RNAD-04',
    second: 'RNAD-05',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'RPOL-01<RPOL-02',
    operation: 'setResalePolicy',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {
      body: {
        mode: 'seatRelease',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10001,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'atOnce' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
      },
    },
    first: 'RPOL-01',
    second: 'RPOL-02',
    code: 'MODE_SWITCH_BLOCKED',
  },
  {
    id: 'RPOL-01<RPOL-03',
    operation: 'setResalePolicy',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {
      body: {
        mode: 'seatRelease',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10000,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'atOnce' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
        opensAt: '2030-01-02T00:00:00Z',
        closesAt: '2030-01-02T00:00:00Z',
      },
    },
    first: 'RPOL-01',
    second: 'RPOL-03',
    code: 'MODE_SWITCH_BLOCKED',
  },
  {
    id: 'RPOL-01<RPOL-04',
    operation: 'setResalePolicy',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {
      body: {
        mode: 'seatRelease',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10000,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'from' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
      },
    },
    first: 'RPOL-01',
    second: 'RPOL-04',
    code: 'MODE_SWITCH_BLOCKED',
  },
  {
    id: 'RPOL-02<RPOL-03',
    operation: 'setResalePolicy',
    given: {},
    before: [],
    request: {
      body: {
        mode: 'marketplace',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10001,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'atOnce' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
        opensAt: '2030-01-02T00:00:00Z',
        closesAt: '2030-01-02T00:00:00Z',
      },
    },
    first: 'RPOL-02',
    second: 'RPOL-03',
    code: 'PRICE_RANGE_EMPTY',
  },
  {
    id: 'RPOL-02<RPOL-04',
    operation: 'setResalePolicy',
    given: {},
    before: [],
    request: {
      body: {
        mode: 'marketplace',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10001,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'from' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
      },
    },
    first: 'RPOL-02',
    second: 'RPOL-04',
    code: 'PRICE_RANGE_EMPTY',
  },
  {
    id: 'RPOL-03<RPOL-04',
    operation: 'setResalePolicy',
    given: {},
    before: [],
    request: {
      body: {
        mode: 'marketplace',
        closesSeconds: 7200,
        minimumPriceBasisPoints: 10000,
        maximumPriceBasisPoints: 10000,
        seasonTickets: 'keep',
        payout: 'original',
        lowerPrice: false,
        availability: { kind: 'from' },
        refundFeeBasisPoints: 500,
        salesFeeBasisPoints: 1000,
        opensAt: '2030-01-02T00:00:00Z',
        closesAt: '2030-01-02T00:00:00Z',
      },
    },
    first: 'RPOL-03',
    second: 'RPOL-04',
    code: 'RESALE_WINDOW_EMPTY',
  },
  {
    id: 'SPRD-01<SPRD-03',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['nosuchallocation'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        quota: 50,
      },
    },
    first: 'SPRD-01',
    second: 'SPRD-03',
    code: 'ALLOCATION_NOT_OWN',
  },
  {
    id: 'SPRD-01<SPRD-04',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'calculatedPrice',
        contingents: [{ name: 'general', allocationIds: ['nosuchallocation'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    first: 'SPRD-01',
    second: 'SPRD-04',
    code: 'ALLOCATION_NOT_OWN',
  },
  {
    id: 'SPRD-01<SPRD-05',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['nosuchallocation'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'EUR' } }],
      },
    },
    first: 'SPRD-01',
    second: 'SPRD-05',
    code: 'ALLOCATION_NOT_OWN',
  },
  {
    id: 'SPRD-01<SPRD-06',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['nosuchallocation'] }],
        quotas: [
          { priceBandId: 'A', quota: 50 },
          { priceBandId: 'A', quota: 9 },
        ],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    first: 'SPRD-01',
    second: 'SPRD-06',
    code: 'ALLOCATION_NOT_OWN',
  },
  {
    id: 'SPRD-02<SPRD-03',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.sponsors.0}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        quota: 50,
      },
    },
    first: 'SPRD-02',
    second: 'SPRD-03',
    code: 'PERFORMANCES_DIFFER',
  },
  {
    id: 'SPRD-02<SPRD-04',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'calculatedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.sponsors.0}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    first: 'SPRD-02',
    second: 'SPRD-04',
    code: 'PERFORMANCES_DIFFER',
  },
  {
    id: 'SPRD-02<SPRD-05',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.sponsors.0}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'EUR' } }],
      },
    },
    first: 'SPRD-02',
    second: 'SPRD-05',
    code: 'PERFORMANCES_DIFFER',
  },
  {
    id: 'SPRD-02<SPRD-06',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.sponsors.0}}'] }],
        quotas: [
          { priceBandId: 'A', quota: 50 },
          { priceBandId: 'A', quota: 9 },
        ],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    first: 'SPRD-02',
    second: 'SPRD-06',
    code: 'PERFORMANCES_DIFFER',
  },
  {
    id: 'SPRD-03<SPRD-04',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'calculatedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        quota: 50,
      },
    },
    first: 'SPRD-03',
    second: 'SPRD-04',
    code: 'QUOTA_KIND_MISMATCH',
  },
  {
    id: 'SPRD-03<SPRD-05',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'EUR' } }],
        quota: 50,
      },
    },
    first: 'SPRD-03',
    second: 'SPRD-05',
    code: 'QUOTA_KIND_MISMATCH',
  },
  {
    id: 'SPRD-03<SPRD-06',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [
          { priceBandId: 'A', quota: 50 },
          { priceBandId: 'A', quota: 9 },
        ],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
        quota: 50,
      },
    },
    first: 'SPRD-03',
    second: 'SPRD-06',
    code: 'QUOTA_KIND_MISMATCH',
  },
  {
    id: 'SPRD-04<SPRD-05',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'calculatedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [{ priceBandId: 'A', quota: 50 }],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'EUR' } }],
      },
    },
    first: 'SPRD-04',
    second: 'SPRD-05',
    code: 'PRICES_NOT_ASKED',
  },
  {
    id: 'SPRD-04<SPRD-06',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'calculatedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [
          { priceBandId: 'A', quota: 50 },
          { priceBandId: 'A', quota: 9 },
        ],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'GBP' } }],
      },
    },
    first: 'SPRD-04',
    second: 'SPRD-06',
    code: 'PRICES_NOT_ASKED',
  },
  {
    id: 'SPRD-05<SPRD-06',
    operation: 'createSeasonProduct',
    given: { 'season.performances': ['main', 'main'] },
    before: [],
    request: {
      body: {
        name: 'Season ticket',
        type: 'predefinedPrice',
        contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
        quotas: [
          { priceBandId: 'A', quota: 50 },
          { priceBandId: 'A', quota: 9 },
        ],
        prices: [{ priceBandId: 'A', priceTypeId: '{{priceType.adult}}', price: { amount: 40000, currency: 'EUR' } }],
      },
    },
    first: 'SPRD-05',
    second: 'SPRD-06',
    code: 'CURRENCY_MISMATCH',
  },
  {
    id: 'SPUR-01<SPUR-02',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-02',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-03',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-03',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-04',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'H',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-04',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-05',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-05',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-06',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
          channel: 'online',
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-06',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-07',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-07',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-08',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-08',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-09',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-10',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-11',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-01<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          channel: 'online',
        },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-01',
    second: 'SPUR-12',
    code: 'CHANNEL_NOT_ALLOWED',
  },
  {
    id: 'SPUR-02<SPUR-03',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-03',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-04',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'H',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-04',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-05',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-05',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-06',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-06',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-07',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-07',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-08',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-08',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-09',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-10',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-11',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-02<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }],
          contingent: 'nosuchcontingent',
        },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-02',
    second: 'SPUR-12',
    code: 'CONTINGENT_UNKNOWN',
  },
  {
    id: 'SPUR-03<SPUR-04',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-03',
    second: 'SPUR-04',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'SPUR-03<SPUR-05',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-03',
    second: 'SPUR-05',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'SPUR-03<SPUR-06',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    first: 'SPUR-03',
    second: 'SPUR-06',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'SPUR-03<SPUR-07',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-03',
    second: 'SPUR-07',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'SPUR-03<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-03',
    second: 'SPUR-11',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'SPUR-03<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'fixtureChange', fixtureId: '{{performance.1}}', status: 'postponed' } },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-03',
    second: 'SPUR-12',
    code: 'FIXTURE_NOT_ON_SALE',
  },
  {
    id: 'SPUR-04<SPUR-05',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-05',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-06',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'H',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-06',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-07',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'H',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-07',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-08',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'H',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-08',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-09',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-10',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-11',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-04<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'H', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-04',
    second: 'SPUR-12',
    code: 'CATEGORY_NOT_OFFERED',
  },
  {
    id: 'SPUR-05<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-05',
    second: 'SPUR-09',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'SPUR-05<SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-05',
    second: 'SPUR-10',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'SPUR-05<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-05',
    second: 'SPUR-11',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'SPUR-05<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: 'nosuchpricetype' }] },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-05',
    second: 'SPUR-12',
    code: 'PRICE_TYPE_NOT_OFFERED',
  },
  {
    id: 'SPUR-06<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    first: 'SPUR-06',
    second: 'SPUR-09',
    code: 'SEASON_QUOTA_EXCEEDED',
  },
  {
    id: 'SPUR-06<SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
        },
        expectedTotal: { amount: 10000, currency: 'GBP' },
      },
    },
    first: 'SPUR-06',
    second: 'SPUR-10',
    code: 'SEASON_QUOTA_EXCEEDED',
  },
  {
    id: 'SPUR-06<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            { contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' },
            { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
          ],
        },
        expectedTotal: { amount: 10000, currency: 'EUR' },
      },
    },
    first: 'SPUR-06',
    second: 'SPUR-12',
    code: 'SEASON_QUOTA_EXCEEDED',
  },
  {
    id: 'SPUR-07<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-07',
    second: 'SPUR-09',
    code: 'SEAT_NOT_OFFERED',
  },
  {
    id: 'SPUR-07<SPUR-10',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-07',
    second: 'SPUR-10',
    code: 'SEAT_NOT_OFFERED',
  },
  {
    id: 'SPUR-07<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-07',
    second: 'SPUR-11',
    code: 'SEAT_NOT_OFFERED',
  },
  {
    id: 'SPUR-07<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: 'nosuchseat' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-07',
    second: 'SPUR-12',
    code: 'SEAT_NOT_OFFERED',
  },
  {
    id: 'SPUR-08<SPUR-09',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'GBP' },
      },
    },
    first: 'SPUR-08',
    second: 'SPUR-09',
    code: 'SEAT_TAKEN',
  },
  {
    id: 'SPUR-08<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
        },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-08',
    second: 'SPUR-11',
    code: 'SEAT_TAKEN',
  },
  {
    id: 'SPUR-08<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: {
          priceBandId: 'A',
          tickets: [
            {
              contactId: 'fan-1',
              priceTypeId: '{{priceType.adult}}',
              seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
            },
          ],
        },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-08',
    second: 'SPUR-12',
    code: 'SEAT_TAKEN',
  },
  {
    id: 'SPUR-09<SPUR-11',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-09',
    second: 'SPUR-11',
    code: 'INSUFFICIENT_AVAILABILITY',
  },
  {
    id: 'SPUR-09<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'], 'configuration.main': [['.'], ['..']] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 2,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-09',
    second: 'SPUR-12',
    code: 'INSUFFICIENT_AVAILABILITY',
  },
  {
    id: 'SPUR-10<SPUR-11',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5001, currency: 'GBP' },
      },
    },
    first: 'SPUR-10',
    second: 'SPUR-11',
    code: 'SEAT_PER_PERFORMANCE',
  },
  {
    id: 'SPUR-10<SPUR-12',
    operation: 'createSeasonPurchase',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'B'],
        ['B', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'First alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Second alone',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 9,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5000, currency: 'EUR' },
      },
    },
    first: 'SPUR-10',
    second: 'SPUR-12',
    code: 'SEAT_PER_PERFORMANCE',
  },
  {
    id: 'SPUR-11<SPUR-12',
    operation: 'createSeasonPurchase',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Season ticket',
            type: 'fixedSeat',
            channels: ['boxOffice'],
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}', '{{contingent.general.1}}'] }],
            quota: 1,
          },
        },
      },
    ],
    request: {
      body: {
        wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
        expectedTotal: { amount: 5001, currency: 'EUR' },
      },
    },
    first: 'SPUR-11',
    second: 'SPUR-12',
    code: 'TOTAL_MISMATCH',
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
export const choiceCases: readonly ChoiceCase[] = [
  {
    id: 'OFFR-01',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/0/priceTypeId': '{{priceType.adult}}' },
  },
  {
    id: 'OFFR-02',
    operation: 'getListing',
    given: {
      'resale.mode': 'seatRelease',
      'resale.lowerPrice': true,
      'ground.areas': [['..........'], ['..........']],
    },
    before: [
      {
        operation: 'createHold',
        request: {
          body: {
            selection: {
              mode: 'bestAvailable',
              items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }],
              areas: ['{{area.second}}'],
            },
          },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2138, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/1/priceTypeId': '{{priceType.concession}}' },
  },
  {
    id: 'OFFR-03',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/1/priceTypeId': '{{priceType.member}}' },
  },
  {
    id: 'OFFR-04',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/2/priceTypeId': '{{priceType.concession}}', '/offers/2/price/amount': 1500 },
  },
  {
    id: 'OFFR-05',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2600 } },
      },
    ],
    request: {},
    shows: { '/offers/0/price/amount': 2600 },
  },
  {
    id: 'OFFR-06',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2250 } },
      },
    ],
    request: {},
    shows: { '/obstacle': 'noEligiblePriceType' },
  },
  {
    id: 'RPLC-01',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RPLC-01',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'contact.paymentFails': ['fan-1'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RPLC-01',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'contact.shipmentMissing': ['fan-1'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RPLC-01',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'main'],
      'contact.paymentFails': ['fan-1'],
      'contact.shipmentMissing': ['fan-1'],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'always' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RPLC-02',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'sold' },
  },
  {
    id: 'RPLC-03',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'contact.paymentFails': ['fan-1'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'notRenewed', '/results/0/reason': 'paymentFailed' },
  },
  {
    id: 'RPLC-03',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'main'],
      'contact.paymentFails': ['fan-1'],
      'contact.shipmentMissing': ['fan-1'],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'notRenewed', '/results/0/reason': 'paymentFailed' },
  },
  {
    id: 'RPLC-04',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'contact.shipmentMissing': ['fan-1'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'notRenewed', '/results/0/reason': 'shipmentMissing' },
  },
  {
    id: 'RPLC-05',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'ifPaymentFails' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'sold' },
  },
  {
    id: 'RPLC-06',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'contact.paymentFails': ['fan-1'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'ifPaymentFails' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RPLC-06',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'main'],
      'contact.paymentFails': ['fan-1'],
      'contact.shipmentMissing': ['fan-1'],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'ifPaymentFails' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RPLC-07',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'], 'contact.shipmentMissing': ['fan-1'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'ifPaymentFails' },
        },
      },
    ],
    request: { body: {} },
    shows: { '/results/0/action': 'reserved' },
  },
  {
    id: 'RNWL-01',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-01',
      '/results/0/configurations/0/outcome': 'keepSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.0}}',
    },
  },
  {
    id: 'RNWL-02',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'main'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                {
                  contactId: 'fan-2',
                  priceTypeId: '{{priceType.adult}}',
                  seats: [{ physicalConfigurationId: '{{configuration.main}}', seatId: '{{seasonPurchase.seat.0}}' }],
                },
              ],
            },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/step': 1,
      '/results/0/configurations/0/row': 'RNWL-02',
      '/results/0/configurations/0/outcome': 'contactHolder',
      '/results/0/action': 'notRenewed',
      '/results/0/reason': 'originSeatTaken',
    },
  },
  {
    id: 'RNWL-02',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'main'],
      'configuration.categories': [
        ['A', 'B'],
        ['B', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/step': 1,
      '/results/0/configurations/0/row': 'RNWL-02',
      '/results/0/configurations/0/outcome': 'contactHolder',
      '/results/0/action': 'notRenewed',
      '/results/0/reason': 'originSeatOtherCategory',
    },
  },
  {
    id: 'RNWL-03',
    operation: 'advanceRenewalRun',
    given: { 'season.performances': ['main', 'other'] },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-03',
      '/results/0/configurations/0/outcome': 'samePlace',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.0}}',
    },
  },
  {
    id: 'RNWL-03',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other'],
      'configuration.categories': [
        ['A', 'B'],
        ['B', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-03',
      '/results/0/configurations/0/outcome': 'samePlace',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.0}}',
    },
  },
  {
    id: 'RNWL-04',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-04',
      '/results/0/configurations/0/outcome': 'preferredSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.2}}',
    },
  },
  {
    id: 'RNWL-05',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                {
                  contactId: 'fan-3',
                  priceTypeId: '{{priceType.adult}}',
                  seats: [{ physicalConfigurationId: '{{configuration.other}}', seatId: '{{seasonPurchase.seat.0}}' }],
                },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-05',
      '/results/0/configurations/0/outcome': 'bestSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.1}}',
    },
  },
  {
    id: 'RNWL-05',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'B'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-05',
      '/results/0/configurations/0/outcome': 'bestSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.1}}',
    },
  },
  {
    id: 'RNWL-06',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'B', 'B'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-06',
      '/results/0/configurations/0/outcome': 'noSeat',
      '/results/0/action': 'notRenewed',
      '/results/0/reason': 'noSeatLeft',
    },
  },
  {
    id: 'RNWL-07',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-07',
      '/results/0/configurations/0/outcome': 'bestSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.1}}',
    },
  },
  {
    id: 'RNWL-08',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['.'], ['.'], ['.']],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-08',
      '/results/0/configurations/0/outcome': 'noSeat',
      '/results/0/action': 'notRenewed',
      '/results/0/reason': 'noSeatLeft',
    },
  },
  {
    id: 'RNWL-09',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['x.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-09',
      '/results/0/configurations/0/outcome': 'preferredSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.2}}',
    },
  },
  {
    id: 'RNWL-10',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['x.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                {
                  contactId: 'fan-3',
                  priceTypeId: '{{priceType.adult}}',
                  seats: [{ physicalConfigurationId: '{{configuration.other}}', seatId: '{{seasonPurchase.seat.0}}' }],
                },
              ],
            },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-10',
      '/results/0/configurations/0/outcome': 'bestSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.0}}',
    },
  },
  {
    id: 'RNWL-10',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['x.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'B'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-10',
      '/results/0/configurations/0/outcome': 'bestSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.0}}',
    },
  },
  {
    id: 'RNWL-11',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['x.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['B', 'B', 'B'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Cup season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.2}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: {
              priceBandId: 'A',
              tickets: [
                { contactId: 'fan-2', priceTypeId: '{{priceType.adult}}' },
                { contactId: 'fan-3', priceTypeId: '{{priceType.adult}}' },
              ],
            },
            expectedTotal: { amount: 5000, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.2}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-11',
      '/results/0/configurations/0/outcome': 'noSeat',
      '/results/0/action': 'notRenewed',
      '/results/0/reason': 'noSeatLeft',
    },
  },
  {
    id: 'RNWL-12',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['x.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['A', 'A', 'A'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-12',
      '/results/0/configurations/0/outcome': 'bestSeat',
      '/results/0/action': 'sold',
      '/results/0/configurations/0/seatAfter/areaId': '{{season.area.0}}',
    },
  },
  {
    id: 'RNWL-13',
    operation: 'advanceRenewalRun',
    given: {
      'season.performances': ['main', 'other'],
      'configuration.main': [['.'], ['.'], ['.']],
      'configuration.other': [['x.'], ['.'], ['.']],
      'configuration.categories': [
        ['A', 'A', 'A'],
        ['B', 'B', 'B'],
      ],
    },
    before: [
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Last season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.0}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonProduct',
        request: {
          body: {
            name: 'Next season',
            type: 'fixedSeat',
            contingents: [{ name: 'general', allocationIds: ['{{contingent.general.1}}'] }],
            quota: 50,
          },
        },
      },
      {
        operation: 'createSeasonPurchase',
        request: {
          path: { seasonProductId: '{{seasonProduct.0}}' },
          body: {
            wish: { priceBandId: 'A', tickets: [{ contactId: 'fan-1', priceTypeId: '{{priceType.adult}}' }] },
            expectedTotal: { amount: 2500, currency: 'GBP' },
          },
        },
      },
      {
        operation: 'createRenewalRun',
        request: {
          path: { seasonProductId: '{{seasonProduct.1}}' },
          body: { originProductId: '{{seasonProduct.0}}', createReservation: 'never' },
        },
      },
    ],
    request: { body: {} },
    shows: {
      '/results/0/configurations/0/row': 'RNWL-13',
      '/results/0/configurations/0/outcome': 'noSeat',
      '/results/0/action': 'notRenewed',
      '/results/0/reason': 'noSeatLeft',
    },
  },
  {
    id: 'PAYO-01',
    operation: 'getListing',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: {
          body: {
            price: { amount: 2750, currency: 'GBP' },
            expectedPayout: { rule: 'chosenPrice', amount: { amount: 2613, currency: 'GBP' } },
          },
        },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: {},
    shows: { '/sale/payout/gross/amount': 2750, '/sale/payout/fee/amount': 137, '/sale/payout/amount/amount': 2613 },
  },
  {
    id: 'PAYO-02',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'originalPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.concession}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: {},
    shows: { '/sale/payout/gross/amount': 2500, '/sale/payout/amount/amount': 2375 },
  },
  {
    id: 'PAYO-03',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true, 'resale.payout': 'lower' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'lowerPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.concession}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: {},
    shows: { '/sale/payout/gross/amount': 1500, '/sale/payout/fee/amount': 75, '/sale/payout/amount/amount': 1425 },
  },
  {
    id: 'PAYO-04',
    operation: 'getListing',
    given: { 'resale.mode': 'seatRelease', 'resale.lowerPrice': true, 'resale.payout': 'lower' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'lowerPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'priceChange', priceTypeId: '{{priceType.adult}}', amount: 2600 } },
      },
      { operation: 'holdListing', request: { body: { priceTypeId: '{{priceType.adult}}' } } },
      {
        operation: 'confirmOrder',
        request: {
          path: { clientOrderId: 'order-of-the-buyer' },
          body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' },
        },
      },
    ],
    request: {},
    shows: { '/sale/price/amount': 2600, '/sale/payout/gross/amount': 2500 },
  },
  {
    id: 'RTYP-01',
    operation: 'getListing',
    given: { 'resale.seasonTickets': 'force', 'resale.forcedPriceType': 'fixture' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/0/priceTypeId': '{{priceType.adult}}' },
  },
  {
    id: 'RTYP-02',
    operation: 'getListing',
    given: { 'resale.forcedPriceType': 'fixture' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      {
        operation: 'confirmOrder',
        request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}', seasonTicketId: 'season-ticket-1' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/0/priceTypeId': '{{priceType.adult}}' },
  },
  {
    id: 'RTYP-03',
    operation: 'getListing',
    given: { 'resale.seasonTickets': 'force', 'resale.forcedPriceType': 'fixture' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      {
        operation: 'confirmOrder',
        request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}', seasonTicketId: 'season-ticket-1' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/0/priceTypeId': '{{priceType.concession}}' },
  },
  {
    id: 'RTYP-04',
    operation: 'getListing',
    given: { 'resale.seasonTickets': 'force', 'resale.forcedPriceType': 'competition' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      {
        operation: 'confirmOrder',
        request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}', seasonTicketId: 'season-ticket-1' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/offers/0/priceTypeId': '{{priceType.member}}' },
  },
  {
    id: 'RTYP-05',
    operation: 'getListing',
    given: { 'resale.seasonTickets': 'force', 'resale.forcedPriceType': 'none' },
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      {
        operation: 'confirmOrder',
        request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}', seasonTicketId: 'season-ticket-1' } },
      },
      {
        operation: 'createListing',
        request: { body: { expectedPayout: { rule: 'chosenPrice', amount: { amount: 2375, currency: 'GBP' } } } },
      },
    ],
    request: {},
    shows: { '/obstacle': 'noEligiblePriceType' },
  },
  {
    id: 'SCAN-01',
    operation: 'recordScans',
    given: {},
    before: [],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [{ reference: 's1', payload: 'not-a-barcode', direction: 'in', mode: 'online', scannedAt: '{{clock}}' }],
      },
    },
    shows: { '/items/0/finding': 'unknownBarcode', '/items/0/admitted': false },
  },
  {
    id: 'SCAN-03',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's1', payload: '{{barcode.payload}}', direction: 'in', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'voided', '/items/0/admitted': false },
  },
  {
    id: 'SCAN-04',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's1', payload: '{{barcode.payload}}', direction: 'in', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'inactive', '/items/0/admitted': false },
  },
  {
    id: 'SCAN-05',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's1', payload: '{{barcode.payload}}', direction: 'in', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'ok', '/items/0/admitted': true },
  },
  {
    id: 'SCAN-06',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's2', payload: '{{barcode.payload}}', direction: 'in', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'alreadyIn', '/items/0/admitted': false },
  },
  {
    id: 'SCAN-07',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'online',
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
      {
        operation: 'simulateAction',
        request: { body: { kind: 'barcodeStop', ticketId: '{{order.ticket.0}}', stopped: true } },
      },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's2', payload: '{{barcode.payload}}', direction: 'out', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'ok', '/items/0/admitted': true },
  },
  {
    id: 'SCAN-07',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
      { operation: 'voidTicket', request: { body: { reason: 'lost' } } },
      {
        operation: 'recordScans',
        request: {
          body: {
            deviceId: 'gate-7',
            scans: [
              {
                reference: 's1',
                payload: '{{barcode.payload}}',
                direction: 'in',
                mode: 'offline',
                admitted: true,
                scannedAt: '{{clock}}',
              },
            ],
          },
        },
      },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's2', payload: '{{barcode.payload}}', direction: 'out', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'ok', '/items/0/admitted': true },
  },
  {
    id: 'SCAN-08',
    operation: 'recordScans',
    given: {},
    before: [
      {
        operation: 'createHold',
        request: {
          body: { selection: { mode: 'bestAvailable', items: [{ priceTypeId: '{{priceType.adult}}', quantity: 3 }] } },
        },
      },
      { operation: 'confirmOrder', request: { body: { holdId: '{{hold}}', expectedTotal: '{{hold.total}}' } } },
      { operation: 'getBarcode', request: {} },
    ],
    request: {
      body: {
        deviceId: 'gate-7',
        scans: [
          { reference: 's1', payload: '{{barcode.payload}}', direction: 'out', mode: 'online', scannedAt: '{{clock}}' },
        ],
      },
    },
    shows: { '/items/0/finding': 'notIn', '/items/0/admitted': false },
  },
];
export const cellCases: readonly CellCase[] = [
  {
    id: 'BARCODE.active.getBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'active',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'getBarcode',
    operation: 'getBarcode',
    expect: { state: 'active', event: null, code: null },
  },
  {
    id: 'BARCODE.active.activateBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'active',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'activateBarcode',
    operation: 'activateBarcode',
    expect: { state: 'active', event: null, code: null },
  },
  {
    id: 'BARCODE.active.deactivateBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'active',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'deactivateBarcode',
    operation: 'deactivateBarcode',
    expect: { state: 'inactive', event: 'barcode.deactivated', code: null },
  },
  {
    id: 'BARCODE.active.reissueBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'active',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'reissueBarcode',
    operation: 'reissueBarcode',
    expect: { state: 'active', event: 'barcode.reissued', code: null },
  },
  {
    id: 'BARCODE.active.voidTicket',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'active',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'voided', event: 'barcode.voided', code: null },
  },
  {
    id: 'BARCODE.inactive.getBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'inactive',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'deactivateBarcode', operation: 'deactivateBarcode' },
    ],
    trigger: 'getBarcode',
    operation: 'getBarcode',
    expect: { state: 'inactive', event: null, code: null },
  },
  {
    id: 'BARCODE.inactive.activateBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'inactive',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'deactivateBarcode', operation: 'deactivateBarcode' },
    ],
    trigger: 'activateBarcode',
    operation: 'activateBarcode',
    expect: { state: 'active', event: 'barcode.activated', code: null },
  },
  {
    id: 'BARCODE.inactive.deactivateBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'inactive',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'deactivateBarcode', operation: 'deactivateBarcode' },
    ],
    trigger: 'deactivateBarcode',
    operation: 'deactivateBarcode',
    expect: { state: 'inactive', event: 'barcode.deactivated', code: null },
  },
  {
    id: 'BARCODE.inactive.reissueBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'inactive',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'deactivateBarcode', operation: 'deactivateBarcode' },
    ],
    trigger: 'reissueBarcode',
    operation: 'reissueBarcode',
    expect: { state: 'inactive', event: 'barcode.reissued', code: null },
  },
  {
    id: 'BARCODE.inactive.voidTicket',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'inactive',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'deactivateBarcode', operation: 'deactivateBarcode' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'voided', event: 'barcode.voided', code: null },
  },
  {
    id: 'BARCODE.voided.getBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'getBarcode',
    operation: 'getBarcode',
    expect: { state: 'voided', event: null, code: null },
  },
  {
    id: 'BARCODE.voided.activateBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'activateBarcode',
    operation: 'activateBarcode',
    expect: { state: 'voided', event: null, code: 'BARCODE_VOIDED' },
  },
  {
    id: 'BARCODE.voided.deactivateBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'deactivateBarcode',
    operation: 'deactivateBarcode',
    expect: { state: 'voided', event: null, code: 'BARCODE_VOIDED' },
  },
  {
    id: 'BARCODE.voided.reissueBarcode',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'reissueBarcode',
    operation: 'reissueBarcode',
    expect: { state: 'voided', event: null, code: 'BARCODE_VOIDED' },
  },
  {
    id: 'BARCODE.voided.voidTicket',
    lifecycle: 'barcode',
    read: 'getBarcode',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'voided', event: null, code: null },
  },
  {
    id: 'CANCELLATION.quoted.getCancellation',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'quoted',
    reachedBy: [{ trigger: 'createCancellation', operation: 'createCancellation' }],
    trigger: 'getCancellation',
    operation: 'getCancellation',
    expect: { state: 'quoted', event: null, code: null },
  },
  {
    id: 'CANCELLATION.quoted.confirmCancellation',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'quoted',
    reachedBy: [{ trigger: 'createCancellation', operation: 'createCancellation' }],
    trigger: 'confirmCancellation',
    operation: 'confirmCancellation',
    expect: { state: 'confirmed', event: 'cancellation.confirmed', code: null },
  },
  {
    id: 'CANCELLATION.quoted.clock',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'quoted',
    reachedBy: [{ trigger: 'createCancellation', operation: 'createCancellation' }],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: 'cancellation.expired', code: null },
  },
  {
    id: 'CANCELLATION.confirmed.getCancellation',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createCancellation', operation: 'createCancellation' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'getCancellation',
    operation: 'getCancellation',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'CANCELLATION.confirmed.confirmCancellation',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createCancellation', operation: 'createCancellation' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'confirmCancellation',
    operation: 'confirmCancellation',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'CANCELLATION.confirmed.clock',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createCancellation', operation: 'createCancellation' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'CANCELLATION.expired.getCancellation',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'expired',
    reachedBy: [
      { trigger: 'createCancellation', operation: 'createCancellation' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'getCancellation',
    operation: 'getCancellation',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'CANCELLATION.expired.confirmCancellation',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'expired',
    reachedBy: [
      { trigger: 'createCancellation', operation: 'createCancellation' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'confirmCancellation',
    operation: 'confirmCancellation',
    expect: { state: 'expired', event: null, code: 'QUOTE_EXPIRED' },
  },
  {
    id: 'CANCELLATION.expired.clock',
    lifecycle: 'cancellation',
    read: 'getCancellation',
    state: 'expired',
    reachedBy: [
      { trigger: 'createCancellation', operation: 'createCancellation' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'EXCHANGE.quoted.getExchange',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'quoted',
    reachedBy: [{ trigger: 'createExchange', operation: 'createExchange' }],
    trigger: 'getExchange',
    operation: 'getExchange',
    expect: { state: 'quoted', event: null, code: null },
  },
  {
    id: 'EXCHANGE.quoted.confirmExchange',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'quoted',
    reachedBy: [{ trigger: 'createExchange', operation: 'createExchange' }],
    trigger: 'confirmExchange',
    operation: 'confirmExchange',
    expect: { state: 'confirmed', event: 'exchange.confirmed', code: null },
  },
  {
    id: 'EXCHANGE.quoted.clock',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'quoted',
    reachedBy: [{ trigger: 'createExchange', operation: 'createExchange' }],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: 'exchange.expired', code: null },
  },
  {
    id: 'EXCHANGE.confirmed.getExchange',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createExchange', operation: 'createExchange' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'getExchange',
    operation: 'getExchange',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'EXCHANGE.confirmed.confirmExchange',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createExchange', operation: 'createExchange' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'confirmExchange',
    operation: 'confirmExchange',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'EXCHANGE.confirmed.clock',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createExchange', operation: 'createExchange' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'EXCHANGE.expired.getExchange',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'expired',
    reachedBy: [
      { trigger: 'createExchange', operation: 'createExchange' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'getExchange',
    operation: 'getExchange',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'EXCHANGE.expired.confirmExchange',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'expired',
    reachedBy: [
      { trigger: 'createExchange', operation: 'createExchange' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'confirmExchange',
    operation: 'confirmExchange',
    expect: { state: 'expired', event: null, code: 'QUOTE_EXPIRED' },
  },
  {
    id: 'EXCHANGE.expired.clock',
    lifecycle: 'exchange',
    read: 'getExchange',
    state: 'expired',
    reachedBy: [
      { trigger: 'createExchange', operation: 'createExchange' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'HOLD.held.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'held', event: null, code: null },
  },
  {
    id: 'HOLD.held.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'held', event: 'hold.extended', code: null },
  },
  {
    id: 'HOLD.held.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'held', event: 'hold.replaced', code: null },
  },
  {
    id: 'HOLD.held.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'held', event: 'hold.itemsReleased', code: null },
  },
  {
    id: 'HOLD.held.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'released', event: 'hold.released', code: null },
  },
  {
    id: 'HOLD.held.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'checked', event: 'hold.checked', code: null },
  },
  {
    id: 'HOLD.held.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: 'order.confirmed', code: null },
  },
  {
    id: 'HOLD.held.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'held',
    reachedBy: [{ trigger: 'createHold', operation: 'createHold' }],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: 'hold.expired', code: null },
  },
  {
    id: 'HOLD.checked.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'checked', event: null, code: null },
  },
  {
    id: 'HOLD.checked.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'checked', event: null, code: 'HOLD_CHECKED' },
  },
  {
    id: 'HOLD.checked.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'checked', event: null, code: 'HOLD_CHECKED' },
  },
  {
    id: 'HOLD.checked.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'checked', event: null, code: 'HOLD_CHECKED' },
  },
  {
    id: 'HOLD.checked.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'released', event: 'hold.released', code: null },
  },
  {
    id: 'HOLD.checked.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'checked', event: null, code: null },
  },
  {
    id: 'HOLD.checked.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: 'order.confirmed', code: null },
  },
  {
    id: 'HOLD.checked.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'checked',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'checkHold', operation: 'checkHold' },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: 'hold.expired', code: null },
  },
  {
    id: 'HOLD.confirmed.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'HOLD.confirmed.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: null, code: 'HOLD_CONFIRMED' },
  },
  {
    id: 'HOLD.confirmed.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'confirmed',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'HOLD.released.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'HOLD.released.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'HOLD.released.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'released', event: null, code: 'HOLD_RELEASED' },
  },
  {
    id: 'HOLD.released.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'released',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'releaseHold', operation: 'releaseHold' },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'HOLD.expired.getHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'getHold',
    operation: 'getHold',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'HOLD.expired.extendHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'extendHold',
    operation: 'extendHold',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.replaceHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'replaceHoldItems',
    operation: 'replaceHoldItems',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.releaseHoldItems',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'releaseHoldItems',
    operation: 'releaseHoldItems',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.releaseHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'releaseHold',
    operation: 'releaseHold',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.checkHold',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'checkHold',
    operation: 'checkHold',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.confirmOrder',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'expired', event: null, code: 'HOLD_EXPIRED' },
  },
  {
    id: 'HOLD.expired.clock',
    lifecycle: 'hold',
    read: 'getHold',
    state: 'expired',
    reachedBy: [
      { trigger: 'createHold', operation: 'createHold' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'clock',
    operation: null,
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'LISTING.listed.getListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'listed',
    reachedBy: [{ trigger: 'createListing', operation: 'createListing' }],
    trigger: 'getListing',
    operation: 'getListing',
    expect: { state: 'listed', event: null, code: null },
  },
  {
    id: 'LISTING.listed.holdListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'listed',
    reachedBy: [{ trigger: 'createListing', operation: 'createListing' }],
    trigger: 'holdListing',
    operation: 'holdListing',
    expect: { state: 'held', event: 'hold.placed', code: null },
  },
  {
    id: 'LISTING.listed.withdrawListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'listed',
    reachedBy: [{ trigger: 'createListing', operation: 'createListing' }],
    trigger: 'withdrawListing',
    operation: 'withdrawListing',
    expect: { state: 'withdrawn', event: 'listing.withdrawn', code: null },
  },
  {
    id: 'LISTING.listed.withdrawAllListings',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'listed',
    reachedBy: [{ trigger: 'createListing', operation: 'createListing' }],
    trigger: 'withdrawAllListings',
    operation: 'withdrawAllListings',
    expect: { state: 'withdrawn', event: 'listing.withdrawn', code: null },
  },
  {
    id: 'LISTING.held.getListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'held',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
    ],
    trigger: 'getListing',
    operation: 'getListing',
    expect: { state: 'held', event: null, code: null },
  },
  {
    id: 'LISTING.held.holdListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'held',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
    ],
    trigger: 'holdListing',
    operation: 'holdListing',
    expect: { state: 'held', event: null, code: 'LISTING_HELD' },
  },
  {
    id: 'LISTING.held.withdrawListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'held',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
    ],
    trigger: 'withdrawListing',
    operation: 'withdrawListing',
    expect: { state: 'held', event: null, code: 'LISTING_HELD' },
  },
  {
    id: 'LISTING.held.withdrawAllListings',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'held',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
    ],
    trigger: 'withdrawAllListings',
    operation: 'withdrawAllListings',
    expect: { state: 'held', event: null, code: null },
  },
  {
    id: 'LISTING.sold.getListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'sold',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'getListing',
    operation: 'getListing',
    expect: { state: 'sold', event: null, code: null },
  },
  {
    id: 'LISTING.sold.holdListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'sold',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'holdListing',
    operation: 'holdListing',
    expect: { state: 'sold', event: null, code: 'LISTING_SOLD' },
  },
  {
    id: 'LISTING.sold.withdrawListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'sold',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'withdrawListing',
    operation: 'withdrawListing',
    expect: { state: 'sold', event: null, code: 'LISTING_SOLD' },
  },
  {
    id: 'LISTING.sold.withdrawAllListings',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'sold',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'holdListing', operation: 'holdListing' },
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
    ],
    trigger: 'withdrawAllListings',
    operation: 'withdrawAllListings',
    expect: { state: 'sold', event: null, code: null },
  },
  {
    id: 'LISTING.withdrawn.getListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'withdrawn',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'withdrawListing', operation: 'withdrawListing' },
    ],
    trigger: 'getListing',
    operation: 'getListing',
    expect: { state: 'withdrawn', event: null, code: null },
  },
  {
    id: 'LISTING.withdrawn.holdListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'withdrawn',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'withdrawListing', operation: 'withdrawListing' },
    ],
    trigger: 'holdListing',
    operation: 'holdListing',
    expect: { state: 'withdrawn', event: null, code: 'LISTING_WITHDRAWN' },
  },
  {
    id: 'LISTING.withdrawn.withdrawListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'withdrawn',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'withdrawListing', operation: 'withdrawListing' },
    ],
    trigger: 'withdrawListing',
    operation: 'withdrawListing',
    expect: { state: 'withdrawn', event: null, code: null },
  },
  {
    id: 'LISTING.withdrawn.withdrawAllListings',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'withdrawn',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'withdrawListing', operation: 'withdrawListing' },
    ],
    trigger: 'withdrawAllListings',
    operation: 'withdrawAllListings',
    expect: { state: 'withdrawn', event: null, code: null },
  },
  {
    id: 'LISTING.expired.getListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'expired',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'getListing',
    operation: 'getListing',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'LISTING.expired.holdListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'expired',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'holdListing',
    operation: 'holdListing',
    expect: { state: 'expired', event: null, code: 'LISTING_EXPIRED' },
  },
  {
    id: 'LISTING.expired.withdrawListing',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'expired',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'withdrawListing',
    operation: 'withdrawListing',
    expect: { state: 'expired', event: null, code: 'LISTING_EXPIRED' },
  },
  {
    id: 'LISTING.expired.withdrawAllListings',
    lifecycle: 'listing',
    read: 'getListing',
    state: 'expired',
    reachedBy: [
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'withdrawAllListings',
    operation: 'withdrawAllListings',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'ORDER.confirmed.getOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'confirmed',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'getOrder',
    operation: 'getOrder',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'ORDER.confirmed.confirmOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'confirmed',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: null, code: null },
  },
  {
    id: 'ORDER.confirmed.confirmOtherwise',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'confirmed',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'confirmOtherwise',
    operation: 'confirmOrder',
    expect: { state: 'confirmed', event: null, code: 'ORDER_CONFLICT' },
  },
  {
    id: 'ORDER.partlyCancelled.getOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'partlyCancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'cancelSome', operation: 'confirmCancellation' },
    ],
    trigger: 'getOrder',
    operation: 'getOrder',
    expect: { state: 'partlyCancelled', event: null, code: null },
  },
  {
    id: 'ORDER.partlyCancelled.confirmOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'partlyCancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'cancelSome', operation: 'confirmCancellation' },
    ],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'partlyCancelled', event: null, code: null },
  },
  {
    id: 'ORDER.partlyCancelled.confirmOtherwise',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'partlyCancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'cancelSome', operation: 'confirmCancellation' },
    ],
    trigger: 'confirmOtherwise',
    operation: 'confirmOrder',
    expect: { state: 'partlyCancelled', event: null, code: 'ORDER_CONFLICT' },
  },
  {
    id: 'ORDER.cancelled.getOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'cancelAll', operation: 'confirmCancellation' },
    ],
    trigger: 'getOrder',
    operation: 'getOrder',
    expect: { state: 'cancelled', event: null, code: null },
  },
  {
    id: 'ORDER.cancelled.confirmOrder',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'cancelAll', operation: 'confirmCancellation' },
    ],
    trigger: 'confirmOrder',
    operation: 'confirmOrder',
    expect: { state: 'cancelled', event: null, code: null },
  },
  {
    id: 'ORDER.cancelled.confirmOtherwise',
    lifecycle: 'order',
    read: 'getOrder',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'cancelAll', operation: 'confirmCancellation' },
    ],
    trigger: 'confirmOtherwise',
    operation: 'confirmOrder',
    expect: { state: 'cancelled', event: null, code: 'ORDER_CONFLICT' },
  },
  {
    id: 'RUN.running.getRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'running',
    reachedBy: [{ trigger: 'createRenewalRun', operation: 'createRenewalRun' }],
    trigger: 'getRenewalRun',
    operation: 'getRenewalRun',
    expect: { state: 'running', event: null, code: null },
  },
  {
    id: 'RUN.running.stopRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'running',
    reachedBy: [{ trigger: 'createRenewalRun', operation: 'createRenewalRun' }],
    trigger: 'stopRenewalRun',
    operation: 'stopRenewalRun',
    expect: { state: 'stopped', event: 'renewalRun.stopped', code: null },
  },
  {
    id: 'RUN.running.resumeRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'running',
    reachedBy: [{ trigger: 'createRenewalRun', operation: 'createRenewalRun' }],
    trigger: 'resumeRenewalRun',
    operation: 'resumeRenewalRun',
    expect: { state: 'running', event: null, code: null },
  },
  {
    id: 'RUN.stopped.getRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'stopped',
    reachedBy: [
      { trigger: 'createRenewalRun', operation: 'createRenewalRun' },
      { trigger: 'stopRenewalRun', operation: 'stopRenewalRun' },
    ],
    trigger: 'getRenewalRun',
    operation: 'getRenewalRun',
    expect: { state: 'stopped', event: null, code: null },
  },
  {
    id: 'RUN.stopped.stopRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'stopped',
    reachedBy: [
      { trigger: 'createRenewalRun', operation: 'createRenewalRun' },
      { trigger: 'stopRenewalRun', operation: 'stopRenewalRun' },
    ],
    trigger: 'stopRenewalRun',
    operation: 'stopRenewalRun',
    expect: { state: 'stopped', event: null, code: null },
  },
  {
    id: 'RUN.stopped.resumeRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'stopped',
    reachedBy: [
      { trigger: 'createRenewalRun', operation: 'createRenewalRun' },
      { trigger: 'stopRenewalRun', operation: 'stopRenewalRun' },
    ],
    trigger: 'resumeRenewalRun',
    operation: 'resumeRenewalRun',
    expect: { state: 'running', event: 'renewalRun.resumed', code: null },
  },
  {
    id: 'RUN.finished.getRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'finished',
    reachedBy: [
      { trigger: 'createRenewalRun', operation: 'createRenewalRun' },
      { trigger: 'advanceToTheEnd', operation: 'advanceRenewalRun' },
    ],
    trigger: 'getRenewalRun',
    operation: 'getRenewalRun',
    expect: { state: 'finished', event: null, code: null },
  },
  {
    id: 'RUN.finished.stopRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'finished',
    reachedBy: [
      { trigger: 'createRenewalRun', operation: 'createRenewalRun' },
      { trigger: 'advanceToTheEnd', operation: 'advanceRenewalRun' },
    ],
    trigger: 'stopRenewalRun',
    operation: 'stopRenewalRun',
    expect: { state: 'finished', event: null, code: 'RENEWAL_RUN_FINISHED' },
  },
  {
    id: 'RUN.finished.resumeRenewalRun',
    lifecycle: 'renewal-run',
    read: 'getRenewalRun',
    state: 'finished',
    reachedBy: [
      { trigger: 'createRenewalRun', operation: 'createRenewalRun' },
      { trigger: 'advanceToTheEnd', operation: 'advanceRenewalRun' },
    ],
    trigger: 'resumeRenewalRun',
    operation: 'resumeRenewalRun',
    expect: { state: 'finished', event: null, code: 'RENEWAL_RUN_FINISHED' },
  },
  {
    id: 'STKT.reserved.getSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'reserved',
    reachedBy: [{ trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' }],
    trigger: 'getSeasonTicket',
    operation: 'getSeasonTicket',
    expect: { state: 'reserved', event: null, code: null },
  },
  {
    id: 'STKT.reserved.confirmSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'reserved',
    reachedBy: [{ trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' }],
    trigger: 'confirmSeasonTicket',
    operation: 'confirmSeasonTicket',
    expect: { state: 'sold', event: 'seasonTicket.confirmed', code: null },
  },
  {
    id: 'STKT.reserved.releaseSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'reserved',
    reachedBy: [{ trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' }],
    trigger: 'releaseSeasonTicket',
    operation: 'releaseSeasonTicket',
    expect: { state: 'released', event: 'seasonTicket.released', code: null },
  },
  {
    id: 'STKT.sold.getSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'sold',
    reachedBy: [{ trigger: 'createSeasonPurchase', operation: 'createSeasonPurchase' }],
    trigger: 'getSeasonTicket',
    operation: 'getSeasonTicket',
    expect: { state: 'sold', event: null, code: null },
  },
  {
    id: 'STKT.sold.confirmSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'sold',
    reachedBy: [{ trigger: 'createSeasonPurchase', operation: 'createSeasonPurchase' }],
    trigger: 'confirmSeasonTicket',
    operation: 'confirmSeasonTicket',
    expect: { state: 'sold', event: null, code: null },
  },
  {
    id: 'STKT.sold.releaseSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'sold',
    reachedBy: [{ trigger: 'createSeasonPurchase', operation: 'createSeasonPurchase' }],
    trigger: 'releaseSeasonTicket',
    operation: 'releaseSeasonTicket',
    expect: { state: 'sold', event: null, code: 'SEASON_TICKET_SOLD' },
  },
  {
    id: 'STKT.released.getSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' },
      { trigger: 'releaseSeasonTicket', operation: 'releaseSeasonTicket' },
    ],
    trigger: 'getSeasonTicket',
    operation: 'getSeasonTicket',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'STKT.released.confirmSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' },
      { trigger: 'releaseSeasonTicket', operation: 'releaseSeasonTicket' },
    ],
    trigger: 'confirmSeasonTicket',
    operation: 'confirmSeasonTicket',
    expect: { state: 'released', event: null, code: 'SEASON_TICKET_RELEASED' },
  },
  {
    id: 'STKT.released.releaseSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' },
      { trigger: 'releaseSeasonTicket', operation: 'releaseSeasonTicket' },
    ],
    trigger: 'releaseSeasonTicket',
    operation: 'releaseSeasonTicket',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'STKT.expired.getSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'expired',
    reachedBy: [
      { trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'getSeasonTicket',
    operation: 'getSeasonTicket',
    expect: { state: 'expired', event: null, code: null },
  },
  {
    id: 'STKT.expired.confirmSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'expired',
    reachedBy: [
      { trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'confirmSeasonTicket',
    operation: 'confirmSeasonTicket',
    expect: { state: 'expired', event: null, code: 'SEASON_TICKET_EXPIRED' },
  },
  {
    id: 'STKT.expired.releaseSeasonTicket',
    lifecycle: 'season-ticket',
    read: 'getSeasonTicket',
    state: 'expired',
    reachedBy: [
      { trigger: 'advanceRenewalRun', operation: 'advanceRenewalRun' },
      { trigger: 'clock', operation: null },
    ],
    trigger: 'releaseSeasonTicket',
    operation: 'releaseSeasonTicket',
    expect: { state: 'expired', event: null, code: 'SEASON_TICKET_EXPIRED' },
  },
  {
    id: 'TICKET.issued.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'issued', event: null, code: null },
  },
  {
    id: 'TICKET.issued.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'issued', event: 'ticket.holderChanged', code: null },
  },
  {
    id: 'TICKET.issued.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'issued', event: 'ticket.deliveryReported', code: null },
  },
  {
    id: 'TICKET.issued.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'voided', event: 'ticket.voided', code: null },
  },
  {
    id: 'TICKET.issued.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'redeemed', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.issued.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'released', event: 'tickets.released', code: null },
  },
  {
    id: 'TICKET.issued.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'issued',
    reachedBy: [{ trigger: 'confirmOrder', operation: 'confirmOrder' }],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'listed', event: 'listing.created', code: null },
  },
  {
    id: 'TICKET.redeemed.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'redeemed', event: null, code: null },
  },
  {
    id: 'TICKET.redeemed.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'redeemed', event: null, code: 'TICKET_REDEEMED' },
  },
  {
    id: 'TICKET.redeemed.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'redeemed', event: 'ticket.deliveryReported', code: null },
  },
  {
    id: 'TICKET.redeemed.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'redeemed', event: null, code: 'TICKET_REDEEMED' },
  },
  {
    id: 'TICKET.redeemed.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'redeemed', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.redeemed.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'redeemed', event: null, code: 'TICKET_REDEEMED' },
  },
  {
    id: 'TICKET.redeemed.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'redeemed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'recordScans', operation: 'recordScans' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'redeemed', event: null, code: 'TICKET_REDEEMED' },
  },
  {
    id: 'TICKET.voided.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'voided', event: null, code: null },
  },
  {
    id: 'TICKET.voided.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'voided', event: null, code: 'TICKET_VOIDED' },
  },
  {
    id: 'TICKET.voided.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'voided', event: null, code: 'TICKET_VOIDED' },
  },
  {
    id: 'TICKET.voided.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'voided', event: null, code: null },
  },
  {
    id: 'TICKET.voided.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'voided', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.voided.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'voided', event: null, code: 'TICKET_VOIDED' },
  },
  {
    id: 'TICKET.voided.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'voided',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'voidTicket', operation: 'voidTicket' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'voided', event: null, code: 'TICKET_VOIDED' },
  },
  {
    id: 'TICKET.released.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'released', event: null, code: null },
  },
  {
    id: 'TICKET.released.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'released', event: null, code: 'TICKET_RELEASED' },
  },
  {
    id: 'TICKET.released.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'released', event: null, code: 'TICKET_RELEASED' },
  },
  {
    id: 'TICKET.released.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'released', event: null, code: 'TICKET_RELEASED' },
  },
  {
    id: 'TICKET.released.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'released', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.released.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'released', event: null, code: 'TICKET_RELEASED' },
  },
  {
    id: 'TICKET.released.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'released',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createRelease', operation: 'createRelease' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'released', event: null, code: 'TICKET_RELEASED' },
  },
  {
    id: 'TICKET.cancelled.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'cancelled', event: null, code: null },
  },
  {
    id: 'TICKET.cancelled.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'cancelled', event: null, code: 'TICKET_CANCELLED' },
  },
  {
    id: 'TICKET.cancelled.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'cancelled', event: null, code: 'TICKET_CANCELLED' },
  },
  {
    id: 'TICKET.cancelled.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'cancelled', event: null, code: 'TICKET_CANCELLED' },
  },
  {
    id: 'TICKET.cancelled.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'cancelled', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.cancelled.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'cancelled', event: null, code: 'TICKET_CANCELLED' },
  },
  {
    id: 'TICKET.cancelled.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'cancelled',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmCancellation', operation: 'confirmCancellation' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'cancelled', event: null, code: 'TICKET_CANCELLED' },
  },
  {
    id: 'TICKET.exchanged.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'exchanged', event: null, code: null },
  },
  {
    id: 'TICKET.exchanged.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'exchanged', event: null, code: 'TICKET_EXCHANGED' },
  },
  {
    id: 'TICKET.exchanged.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'exchanged', event: null, code: 'TICKET_EXCHANGED' },
  },
  {
    id: 'TICKET.exchanged.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'exchanged', event: null, code: 'TICKET_EXCHANGED' },
  },
  {
    id: 'TICKET.exchanged.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'exchanged', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.exchanged.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'exchanged', event: null, code: 'TICKET_EXCHANGED' },
  },
  {
    id: 'TICKET.exchanged.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'exchanged',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'confirmExchange', operation: 'confirmExchange' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'exchanged', event: null, code: 'TICKET_EXCHANGED' },
  },
  {
    id: 'TICKET.listed.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'listed', event: null, code: null },
  },
  {
    id: 'TICKET.listed.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'listed', event: null, code: 'TICKET_LISTED' },
  },
  {
    id: 'TICKET.listed.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'listed', event: 'ticket.deliveryReported', code: null },
  },
  {
    id: 'TICKET.listed.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'listed', event: null, code: 'TICKET_LISTED' },
  },
  {
    id: 'TICKET.listed.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'listed', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.listed.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'listed', event: null, code: 'TICKET_LISTED' },
  },
  {
    id: 'TICKET.listed.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'listed',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'listed', event: null, code: 'TICKET_LISTED' },
  },
  {
    id: 'TICKET.resold.getTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'getTicket',
    operation: 'getTicket',
    expect: { state: 'resold', event: null, code: null },
  },
  {
    id: 'TICKET.resold.setHolder',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'setHolder',
    operation: 'setHolder',
    expect: { state: 'resold', event: null, code: 'TICKET_RESOLD' },
  },
  {
    id: 'TICKET.resold.reportDelivery',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'reportDelivery',
    operation: 'reportDelivery',
    expect: { state: 'resold', event: null, code: 'TICKET_RESOLD' },
  },
  {
    id: 'TICKET.resold.voidTicket',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'voidTicket',
    operation: 'voidTicket',
    expect: { state: 'resold', event: null, code: 'TICKET_RESOLD' },
  },
  {
    id: 'TICKET.resold.recordScans',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'recordScans',
    operation: 'recordScans',
    expect: { state: 'resold', event: 'scan.recorded', code: null },
  },
  {
    id: 'TICKET.resold.createRelease',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'createRelease',
    operation: 'createRelease',
    expect: { state: 'resold', event: null, code: 'TICKET_RESOLD' },
  },
  {
    id: 'TICKET.resold.createListing',
    lifecycle: 'ticket',
    read: 'getTicket',
    state: 'resold',
    reachedBy: [
      { trigger: 'confirmOrder', operation: 'confirmOrder' },
      { trigger: 'createListing', operation: 'createListing' },
      { trigger: 'sellListing', operation: 'confirmOrder' },
    ],
    trigger: 'createListing',
    operation: 'createListing',
    expect: { state: 'resold', event: null, code: 'TICKET_RESOLD' },
  },
];
