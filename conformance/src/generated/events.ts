// Generated from openapi/v1/events.yaml: change it there, then run `npm run generate`.

import type {
  AllocationAgreed,
  AllocationReduced,
  AllocationReference,
  BarcodeChanged,
  BarcodeMinted,
  BarcodeReissued,
  BarcodeRequested,
  CancellationConfirmed,
  CancellationQuoted,
  CancellationReference,
  ContactStanding,
  DeliveryReported,
  ExchangeConfirmed,
  ExchangeQuoted,
  ExchangeReference,
  FixtureChanged,
  GateListApplied,
  HoldChecked,
  HoldExtended,
  HoldItemsReleased,
  HoldPlaced,
  HoldReference,
  HoldReplaced,
  HolderChanged,
  HolderErased,
  ListingCreated,
  ListingReference,
  ListingSold,
  ListingWithdrawn,
  OrderConfirmed,
  PreferredSeatReference,
  PreferredSeatStored,
  PriceListChanged,
  RenewalRunAdvanced,
  RenewalRunReference,
  RenewalRunStarted,
  ResalePolicyChanged,
  ScanRecorded,
  ScanReversed,
  SeasonProductCreated,
  SeasonProductOpened,
  SeasonTicketConfirmed,
  SeasonTicketPlaced,
  SeasonTicketReference,
  TicketVoided,
  TicketsReleased,
  WebhookCreated,
  WebhookReference,
  WebhookSecretRotated,
  WebhookStopped,
} from './types.ts';

export const events = {
  'allocation.agreed': {
    data: 'AllocationAgreed',
    stream: 'allocation',
    profile: 'sell',
    says: 'An allocation began; the first event of its stream.',
  },
  'allocation.suspended': {
    data: 'AllocationReference',
    stream: 'allocation',
    profile: 'sell',
    says: 'The home club stopped sales from the allocation.',
  },
  'allocation.resumed': {
    data: 'AllocationReference',
    stream: 'allocation',
    profile: 'sell',
    says: 'The home club lets the allocation be sold again.',
  },
  'hold.placed': { data: 'HoldPlaced', stream: 'allocation', profile: 'sell', says: 'Seats were held.' },
  'hold.extended': { data: 'HoldExtended', stream: 'allocation', profile: 'sell', says: 'A hold was given more time.' },
  'hold.replaced': {
    data: 'HoldReplaced',
    stream: 'allocation',
    profile: 'sell',
    says: 'A hold has other seats; those it no longer has are free.',
  },
  'hold.itemsReleased': {
    data: 'HoldItemsReleased',
    stream: 'allocation',
    profile: 'sell',
    says: 'Some seats of a hold were given back and are free.',
  },
  'hold.released': {
    data: 'HoldReference',
    stream: 'allocation',
    profile: 'sell',
    says: 'A hold was given back and its seats are free.',
  },
  'hold.checked': { data: 'HoldChecked', stream: 'allocation', profile: 'sell', says: 'A hold is kept for payment.' },
  'hold.expired': {
    data: 'HoldReference',
    stream: 'allocation',
    profile: 'sell',
    says: "A hold's time ran out and its seats are free.",
  },
  'order.confirmed': {
    data: 'OrderConfirmed',
    stream: 'allocation',
    profile: 'sell',
    says: 'The seats of a hold were sold.',
  },
  'fixture.changed': {
    data: 'FixtureChanged',
    stream: 'allocation',
    profile: 'sell',
    says: 'The fixture was postponed, moved, abandoned or given another status.',
  },
  'allocation.reduced': {
    data: 'AllocationReduced',
    stream: 'allocation',
    profile: 'sell',
    says: 'Free seats went back to the home club.',
  },
  'priceList.changed': {
    data: 'PriceListChanged',
    stream: 'allocation',
    profile: 'sell',
    says: 'Prices changed for what is held from now on.',
  },
  'barcode.minted': {
    data: 'BarcodeMinted',
    stream: 'allocation',
    profile: 'barcode',
    says: 'A ticket has its first barcode.',
  },
  'barcode.requested': {
    data: 'BarcodeRequested',
    stream: 'allocation',
    profile: 'barcode',
    says: 'A Seller asked for a barcode to be changed; the effect is an event of its own.',
  },
  'barcode.activated': {
    data: 'BarcodeChanged',
    stream: 'allocation',
    profile: 'barcode',
    says: 'A barcode is admitted from now on.',
  },
  'barcode.deactivated': {
    data: 'BarcodeChanged',
    stream: 'allocation',
    profile: 'barcode',
    says: 'A barcode is not admitted for now.',
  },
  'barcode.reissued': {
    data: 'BarcodeReissued',
    stream: 'allocation',
    profile: 'barcode',
    says: 'A ticket has another barcode, and the one before is void.',
  },
  'barcode.voided': {
    data: 'BarcodeChanged',
    stream: 'allocation',
    profile: 'barcode',
    says: 'A barcode is never admitted again.',
  },
  'ticket.voided': {
    data: 'TicketVoided',
    stream: 'allocation',
    profile: 'barcode',
    says: 'The right to enter has ended.',
  },
  'ticket.holderChanged': {
    data: 'HolderChanged',
    stream: 'allocation',
    profile: 'fulfil',
    says: "The holder's values were given anew.",
  },
  'ticket.holderErased': {
    data: 'HolderErased',
    stream: 'allocation',
    profile: 'fulfil',
    says: 'Values of the holder are gone.',
  },
  'ticket.deliveryReported': {
    data: 'DeliveryReported',
    stream: 'allocation',
    profile: 'fulfil',
    says: 'The Seller reported how far the delivery is.',
  },
  'scan.recorded': {
    data: 'ScanRecorded',
    stream: 'allocation',
    profile: 'access',
    says: "A gate read a ticket's barcode.",
  },
  'scan.reversed': {
    data: 'ScanReversed',
    stream: 'allocation',
    profile: 'access',
    says: 'The turnstile did not turn: the scan does not count.',
  },
  'gate.listApplied': {
    data: 'GateListApplied',
    stream: 'allocation',
    profile: 'access',
    says: 'A gate works by this revision of the access list.',
  },
  'tickets.released': {
    data: 'TicketsReleased',
    stream: 'allocation',
    profile: 'after-sale',
    says: 'The seats of tickets are free, and their refund is to come.',
  },
  'cancellation.quoted': {
    data: 'CancellationQuoted',
    stream: 'allocation',
    profile: 'after-sale',
    says: 'An offer to cancel tickets was made.',
  },
  'cancellation.confirmed': {
    data: 'CancellationConfirmed',
    stream: 'allocation',
    profile: 'after-sale',
    says: 'Tickets are cancelled and their seats free.',
  },
  'cancellation.expired': {
    data: 'CancellationReference',
    stream: 'allocation',
    profile: 'after-sale',
    says: "A quote's time ran out.",
  },
  'resalePolicy.changed': {
    data: 'ResalePolicyChanged',
    stream: 'allocation',
    profile: 'resale',
    says: 'The home club changed its resale policy; the same stands in the stream of each allocation.',
  },
  'listing.created': {
    data: 'ListingCreated',
    stream: 'allocation',
    profile: 'resale',
    says: 'A ticket is on resale.',
  },
  'listing.sold': { data: 'ListingSold', stream: 'allocation', profile: 'resale', says: 'A listed seat was sold on.' },
  'listing.withdrawn': {
    data: 'ListingWithdrawn',
    stream: 'allocation',
    profile: 'resale',
    says: 'A ticket is on resale no more.',
  },
  'listing.expired': {
    data: 'ListingReference',
    stream: 'allocation',
    profile: 'resale',
    says: "A listing's time ran out unsold.",
  },
  'exchange.quoted': {
    data: 'ExchangeQuoted',
    stream: 'allocation',
    profile: 'after-sale',
    says: 'An offer to exchange a ticket was made.',
  },
  'exchange.confirmed': {
    data: 'ExchangeConfirmed',
    stream: 'allocation',
    profile: 'after-sale',
    says: 'A ticket has another in its place.',
  },
  'exchange.expired': {
    data: 'ExchangeReference',
    stream: 'allocation',
    profile: 'after-sale',
    says: "An offer's time ran out.",
  },
  'seasonProduct.created': {
    data: 'SeasonProductCreated',
    stream: 'organisation',
    profile: 'season',
    says: 'A season-ticket product was made; what happens to it is in a stream of its own.',
  },
  'seasonProduct.opened': {
    data: 'SeasonProductOpened',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A season-ticket product, as it was made; the first event of its stream.',
  },
  'seasonTicket.placed': {
    data: 'SeasonTicketPlaced',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A season ticket was sold or reserved.',
  },
  'seasonTicket.confirmed': {
    data: 'SeasonTicketConfirmed',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A reserved season ticket was sold.',
  },
  'seasonTicket.released': {
    data: 'SeasonTicketReference',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A reservation was given back; its seats are free.',
  },
  'seasonTicket.expired': {
    data: 'SeasonTicketReference',
    stream: 'seasonProduct',
    profile: 'season',
    says: "A reservation's time ran out; its seats are free.",
  },
  'renewalRun.started': {
    data: 'RenewalRunStarted',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A renewal was begun.',
  },
  'renewalRun.advanced': {
    data: 'RenewalRunAdvanced',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'Season tickets were renewed, or were not; the last of a run says that it is finished.',
  },
  'renewalRun.stopped': {
    data: 'RenewalRunReference',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A renewal was stopped.',
  },
  'renewalRun.resumed': {
    data: 'RenewalRunReference',
    stream: 'seasonProduct',
    profile: 'season',
    says: 'A renewal goes on.',
  },
  'preferredSeat.stored': {
    data: 'PreferredSeatStored',
    stream: 'organisation',
    profile: 'season',
    says: 'A purchase stored the seat that a contact is offered next.',
  },
  'preferredSeat.deleted': {
    data: 'PreferredSeatReference',
    stream: 'organisation',
    profile: 'season',
    says: 'A preferred seat is forgotten.',
  },
  'contact.standingSet': {
    data: 'ContactStanding',
    stream: 'organisation',
    profile: 'season',
    says: "The club's provider said how a contact stands.",
  },
  'webhook.created': {
    data: 'WebhookCreated',
    stream: 'organisation',
    profile: 'events',
    says: 'A webhook came; the first event that it is told.',
  },
  'webhook.secretRotated': {
    data: 'WebhookSecretRotated',
    stream: 'organisation',
    profile: 'events',
    says: 'A webhook has a new key.',
  },
  'webhook.tested': {
    data: 'WebhookReference',
    stream: 'organisation',
    profile: 'events',
    says: 'A test of a webhook, which is delivered to it.',
  },
  'webhook.replayed': {
    data: 'WebhookReference',
    stream: 'organisation',
    profile: 'events',
    says: 'A webhook was set to another place in the feed and delivers from there.',
  },
  'webhook.stopped': {
    data: 'WebhookStopped',
    stream: 'organisation',
    profile: 'events',
    says: 'A webhook delivers no more until it is replayed.',
  },
  'webhook.deleted': {
    data: 'WebhookReference',
    stream: 'organisation',
    profile: 'events',
    says: 'A webhook is gone.',
  },
} as const satisfies Record<string, { data: string; stream: string; profile: string; says: string }>;

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
  'fixture.changed': FixtureChanged;
  'allocation.reduced': AllocationReduced;
  'priceList.changed': PriceListChanged;
  'barcode.minted': BarcodeMinted;
  'barcode.requested': BarcodeRequested;
  'barcode.activated': BarcodeChanged;
  'barcode.deactivated': BarcodeChanged;
  'barcode.reissued': BarcodeReissued;
  'barcode.voided': BarcodeChanged;
  'ticket.voided': TicketVoided;
  'ticket.holderChanged': HolderChanged;
  'ticket.holderErased': HolderErased;
  'ticket.deliveryReported': DeliveryReported;
  'scan.recorded': ScanRecorded;
  'scan.reversed': ScanReversed;
  'gate.listApplied': GateListApplied;
  'tickets.released': TicketsReleased;
  'cancellation.quoted': CancellationQuoted;
  'cancellation.confirmed': CancellationConfirmed;
  'cancellation.expired': CancellationReference;
  'resalePolicy.changed': ResalePolicyChanged;
  'listing.created': ListingCreated;
  'listing.sold': ListingSold;
  'listing.withdrawn': ListingWithdrawn;
  'listing.expired': ListingReference;
  'exchange.quoted': ExchangeQuoted;
  'exchange.confirmed': ExchangeConfirmed;
  'exchange.expired': ExchangeReference;
  'seasonProduct.created': SeasonProductCreated;
  'seasonProduct.opened': SeasonProductOpened;
  'seasonTicket.placed': SeasonTicketPlaced;
  'seasonTicket.confirmed': SeasonTicketConfirmed;
  'seasonTicket.released': SeasonTicketReference;
  'seasonTicket.expired': SeasonTicketReference;
  'renewalRun.started': RenewalRunStarted;
  'renewalRun.advanced': RenewalRunAdvanced;
  'renewalRun.stopped': RenewalRunReference;
  'renewalRun.resumed': RenewalRunReference;
  'preferredSeat.stored': PreferredSeatStored;
  'preferredSeat.deleted': PreferredSeatReference;
  'contact.standingSet': ContactStanding;
  'webhook.created': WebhookCreated;
  'webhook.secretRotated': WebhookSecretRotated;
  'webhook.tested': WebhookReference;
  'webhook.replayed': WebhookReference;
  'webhook.stopped': WebhookStopped;
  'webhook.deleted': WebhookReference;
};
