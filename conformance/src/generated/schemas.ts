// Generated from openapi/v1/schemas: change it there, then run `npm run generate`.

export interface paths {
  '/.well-known/open-away-ticketing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find the Issuer
     * @description Where this Issuer answers, where it gives tokens and which versions it speaks.
     */
    get: operations['getWellKnown'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/capabilities': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read capabilities
     * @description The profiles this Issuer declares, its limits and its time budgets.
     */
    get: operations['getCapabilities'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/versions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List versions
     * @description The versions of this standard that the Issuer speaks.
     */
    get: operations['listVersions'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/health': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read health
     * @description Whether the Issuer can work now.
     */
    get: operations['getHealth'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fixtures': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List fixtures
     * @description The fixtures that the caller has an allocation of or plays at home, by kick-off.
     */
    get: operations['listFixtures'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fixtures/{fixtureId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a fixture
     * @description Answers the fixture as it is now.
     */
    get: operations['getFixture'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/venues/{venueId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a venue
     * @description Answers the ground with those of its areas that the caller's allocations lie in; for the home club all of them.
     */
    get: operations['getVenue'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List allocations
     * @description The allocations that the caller sells from or that are for its home games, by kick-off.
     */
    get: operations['listAllocations'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an allocation
     * @description Answers the terms: areas and quantities, limits, the holder fields required and why, the return deadline and the
     *     commission.
     */
    get: operations['getAllocation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/price-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a price list
     * @description Answers prices by price band and price type, who may buy each, and the sale window.
     */
    get: operations['getPriceList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/availability': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read availability
     * @description Counts free, held and sold seats by area and price band. True for the moment `asOf`; only a hold keeps a seat.
     */
    get: operations['getAvailability'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hold seats
     * @description Takes the best seats available that meet the selection, all of them or none, and keeps them at today's prices until
     *     `expiresAt`. What makes them the best is in the rows of best available; why a hold is refused, in those of hold admission.
     */
    post: operations['createHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a hold
     * @description Answers the hold as it is now, whatever its state; an expired hold is still there to read.
     */
    get: operations['getHold'];
    put?: never;
    post?: never;
    /**
     * Give all seats back
     * @description Frees every seat of the hold at once. Doing it again changes nothing.
     */
    delete: operations['releaseHold'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}/extend': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Extend a hold
     * @description Moves `expiresAt` to `lifeSeconds` from now, or to `extendableUntil` where that comes first. A hold never gets
     *     shorter by it.
     */
    post: operations['extendHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}/replace': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose other seats
     * @description Chooses seats anew for a hold, all or nothing; the seats it has now count as free for the search. Refused, the hold
     *     keeps the seats it has. The prices are those of today, the time it lives stays.
     */
    post: operations['replaceHoldItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}/release': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give some seats back
     * @description Frees the named seats at once; the others stay held. Naming all of them releases the hold.
     */
    post: operations['releaseHoldItems'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/holds/{holdId}/check': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Check a hold before taking money
     * @description Keeps a live hold for at least `limits.confirmSeconds` from now, once. Take the fan's money only within them and
     *     confirm: such a confirm is not refused for time. A second check changes nothing.
     */
    post: operations['checkHold'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/orders': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List orders
     * @description The orders of an allocation in the order they were confirmed.
     */
    get: operations['listOrders'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/orders/{clientOrderId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an order
     * @description Answers the order as it is now. After a confirm without an answer this tells whether it was done.
     */
    get: operations['getOrder'];
    /**
     * Confirm an order
     * @description Sells the seats of one hold at the prices they were held at. The Seller chooses the id; the same id with the same
     *     content answers the order as it is now, for ever, and with other content is refused. After no answer, read the
     *     order or send the same again.
     */
    put: operations['confirmOrder'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/orders/{clientOrderId}/tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List an order's tickets
     * @description The tickets of an order, one for every seat sold, in the order of its items.
     */
    get: operations['listTickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a ticket
     * @description The ticket as it is now: its seat, its state, its barcode by reference and how far its delivery is.
     */
    get: operations['getTicket'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/holder': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read who holds a ticket
     * @description The values given for the holder, as long as they are kept. Needs a scope of its own: what the fan is handed shows the
     *     name as well, and nothing else does.
     */
    get: operations['getHolder'];
    /**
     * Say who holds a ticket
     * @description Replaces the holder's values. Only the fields that the allocation asks for are taken, and those all must be given; they
     *     are frozen when the gates open.
     */
    put: operations['setHolder'];
    post?: never;
    /**
     * Erase who holds a ticket
     * @description Erases the holder's values at once and for good. Doing it again changes nothing.
     */
    delete: operations['eraseHolder'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/delivery': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Report how far the delivery is
     * @description The Seller says whether the fan has the ticket. The home club sees it, so that nobody stands at the gate with nothing.
     */
    put: operations['reportDelivery'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/deliverables': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what can be handed out
     * @description Every form in which this ticket can be handed to a fan, and whether it needs a phone.
     */
    get: operations['listDeliverables'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/deliverables/{deliverableId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Fetch what is handed out
     * @description The deliverable itself: a symbol, a document or a pass, or a link where the Issuer keeps it to itself. It always shows
     *     the barcode as it is now.
     */
    get: operations['getDeliverable'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/barcode': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a ticket's barcode
     * @description The barcode that the ticket has now, and for a static one the payload to show. The secret of a rotating one never
     *     leaves the Issuer.
     */
    get: operations['getBarcode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/barcode/activate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Activate a barcode
     * @description Lifts a stop, so that gates admit the barcode. A Seller lifts only its own stops, the home club all. Before
     *     `activatesAt` the home club alone activates, and then at once.
     */
    post: operations['activateBarcode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/barcode/deactivate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a barcode
     * @description Gates no longer admit it until the stop is lifted. Each party has a stop of its own, with its reason.
     */
    post: operations['deactivateBarcode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/barcode/reissue': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Give a ticket a new barcode
     * @description Voids the barcode that the ticket has and mints another in the same state, with the same stops. Ticket, seat and money
     *     stay.
     */
    post: operations['reissueBarcode'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/void': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Void a ticket
     * @description Ends the right to enter, for good. The seat stays sold and no money goes back: that is a cancellation.
     */
    post: operations['voidTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/barcode-keys': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the keys of barcodes
     * @description The public keys with which gates and Sellers verify payloads without asking (JSON Web Key Set).
     */
    get: operations['getBarcodeKeys'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/live-barcodes/{liveBarcodeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Show a barcode live
     * @description The page that a fan shows at the gate. For a rotating barcode it changes by itself. Whoever has the link has the
     *     ticket, so it ends with the barcode it was made for.
     */
    get: operations['getLiveBarcode'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fixtures/{fixtureId}/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Record scans
     * @description What gates have read, one scan or a batch, as it happens or later from gates that were offline. Sent twice, a scan
     *     counts once. Whether the fixture takes place is not looked at: the home club opens and closes its gates.
     */
    post: operations['recordScans'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fixtures/{fixtureId}/access-list': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the access list
     * @description What gates need to admit and refuse without asking: every barcode of the fixture that changed after a revision, as it
     *     is now. White is admitted, grey is not admitted for now, black never again; black wins over every other revision.
     */
    get: operations['getAccessList'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/fixtures/{fixtureId}/devices/{deviceId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Report the list that a gate has
     * @description A gate says which revision it works by; from then on both clubs know that what came before is in effect there.
     */
    put: operations['reportAccessList'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/scans': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List scans
     * @description The scans of the allocation's tickets in the order they were recorded, the same for both clubs.
     */
    get: operations['listScans'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/scans/{scanId}/reverse': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Reverse a scan
     * @description The turnstile did not turn: the ticket is as it was before this scan. Doing it again changes nothing.
     */
    post: operations['reverseScan'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/releases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Release tickets
     * @description Frees the seats of tickets now, with the refund to follow: their barcodes are void and the seats on sale at once. Nothing
     *     is given back by it; a cancellation of the same tickets does that later, whenever the fan is to be paid. The deadline of
     *     cancellations is judged here, once and for all: what was released in time is cancelled at any time after. That is why
     *     nothing is released after the deadline. A quote that already names such a ticket stands at its terms.
     */
    post: operations['createRelease'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/cancellations': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Quote a cancellation
     * @description Says what cancelling an order or some of its tickets would give back and cost, and keeps that offer until
     *     `expiresAt`. Nothing else changes.
     */
    post: operations['createCancellation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cancellations/{cancellationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a cancellation
     * @description The quote, or what became of it.
     */
    get: operations['getCancellation'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/cancellations/{cancellationId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm a cancellation
     * @description Cancels the tickets at the terms quoted: their barcodes are void and their seats return to the allocation at once.
     *     Doing it again changes nothing.
     */
    post: operations['confirmCancellation'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organisations/{organisationId}/resale-policy': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the resale policy
     * @description How the home club lets tickets for its fixtures be resold: one policy for every Seller and every point of sale.
     */
    get: operations['getResalePolicy'];
    /**
     * Set the resale policy
     * @description Replaces the policy as a whole, for all fixtures of the home club at once. Only the home club may. Another mode
     *     is refused as long as a listing is live.
     */
    put: operations['setResalePolicy'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organisations/{organisationId}/listings/withdraw': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Withdraw every listing
     * @description Ends every listing for the fixtures of the home club that no buyer holds, one event each. Only the home club
     *     may; it is the way to another mode.
     */
    post: operations['withdrawAllListings'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/resale-terms': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what a listing would bring
     * @description What the fan is shown before a ticket is listed: the prices that may be asked and what is paid out. Changes
     *     nothing.
     */
    get: operations['getResaleTerms'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/tickets/{ticketId}/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * List a ticket for resale
     * @description Puts a ticket up for resale at the terms shown. Its barcode is inactive at once.
     */
    post: operations['createListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/listings': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what is on resale
     * @description The live listings of an allocation, in the order they were made, each with what it can be bought at now.
     */
    get: operations['listListings'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings/{listingId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a listing
     * @description The listing with what it can be bought at now, or what became of it.
     */
    get: operations['getListing'];
    put?: never;
    post?: never;
    /**
     * Withdraw a listing
     * @description Takes the ticket off resale; its barcode is as it was. Doing it again changes nothing.
     */
    delete: operations['withdrawListing'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/listings/{listingId}/holds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Hold a listed seat
     * @description Keeps a listed seat for a buyer at one of the price types that the listing offers. The hold is extended,
     *     checked, confirmed and released like any other; confirmed, the seat is the buyer's.
     */
    post: operations['holdListing'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/exchanges': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Quote an exchange
     * @description Says what a ticket would cost at another price type, on another seat, or both, and keeps that offer until `expiresAt`.
     *     Nothing else changes. Another seat is one that the Seller holds; its price is that of the hold, any other price that of the
     *     price list now. There is no fee: the difference is the new price less the old one, and may be below 0. The deadline is that
     *     of cancellations. A quote is a promise: an allocation that is suspended meanwhile does not end it.
     */
    post: operations['createExchange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exchanges/{exchangeId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an exchange
     * @description The quote, or what became of it.
     */
    get: operations['getExchange'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/exchanges/{exchangeId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Confirm an exchange
     * @description Puts a new ticket with a barcode of its own in the place of the old one, whose barcode is void at once, in the same order.
     *     Where the seat changes, the old one returns to the allocation and the hold is confirmed by it. The new ticket has no holder
     *     yet, and a stop that the Seller itself had on the old barcode ends with it. Doing it again changes nothing.
     */
    post: operations['confirmExchange'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/statement': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the statement
     * @description Every movement of money of an allocation in the order of its events, as the Issuer sees it and the same for both clubs: what
     *     the Seller owes is above 0, what it gets back below. The sums and the balance are those of all lines up to `revision`,
     *     whatever page this is; no line of the page is of a later event. Amounts are face value: the Seller's commission is not part
     *     of them, it is agreed in the allocation and settled apart.
     *
     *     Rounding: all amounts are whole minor units. A share of a price is rounded down to them, ticket by ticket, and only then
     *     added up; sums are never rounded and never divided.
     */
    get: operations['getStatement'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/allocations/{allocationId}/sales': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Sum up sales
     * @description What is sold and held by area and price type, the same for both clubs, with the place in the feed it is true for.
     */
    get: operations['getSalesSummary'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organisations/{organisationId}/season-products': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List season-ticket products
     * @description The season-ticket products of the home club, in the order they were made.
     */
    get: operations['listSeasonProducts'];
    put?: never;
    /**
     * Put a season ticket on sale
     * @description Makes a season-ticket product over fixtures of the home club, each sold from allocations of its own. Its type is fixed with it.
     */
    post: operations['createSeasonProduct'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-products/{seasonProductId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a season-ticket product
     * @description What it is, which performances it has, and how many are left.
     */
    get: operations['getSeasonProduct'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-products/{seasonProductId}/quotes': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Ask which seats and what price
     * @description What a purchase would get at this moment: seats, prices and the total, or what stands in its way. It holds nothing.
     */
    post: operations['createSeasonQuote'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-products/{seasonProductId}/purchases': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Buy season tickets
     * @description Sells season tickets, at all performances or at none: seats, orders and tickets at every fixture, in one step. Which seats,
     *     the rows of season tickets say; why it is refused, those of season purchase.
     */
    post: operations['createSeasonPurchase'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-products/{seasonProductId}/season-tickets': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List season tickets
     * @description The season tickets of a product, by the moment they were bought, then by id.
     */
    get: operations['listSeasonTickets'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-tickets/{seasonTicketId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a season ticket
     * @description Whose it is, and its seat and price at every performance.
     */
    get: operations['getSeasonTicket'];
    put?: never;
    post?: never;
    /**
     * Give a reserved season ticket back
     * @description Ends a reservation; its seats are free at every performance. Doing it again changes nothing.
     */
    delete: operations['releaseSeasonTicket'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-tickets/{seasonTicketId}/confirm': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sell a reserved season ticket
     * @description Turns a reservation into orders at every performance. Doing it again changes nothing.
     */
    post: operations['confirmSeasonTicket'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organisations/{organisationId}/contacts/{contactId}/standing': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Tell what the provider says of a contact
     * @description Whether a payment of the contact would succeed and whether it is known where to send to, as the club's own provider tells. A
     *     renewal goes by what was told last; of whom nothing was told, both are in order.
     */
    put: operations['setContactStanding'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organisations/{organisationId}/contacts/{contactId}/preferred-seats': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a contact's preferred seats
     * @description One for each physical configuration in which the contact bought a season ticket with a fixed seat.
     */
    get: operations['listPreferredSeats'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/organisations/{organisationId}/contacts/{contactId}/preferred-seats/{physicalConfigurationId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a preferred seat
     * @description Forgets a preferred seat. No season ticket or ticket changes.
     */
    delete: operations['deletePreferredSeat'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/season-products/{seasonProductId}/renewal-runs': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin a renewal
     * @description Begins to renew the season tickets of one product with another. It covers what was sold before it; nothing is renewed until it
     *     is advanced.
     */
    post: operations['createRenewalRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/renewal-runs/{renewalRunId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a renewal run
     * @description How far it is.
     */
    get: operations['getRenewalRun'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/renewal-runs/{renewalRunId}/advance': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Renew the next season tickets
     * @description Takes the next season tickets of the run, decides on each by the rows of renewal, and tells what came of it, all in one step. Of a
     *     run that is finished it takes none.
     */
    post: operations['advanceRenewalRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/renewal-runs/{renewalRunId}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a renewal run
     * @description Keeps the run from being advanced. What is renewed stays renewed. Doing it again changes nothing.
     */
    post: operations['stopRenewalRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/renewal-runs/{renewalRunId}/resume': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Resume a renewal run
     * @description Lets a stopped run be advanced from where it stopped.
     */
    post: operations['resumeRenewalRun'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/renewal-runs/{renewalRunId}/results': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what came of a renewal
     * @description An entry for each season ticket that the run has handled, in the order it did.
     */
    get: operations['listRenewalResults'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the feed
     * @description All events of the caller's streams in the order they were committed, from a cursor on. This is the truth: what is
     *     not here has not happened. An organisation sees whole streams; within each, `sequence` has no gap.
     */
    get: operations['listEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/events/stream': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Follow the feed live
     * @description The feed as server-sent events: from the cursor on all that is there, then each event as it happens. A message has as `id`
     *     the cursor after its event, as `event` the type and as `data` the event as `GET /events` shows it, in one line. Comment
     *     lines come at the beginning and at least every 15 seconds, so that a reader sees that the stream lives. The Issuer may end
     *     it at any time, and closes it to who does not read; whoever connects again with the last `id` misses nothing and gets
     *     nothing twice.
     */
    get: operations['streamEvents'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List webhooks
     * @description The organisation's webhooks in the order they were created.
     */
    get: operations['listWebhooks'];
    put?: never;
    /**
     * Have events delivered
     * @description From now on every event of the caller's streams is sent to the URL as it happens, one after the other in the order of the
     *     feed, the first being this webhook's own `webhook.created`. A webhook only rings the bell: the feed is the truth.
     *
     *     Each is a POST whose body is the event, signed after Standard Webhooks: `webhook-id` is the event's id, `webhook-timestamp`
     *     the real time in seconds, `webhook-signature` one signature for every live key. Any 2xx answer within the declared timeout
     *     is success; redirects are not followed. What fails is sent again by the declared schedule, and what comes after it waits;
     *     410 stops the webhook at once, and so does the last failure.
     */
    post: operations['createWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a webhook
     * @description Where it delivers to, and how far it has got.
     */
    get: operations['getWebhook'];
    put?: never;
    post?: never;
    /**
     * End a webhook
     * @description Nothing more is delivered, and the webhook is as unknown as if it had never been. Its attempts and its URL are erased.
     */
    delete: operations['deleteWebhook'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/rotate': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change the secret
     * @description A new key signs from now on. The one before goes on signing beside it for `limits.webhooks.rotationSeconds`, so that no
     *     delivery fails while the receiver changes over. Two keys are live at most: rotating again ends the older one at once.
     */
    post: operations['rotateWebhookSecret'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/test': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Test a webhook
     * @description Commits the event `webhook.tested`, which is delivered like any other whatever the webhook's event types. What became of it
     *     is in the deliveries.
     */
    post: operations['testWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/replay': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Deliver again
     * @description Goes back, or forward, to a place in the feed: all events after it are delivered in order, with the ids they always had. A
     *     stopped webhook delivers again.
     */
    post: operations['replayWebhook'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/webhooks/{webhookId}/deliveries': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List attempts to deliver
     * @description Every attempt, the newest last: headers and body as sent, and what was answered, or why nothing was. So delivery can be
     *     judged without an open port. At least the last 500 attempts are kept.
     */
    get: operations['listDeliveries'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sandbox/worlds': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Create a world
     * @description Makes a closed world that meets the criteria: organisations with clients of their own, a fixture, allocations and a
     *     clock. A world shares nothing with any other.
     */
    post: operations['createWorld'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sandbox/worlds/{worldId}': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a world
     * @description Removes everything in the world. Its tokens count no more.
     */
    delete: operations['deleteWorld'];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sandbox/worlds/{worldId}/clock': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Move a world's clock
     * @description Sets the clock of the world, forward only. All that falls due on the way has happened once this is answered.
     */
    put: operations['moveClock'];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/sandbox/worlds/{worldId}/actions': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Simulate an action
     * @description Makes the next requests of the world to an operation answer 429 or 503, or has the home club do what it does in its
     *     own back office.
     */
    post: operations['simulateAction'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    /** @description The data of `allocation.agreed`. */
    AllocationAgreed: {
      allocationId: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      sellerOrganisationId: components['schemas']['Id'];
      homeOrganisationId: components['schemas']['Id'];
      /** @description Seats in all. */
      quantity: number;
    };
    /** @description The data of an event that says no more than which allocation it is about. */
    AllocationReference: {
      allocationId: components['schemas']['Id'];
      /** @description The allocation's revision after it. */
      revision: number;
    };
    /** @description The data of `hold.placed`. */
    HoldPlaced: {
      holdId: components['schemas']['Id'];
      expiresAt: components['schemas']['Instant'];
      extendableUntil: components['schemas']['Instant'];
      items: components['schemas']['HeldSeat'][];
      total: components['schemas']['Money'];
      /** @description Standard seats that the choice left without a free standard neighbour and that had one. */
      singlesLeft: number;
      compromises: components['schemas']['Compromise'][];
      /** @description The listing whose seat it holds. */
      listingId?: components['schemas']['Id'];
      /** @description The season ticket whose seat it keeps; no operation on holds finds it. */
      seasonTicketId?: components['schemas']['Id'];
    };
    /** @description The data of `hold.extended`. */
    HoldExtended: {
      holdId: components['schemas']['Id'];
      /** @description The hold's revision after it. */
      revision: number;
      expiresAt: components['schemas']['Instant'];
    };
    /** @description The data of `hold.replaced`. */
    HoldReplaced: {
      holdId: components['schemas']['Id'];
      /** @description The hold's revision after it. */
      revision: number;
      items: components['schemas']['HeldSeat'][];
      total: components['schemas']['Money'];
      /** @description Standard seats that the choice left without a free standard neighbour and that had one. */
      singlesLeft: number;
      compromises: components['schemas']['Compromise'][];
    };
    /** @description The data of `hold.itemsReleased`. */
    HoldItemsReleased: {
      holdId: components['schemas']['Id'];
      /** @description The hold's revision after it. */
      revision: number;
      /** @description The seats that are free again. */
      seatIds: components['schemas']['Id'][];
      /** @description The hold's total after it. */
      total: components['schemas']['Money'];
    };
    /** @description The data of an event that says no more than which hold it is about. */
    HoldReference: {
      holdId: components['schemas']['Id'];
      /** @description The hold's revision after it. */
      revision: number;
    };
    /** @description The data of `hold.checked`. */
    HoldChecked: {
      holdId: components['schemas']['Id'];
      /** @description The hold's revision after it. */
      revision: number;
      expiresAt: components['schemas']['Instant'];
    };
    /** @description The data of `order.confirmed`. */
    OrderConfirmed: {
      clientOrderId: components['schemas']['Id'];
      holdId: components['schemas']['Id'];
      /** @description The hold's revision after it. */
      holdRevision: number;
      items: components['schemas']['SoldSeat'][];
      total: components['schemas']['Money'];
      /** @description The season ticket that the seats come out of, by its Seller's id. */
      seasonTicketId?: components['schemas']['Id'];
    };
    /** @description The data of `barcode.minted`. */
    BarcodeMinted: {
      ticketId: components['schemas']['Id'];
      barcodeId: components['schemas']['Id'];
      /** @description The ticket's barcode revision after it. */
      revision: number;
      kind: components['schemas']['BarcodeKind'];
      state: components['schemas']['BarcodeState'];
      activatesAt?: components['schemas']['Instant'];
    };
    /** @description The data of `barcode.requested`. */
    BarcodeRequested: {
      ticketId: components['schemas']['Id'];
      barcodeId: components['schemas']['Id'];
      change: components['schemas']['BarcodeChange'];
      by: components['schemas']['BarcodeParty'];
      reason?: components['schemas']['BarcodeReason'];
    };
    /** @description The data of an event that changes a barcode. */
    BarcodeChanged: {
      ticketId: components['schemas']['Id'];
      barcodeId: components['schemas']['Id'];
      /** @description The ticket's barcode revision after it. */
      revision: number;
      /** @description The barcode's state after it. */
      state: components['schemas']['BarcodeState'];
      by: components['schemas']['BarcodeParty'];
      reason?: components['schemas']['BarcodeReason'];
    };
    /** @description The data of `barcode.reissued`. What it replaces is void from then on. */
    BarcodeReissued: {
      ticketId: components['schemas']['Id'];
      /** @description The new barcode. */
      barcodeId: components['schemas']['Id'];
      /** @description The barcode that is void. */
      replaces: components['schemas']['Id'];
      /** @description The ticket's barcode revision after it. */
      revision: number;
      kind: components['schemas']['BarcodeKind'];
      /** @description The new barcode's state. */
      state: components['schemas']['BarcodeState'];
      by: components['schemas']['BarcodeParty'];
      reason: components['schemas']['BarcodeReason'];
    };
    /** @description The data of `ticket.voided`. */
    TicketVoided: {
      ticketId: components['schemas']['Id'];
      by: components['schemas']['BarcodeParty'];
      reason: components['schemas']['BarcodeReason'];
    };
    /** @description The data of `ticket.holderChanged`, which names fields and never their values. */
    HolderChanged: {
      ticketId: components['schemas']['Id'];
      /** @description Fields that have a value now. */
      fields: components['schemas']['HolderFieldName'][];
    };
    /** @description The data of `ticket.holderErased`. */
    HolderErased: {
      ticketId: components['schemas']['Id'];
      /** @description Fields that have no value any more. */
      fields: components['schemas']['HolderFieldName'][];
      cause: components['schemas']['ErasureCause'];
    };
    /** @description The data of `ticket.deliveryReported`. */
    DeliveryReported: {
      ticketId: components['schemas']['Id'];
      state: components['schemas']['DeliveryState'];
      channel: components['schemas']['DeliveryChannel'];
    };
    /** @description The data of `scan.recorded`. */
    ScanRecorded: {
      scanId: components['schemas']['Id'];
      reference: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      barcodeId: components['schemas']['Id'];
      deviceId: components['schemas']['Id'];
      direction: components['schemas']['ScanDirection'];
      mode: components['schemas']['ScanMode'];
      finding: components['schemas']['ScanFinding'];
      /** @description Whether the holder passed. */
      admitted: boolean;
      scannedAt: components['schemas']['Instant'];
    };
    /** @description The data of `scan.reversed`. */
    ScanReversed: {
      scanId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
    };
    /** @description The data of `gate.listApplied`. */
    GateListApplied: {
      fixtureId: components['schemas']['Id'];
      deviceId: components['schemas']['Id'];
      /** @description The access list's revision that the gate has. */
      listRevision: number;
    };
    /** @description The data of `tickets.released`. The seats are free; what is refunded comes with a cancellation. */
    TicketsReleased: {
      clientOrderId: components['schemas']['Id'];
      ticketIds: components['schemas']['Id'][];
      /** @description The seats that are free again. */
      seatIds: components['schemas']['Id'][];
    };
    /** @description The data of `cancellation.quoted`. */
    CancellationQuoted: {
      cancellationId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      reason: components['schemas']['CancellationReason'];
      /** @description Whether deadline and fee are waived. */
      overrule: boolean;
      items: components['schemas']['CancelledSeat'][];
      fees: components['schemas']['Money'];
      refund: components['schemas']['Money'];
      expiresAt: components['schemas']['Instant'];
    };
    /** @description The data of `cancellation.confirmed`. The tickets are cancelled and their seats free. */
    CancellationConfirmed: {
      cancellationId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      ticketIds: components['schemas']['Id'][];
      /** @description The seats that are free again: of the tickets that were not released before. */
      seatIds: components['schemas']['Id'][];
      refund: components['schemas']['Money'];
    };
    /** @description The data of an event that says no more than which cancellation it is about. */
    CancellationReference: {
      cancellationId: components['schemas']['Id'];
    };
    /** @description The data of `exchange.quoted`. */
    ExchangeQuoted: {
      exchangeId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      /** @description Where the seat changes. */
      holdId?: components['schemas']['Id'];
      from: components['schemas']['HeldSeat'];
      to: components['schemas']['HeldSeat'];
      difference: components['schemas']['SignedMoney'];
      expiresAt: components['schemas']['Instant'];
    };
    /**
     * @description The data of `exchange.confirmed`. The ticket of `from` is exchanged, that of `to` is new in the same order. Where their
     *     seats differ, the one of `from` is free and the hold, whose seat was that of `to`, confirmed.
     */
    ExchangeConfirmed: {
      exchangeId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      from: components['schemas']['SoldSeat'];
      to: components['schemas']['SoldSeat'];
      difference: components['schemas']['SignedMoney'];
      /** @description Where the seat changes. */
      holdId?: components['schemas']['Id'];
      /** @description The hold's revision after it, where the seat changes. */
      holdRevision?: number;
    };
    /** @description The data of an event that says no more than which exchange it is about. */
    ExchangeReference: {
      exchangeId: components['schemas']['Id'];
    };
    /** @description The data of `fixture.changed`, the fixture after it. Told in the stream of each of its allocations. */
    FixtureChanged: {
      fixtureId: components['schemas']['Id'];
      /** @description The fixture's revision after it. */
      revision: number;
      status: components['schemas']['FixtureStatus'];
      kickOff: components['schemas']['Instant'];
      gatesOpenAt: components['schemas']['Instant'];
      /** @description What a cancelled ticket gives back, in hundredths of a per cent. */
      refundBasisPoints: number;
    };
    /** @description The data of `allocation.reduced`. */
    AllocationReduced: {
      allocationId: components['schemas']['Id'];
      /** @description The allocation's revision after it. */
      revision: number;
      /** @description Seats that went back to the home club. */
      seatIds: components['schemas']['Id'][];
    };
    /** @description The data of `priceList.changed`. */
    PriceListChanged: {
      allocationId: components['schemas']['Id'];
      /** @description The price list's revision after it. */
      revision: number;
      /** @description Every price of the list after it. */
      prices: components['schemas']['Price'][];
    };
    /** @description The data of `resalePolicy.changed`. */
    ResalePolicyChanged: {
      policy: components['schemas']['ResalePolicy'];
    };
    /** @description The data of `listing.created`. */
    ListingCreated: {
      listingId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      mode: components['schemas']['ResaleMode'];
      /** @description In a marketplace. */
      askedPrice?: components['schemas']['Money'];
      payout: components['schemas']['Payout'];
    };
    /** @description The data of `listing.sold`. `borne` is what the home club adds where it pays out more than the buyer pays. */
    ListingSold: {
      listingId: components['schemas']['Id'];
      /** @description The reseller's ticket. */
      ticketId: components['schemas']['Id'];
      sale: components['schemas']['ListingSale'];
      borne: components['schemas']['Money'];
    };
    /** @description The data of `listing.withdrawn`. */
    ListingWithdrawn: {
      listingId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      by: components['schemas']['BarcodeParty'];
    };
    /** @description The data of an event that says no more than which listing it is about. */
    ListingReference: {
      listingId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
    };
    /** @description The data of `seasonProduct.created`. */
    SeasonProductCreated: {
      /** @description Also the stream of what happens to it. */
      seasonProductId: components['schemas']['Id'];
    };
    /** @description The data of `seasonProduct.opened`. */
    SeasonProductOpened: {
      product: components['schemas']['SeasonProduct'];
    };
    /** @description The data of `seasonTicket.placed`. */
    SeasonTicketPlaced: {
      seasonTicket: components['schemas']['SeasonTicket'];
    };
    /** @description The data of `seasonTicket.confirmed`. */
    SeasonTicketConfirmed: {
      seasonTicketId: components['schemas']['Id'];
      /** @description In the order of its seats. */
      ticketIds: components['schemas']['Id'][];
    };
    /** @description The data of events that say no more than which season ticket. */
    SeasonTicketReference: {
      seasonTicketId: components['schemas']['Id'];
    };
    /** @description The data of `preferredSeat.stored`. */
    PreferredSeatStored: {
      preferredSeat: components['schemas']['PreferredSeat'];
    };
    /** @description The data of `preferredSeat.deleted`. */
    PreferredSeatReference: {
      contactId: components['schemas']['Id'];
      physicalConfigurationId: components['schemas']['Id'];
    };
    /** @description The data of `renewalRun.started`. */
    RenewalRunStarted: {
      run: components['schemas']['RenewalRun'];
    };
    /** @description The data of `renewalRun.advanced`. */
    RenewalRunAdvanced: {
      renewalRunId: components['schemas']['Id'];
      results: components['schemas']['RenewalResult'][];
      /** @description As it is after it. */
      run: components['schemas']['RenewalRun'];
    };
    /** @description The data of events that say no more than which run. */
    RenewalRunReference: {
      renewalRunId: components['schemas']['Id'];
    };
    /** @description A webhook came. */
    WebhookCreated: {
      webhookId: components['schemas']['Id'];
      /** @description Only events of these types; absent, all. */
      eventTypes?: string[];
    };
    /** @description The data of an event that says no more than which webhook it is about. */
    WebhookReference: {
      webhookId: components['schemas']['Id'];
    };
    /** @description A webhook has a new key. */
    WebhookSecretRotated: {
      webhookId: components['schemas']['Id'];
      /** @description The number of the new key. */
      keyNumber: number;
      /** @description Until then the key before it signs as well. */
      previousUntil: components['schemas']['Instant'];
    };
    /** @description A webhook delivers no more. */
    WebhookStopped: {
      webhookId: components['schemas']['Id'];
      reason: components['schemas']['WebhookStopReason'];
    };
    /** @description Where an Issuer answers. */
    WellKnown: {
      /**
       * @description The Issuer's name.
       * @example Northbridge Town FC
       */
      name: string;
      /**
       * Format: uri
       * @description What the paths of this document follow.
       */
      baseUrl: string;
      /**
       * Format: uri
       * @description Where client credentials get a token.
       */
      tokenUrl: string;
      /** @description Outside token issuers whose tokens count here beside those of `tokenUrl`, as `iss` names them. Absent, there are none. */
      tokenIssuers?: string[];
      /**
       * Format: uri
       * @description Where the capabilities are.
       */
      capabilitiesUrl: string;
      /**
       * Format: uri
       * @description Where the public keys of barcodes are, where the Issuer declares the profile `barcode`.
       */
      barcodeKeysUrl?: string;
      /** @description Versions of this standard. */
      versions: string[];
    };
    /**
     * @description What to do next: `never` the same again, `sameKey` with the same idempotency key, `newKey` after the cause is mended,
     *     `after` the time in Retry-After.
     */
    RetryAdvice: ('never' | 'sameKey' | 'newKey' | 'after') | string;
    /** @description Why a request was not done (RFC 9457). */
    Problem: {
      /**
       * Format: uri
       * @description The page about this code.
       */
      type: string;
      /** @description The code in words. */
      title: string;
      status: number;
      /** @description One of the error catalogue. */
      code: string;
      /** @description What was expected, what came, and what to do next. */
      detail?: string;
      retry: components['schemas']['RetryAdvice'];
      /** @description Where in the request: a JSON pointer that begins with /body, /query, /header or /path. */
      pointers?: string[];
    };
    /** @description How webhooks deliver. A time is reckoned from the attempt before it. */
    WebhookLimits: {
      /** @description How long a receiver may take to answer. */
      timeoutSeconds: number;
      /** @description How long after a failed attempt the next one follows: the first item after the first attempt, and so on. After the last the webhook stops. */
      retrySeconds: number[];
      /** @description How long a key goes on signing after the next one came. */
      rotationSeconds: number;
      /** @description How many webhooks an organisation has at most. */
      perOrganisation: number;
    };
    /** @description How much and how long. */
    Limits: {
      /** @description How long a new hold lives at most. */
      holdSeconds: number;
      /** @description How long a hold lives at most with all its extensions. */
      holdTotalSeconds: number;
      /** @description How long a checked hold is kept for payment. */
      confirmSeconds: number;
      /** @description How long an idempotency key is remembered. */
      idempotencySeconds: number;
      /** @description How long the quote of a cancellation or exchange counts, at most. */
      quoteSeconds: number;
      /** @description The largest body taken. */
      bodyBytes: number;
      /** @description The most items of a page. */
      pageItems: number;
      webhooks: components['schemas']['WebhookLimits'];
    };
    /** @description Within which time answers come, in milliseconds, at the 95th of a hundred. A promise, not a check. */
    TimeBudgets: {
      /** @description Reads. */
      readMilliseconds: number;
      /** @description Holds and changes of holds. */
      holdMilliseconds: number;
      /** @description Confirms. */
      confirmMilliseconds: number;
    };
    /**
     * Format: date-time
     * @description A moment, RFC 3339 with its offset.
     * @example 2026-11-21T15:00:00Z
     */
    Instant: string;
    /** @description The Issuer's clock. */
    ClockDeclaration: {
      /** @description What it shows. */
      now: components['schemas']['Instant'];
      /** @description How far a token's clock may be ahead. */
      toleranceSeconds: number;
    };
    /** @description What an Issuer declares. What it does not declare it does not serve. */
    Capabilities: {
      /** @description The version of this standard these are for. */
      version: string;
      /** @description Profiles declared. */
      profiles: string[];
      limits: components['schemas']['Limits'];
      timeBudgets: components['schemas']['TimeBudgets'];
      clock: components['schemas']['ClockDeclaration'];
    };
    /** @description How long a version is to be counted on. */
    VersionStatus: ('current' | 'deprecated' | 'preview') | string;
    /** @description A version of this standard that the Issuer speaks. */
    Version: {
      /**
       * @description Its number.
       * @example 0.1.0
       */
      version: string;
      status: components['schemas']['VersionStatus'];
      /**
       * Format: uri
       * @description Where it answers.
       */
      baseUrl: string;
      /** @description When it stops being served. */
      sunsetAt?: components['schemas']['Instant'];
    };
    /** @description The versions that the Issuer speaks. */
    VersionList: {
      items: components['schemas']['Version'][];
    };
    /** @description `ok`, or what is wrong. */
    HealthStatus: 'ok' | string;
    /** @description Whether the Issuer can work. */
    Health: {
      status: components['schemas']['HealthStatus'];
      /** @description The Issuer's clock. */
      time: components['schemas']['Instant'];
    };
    /** @description An opaque identifier, unique at its Issuer. Never parse it. */
    Id: string;
    /** @description What the fixture is played for. */
    Competition: {
      /**
       * @description The competition's name.
       * @example League Two
       */
      name: string;
      /**
       * @description The season as it is written.
       * @example 2026/27
       */
      season: string;
      /**
       * @description The round or matchday.
       * @example Matchday 14
       */
      round?: string;
      /** @description The same for every fixture of it that names none. */
      resalePriceTypeId?: components['schemas']['Id'];
    };
    /** @description Where a fixture stands. */
    FixtureStatus: ('scheduled' | 'postponed' | 'abandoned' | 'cancelled' | 'played') | string;
    /** @description A home game, as both clubs see it. */
    Fixture: {
      id: components['schemas']['Id'];
      homeOrganisationId: components['schemas']['Id'];
      venueId: components['schemas']['Id'];
      /**
       * @description Both teams as a fan reads them.
       * @example Northbridge Town v Southport Rovers
       */
      name: string;
      competition: components['schemas']['Competition'];
      kickOff: components['schemas']['Instant'];
      /** @description When the gates open; holders are frozen from then on. */
      gatesOpenAt: components['schemas']['Instant'];
      /**
       * @description The ground's IANA time zone; show kick-off in it.
       * @example Europe/London
       */
      timeZone: string;
      status: components['schemas']['FixtureStatus'];
      /** @description What a cancelled ticket gives back, in hundredths of a per cent of its price; less than all once a fixture was abandoned. */
      refundBasisPoints: number;
      /** @description The price type that tickets out of season tickets are resold at, where the resale policy forces one. */
      resalePriceTypeId?: components['schemas']['Id'];
      /** @description Rises with every change of the fixture. */
      revision: number;
    };
    /** @description Where the next page begins. Absent on the last page. */
    NextCursor: string;
    /** @description A page of fixtures, by the kick-off that was first fixed. */
    FixtureList: {
      items: components['schemas']['Fixture'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description A block of seats that is sold and named as one. */
    Area: {
      id: components['schemas']['Id'];
      /**
       * @description As printed on the ticket.
       * @example Away Lower
       */
      name: string;
      /**
       * @description The stand it lies in.
       * @example Quay Stand
       */
      stand: string;
      /**
       * @description Where to enter the ground for it, as the signs say.
       * @example Gates 14 to 16
       */
      gate?: string;
      priceBandId: components['schemas']['Id'];
      /** @description Seats in all, wheelchair spaces and companion seats among them. */
      seats: number;
      /** @description Spaces for wheelchair users. */
      wheelchairSpaces: number;
    };
    /** @description A ground with the areas that the caller's allocations lie in. */
    Venue: {
      id: components['schemas']['Id'];
      /**
       * @description The ground's name.
       * @example Harbour Park
       */
      name: string;
      /**
       * @description IANA time zone.
       * @example Europe/London
       */
      timeZone: string;
      /** @description The Issuer's order of quality, best first. */
      areas: components['schemas']['Area'][];
    };
    /**
     * @description Whether the allocation is sold from. This list is closed.
     * @enum {unknown}
     */
    AllocationState: 'onSale' | 'suspended';
    /** @description What the allocation has in one area. */
    AllocationArea: {
      areaId: components['schemas']['Id'];
      /** @description Seats in all, wheelchair spaces and companion seats among them. */
      seats: number;
      /** @description Spaces for wheelchair users. */
      wheelchairSpaces: number;
    };
    /** @description What one Seller may do with this allocation. */
    AllocationLimits: {
      /** @description Seats that one order may have. */
      perOrderLimit: number;
      /** @description The share of the allocation that may be held at once, rounded down to whole seats. */
      heldSharePercent: number;
    };
    /** @description What is asked for, a member of the holder. */
    HolderFieldName: ('name' | 'email' | 'telephone' | 'dateOfBirth' | 'supporterNumber') | string;
    /** @description Something the Issuer must know of a ticket's holder. */
    HolderField: {
      field: components['schemas']['HolderFieldName'];
      /**
       * @description Why it is needed.
       * @example entry control
       */
      purpose: string;
      /** @description Days after kick-off when it is erased. */
      retentionDays: number;
    };
    /** @description `static` stays as it is. `rotating` changes every few seconds and is shown by the Issuer alone. */
    BarcodeKind: ('static' | 'rotating' | 'nfc') | string;
    /** @description The symbol that the gates of the home club read. */
    Symbology: ('qr' | 'aztec' | 'pdf417') | string;
    /** @description How the tickets of the allocation are read at the gates. */
    BarcodeTerms: {
      kind: components['schemas']['BarcodeKind'];
      symbology: components['schemas']['Symbology'];
      /** @description When barcodes become active; absent, as soon as they are minted. */
      activatesAt?: components['schemas']['Instant'];
    };
    /** @description On what terms tickets are given back. */
    CancellationTerms: {
      /** @description Seconds before kick-off from which on none is cancelled, unless overruled. */
      closesSeconds: number;
      /** @description The fee, in hundredths of a per cent of the price. */
      feeBasisPoints: number;
      /** @description Seconds after the order in which a failure overrules. */
      overruleSeconds: number;
    };
    /** @description The seats that a Seller may sell for a fixture, and on what terms. Agreed between two clubs; read only here. */
    Allocation: {
      id: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      sellerOrganisationId: components['schemas']['Id'];
      homeOrganisationId: components['schemas']['Id'];
      state: components['schemas']['AllocationState'];
      /** @description Rises with every change of the terms. */
      revision: number;
      /** @description Seats agreed, those that went back to the home club since among them. */
      quantity: number;
      areas: components['schemas']['AllocationArea'][];
      limits: components['schemas']['AllocationLimits'];
      /** @description What the Seller must pass on of each holder. */
      holderFields: components['schemas']['HolderField'][];
      barcodes: components['schemas']['BarcodeTerms'];
      cancellation: components['schemas']['CancellationTerms'];
      /** @description Until then unsold seats go back without charge. */
      returnDeadline: components['schemas']['Instant'];
      /** @description The Seller's share of the face value, in hundredths of a per cent. */
      commissionBasisPoints: number;
    };
    /** @description A page of allocations, by the kick-off that was first fixed. */
    AllocationList: {
      items: components['schemas']['Allocation'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description When this allocation may be sold. The Seller's own tiers lie within it. */
    SaleWindow: {
      opensAt: components['schemas']['Instant'];
      /** @description From this moment on nothing is held. */
      closesAt: components['schemas']['Instant'];
    };
    /** @description Areas that cost the same. */
    PriceBand: {
      id: components['schemas']['Id'];
      /**
       * @description As the fan reads it.
       * @example Category A
       */
      name: string;
    };
    /** @description What the place is. A companion seat belongs to the wheelchair space beside it. */
    SeatKind: ('standard' | 'wheelchair' | 'companion') | string;
    /** @description Who may buy this price type, so that a machine can tell. Absent members do not limit. */
    Eligibility: {
      /** @description Whole years on the day of the fixture. */
      minimumAge?: number;
      /** @description Whole years on the day of the fixture. */
      maximumAge?: number;
      /**
       * @description What the fan shows at the turnstile.
       * @example student card
       */
      identification?: string;
      /** @description A price type that must be in the same hold. */
      accompaniedBy?: components['schemas']['Id'];
    };
    /** @description Whether and to whom a price type is sold for a released seat. */
    PriceTypeResale: {
      /** @description Whether it is sold for released seats. */
      offered: boolean;
      /** @description Whether only entitled buyers have it, for instance members, which the Seller asserts. */
      entitlementRequired: boolean;
    };
    /** @description For whom a price is. */
    PriceType: {
      id: components['schemas']['Id'];
      /**
       * @description As the fan reads it.
       * @example Under 14
       */
      name: string;
      seatKind: components['schemas']['SeatKind'];
      eligibility: components['schemas']['Eligibility'];
      /** @description Where the Issuer declares `resale`. Absent, it is not sold for released seats. */
      resale?: components['schemas']['PriceTypeResale'];
    };
    /** @description An amount of money in whole minor units of its currency. */
    Money: {
      /**
       * @description Minor units, for instance pence.
       * @example 3000
       */
      amount: number;
      /**
       * @description ISO 4217 code.
       * @example GBP
       */
      currency: string;
    };
    /** @description The price of one seat. */
    Price: {
      priceBandId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
    };
    /** @description What the seats of an allocation cost, and when they are sold. */
    PriceList: {
      allocationId: components['schemas']['Id'];
      /** @description Rises with every change of a price. */
      revision: number;
      /** @description ISO 4217. */
      currency: string;
      saleWindow: components['schemas']['SaleWindow'];
      priceBands: components['schemas']['PriceBand'][];
      priceTypes: components['schemas']['PriceType'][];
      /** @description One for every price band and type that can be bought. */
      prices: components['schemas']['Price'][];
    };
    /** @description The seats of one area and price band. `free`, `held`, `sold` and `returned` add up to `allocated`. */
    AreaAvailability: {
      areaId: components['schemas']['Id'];
      priceBandId: components['schemas']['Id'];
      /** @description Seats of the allocation. */
      allocated: number;
      /** @description Free seats, wheelchair spaces and companion seats among them. */
      free: number;
      /** @description Seats in live holds. */
      held: number;
      /** @description Seats of tickets that are neither released, cancelled nor exchanged. */
      sold: number;
      /** @description Seats that went back to the home club. */
      returned: number;
      /** @description Free spaces for wheelchair users. */
      freeWheelchairSpaces: number;
    };
    /** @description How many seats of an allocation are where. */
    Availability: {
      allocationId: components['schemas']['Id'];
      /** @description The moment it is true for. */
      asOf: components['schemas']['Instant'];
      /** @description The last sequence of the allocation's stream that is in it. */
      revision: number;
      areas: components['schemas']['AreaAvailability'][];
    };
    /** @description A number of seats at one price type. */
    SelectionItem: {
      priceTypeId: components['schemas']['Id'];
      /** @description Seats. */
      quantity: number;
    };
    /** @description How the seats are to be found. The Issuer chooses the best that meet it, all of them or none. */
    Selection: {
      /**
       * @description The Issuer picks the best seats available.
       * @constant
       */
      mode: 'bestAvailable';
      /** @description How many seats at which price type. A price type stands at most once. */
      items: components['schemas']['SelectionItem'][];
      /** @description The areas that will do, best liked first. Absent, every area of the allocation will do. */
      areas?: components['schemas']['Id'][];
      /** @description Into how many groups of neighbouring seats the party may be split. Absent, one. */
      maxGroups?: number;
      /**
       * @description Whether a seat may be left alone between taken ones. `avoid` leaves one only where nothing else can be had, `forbid` never. Absent, `avoid`.
       * @enum {unknown}
       */
      singles?: 'avoid' | 'forbid';
    };
    /** @description What a Seller asks to hold. */
    HoldRequest: {
      selection: components['schemas']['Selection'];
      /** @description How long the hold should live. Absent, or above `limits.holdSeconds`, that limit counts. */
      lifeSeconds?: number;
    };
    /**
     * @description Where a hold stands. This list is closed.
     * @enum {unknown}
     */
    HoldState: 'held' | 'checked' | 'confirmed' | 'released' | 'expired';
    /** @description A seat as it stands on the ticket. */
    Seat: {
      id: components['schemas']['Id'];
      areaId: components['schemas']['Id'];
      /**
       * @description The row as printed on the ticket.
       * @example C
       */
      row: string;
      /**
       * @description The seat's number as printed on the ticket.
       * @example 14
       */
      number: string;
      kind: components['schemas']['SeatKind'];
      /** @description Whether something stands between the seat and the pitch. */
      restrictedView: boolean;
    };
    /** @description One seat of a hold, with the price type and price it was held at. */
    HoldItem: {
      seat: components['schemas']['Seat'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
      /** @description What the buyer of a listed seat pays on top. */
      fee?: components['schemas']['Money'];
    };
    /** @description Seats beside each other in one row, with no aisle between them. */
    HoldGroup: {
      areaId: components['schemas']['Id'];
      /** @description The row as printed on the ticket. */
      row: string;
      /** @description From left to right. */
      items: components['schemas']['HoldItem'][];
    };
    /**
     * @description Where the seats fall short of what was asked. `split`: the standard seats are in more than one group, or a wheelchair
     *     space lies in an area without any of them. `secondChoiceArea`: a seat lies outside the first of the areas asked for.
     *     `singleLeft`: the choice leaves a standard seat without a free standard neighbour that had one. `restrictedView`: a seat
     *     has a restricted view.
     */
    Compromise: ('split' | 'secondChoiceArea' | 'singleLeft' | 'restrictedView') | string;
    /** @description Seats kept for one Seller for some minutes, at prices that stand for as long as the hold lives. */
    Hold: {
      id: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      state: components['schemas']['HoldState'];
      /** @description 1 for a new hold; rises by one with every change, and is its ETag. */
      revision: number;
      placedAt: components['schemas']['Instant'];
      /** @description From this moment on the seats are free again; there is no grace. */
      expiresAt: components['schemas']['Instant'];
      /** @description No extension reaches beyond this moment. */
      extendableUntil: components['schemas']['Instant'];
      /** @description The seats, neighbours together. Empty once the hold is released or has expired. */
      groups: components['schemas']['HoldGroup'][];
      /** @description The sum of the prices and fees; 0 once the hold is released or has expired. */
      total: components['schemas']['Money'];
      /** @description Standard seats that the choice left without a free standard neighbour and that had one. */
      singlesLeft: number;
      /** @description Every way in which the choice falls short of what was asked. */
      compromises: components['schemas']['Compromise'][];
      /** @description The order that confirmed this hold, or that has the ticket which was exchanged for its seat. */
      clientOrderId?: components['schemas']['Id'];
      /** @description The listing whose seat it holds. */
      listingId?: components['schemas']['Id'];
    };
    /** @description How long the hold should live from now. */
    ExtendHoldRequest: {
      /** @description Seconds from now. */
      lifeSeconds: number;
    };
    /** @description What the hold should have instead. */
    ReplaceHoldItemsRequest: {
      selection: components['schemas']['Selection'];
    };
    /** @description The seats to give back. */
    ReleaseHoldItemsRequest: {
      /** @description Seats of the hold, each once. */
      seatIds: components['schemas']['Id'][];
    };
    /**
     * @description Where an order stands. This list is closed.
     * @enum {unknown}
     */
    OrderState: 'confirmed' | 'partlyCancelled' | 'cancelled';
    /**
     * @description Whether the seat is still sold by this item, or what became of it. This list is closed.
     * @enum {unknown}
     */
    OrderItemState: 'sold' | 'released' | 'cancelled' | 'exchanged' | 'resold';
    /** @description One seat of an order, at the price it was held or exchanged at. */
    OrderItem: {
      seat: components['schemas']['Seat'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
      state: components['schemas']['OrderItemState'];
      /** @description Where the Issuer declares the profile `fulfil`. */
      ticketId?: components['schemas']['Id'];
      /** @description What the buyer of a listed seat pays on top. */
      fee?: components['schemas']['Money'];
    };
    /** @description An amount of money in whole minor units of its currency, which may be below 0. */
    SignedMoney: {
      /**
       * @description Minor units, for instance pence.
       * @example -1300
       */
      amount: number;
      /**
       * @description ISO 4217 code.
       * @example GBP
       */
      currency: string;
    };
    /** @description Seats sold to a Seller's fan. */
    Order: {
      clientOrderId: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      holdId: components['schemas']['Id'];
      state: components['schemas']['OrderState'];
      confirmedAt: components['schemas']['Instant'];
      /**
       * @description The seats as they were sold, then those of exchanges in the order of their confirm. The prices of the items that are
       *     not `exchanged` add up, with all fees, to `total` + `exchanged`.
       */
      items: components['schemas']['OrderItem'][];
      /** @description The sum of the prices and fees that it was confirmed at, which stays. */
      total: components['schemas']['Money'];
      /** @description The sum of the differences of its exchanges: what they made it dearer, or cheaper where it is below 0. */
      exchanged: components['schemas']['SignedMoney'];
      /** @description What cancellations gave back of it. In the end the Seller owes `total` + `exchanged` - `refunded`, less what was paid out for items that are `resold`. */
      refunded: components['schemas']['Money'];
      /** @description The season ticket that the seats come out of, by its Seller's id. */
      seasonTicketId?: components['schemas']['Id'];
    };
    /** @description A page of orders, in the order they were confirmed. */
    OrderList: {
      items: components['schemas']['Order'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description An amount of money as the Seller states it, in whole minor units of its currency. */
    ExpectedMoney: {
      /**
       * @description Minor units, for instance pence.
       * @example 3000
       */
      amount: number;
      /**
       * @description ISO 4217 code.
       * @example GBP
       */
      currency: string;
    };
    /** @description One order of one hold. */
    OrderRequest: {
      holdId: components['schemas']['Id'];
      /** @description What the Seller showed the fan; another total is refused. */
      expectedTotal: components['schemas']['ExpectedMoney'];
      /** @description The season ticket that the seats come out of, by its Seller's id. */
      seasonTicketId?: components['schemas']['Id'];
    };
    /**
     * @description Where a ticket stands. This list is closed.
     * @enum {unknown}
     */
    TicketState: 'issued' | 'redeemed' | 'voided' | 'released' | 'cancelled' | 'exchanged' | 'listed' | 'resold';
    /** @description What is known of the holder, without the values. */
    TicketHolder: {
      /** @description Fields that have a value. */
      given: string[];
      /** @description Fields that the allocation asks for and that have none. */
      missing: string[];
      /** @description From this moment on, when the gates open, it is not changed any more. */
      frozenFrom: components['schemas']['Instant'];
    };
    /** @description `none`: nothing is reported yet. `failed`: it came back, so the fan has nothing. */
    DeliveryState: ('none' | 'sent' | 'delivered' | 'opened' | 'failed') | string;
    /** @description By what way. */
    DeliveryChannel: ('email' | 'application' | 'wallet' | 'post' | 'collection') | string;
    /** @description How far the ticket has come on its way to the fan, as the Seller reports it. */
    TicketDelivery: {
      state: components['schemas']['DeliveryState'];
      channel?: components['schemas']['DeliveryChannel'];
      reportedAt?: components['schemas']['Instant'];
    };
    /**
     * @description Where a barcode stands. This list is closed.
     * @enum {unknown}
     */
    BarcodeState: 'active' | 'inactive' | 'voided';
    /** @description The barcode that a ticket has now. */
    BarcodeReference: {
      id: components['schemas']['Id'];
      /** @description Rises by one with every change of the ticket's barcodes. */
      revision: number;
      kind: components['schemas']['BarcodeKind'];
      state: components['schemas']['BarcodeState'];
    };
    /** @description The right of one person to one seat at one fixture. */
    Ticket: {
      id: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      state: components['schemas']['TicketState'];
      seat: components['schemas']['Seat'];
      priceTypeId: components['schemas']['Id'];
      /** @description What it was sold at. */
      price: components['schemas']['Money'];
      issuedAt: components['schemas']['Instant'];
      holder: components['schemas']['TicketHolder'];
      delivery: components['schemas']['TicketDelivery'];
      /** @description Where the Issuer declares the profile `barcode`. */
      barcode?: components['schemas']['BarcodeReference'];
      /** @description The season ticket that it comes out of. */
      seasonTicketId?: components['schemas']['Id'];
      /** @description Its listing, while it is on resale and once it was sold on. */
      listingId?: components['schemas']['Id'];
    };
    /** @description The tickets of an order, in the order of its items. */
    TicketList: {
      items: components['schemas']['Ticket'][];
    };
    /** @description The holder's values, those that are given and still kept. */
    Holder: {
      ticketId: components['schemas']['Id'];
      /** @description As on the proof of identity. */
      name?: string;
      /** @description Where the ticket is sent. */
      email?: string;
      /** @description With the country code. */
      telephone?: string;
      /**
       * Format: date
       * @description For price types with an age.
       */
      dateOfBirth?: string;
      /** @description The Seller's own number for the fan. */
      supporterNumber?: string;
    };
    /** @description The holder's values. Give those that the allocation's `holderFields` name, all of them and no others. */
    HolderRequest: {
      /** @description As on the proof of identity. */
      name?: string;
      /** @description Where the ticket is sent. */
      email?: string;
      /** @description With the country code. */
      telephone?: string;
      /**
       * Format: date
       * @description For price types with an age.
       */
      dateOfBirth?: string;
      /** @description The Seller's own number for the fan. */
      supporterNumber?: string;
    };
    /** @description How far the delivery is. */
    TicketDeliveryRequest: {
      /**
       * @description Where the ticket is.
       * @enum {unknown}
       */
      state: 'sent' | 'delivered' | 'opened' | 'failed';
      /**
       * @description By what way.
       * @enum {unknown}
       */
      channel: 'email' | 'application' | 'wallet' | 'post' | 'collection';
    };
    /**
     * @description `eTicket`: a document to print. `svg`, `png`: the symbol alone. `applePass`, `googlePass`: for the wallets of phones.
     *     `live`: a page at the Issuer, the only form of a rotating barcode.
     */
    DeliverableKind: ('eTicket' | 'svg' | 'png' | 'applePass' | 'googlePass' | 'live') | string;
    /** @description A form in which a ticket is handed out. */
    Deliverable: {
      id: components['schemas']['DeliverableKind'];
      /**
       * @description What fetching it answers.
       * @example application/pdf
       */
      mediaType: string;
      /** @description Whether the fan needs a phone to be admitted with it. */
      needsPhone: boolean;
    };
    /** @description What the ticket can be handed out as. */
    DeliverableList: {
      items: components['schemas']['Deliverable'][];
    };
    /** @description Where the fan finds it. Whoever has the link has the ticket. */
    DeliverableLink: {
      /**
       * Format: uri
       * @description For the fan alone.
       */
      href: string;
    };
    /**
     * Format: binary
     * @description A document or picture, as its media type says.
     */
    Binary: string;
    /** @description A picture or page in text. */
    Markup: string;
    /** @description Who did it. `clock` where its time had come, `resale` where its ticket was listed or sold on. */
    BarcodeParty: ('seller' | 'issuer' | 'clock' | 'resale') | string;
    /** @description Why. */
    BarcodeReason:
      | (
          | 'fraud'
          | 'unpaid'
          | 'ban'
          | 'lost'
          | 'stolen'
          | 'transferred'
          | 'seatMoved'
          | 'cancelled'
          | 'released'
          | 'exchanged'
          | 'listed'
          | 'resold'
          | 'technical'
          | 'other'
        )
      | string;
    /** @description A party's reason not to admit the barcode for now. */
    BarcodeStop: {
      by: components['schemas']['BarcodeParty'];
      reason: components['schemas']['BarcodeReason'];
      since: components['schemas']['Instant'];
    };
    /** @description What a gate reads. A ticket has at most one that is active, at every revision. */
    Barcode: {
      id: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      /** @description Rises by one with every change of the ticket's barcodes. */
      revision: number;
      kind: components['schemas']['BarcodeKind'];
      symbology: components['schemas']['Symbology'];
      state: components['schemas']['BarcodeState'];
      /** @description When it becomes active by itself; absent where it has. */
      activatesAt?: components['schemas']['Instant'];
      /** @description Why it is not admitted for now. */
      stops: components['schemas']['BarcodeStop'][];
      /**
       * @description What the symbol of a static barcode says, in the answer of `getBarcode` alone: a compact JWS of the Issuer (RFC 7515, EdDSA). Its claims `fixture`,
       *     `ticket` and `barcode` are ids.
       */
      payload?: string;
    };
    /** @description Why the barcode is changed. */
    BarcodeChangeRequest: {
      /**
       * @description Why.
       * @enum {unknown}
       */
      reason: 'fraud' | 'unpaid' | 'ban' | 'lost' | 'stolen' | 'transferred' | 'seatMoved' | 'technical' | 'other';
    };
    /** @description A public key (RFC 8037). */
    BarcodeKey: {
      /**
       * @description An octet key pair.
       * @constant
       */
      kty: 'OKP';
      /**
       * @description The curve.
       * @constant
       */
      crv: 'Ed25519';
      /** @description The public key, base64url. */
      x: string;
      /** @description The key's thumbprint (RFC 7638). */
      kid: string;
      /**
       * @description What it signs with.
       * @constant
       */
      alg: 'EdDSA';
      /**
       * @description For signatures.
       * @constant
       */
      use: 'sig';
    };
    /** @description The Issuer's public keys (RFC 7517). */
    BarcodeKeys: {
      keys: components['schemas']['BarcodeKey'][];
    };
    /** @description One reading of a barcode. */
    ScanRequest: {
      /** @description The device's own name for this scan, so that it counts once. */
      reference: components['schemas']['Id'];
      /** @description What the reader read. */
      payload: string;
      /**
       * @description Into the ground or out of it.
       * @enum {unknown}
       */
      direction: 'in' | 'out';
      /**
       * @description `online`: the gate waits for this answer. `offline`: it has decided by its list.
       * @enum {unknown}
       */
      mode: 'online' | 'offline';
      /** @description What an offline gate decided. Absent, that it let the holder pass. */
      admitted?: boolean;
      scannedAt: components['schemas']['Instant'];
    };
    /** @description What a gate device has read. */
    ScanBatchRequest: {
      deviceId: components['schemas']['Id'];
      /** @description In the order they were read. */
      scans: components['schemas']['ScanRequest'][];
    };
    /**
     * @description What the Issuer finds, whatever a gate decided. `ok`: to be admitted, or let out. `unknownBarcode`: none of this
     *     Issuer's, or tampered with. `otherFixture`: of another fixture. `voided`: voided, released, cancelled, exchanged or replaced.
     *     `inactive`: stopped, or not active yet. `alreadyIn`: passed back, for its holder is in. `notIn`: out without in.
     */
    ScanFinding: ('ok' | 'unknownBarcode' | 'otherFixture' | 'voided' | 'inactive' | 'alreadyIn' | 'notIn') | string;
    /** @description What a scan came to. */
    ScanOutcome: {
      reference: components['schemas']['Id'];
      finding: components['schemas']['ScanFinding'];
      /** @description Whether the holder passes, or passed at a gate that was offline. */
      admitted: boolean;
      /** @description Absent where no ticket of this fixture was read. */
      scanId?: components['schemas']['Id'];
    };
    /** @description What the scans came to, in the order they were sent. */
    ScanBatch: {
      items: components['schemas']['ScanOutcome'][];
      /** @description The access list's revision that they were judged by. */
      listRevision: number;
    };
    /**
     * @description White is admitted; grey is not admitted for now; black never again. This list is closed.
     * @enum {unknown}
     */
    AccessListKind: 'white' | 'grey' | 'black';
    /** @description What a gate does with a barcode. */
    AccessEntry: {
      /** @description Rises each time a barcode of the fixture comes to another list. */
      revision: number;
      barcodeId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      list: components['schemas']['AccessListKind'];
    };
    /** @description The barcodes of a fixture that changed after a revision, each as it is now, by rising revision. */
    AccessList: {
      fixtureId: components['schemas']['Id'];
      /** @description The revision of the last entry; ask after it next. */
      revision: number;
      entries: components['schemas']['AccessEntry'][];
      /** @description Whether there are more already. */
      more: boolean;
    };
    /** @description What a gate works by. */
    AccessListReportRequest: {
      /** @description The revision of the access list that it has. */
      listRevision: number;
    };
    /** @description What a gate works by, and what is current. */
    AccessListReport: {
      fixtureId: components['schemas']['Id'];
      deviceId: components['schemas']['Id'];
      /** @description What the gate has. */
      listRevision: number;
      /** @description What it could have. */
      currentRevision: number;
    };
    /** @description Into the ground or out of it. */
    ScanDirection: ('in' | 'out') | string;
    /** @description Whether the Issuer was asked or the gate decided by its list. */
    ScanMode: ('online' | 'offline') | string;
    /**
     * @description Whether the scan stands. This list is closed.
     * @enum {unknown}
     */
    ScanState: 'recorded' | 'reversed';
    /** @description A reading of a ticket's barcode, as both clubs see it. */
    Scan: {
      id: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      ticketId: components['schemas']['Id'];
      barcodeId: components['schemas']['Id'];
      deviceId: components['schemas']['Id'];
      direction: components['schemas']['ScanDirection'];
      mode: components['schemas']['ScanMode'];
      finding: components['schemas']['ScanFinding'];
      /** @description Whether the holder passed. */
      admitted: boolean;
      scannedAt: components['schemas']['Instant'];
      state: components['schemas']['ScanState'];
    };
    /** @description A page of scans, in the order they were recorded. */
    ScanList: {
      items: components['schemas']['Scan'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description Which tickets of an order to release. */
    ReleaseRequest: {
      clientOrderId: components['schemas']['Id'];
      /** @description The tickets. */
      ticketIds: components['schemas']['Id'][];
    };
    /** @description Tickets whose seats are free again and whose refund is to come. */
    Release: {
      allocationId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      /** @description The tickets in the order they were named. */
      ticketIds: components['schemas']['Id'][];
      /** @description The seats that are free again, `seatIds[i]` that of `ticketIds[i]`. */
      seatIds: components['schemas']['Id'][];
      releasedAt: components['schemas']['Instant'];
    };
    /** @description Which tickets to give back, and why. */
    CancellationRequest: {
      clientOrderId: components['schemas']['Id'];
      /** @description The tickets. Absent, all of the order that are `issued` or `released`. */
      ticketIds?: components['schemas']['Id'][];
      /**
       * @description Why.
       * @enum {unknown}
       */
      reason: 'fanRequest' | 'paymentFailure' | 'technicalFailure' | 'fixtureChanged';
      /**
       * @description Waives deadline and fee: for a failure within the allocation's `overruleSeconds` of the order, or with
       *     `fixtureChanged` once the fixture was moved, postponed, abandoned or cancelled since the order. Absent, it does not.
       */
      overrule?: boolean;
    };
    /**
     * @description Where a cancellation stands. This list is closed.
     * @enum {unknown}
     */
    CancellationState: 'quoted' | 'confirmed' | 'expired';
    /** @description Why tickets are given back. */
    CancellationReason: ('fanRequest' | 'paymentFailure' | 'technicalFailure' | 'fixtureChanged') | string;
    /** @description What one ticket gives back. */
    CancellationItem: {
      ticketId: components['schemas']['Id'];
      seatId: components['schemas']['Id'];
      /** @description What it was sold at. */
      price: components['schemas']['Money'];
      /** @description The fixture's `refundBasisPoints` of the price, rounded down: what it gives back before the fee. Bought on resale, no more than the ticket before it would. */
      share: components['schemas']['Money'];
      /** @description The allocation's `feeBasisPoints` of the price, rounded down; 0 when overruled. */
      fee: components['schemas']['Money'];
      /** @description The share without the fee; never below 0. */
      refund: components['schemas']['Money'];
    };
    /** @description Tickets given back, first as a quote, then for good. */
    Cancellation: {
      id: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      state: components['schemas']['CancellationState'];
      reason: components['schemas']['CancellationReason'];
      /** @description Whether deadline and fee are waived for the reason. */
      overrule: boolean;
      /** @description The tickets of it. */
      items: components['schemas']['CancellationItem'][];
      /** @description The sum of the fees. */
      fees: components['schemas']['Money'];
      /** @description The sum of what the Issuer gives back to the Seller. */
      refund: components['schemas']['Money'];
      quotedAt: components['schemas']['Instant'];
      /** @description From this moment on the quote does not count any more; never after the deadline, unless overruled or all its tickets were released before. */
      expiresAt: components['schemas']['Instant'];
      confirmedAt?: components['schemas']['Instant'];
    };
    /** @description What the Seller counts on getting back. */
    CancellationConfirmation: {
      /** @description Another refund than the quoted one is refused. */
      expectedRefund: components['schemas']['ExpectedMoney'];
    };
    /**
     * @description `marketplace`: the ticket is sold on at its price type, at a price that the fan asks. `seatRelease`: the seat is released,
     *     and a buyer chooses a price type for it. This list is closed.
     * @enum {unknown}
     */
    ResaleMode: 'marketplace' | 'seatRelease';
    /**
     * @description In a marketplace, the price type of a ticket out of a season ticket: `keep` its own, or `force` that which the fixture names
     *     in `resalePriceTypeId`, else its competition. This list is closed.
     * @enum {unknown}
     */
    SeasonTicketRule: 'keep' | 'force';
    /**
     * @description What is paid out for a released seat: `original`, what its ticket was sold at, or `lower`, the smaller of that and the new
     *     price. Fees stand outside of the comparison. This list is closed.
     * @enum {unknown}
     */
    SeatReleasePayout: 'original' | 'lower';
    /** @description When a listing is offered. */
    ResaleAvailability: {
      /**
       * @description `atOnce`; `whenAreaSoldOut`: once no seat of its kind is free in its area; `from` a moment on. This list is closed.
       * @enum {unknown}
       */
      kind: 'atOnce' | 'whenAreaSoldOut' | 'from';
      /** @description The moment, with the kind `from`. */
      from?: components['schemas']['Instant'];
    };
    /** @description How a home club lets tickets for its fixtures be resold. One for the organisation, whatever sells. */
    ResalePolicy: {
      organisationId: components['schemas']['Id'];
      /** @description Rises with every change. */
      revision: number;
      mode: components['schemas']['ResaleMode'];
      /** @description Tickets are listed from this moment on. Absent, from their sale on. */
      opensAt?: components['schemas']['Instant'];
      /** @description Listings end at this moment at the latest. Absent, it does not limit. */
      closesAt?: components['schemas']['Instant'];
      /** @description Seconds before kick-off at which listings end. */
      closesSeconds: number;
      /** @description In a marketplace the lowest price that may be asked, in hundredths of a per cent of what the ticket was sold at, rounded up. */
      minimumPriceBasisPoints: number;
      /** @description In a marketplace the highest price that may be asked, in hundredths of a per cent of what the ticket was sold at, rounded down. */
      maximumPriceBasisPoints: number;
      seasonTickets: components['schemas']['SeasonTicketRule'];
      payout: components['schemas']['SeatReleasePayout'];
      /** @description Whether a released seat may be sold at less than its ticket was sold at. */
      lowerPrice: boolean;
      availability: components['schemas']['ResaleAvailability'];
      /** @description What the reseller pays, in hundredths of a per cent of what is paid out, rounded down. */
      refundFeeBasisPoints: number;
      /** @description What the buyer pays on top, in hundredths of a per cent of the price, rounded down. */
      salesFeeBasisPoints: number;
    };
    /** @description When a listing is offered. */
    ResaleAvailabilityRequest: {
      /**
       * @description `atOnce`; `whenAreaSoldOut`: once no seat of its kind is free in its area; `from` a moment on. This list is closed.
       * @enum {unknown}
       */
      kind: 'atOnce' | 'whenAreaSoldOut' | 'from';
      /** @description The moment, with the kind `from`. */
      from?: components['schemas']['Instant'];
    };
    /** @description The whole policy anew. */
    ResalePolicyRequest: {
      mode: components['schemas']['ResaleMode'];
      /** @description Tickets are listed from this moment on. Absent, from their sale on. */
      opensAt?: components['schemas']['Instant'];
      /** @description Listings end at this moment at the latest. Absent, it does not limit. */
      closesAt?: components['schemas']['Instant'];
      /** @description Seconds before kick-off at which listings end. */
      closesSeconds: number;
      /** @description In a marketplace the lowest price that may be asked, in hundredths of a per cent of what the ticket was sold at, rounded up. */
      minimumPriceBasisPoints: number;
      /** @description In a marketplace the highest price that may be asked, in hundredths of a per cent of what the ticket was sold at, rounded down. */
      maximumPriceBasisPoints: number;
      seasonTickets: components['schemas']['SeasonTicketRule'];
      payout: components['schemas']['SeatReleasePayout'];
      /** @description Whether a released seat may be sold at less than its ticket was sold at. */
      lowerPrice: boolean;
      availability: components['schemas']['ResaleAvailabilityRequest'];
      /** @description What the reseller pays, in hundredths of a per cent of what is paid out, rounded down. */
      refundFeeBasisPoints: number;
      /** @description What the buyer pays on top, in hundredths of a per cent of the price, rounded down. */
      salesFeeBasisPoints: number;
    };
    /** @description What withdrawing all came to. */
    ListingsWithdrawn: {
      /** @description Listings that ended. */
      withdrawn: number;
      /** @description Listings that a buyer holds and that are live still. */
      held: number;
    };
    /**
     * @description What is paid out, before the fee: `chosenPrice`, the price that the fan asks; `originalPrice`, what the ticket was sold at;
     *     `lowerPrice`, the smaller of that and the price that the buyer pays. This list is closed.
     * @enum {unknown}
     */
    PayoutRule: 'chosenPrice' | 'originalPrice' | 'lowerPrice';
    /** @description What the Issuer pays out to the Seller for the reseller once the seat is sold. */
    Payout: {
      rule: components['schemas']['PayoutRule'];
      /** @description Whether it becomes less where the buyer pays less, with `lowerPrice`. */
      isMaximum: boolean;
      /** @description Before the fee. */
      gross: components['schemas']['Money'];
      /** @description The policy's `refundFeeBasisPoints` when it was shown. */
      feeBasisPoints: number;
      /** @description That share of it, rounded down. */
      fee: components['schemas']['Money'];
      /** @description What is paid out. */
      amount: components['schemas']['Money'];
    };
    /** @description What the fan is shown before listing. */
    ResaleTerms: {
      ticketId: components['schemas']['Id'];
      mode: components['schemas']['ResaleMode'];
      /** @description What the ticket was sold at. */
      originalPrice: components['schemas']['Money'];
      /** @description In a marketplace the lowest price that may be asked. */
      minimumPrice?: components['schemas']['Money'];
      /** @description In a marketplace the highest price that may be asked. */
      maximumPrice?: components['schemas']['Money'];
      payout: components['schemas']['Payout'];
      /** @description When listings for the fixture end. */
      closesAt: components['schemas']['Instant'];
    };
    /** @description What the fan was shown. Another rule or amount by now is refused. */
    ExpectedPayout: {
      /**
       * @description As the terms said it.
       * @enum {unknown}
       */
      rule: 'chosenPrice' | 'originalPrice' | 'lowerPrice';
      /** @description The `amount` of the payout that the terms said. */
      amount: components['schemas']['ExpectedMoney'];
    };
    /** @description A ticket put up for resale. */
    ListingRequest: {
      /** @description In a marketplace, the price that the fan asks. Absent, what the ticket was sold at. */
      price?: components['schemas']['ExpectedMoney'];
      expectedPayout: components['schemas']['ExpectedPayout'];
    };
    /**
     * @description Where a listing stands. This list is closed.
     * @enum {unknown}
     */
    ListingState: 'listed' | 'held' | 'sold' | 'withdrawn' | 'expired';
    /** @description A price type that a listed seat can be bought at now. */
    ListingOffer: {
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
      /** @description The policy's `salesFeeBasisPoints` of the price, rounded down. */
      fee: components['schemas']['Money'];
      /** @description What the buyer pays. */
      total: components['schemas']['Money'];
      /** @description Whether the Seller must assert that the buyer is entitled. */
      entitlementRequired: boolean;
    };
    /**
     * @description Why a live listing can't be bought now. `noEligiblePriceType`: there is none that the policy and the price list of today allow.
     *     `notYetOffered`: the policy's `availability` has not come. `allocationSuspended`; `fixtureNotOnSale`.
     *     `stoppedByIssuer`: the home club has stopped the barcode of the reseller's ticket.
     *     `ticketRedeemed`: a gate has let its holder in all the same.
     */
    ListingObstacle:
      | (
          | 'noEligiblePriceType'
          | 'notYetOffered'
          | 'allocationSuspended'
          | 'fixtureNotOnSale'
          | 'stoppedByIssuer'
          | 'ticketRedeemed'
        )
      | string;
    /** @description What a listed seat was sold as, to the cent. */
    ListingSale: {
      /** @description The buyer's order. */
      clientOrderId: components['schemas']['Id'];
      /** @description The buyer's ticket. */
      ticketId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
      /** @description What the buyer paid on top. */
      fee: components['schemas']['Money'];
      payout: components['schemas']['Payout'];
    };
    /** @description A ticket on resale, seen by the Seller that sold it and by the home club, whose it is. */
    Listing: {
      id: components['schemas']['Id'];
      /** @description It is offered through this allocation alone. */
      allocationId: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      /** @description The order of the reseller. */
      clientOrderId: components['schemas']['Id'];
      /** @description The ticket of the reseller. */
      ticketId: components['schemas']['Id'];
      state: components['schemas']['ListingState'];
      mode: components['schemas']['ResaleMode'];
      seat: components['schemas']['Seat'];
      /** @description The price type of the reseller's ticket. */
      priceTypeId: components['schemas']['Id'];
      /** @description What the ticket was sold at. */
      originalPrice: components['schemas']['Money'];
      /** @description In a marketplace, the price that the fan asks. */
      askedPrice?: components['schemas']['Money'];
      /** @description The terms that the fan was shown; they stand. */
      payout: components['schemas']['Payout'];
      /** @description What it can be bought at now, by today's policy and price list, dearest first. Empty where it is not to be had. */
      offers: components['schemas']['ListingOffer'][];
      /** @description Why a live listing has no offers. */
      obstacle?: components['schemas']['ListingObstacle'];
      /** @description The buyer's hold. */
      holdId?: components['schemas']['Id'];
      /** @description Once it is sold. */
      sale?: components['schemas']['ListingSale'];
      listedAt: components['schemas']['Instant'];
      /** @description When it ends unsold, by today's policy and kick-off. */
      expiresAt: components['schemas']['Instant'];
    };
    /** @description A page of live listings, in the order they were made. */
    ListingList: {
      items: components['schemas']['Listing'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description At what a buyer takes a listed seat. */
    ListingHoldRequest: {
      /** @description One of the listing's offers. */
      priceTypeId: components['schemas']['Id'];
      /** @description The Seller asserts that the buyer is entitled to the price type. Absent it does not. */
      entitled?: boolean;
      /** @description How long the hold should live. Absent, or above `limits.holdSeconds`, that limit counts. */
      lifeSeconds?: number;
    };
    /** @description Which ticket to exchange, and for what. At least one of `priceTypeId` and `holdId` is given. */
    ExchangeRequest: {
      ticketId: components['schemas']['Id'];
      /** @description The price type of the new ticket. Absent, that of the hold. */
      priceTypeId?: components['schemas']['Id'];
      /** @description A live hold of the allocation with one seat, which is the seat of the new ticket. Absent, it stays the same. */
      holdId?: components['schemas']['Id'];
    };
    /**
     * @description Where an exchange stands. This list is closed.
     * @enum {unknown}
     */
    ExchangeState: 'quoted' | 'confirmed' | 'expired';
    /** @description What a ticket is for, before an exchange or after it. */
    ExchangeItem: {
      seat: components['schemas']['Seat'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
    };
    /** @description A ticket given for another in the same order, first as a quote, then for good. */
    Exchange: {
      id: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      /** @description The ticket that is given. */
      ticketId: components['schemas']['Id'];
      /** @description The hold that has the new seat. Absent where the seat stays. */
      holdId?: components['schemas']['Id'];
      state: components['schemas']['ExchangeState'];
      /** @description What the old ticket is for. */
      from: components['schemas']['ExchangeItem'];
      /** @description What the new ticket is for. */
      to: components['schemas']['ExchangeItem'];
      /** @description The new price less the old one: what the Seller owes the Issuer more, or less where it is below 0. */
      difference: components['schemas']['SignedMoney'];
      quotedAt: components['schemas']['Instant'];
      /** @description From this moment on the quote does not count any more; never after the deadline, nor after the hold's `expiresAt` as it was then. */
      expiresAt: components['schemas']['Instant'];
      confirmedAt?: components['schemas']['Instant'];
      /** @description The ticket in its place, once confirmed. */
      newTicketId?: components['schemas']['Id'];
    };
    /** @description A difference as the Seller states it, in whole minor units of its currency; below 0 where it gets money back. */
    ExpectedDifference: {
      /**
       * @description Minor units, for instance pence.
       * @example -1300
       */
      amount: number;
      /**
       * @description ISO 4217 code.
       * @example GBP
       */
      currency: string;
    };
    /** @description What the Seller counts on paying more, or on getting back. */
    ExchangeConfirmation: {
      /** @description Another difference than the quoted one is refused. */
      expectedDifference: components['schemas']['ExpectedDifference'];
    };
    /**
     * @description What a line is for. `sale`: the price of a ticket. `cancellation`: the share of it that a cancelled ticket gives back.
     *     `cancellationFee`: what of that share was kept. `exchange`: the difference of the two prices.
     *     `salesFee`: what the buyer of a listed seat pays on top. `payout`: what the reseller gets of the price that the buyer pays.
     *     `borne`: what the home club adds to it. `payoutFee`: what the reseller pays.
     */
    StatementKind:
      | ('sale' | 'cancellation' | 'cancellationFee' | 'exchange' | 'salesFee' | 'payout' | 'borne' | 'payoutFee')
      | string;
    /** @description One movement of money. */
    StatementLine: {
      /** @description The sequence in the allocation's stream of the event that it comes from. */
      sequence: number;
      /** @description The time of that event. */
      at: components['schemas']['Instant'];
      kind: components['schemas']['StatementKind'];
      /** @description The ticket that it is about: of an exchange the new one, of a payout the reseller's. */
      ticketId: components['schemas']['Id'];
      clientOrderId: components['schemas']['Id'];
      /** @description Above 0 where the Seller owes it, below 0 where it gets it back, 0 where nothing is owed. */
      amount: components['schemas']['SignedMoney'];
    };
    /** @description All lines of a kind. */
    StatementSum: {
      kind: components['schemas']['StatementKind'];
      amount: components['schemas']['SignedMoney'];
    };
    /** @description A page of what the Seller owes the Issuer for an allocation, line by line, with the sums of all lines. */
    Statement: {
      allocationId: components['schemas']['Id'];
      /** @description The moment it is true for. */
      asOf: components['schemas']['Instant'];
      /** @description The last sequence of the allocation's stream that is in it. */
      revision: number;
      /** @description The lines of this page, in the order of the events and within an event in that of its tickets. */
      lines: components['schemas']['StatementLine'][];
      /** @description One for every kind of which there are lines, over all of them up to `revision`. */
      sums: components['schemas']['StatementSum'][];
      /** @description The sum of the sums: what the Seller owes the Issuer, or the other way round below 0. */
      balance: components['schemas']['SignedMoney'];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description The seats of one area at one price type. */
    SalesLine: {
      areaId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      /** @description Seats sold. */
      sold: number;
      /** @description Seats in live holds. */
      held: number;
      /** @description The face value of what is sold. */
      soldValue: components['schemas']['Money'];
    };
    /** @description What is sold and held of an allocation, the same for both clubs. */
    SalesSummary: {
      allocationId: components['schemas']['Id'];
      /** @description The moment it is true for. */
      asOf: components['schemas']['Instant'];
      /** @description The last sequence of the allocation's stream that is in it. */
      revision: number;
      /** @description One for every area and price type that is sold or held. */
      lines: components['schemas']['SalesLine'][];
      /** @description Seats sold. */
      sold: number;
      /** @description Seats in live holds. */
      held: number;
      /** @description Seats neither sold nor held nor returned. */
      free: number;
      /** @description Seats that went back to the home club. */
      returned: number;
      /** @description The face value of what is sold. */
      soldValue: components['schemas']['Money'];
    };
    /**
     * @description What a season ticket costs and how it sits. `calculatedPrice`: the sum of its performances. `predefinedPrice`: a price of its own by category.
     *     `fixedSeat`: a calculated price, and one seat for all performances of a physical configuration. This list is closed.
     * @enum {unknown}
     */
    SeasonProductType: 'calculatedPrice' | 'predefinedPrice' | 'fixedSeat';
    /**
     * @description Where a season ticket is sold. This list is closed.
     * @enum {unknown}
     */
    SeasonChannel: 'boxOffice' | 'online';
    /** @description Seats set aside for one kind of sale, an allocation of the home club's own at each performance. */
    SeasonContingent: {
      name: components['schemas']['Id'];
      /** @description By the kick-off of their fixtures. */
      allocationIds: components['schemas']['Id'][];
    };
    /** @description A fixture that a season ticket is for. */
    SeasonPerformance: {
      fixtureId: components['schemas']['Id'];
      /** @description As it was when the product was made. */
      kickOff: components['schemas']['Instant'];
      /** @description How the ground stands there: fixtures that share it have the same seats, though perhaps in other categories. */
      physicalConfigurationId: components['schemas']['Id'];
    };
    /** @description How many season tickets there are in a category. */
    SeasonQuota: {
      /** @description The category, as it is at the first performance. */
      priceBandId: components['schemas']['Id'];
      /** @description At most so many. */
      quota: number;
      /** @description So many of them are sold or reserved. */
      placed: number;
    };
    /** @description The price of a season ticket in a category at a price type. */
    SeasonPrice: {
      /** @description The category, as it is at the first performance. */
      priceBandId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
    };
    /** @description A season ticket that is on sale, over several fixtures of the home club. */
    SeasonProduct: {
      id: components['schemas']['Id'];
      /** @description The home club. */
      organisationId: components['schemas']['Id'];
      /** @description What fans know it as. */
      name: string;
      /** @description Fixed once it is made. */
      type: components['schemas']['SeasonProductType'];
      /** @description Where it is sold. */
      channels: components['schemas']['SeasonChannel'][];
      /** @description Where its seats come from. */
      contingents: components['schemas']['SeasonContingent'][];
      /** @description By kick-off. */
      performances: components['schemas']['SeasonPerformance'][];
      /** @description How many there are in all; for a fixed seat. */
      quota?: number;
      /** @description By category; for the other types. */
      quotas?: components['schemas']['SeasonQuota'][];
      /** @description For a predefined price. */
      prices?: components['schemas']['SeasonPrice'][];
      /** @description Season tickets that are sold or reserved. */
      placed: number;
      createdAt: components['schemas']['Instant'];
    };
    /** @description A page of season-ticket products, in the order they were made. */
    SeasonProductList: {
      items: components['schemas']['SeasonProduct'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description Seats set aside for one kind of sale, an allocation of the home club's own at each performance. */
    ContingentRequest: {
      /** @description What the club calls it, for instance `general`. */
      name: components['schemas']['Id'];
      /** @description One for each performance. */
      allocationIds: components['schemas']['Id'][];
    };
    /** @description How many season tickets there are in a category. */
    SeasonQuotaRequest: {
      /** @description The category, as it is at the first performance. */
      priceBandId: components['schemas']['Id'];
      /** @description At most so many. */
      quota: number;
    };
    /** @description The price of a season ticket in a category at a price type. */
    SeasonPriceRequest: {
      /** @description The category, as it is at the first performance. */
      priceBandId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['ExpectedMoney'];
    };
    /** @description A season-ticket product as the home club asks for it. */
    SeasonProductRequest: {
      /**
       * @description What fans know it as.
       * @example Season ticket 2027/28
       */
      name: string;
      type: components['schemas']['SeasonProductType'];
      /** @description Where it is sold. Absent, a fixed seat at the box office, the others everywhere. */
      channels?: components['schemas']['SeasonChannel'][];
      /** @description Where its seats come from. All of them cover the same performances. */
      contingents: components['schemas']['ContingentRequest'][];
      /** @description How many season tickets there are in all: for a fixed seat, which has no category. */
      quota?: number;
      /** @description How many there are by category: for the other types. */
      quotas?: components['schemas']['SeasonQuotaRequest'][];
      /** @description For a predefined price. */
      prices?: components['schemas']['SeasonPriceRequest'][];
    };
    /** @description A seat chosen for all performances of a physical configuration. */
    ChosenSeat: {
      physicalConfigurationId: components['schemas']['Id'];
      seatId: components['schemas']['Id'];
    };
    /** @description One season ticket that is wanted. */
    SeasonTicketWish: {
      /** @description Whose it will be, by the id that the club has for the contact. Never a name or an address. */
      contactId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      /** @description The seats chosen, one for a physical configuration. Absent, the preferred seat, or else the best. */
      seats?: components['schemas']['ChosenSeat'][];
    };
    /** @description Which season tickets are wanted. */
    SeasonWish: {
      /** @description Where it is sold. Absent, at the box office. */
      channel?: components['schemas']['SeasonChannel'];
      /** @description The category. Of a fixed seat it counts at the first performance, and at the first of each further physical configuration that has it there; at the others a seat has the category that it has there. */
      priceBandId: components['schemas']['Id'];
      /** @description By its name. Absent, the first of the product. */
      contingent?: components['schemas']['Id'];
      /** @description One for each seat. */
      tickets: components['schemas']['SeasonTicketWish'][];
    };
    /** @description `chosen` by the request, the `preferred` seat of the contact, the `best`, or a `seatPerPerformance`. */
    SeatChoice: ('chosen' | 'preferred' | 'best' | 'seatPerPerformance') | string;
    /** @description How the seat for a physical configuration was found. */
    SeasonSeatChoice: {
      physicalConfigurationId: components['schemas']['Id'];
      choice: components['schemas']['SeatChoice'];
    };
    /** @description The seat of a season ticket at one performance. */
    SeasonSeat: {
      fixtureId: components['schemas']['Id'];
      physicalConfigurationId: components['schemas']['Id'];
      seat: components['schemas']['Seat'];
      /** @description The category that the seat has there. */
      priceBandId: components['schemas']['Id'];
      price: components['schemas']['Money'];
      /** @description What keeps the seat while it is reserved, and what the order is of once it is sold. */
      holdId?: components['schemas']['Id'];
      /** @description Once it is sold: the ticket for the performance. */
      ticketId?: components['schemas']['Id'];
    };
    /** @description What one season ticket would be. */
    SeasonOffer: {
      contactId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      /** @description How its seats were found. */
      chosenBy: components['schemas']['SeasonSeatChoice'][];
      /** @description By kick-off. */
      seats: components['schemas']['SeasonSeat'][];
      total: components['schemas']['Money'];
    };
    /** @description What a purchase would get at this moment. */
    SeasonQuote: {
      seasonProductId: components['schemas']['Id'];
      /** @description In the order of the wish. Empty where there is an obstacle. */
      offers: components['schemas']['SeasonOffer'][];
      /** @description Whether some of it has another seat at each performance, since none is free at all of them. */
      seatPerPerformance: boolean;
      /** @description Of all offers. */
      total?: components['schemas']['Money'];
      /** @description The code that a purchase would be refused with. */
      obstacle?: string;
    };
    /** @description Season tickets that are bought. */
    SeasonPurchaseRequest: {
      wish: components['schemas']['SeasonWish'];
      /** @description What the fan was shown; another total is refused. */
      expectedTotal: components['schemas']['ExpectedMoney'];
      /** @description Whether another seat at each performance will do where none is free at all of them. Absent, it will not. */
      acceptSeatPerPerformance?: boolean;
    };
    /**
     * @description Where a season ticket stands. This list is closed.
     * @enum {unknown}
     */
    SeasonTicketState: 'reserved' | 'sold' | 'released' | 'expired';
    /** @description A season ticket of a contact, with its seat at every performance. */
    SeasonTicket: {
      id: components['schemas']['Id'];
      seasonProductId: components['schemas']['Id'];
      contactId: components['schemas']['Id'];
      state: components['schemas']['SeasonTicketState'];
      contingent: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      /** @description By kick-off. */
      seats: components['schemas']['SeasonSeat'][];
      total: components['schemas']['Money'];
      placedAt: components['schemas']['Instant'];
      /** @description When a reservation ends by itself. */
      reservedUntil?: components['schemas']['Instant'];
      /** @description The season ticket of the season before that it renews. */
      renewalOf?: components['schemas']['Id'];
    };
    /** @description What was bought. */
    SeasonPurchase: {
      seasonProductId: components['schemas']['Id'];
      /** @description In the order of the wish. */
      seasonTickets: components['schemas']['SeasonTicket'][];
      /** @description Whether some of it has another seat at each performance. */
      seatPerPerformance: boolean;
      total: components['schemas']['Money'];
    };
    /** @description A page of season tickets, by the moment they were placed, then by id. */
    SeasonTicketList: {
      items: components['schemas']['SeasonTicket'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /**
     * @description `accepted`: a payment would succeed. `fails`: it would not. This list is closed.
     * @enum {unknown}
     */
    PaymentStanding: 'accepted' | 'fails';
    /**
     * @description `known`: where to send to. `missing`: that is not known. This list is closed.
     * @enum {unknown}
     */
    ShipmentStanding: 'known' | 'missing';
    /** @description What the club's provider says of a contact. */
    ContactStandingRequest: {
      payment: components['schemas']['PaymentStanding'];
      shipment: components['schemas']['ShipmentStanding'];
    };
    /** @description What the club's provider said last of a contact. */
    ContactStanding: {
      contactId: components['schemas']['Id'];
      payment: components['schemas']['PaymentStanding'];
      shipment: components['schemas']['ShipmentStanding'];
    };
    /** @description The seat that a contact bought last for a physical configuration. */
    PreferredSeat: {
      contactId: components['schemas']['Id'];
      physicalConfigurationId: components['schemas']['Id'];
      seat: components['schemas']['Seat'];
      /** @description By whose purchase it was stored. */
      seasonTicketId: components['schemas']['Id'];
      storedAt: components['schemas']['Instant'];
    };
    /** @description The preferred seats of a contact, one for a physical configuration. */
    PreferredSeatList: {
      items: components['schemas']['PreferredSeat'][];
    };
    /**
     * @description Which steps a run takes. `BOTH`: first all that keep their seat, then all that must move. `NOT_PROCESSED_SSTK`: the first step alone; who must move is
     *     stored. `PROCESSED_ERROR_SSTK`: the second step alone, over what was stored. Ignored where the product has no fixed seat. This list is closed.
     * @enum {unknown}
     */
    RenewStrategy: 'BOTH' | 'NOT_PROCESSED_SSTK' | 'PROCESSED_ERROR_SSTK';
    /**
     * @description Whether a renewal is a reservation. `always`: never an order. `never`: an order or nothing. `ifPaymentFails`: an order, and a reservation where
     *     payment fails or shipment information is missing. This list is closed.
     * @enum {unknown}
     */
    CreateReservation: 'always' | 'never' | 'ifPaymentFails';
    /** @description Which season tickets are renewed, and how. */
    RenewalRunRequest: {
      /** @description The product whose season tickets are renewed. */
      originProductId: components['schemas']['Id'];
      /** @description Absent, `BOTH`. */
      renewStrategy?: components['schemas']['RenewStrategy'];
      createReservation: components['schemas']['CreateReservation'];
      /** @description When its reservations end. Absent, or later than that, at the first kick-off of the product as it stands when the run begins. */
      reservedUntil?: components['schemas']['Instant'];
      /** @description Whether nothing is to be renewed, only told. Absent, it is renewed. */
      dryRun?: boolean;
    };
    /**
     * @description Where a renewal run stands. This list is closed.
     * @enum {unknown}
     */
    RenewalRunState: 'running' | 'stopped' | 'finished';
    /** @description How far a run is. */
    RenewalProgress: {
      /** @description Season tickets that it covers. */
      total: number;
      /** @description Those that have a result. */
      handled: number;
      /** @description Renewed with an order. */
      sold: number;
      /** @description Renewed with a reservation. */
      reserved: number;
      /** @description Stored for a second step. */
      stored: number;
      /** @description Not renewed. */
      notRenewed: number;
    };
    /** @description A renewal of the season tickets of one product with another. */
    RenewalRun: {
      id: components['schemas']['Id'];
      /** @description What they are renewed with. */
      seasonProductId: components['schemas']['Id'];
      originProductId: components['schemas']['Id'];
      renewStrategy: components['schemas']['RenewStrategy'];
      createReservation: components['schemas']['CreateReservation'];
      /** @description When its reservations end. */
      reservedUntil?: components['schemas']['Instant'];
      /** @description Whether nothing is renewed. */
      dryRun: boolean;
      state: components['schemas']['RenewalRunState'];
      /** @description The step that it takes: 1 for those who keep their seat, 2 for those who must move. */
      step: number;
      progress: components['schemas']['RenewalProgress'];
      startedAt: components['schemas']['Instant'];
    };
    /** @description How far to go. */
    RenewalAdvance: {
      /** @description Season tickets to look at. Absent, 100. */
      atMost?: number;
    };
    /**
     * @description What came of a season ticket. `sold`: renewed with an order. `reserved`: renewed with a reservation. `stored`: left for a second step. `notRenewed`.
     *     This list is closed.
     * @enum {unknown}
     */
    RenewalAction: 'sold' | 'reserved' | 'stored' | 'notRenewed';
    /** @description Why a season ticket is not renewed, or is stored. */
    RenewalReason:
      | (
          | 'originSeatTaken'
          | 'originSeatOtherCategory'
          | 'noSeatLeft'
          | 'mustChangeSeat'
          | 'quotaExhausted'
          | 'priceMissing'
          | 'paymentFailed'
          | 'shipmentMissing'
          | 'performanceClosed'
          | 'reservationOver'
        )
      | string;
    /** @description `keepSeat`, `samePlace`, `preferredSeat`, `bestSeat`, `contactHolder` or `noSeat`, as the rows of renewal say. */
    SeatOutcome: ('keepSeat' | 'samePlace' | 'preferredSeat' | 'bestSeat' | 'contactHolder' | 'noSeat') | string;
    /** @description What was decided for one physical configuration. */
    RenewalSeat: {
      physicalConfigurationId: components['schemas']['Id'];
      /** @description The row of renewal that decided, for a fixed seat. */
      row?: string;
      outcome: components['schemas']['SeatOutcome'];
      /** @description The conditions of the row that were not met. */
      failed?: string[];
      /** @description The origin seat. */
      seatBefore?: components['schemas']['Seat'];
      /** @description Its category in the season before. */
      priceBandBefore?: components['schemas']['Id'];
      /** @description The seat it is renewed with. */
      seatAfter?: components['schemas']['Seat'];
      /** @description Its category at the first performance of the configuration. */
      priceBandAfter?: components['schemas']['Id'];
    };
    /** @description What came of one season ticket in a run. Of a dry run, what would have come of it. */
    RenewalResult: {
      /** @description The season ticket that was to be renewed. */
      seasonTicketId: components['schemas']['Id'];
      contactId: components['schemas']['Id'];
      /** @description The step it was handled in. */
      step: number;
      action: components['schemas']['RenewalAction'];
      reason?: components['schemas']['RenewalReason'];
      /** @description One for each physical configuration of the product, by its first kick-off. */
      configurations: components['schemas']['RenewalSeat'][];
      /** @description The new season ticket; none of a dry run. */
      renewedWith?: components['schemas']['Id'];
      /** @description What it costs. */
      total?: components['schemas']['Money'];
    };
    /** @description What one advance of a run has done. */
    RenewalPortion: {
      run: components['schemas']['RenewalRun'];
      /** @description Of those that were handled, in the order they were. */
      results: components['schemas']['RenewalResult'][];
    };
    /** @description A page of results, in the order they came about. */
    RenewalResultList: {
      items: components['schemas']['RenewalResult'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /**
     * @description Something that happened, as a CloudEvent. `data` carries references, amounts and states, never personal data. Types that
     *     you do not know may come; pass over them.
     */
    Event: {
      /**
       * @description The version of CloudEvents.
       * @constant
       */
      specversion: '1.0';
      id: components['schemas']['Id'];
      /**
       * Format: uri-reference
       * @description The Issuer.
       */
      source: string;
      /**
       * @description What happened.
       * @example hold.placed
       */
      type: string;
      time: components['schemas']['Instant'];
      /** @description The stream: an allocation or an organisation. */
      subject: components['schemas']['Id'];
      /** @description 1, 2, 3 … within the stream, without a gap. */
      sequence: number;
      /**
       * @description Always JSON.
       * @constant
       */
      datacontenttype: 'application/json';
      /** @description What the type says it is. */
      data: Record<string, never>;
    };
    /** @description A page of the feed. */
    EventList: {
      items: components['schemas']['Event'][];
      /** @description Where to go on: after the last event of this page. */
      cursor: string;
      /** @description Whether there are more already. */
      more: boolean;
    };
    /**
     * @description Server-sent events (WHATWG HTML, `text/event-stream`). A message has `id`, `event` and `data`, each in one line, and ends
     *     with an empty line.
     */
    EventStream: string;
    /**
     * Format: uri
     * @description Where events are sent to. It may carry a secret in its path or query, so it stands in no event and in no log.
     */
    WebhookUrl: string;
    /**
     * @description Whether it delivers. This list is closed.
     * @enum {string}
     */
    WebhookState: 'active' | 'stopped';
    /** @description Why a webhook stopped: the receiver answered 410, or the last attempt of the schedule failed. */
    WebhookStopReason: ('gone' | 'failing') | string;
    /** @description A key that signs now. */
    WebhookKey: {
      /** @description 1 for the first key; rises by one with every rotation. */
      number: number;
      /** @description From this moment on it signs no more. Absent, until the next rotation. */
      until?: components['schemas']['Instant'];
    };
    /** @description A receiver to which an organisation has its events delivered. */
    Webhook: {
      id: components['schemas']['Id'];
      url: components['schemas']['WebhookUrl'];
      /** @description Only events of these types; absent, all. */
      eventTypes?: string[];
      state: components['schemas']['WebhookState'];
      stopReason?: components['schemas']['WebhookStopReason'];
      createdAt: components['schemas']['Instant'];
      /** @description The live keys, the newest first; each signs every delivery. */
      keys: components['schemas']['WebhookKey'][];
      /** @description A cursor of the feed: all before it has been delivered. Replay from here what a stopped webhook has missed. */
      cursor: string;
      /** @description When the event that failed is sent again. */
      nextAttemptAt?: components['schemas']['Instant'];
    };
    /** @description A page of webhooks, in the order they were created. */
    WebhookList: {
      items: components['schemas']['Webhook'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description What is delivered, and where to. */
    WebhookRequest: {
      url: components['schemas']['WebhookUrl'];
      /** @description Only events of these types. Absent, all, also those of types that come later. */
      eventTypes?: string[];
    };
    /** @description A webhook with the secret of its newest key. */
    WebhookWithSecret: components['schemas']['Webhook'] & {
      /** @description The key as Standard Webhooks has it: `whsec_` and 32 bytes in base64. */
      secret: string;
    };
    /** @description From where to deliver again. */
    ReplayRequest: {
      /** @description A cursor of the feed; what comes after it is delivered. */
      after: string;
    };
    /** @description What was sent. */
    DeliveryRequest: {
      /** @description As sent, names in lower case, without those that the connection itself needs. */
      headers: {
        [key: string]: string;
      };
      /** @description As sent: the event, byte for byte. */
      body: string;
    };
    /** @description Why an attempt got no answer. */
    DeliveryFailure: ('timeout' | 'noConnection' | 'addressRefused') | string;
    /**
     * @description One attempt to deliver an event. It succeeded where `status` is 2xx; otherwise `status` says what was answered, or
     *     `failure` why nothing was.
     */
    Delivery: {
      eventId: components['schemas']['Id'];
      /** @description 1 for the first attempt of an event, 2 for the first repeat. */
      attempt: number;
      /** @description When it was made, or was due by a world's clock. */
      at: components['schemas']['Instant'];
      request: components['schemas']['DeliveryRequest'];
      /** @description The status that was answered. */
      status?: number;
      failure?: components['schemas']['DeliveryFailure'];
      /** @description When the event is sent again, after an attempt that failed and was not the last. */
      nextAttemptAt?: components['schemas']['Instant'];
    };
    /** @description A page of attempts, the newest last. */
    DeliveryList: {
      items: components['schemas']['Delivery'][];
      nextCursor?: components['schemas']['NextCursor'];
    };
    /** @description Situations by their names in the vocabulary of criteria. */
    WorldCriteria: {
      /**
       * @description The areas of the first Seller's allocation, best first, each a list of row pictures from the best row on. A picture
       *     has one character a place, from left to right: `.` a seat, `r` one with a restricted view, `w` a wheelchair space,
       *     `c` a companion seat of the nearest wheelchair space in its run, `x` a place that is not for sale but stands between
       *     its neighbours, `|` an aisle, which ends a run and is no place.
       */
      'ground.areas'?: string[][];
      /** @description At least so many seats in the first Seller's allocation, in a ground of real shape; stands in for `ground.areas`. */
      'ground.seats'?: number;
      /** @description The Issuer has suspended the allocation. */
      'allocation.suspended'?: boolean;
      /** @description Seats that one order may have. */
      'allocation.perOrderLimit'?: number;
      /** @description The share of the allocation that its Seller may hold at once, in per cent, rounded down to whole seats. */
      'allocation.heldShare'?: number;
      /**
       * @description Where the world's clock stands in the sale window.
       * @enum {unknown}
       */
      'allocation.saleWindow'?: 'before' | 'open' | 'after';
      /** @description Minor units of an adult's seat in the first area. */
      'price.adult'?: number;
      /** @description The currency of the price list. */
      'price.currency'?: string;
      /**
       * @description The fixture's status, and that of each of `season.performances`.
       * @enum {unknown}
       */
      'fixture.status'?: 'scheduled' | 'postponed' | 'abandoned' | 'cancelled' | 'played';
      /**
       * @description Whether the gates have opened. Open, kick-off is half an hour away.
       * @enum {unknown}
       */
      'fixture.gates'?: 'closed' | 'open';
      /** @description What the allocation asks for of a ticket's holder. */
      'allocation.holderFields'?: ('name' | 'email' | 'telephone' | 'dateOfBirth' | 'supporterNumber')[];
      /**
       * @description The kind of barcode that tickets have.
       * @enum {unknown}
       */
      'barcode.kind'?: 'static' | 'rotating';
      /**
       * @description The symbol that the gates read.
       * @enum {unknown}
       */
      'barcode.symbology'?: 'qr' | 'aztec' | 'pdf417';
      /**
       * @description Whether barcodes are active as soon as they are minted, or from a day before kick-off on.
       * @enum {unknown}
       */
      'barcode.activation'?: 'now' | 'later';
      /** @description The fee of a cancellation, in hundredths of a per cent of the price. */
      'cancellation.feeBasisPoints'?: number;
      /**
       * @description Where the world's clock stands to the deadline of cancellations.
       * @enum {unknown}
       */
      'cancellation.deadline'?: 'ahead' | 'past';
      /**
       * @description The mode of the home club's resale policy.
       * @enum {unknown}
       */
      'resale.mode'?: 'marketplace' | 'seatRelease';
      /** @description The lowest and the highest price that may be asked, in hundredths of a per cent of the original price. */
      'resale.priceRange'?: number[];
      /**
       * @description What is paid out for a released seat.
       * @enum {unknown}
       */
      'resale.payout'?: 'original' | 'lower';
      /** @description Whether a released seat may be sold at less than the original price. */
      'resale.lowerPrice'?: boolean;
      /**
       * @description When listings are offered: at once, when the area is sold out, or from a moment on that is a day ahead.
       * @enum {unknown}
       */
      'resale.availability'?: 'atOnce' | 'whenAreaSoldOut' | 'later';
      /**
       * @description Where the world's clock stands in the window of the resale policy.
       * @enum {unknown}
       */
      'resale.window'?: 'before' | 'open' | 'after';
      /**
       * @description Where the world's clock stands to the moment before kick-off at which listings end.
       * @enum {unknown}
       */
      'resale.deadline'?: 'ahead' | 'past';
      /**
       * @description Whether tickets out of season tickets keep their price type in a marketplace or are forced to another.
       * @enum {unknown}
       */
      'resale.seasonTickets'?: 'keep' | 'force';
      /**
       * @description Who names that price type: the fixture `concession` and its competition `member`, the competition alone, or neither.
       * @enum {unknown}
       */
      'resale.forcedPriceType'?: 'none' | 'competition' | 'fixture';
      /** @description What the reseller pays, in hundredths of a per cent of what is paid out. */
      'resale.refundFee'?: number;
      /** @description What the buyer pays on top, in hundredths of a per cent of the price. */
      'resale.salesFee'?: number;
      /**
       * @description Home fixtures for season tickets, a week apart, each by the physical configuration that the ground has there: `main`, `other`, or
       *     `rebuilt`, which is `main` with seats changed since. At each the home club has an allocation `general` of all areas, and one
       *     `sponsors` of an area of its own.
       */
      'season.performances'?: ('main' | 'other' | 'rebuilt')[];
      /** @description The areas of the physical configuration `main`, best first, in the pictures of `ground.areas`. */
      'configuration.main'?: string[][];
      /** @description The same of `other`. An area has the name that the area of the same number has in `main`. */
      'configuration.other'?: string[][];
      /** @description The same of `main` after its seats were changed. */
      'configuration.rebuilt'?: string[][];
      /** @description The categories of the areas at each fixture of `season.performances`, by letters. Absent for a fixture or an area, the first area is `A`, the second `B`, and so on. An adult pays `price.adult` in `A`, and a tenth of it less in each further letter. */
      'configuration.categories'?: ('A' | 'B' | 'C' | 'D' | 'E' | 'F' | 'G' | 'H')[][];
      /** @description Contacts whose payment fails, by the ids that the club has for them, as the club's provider tells. */
      'contact.paymentFails'?: string[];
      /** @description Contacts of whom it is not known where to send to. */
      'contact.shipmentMissing'?: string[];
    };
    /** @description The situation that the world must meet. Criteria left out have their default. */
    WorldRequest: {
      criteria?: components['schemas']['WorldCriteria'];
      /** @description Whether the answer carries the seat layout. Absent, it does. */
      layout?: boolean;
    };
    /** @description A world's clock. It stands still until it is moved. */
    WorldClock: {
      now: components['schemas']['Instant'];
    };
    /** @description Who is in the world. */
    WorldOrganisations: {
      /** @description The home club. */
      home: components['schemas']['Id'];
      /** @description The first Seller, whose allocation the criteria are about. */
      sellerA: components['schemas']['Id'];
      /** @description Another Seller at the same fixture. */
      sellerB: components['schemas']['Id'];
    };
    /** @description Tokens of a client. */
    WorldTokens: {
      /** @description Counts. */
      valid: string;
      /** @description Must be refused. */
      expired: string;
      /** @description For another Issuer; must be refused. */
      wrongAudience: string;
      /** @description Counts from ten minutes on; must be refused. */
      early: string;
      /** @description Counts from some seconds on, as a clock that is a little ahead makes them; must be taken. */
      skewed: string;
    };
    /** @description A client of the world, with credentials and with tokens that must be refused. */
    WorldClient: {
      /** @description `sellerA`, `sellerB`, `home`, `gate`, or `sellerA without` and a scope it lacks. */
      name: string;
      clientId: components['schemas']['Id'];
      /** @description For the token endpoint. */
      clientSecret: string;
      scopes: string[];
      tokens: components['schemas']['WorldTokens'];
    };
    /** @description The allocations of the world. */
    WorldAllocations: {
      sellerA: components['schemas']['Id'];
      sellerB: components['schemas']['Id'];
    };
    /** @description Where a seat stands, so that neighbours can be told. */
    LayoutSeat: {
      seatId: components['schemas']['Id'];
      areaId: components['schemas']['Id'];
      row: string;
      number: string;
      kind: components['schemas']['SeatKind'];
      /** @description Seats of one row without an aisle between them have the same, and no others. */
      run: string;
      /** @description Place within the run, rising from left to right; neighbours differ by one. */
      position: number;
      /** @description The Issuer's order of quality, 0 best; no two seats have the same. */
      rank: number;
    };
    /** @description A closed world and everything needed to act in it. */
    World: {
      id: components['schemas']['Id'];
      clock: components['schemas']['WorldClock'];
      /**
       * Format: uri
       * @description Where the world answers.
       */
      baseUrl: string;
      /**
       * Format: uri
       * @description Where its clients get tokens.
       */
      tokenUrl: string;
      organisations: components['schemas']['WorldOrganisations'];
      /** @description Who can ask. `sellerA` is the first, then `sellerB`, `home` and `gate`; others follow. */
      clients: components['schemas']['WorldClient'][];
      fixtureId: components['schemas']['Id'];
      venueId: components['schemas']['Id'];
      allocations: components['schemas']['WorldAllocations'];
      /** @description Ids by the names that checks use, for instance `priceType.adult`. */
      names: {
        [key: string]: components['schemas']['Id'];
      };
      /** @description The seats of the first Seller's allocation, in no order. */
      layout?: components['schemas']['LayoutSeat'][];
    };
    /** @description Where to set the clock. */
    ClockRequest: {
      /**
       * Format: date-time
       * @description Not before the present of the world, and before the year 2100.
       */
      now: string;
    };
    /** @description The world's next requests to an operation are answered with 429 or 503 and not done. */
    SimulatedAnswer: {
      /** @constant */
      kind: 'answer';
      /** @description The operation. */
      operationId: string;
      /**
       * @description The status.
       * @enum {unknown}
       */
      status: 429 | 503;
      /** @description How many requests. */
      times: number;
    };
    /** @description The home club suspends the first Seller's allocation or lets it be sold again. */
    SimulatedSuspension: {
      /** @constant */
      kind: 'suspension';
      /** @description Suspended from now on. */
      suspended: boolean;
    };
    /** @description The home club stops a ticket's barcode or lets it be admitted again. */
    SimulatedBarcodeStop: {
      /** @constant */
      kind: 'barcodeStop';
      ticketId: components['schemas']['Id'];
      /** @description Stopped from now on. */
      stopped: boolean;
    };
    /** @description The home club changes the fixture. Members left out stay as they are. */
    SimulatedFixtureChange: {
      /** @constant */
      kind: 'fixtureChange';
      /** @description One of the world's. Absent, that of the allocations. */
      fixtureId?: components['schemas']['Id'];
      /**
       * @description Its status.
       * @enum {unknown}
       */
      status?: 'scheduled' | 'postponed' | 'abandoned' | 'cancelled' | 'played';
      /**
       * Format: date-time
       * @description The new kick-off; the gates open as long before it as they did.
       */
      kickOff?: string;
      /** @description What a cancelled ticket gives back, in hundredths of a per cent. */
      refundBasisPoints?: number;
    };
    /** @description The safety group takes free seats of an area out of the first Seller's allocation, the last ones first. */
    SimulatedReduction: {
      /** @constant */
      kind: 'reduction';
      areaId: components['schemas']['Id'];
      /** @description How many; where fewer are free those. */
      seats: number;
    };
    /** @description The home club changes what a price type costs in every price band of the first Seller's allocation. */
    SimulatedPriceChange: {
      /** @constant */
      kind: 'priceChange';
      priceTypeId: components['schemas']['Id'];
      /** @description Minor units. */
      amount: number;
    };
    /** @description What to simulate. */
    SimulatedAction:
      | components['schemas']['SimulatedAnswer']
      | components['schemas']['SimulatedSuspension']
      | components['schemas']['SimulatedBarcodeStop']
      | components['schemas']['SimulatedFixtureChange']
      | components['schemas']['SimulatedReduction']
      | components['schemas']['SimulatedPriceChange'];
    /** @description What was simulated. */
    SimulationDone: {
      kind: string;
    };
    /** @description A seat in an event, by reference. */
    HeldSeat: {
      seatId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      /** @description Minor units of the allocation's currency. */
      price: number;
      /** @description Minor units that the buyer of a listed seat pays on top. */
      fee?: number;
    };
    /** @description A seat in an event, by reference, with the ticket for it. */
    SoldSeat: {
      seatId: components['schemas']['Id'];
      priceTypeId: components['schemas']['Id'];
      /** @description Minor units of the allocation's currency. */
      price: number;
      /** @description Where the Issuer declares the profile `fulfil`. */
      ticketId?: components['schemas']['Id'];
      /** @description Minor units that the buyer of a listed seat pays on top. */
      fee?: number;
    };
    /** @description What is asked for. */
    BarcodeChange: ('activate' | 'deactivate' | 'reissue' | 'void') | string;
    /** @description `request`: the Seller asked. `retention`: its time was over. */
    ErasureCause: ('request' | 'retention') | string;
    /** @description A ticket of a cancellation in an event, in minor units of the allocation's currency. */
    CancelledSeat: {
      ticketId: components['schemas']['Id'];
      seatId: components['schemas']['Id'];
      /** @description Minor units, before the fee. */
      share: number;
      /** @description Minor units. */
      fee: number;
      /** @description Minor units. */
      refund: number;
    };
  };
  responses: {
    /** @description The request does not have the documented shape; `pointers` say where. */
    Unprocessable: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Too many requests. */
    TooManyRequests: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Not now; nothing was done. */
    Unavailable: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No token, or one that does not count. */
    Unauthorized: {
      headers: {
        'WWW-Authenticate': components['headers']['WwwAuthenticate'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The token lacks the scope. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description No such object, or one of another organisation. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not JSON. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description Refused by a rule; `code` says which. */
    Refused: {
      headers: {
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is too large. */
    TooLarge: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The body is not application/json. */
    UnsupportedMediaType: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
    /** @description The object has changed since. */
    PreconditionFailed: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        'application/problem+json': components['schemas']['Problem'];
      };
    };
  };
  parameters: {
    /** @description At most so many. Absent, 100. */
    Limit: number;
    /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
    Cursor: string;
    /** @description The fixture. */
    FixtureId: components['schemas']['Id'];
    /** @description The venue. */
    VenueId: components['schemas']['Id'];
    /** @description The allocation. */
    AllocationId: components['schemas']['Id'];
    /**
     * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
     *     Issuer, new for every new request.
     */
    IdempotencyKey: string;
    /** @description The hold. */
    HoldId: components['schemas']['Id'];
    /** @description The ETag of the state that the caller has seen. Another state by now is answered with 412. */
    IfMatch: string;
    /** @description The order, by the id that the Seller chose for it. Chosen once, never used for another order. */
    ClientOrderId: components['schemas']['Id'];
    /** @description The ticket. */
    TicketId: components['schemas']['Id'];
    /** @description The deliverable, as the ticket's list names it. */
    DeliverableId: components['schemas']['Id'];
    /** @description What the link names. */
    LiveBarcodeId: components['schemas']['Id'];
    /** @description The revision that the caller has; 0 or absent for the whole list. */
    AfterRevision: number;
    /** @description The gate device, named by the home club. */
    DeviceId: components['schemas']['Id'];
    /** @description The scan. */
    ScanId: components['schemas']['Id'];
    /** @description The cancellation. */
    CancellationId: components['schemas']['Id'];
    /** @description The home club. */
    OrganisationId: components['schemas']['Id'];
    /** @description The price that the fan would ask, in minor units of the allocation's currency. Absent, what the ticket was sold at. */
    AskedAmount: number;
    /** @description The listing. */
    ListingId: components['schemas']['Id'];
    /** @description The exchange. */
    ExchangeId: components['schemas']['Id'];
    /** @description The season-ticket product. */
    SeasonProductId: components['schemas']['Id'];
    /** @description The season ticket. */
    SeasonTicketId: components['schemas']['Id'];
    /** @description The contact, by the id that the club has for it. Never a name or an address. */
    ContactId: components['schemas']['Id'];
    /** @description The physical configuration. */
    PhysicalConfigurationId: components['schemas']['Id'];
    /** @description The renewal run. */
    RenewalRunId: components['schemas']['Id'];
    /** @description How long the Issuer keeps the stream open at most. With 0 it ends once all that is there has been sent. Absent, it is 3600. */
    LifeSeconds: number;
    /**
     * @description The `id` of the last message that came, which is a cursor. Readers send it by themselves when they connect again, so it
     *     counts before `cursor`.
     */
    LastEventId: string;
    /** @description The webhook. */
    WebhookId: components['schemas']['Id'];
    /** @description The world. */
    WorldId: components['schemas']['Id'];
  };
  requestBodies: never;
  headers: {
    /** @description Seconds to wait. */
    RetryAfter: number;
    /** @description How to authenticate. */
    WwwAuthenticate: string;
    /** @description The revision of the object. */
    ETag: string;
    /** @description Present and `true` when this is the answer to an earlier request with the same key. */
    IdempotencyReplayed: 'true';
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  getWellKnown: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Where everything is. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WellKnown'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getCapabilities: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What it can do. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Capabilities'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listVersions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The versions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['VersionList'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getHealth: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Health'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listFixtures: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of fixtures. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['FixtureList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getFixture: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The fixture. */
        fixtureId: components['parameters']['FixtureId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The fixture. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Fixture'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getVenue: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The venue. */
        venueId: components['parameters']['VenueId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The venue. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Venue'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listAllocations: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of allocations. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AllocationList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getAllocation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The allocation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Allocation'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getPriceList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The price list. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PriceList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getAvailability: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Availability'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createHold: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HoldRequest'];
      };
    };
    responses: {
      /** @description The seats are held. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The hold. */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hold. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseHold: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The hold. */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hold, released. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  extendHold: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The hold. */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExtendHoldRequest'];
      };
    };
    responses: {
      /** @description The hold lives longer. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replaceHoldItems: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The ETag of the state that the caller has seen. Another state by now is answered with 412. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The hold. */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplaceHoldItemsRequest'];
      };
    };
    responses: {
      /** @description The hold has its new seats. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseHoldItems: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
        /** @description The ETag of the state that the caller has seen. Another state by now is answered with 412. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The hold. */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseHoldItemsRequest'];
      };
    };
    responses: {
      /** @description The hold without those seats. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  checkHold: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The hold. */
        holdId: components['parameters']['HoldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hold is kept for payment. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listOrders: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of orders. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['OrderList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
        /** @description The order, by the id that the Seller chose for it. Chosen once, never used for another order. */
        clientOrderId: components['parameters']['ClientOrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The order. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmOrder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
        /** @description The order, by the id that the Seller chose for it. Chosen once, never used for another order. */
        clientOrderId: components['parameters']['ClientOrderId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['OrderRequest'];
      };
    };
    responses: {
      /** @description The order was there already, as it is now. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      /** @description The order is confirmed; the seats are sold. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Order'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listTickets: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
        /** @description The order, by the id that the Seller chose for it. Chosen once, never used for another order. */
        clientOrderId: components['parameters']['ClientOrderId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The tickets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TicketList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getHolder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The holder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Holder'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  setHolder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['HolderRequest'];
      };
    };
    responses: {
      /** @description The ticket with its holder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  eraseHolder: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The ticket without a holder. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  reportDelivery: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['TicketDeliveryRequest'];
      };
    };
    responses: {
      /** @description The ticket with its delivery. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeliverables: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliverables. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliverableList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getDeliverable: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
        /** @description The deliverable, as the ticket's list names it. */
        deliverableId: components['parameters']['DeliverableId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The deliverable. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliverableLink'];
          'application/pdf': components['schemas']['Binary'];
          'image/png': components['schemas']['Binary'];
          'image/svg+xml': components['schemas']['Markup'];
          'application/vnd.apple.pkpass': components['schemas']['Binary'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getBarcode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The barcode. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Barcode'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  activateBarcode: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The barcode. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Barcode'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deactivateBarcode: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BarcodeChangeRequest'];
      };
    };
    responses: {
      /** @description The barcode. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Barcode'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  reissueBarcode: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BarcodeChangeRequest'];
      };
    };
    responses: {
      /** @description The new barcode. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Barcode'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  voidTicket: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['BarcodeChangeRequest'];
      };
    };
    responses: {
      /** @description The ticket. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Ticket'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getBarcodeKeys: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['BarcodeKeys'];
        };
      };
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getLiveBarcode: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description What the link names. */
        liveBarcodeId: components['parameters']['LiveBarcodeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/html': components['schemas']['Markup'];
        };
      };
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  recordScans: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The fixture. */
        fixtureId: components['parameters']['FixtureId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ScanBatchRequest'];
      };
    };
    responses: {
      /** @description What each scan came to. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanBatch'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getAccessList: {
    parameters: {
      query?: {
        /** @description The revision that the caller has; 0 or absent for the whole list. */
        after?: components['parameters']['AfterRevision'];
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
      };
      header?: never;
      path: {
        /** @description The fixture. */
        fixtureId: components['parameters']['FixtureId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The list from that revision on. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  reportAccessList: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The fixture. */
        fixtureId: components['parameters']['FixtureId'];
        /** @description The gate device, named by the home club. */
        deviceId: components['parameters']['DeviceId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['AccessListReportRequest'];
      };
    };
    responses: {
      /** @description What the gate has and what is current. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['AccessListReport'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listScans: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of scans. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ScanList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  reverseScan: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The scan. */
        scanId: components['parameters']['ScanId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The scan, reversed. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Scan'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createRelease: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReleaseRequest'];
      };
    };
    responses: {
      /** @description The tickets are released and their seats free. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Release'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createCancellation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancellationRequest'];
      };
    };
    responses: {
      /** @description The quote. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cancellation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getCancellation: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The cancellation. */
        cancellationId: components['parameters']['CancellationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The cancellation. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cancellation'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmCancellation: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The cancellation. */
        cancellationId: components['parameters']['CancellationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['CancellationConfirmation'];
      };
    };
    responses: {
      /** @description The cancellation, confirmed. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Cancellation'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getResalePolicy: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The policy. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResalePolicy'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  setResalePolicy: {
    parameters: {
      query?: never;
      header?: {
        /** @description The ETag of the state that the caller has seen. Another state by now is answered with 412. */
        'If-Match'?: components['parameters']['IfMatch'];
      };
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ResalePolicyRequest'];
      };
    };
    responses: {
      /** @description The policy as it is now. */
      200: {
        headers: {
          ETag: components['headers']['ETag'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResalePolicy'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      412: components['responses']['PreconditionFailed'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawAllListings: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was withdrawn. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingsWithdrawn'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getResaleTerms: {
    parameters: {
      query?: {
        /** @description The price that the fan would ask, in minor units of the allocation's currency. Absent, what the ticket was sold at. */
        amount?: components['parameters']['AskedAmount'];
      };
      header?: never;
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The terms a listing made now would have. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ResaleTerms'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createListing: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The ticket. */
        ticketId: components['parameters']['TicketId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingRequest'];
      };
    };
    responses: {
      /** @description The listing. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Listing'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listListings: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of listings. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ListingList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getListing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The listing. */
        listingId: components['parameters']['ListingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The listing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Listing'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  withdrawListing: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The listing. */
        listingId: components['parameters']['ListingId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The listing, withdrawn. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Listing'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  holdListing: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The listing. */
        listingId: components['parameters']['ListingId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ListingHoldRequest'];
      };
    };
    responses: {
      /** @description The hold. */
      201: {
        headers: {
          ETag: components['headers']['ETag'];
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Hold'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createExchange: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExchangeRequest'];
      };
    };
    responses: {
      /** @description The quote. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Exchange'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getExchange: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The exchange. */
        exchangeId: components['parameters']['ExchangeId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exchange. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Exchange'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmExchange: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The exchange. */
        exchangeId: components['parameters']['ExchangeId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ExchangeConfirmation'];
      };
    };
    responses: {
      /** @description The exchange, confirmed. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Exchange'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getStatement: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of the statement. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Statement'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getSalesSummary: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The allocation. */
        allocationId: components['parameters']['AllocationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The sums. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SalesSummary'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listSeasonProducts: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of products. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonProductList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createSeasonProduct: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeasonProductRequest'];
      };
    };
    responses: {
      /** @description The product. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonProduct'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getSeasonProduct: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The season-ticket product. */
        seasonProductId: components['parameters']['SeasonProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The product. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonProduct'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createSeasonQuote: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The season-ticket product. */
        seasonProductId: components['parameters']['SeasonProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeasonWish'];
      };
    };
    responses: {
      /** @description The quote. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonQuote'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createSeasonPurchase: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The season-ticket product. */
        seasonProductId: components['parameters']['SeasonProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SeasonPurchaseRequest'];
      };
    };
    responses: {
      /** @description The season tickets. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonPurchase'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listSeasonTickets: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The season-ticket product. */
        seasonProductId: components['parameters']['SeasonProductId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of season tickets. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonTicketList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getSeasonTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The season ticket. */
        seasonTicketId: components['parameters']['SeasonTicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The season ticket. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonTicket'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  releaseSeasonTicket: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The season ticket. */
        seasonTicketId: components['parameters']['SeasonTicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The season ticket, released. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonTicket'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  confirmSeasonTicket: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The season ticket. */
        seasonTicketId: components['parameters']['SeasonTicketId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The season ticket, sold. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SeasonTicket'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  setContactStanding: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
        /** @description The contact, by the id that the club has for it. Never a name or an address. */
        contactId: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ContactStandingRequest'];
      };
    };
    responses: {
      /** @description The standing. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ContactStanding'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listPreferredSeats: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
        /** @description The contact, by the id that the club has for it. Never a name or an address. */
        contactId: components['parameters']['ContactId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The preferred seats. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['PreferredSeatList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deletePreferredSeat: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The home club. */
        organisationId: components['parameters']['OrganisationId'];
        /** @description The contact, by the id that the club has for it. Never a name or an address. */
        contactId: components['parameters']['ContactId'];
        /** @description The physical configuration. */
        physicalConfigurationId: components['parameters']['PhysicalConfigurationId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is forgotten. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createRenewalRun: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The season-ticket product. */
        seasonProductId: components['parameters']['SeasonProductId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewalRunRequest'];
      };
    };
    responses: {
      /** @description The run. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalRun'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getRenewalRun: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The renewal run. */
        renewalRunId: components['parameters']['RenewalRunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalRun'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  advanceRenewalRun: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The renewal run. */
        renewalRunId: components['parameters']['RenewalRunId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['RenewalAdvance'];
      };
    };
    responses: {
      /** @description What was done. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalPortion'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  stopRenewalRun: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The renewal run. */
        renewalRunId: components['parameters']['RenewalRunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run, stopped. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalRun'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  resumeRenewalRun: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The renewal run. */
        renewalRunId: components['parameters']['RenewalRunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The run. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalRun'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listRenewalResults: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The renewal run. */
        renewalRunId: components['parameters']['RenewalRunId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of results. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['RenewalResultList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listEvents: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of events. Its cursor stays valid, also on the last page. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EventList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  streamEvents: {
    parameters: {
      query?: {
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
        /** @description How long the Issuer keeps the stream open at most. With 0 it ends once all that is there has been sent. Absent, it is 3600. */
        lifeSeconds?: components['parameters']['LifeSeconds'];
      };
      header?: {
        /**
         * @description The `id` of the last message that came, which is a cursor. Readers send it by themselves when they connect again, so it
         *     counts before `cursor`.
         */
        'Last-Event-ID'?: components['parameters']['LastEventId'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The events, as long as the stream is open. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'text/event-stream': components['schemas']['EventStream'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listWebhooks: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of webhooks. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WebhookRequest'];
      };
    };
    responses: {
      /** @description The webhook, with the secret that signs. It is shown here only. */
      201: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  getWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The webhook. */
        webhookId: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteWebhook: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The webhook. */
        webhookId: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  rotateWebhookSecret: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The webhook. */
        webhookId: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook, with the new secret. It is shown here only. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WebhookWithSecret'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  testWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The webhook. */
        webhookId: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The webhook; the event is in the feed. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  replayWebhook: {
    parameters: {
      query?: never;
      header: {
        /**
         * @description Names this request, so that a repeat of it is answered and not done again. Chosen by the caller, of no meaning to the
         *     Issuer, new for every new request.
         */
        'Idempotency-Key': components['parameters']['IdempotencyKey'];
      };
      path: {
        /** @description The webhook. */
        webhookId: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ReplayRequest'];
      };
    };
    responses: {
      /** @description The webhook, active, at that place. */
      200: {
        headers: {
          'Idempotency-Replayed': components['headers']['IdempotencyReplayed'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['Webhook'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  listDeliveries: {
    parameters: {
      query?: {
        /** @description At most so many. Absent, 100. */
        limit?: components['parameters']['Limit'];
        /** @description Where to go on, from an earlier answer. Absent, from the beginning. */
        cursor?: components['parameters']['Cursor'];
      };
      header?: never;
      path: {
        /** @description The webhook. */
        webhookId: components['parameters']['WebhookId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of attempts. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['DeliveryList'];
        };
      };
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  createWorld: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['WorldRequest'];
      };
    };
    responses: {
      /** @description The world stands. */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['World'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  deleteWorld: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The world. */
        worldId: components['parameters']['WorldId'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is gone. */
      204: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  moveClock: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The world. */
        worldId: components['parameters']['WorldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['ClockRequest'];
      };
    };
    responses: {
      /** @description The clock stands there. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['WorldClock'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      409: components['responses']['Refused'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
  simulateAction: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /** @description The world. */
        worldId: components['parameters']['WorldId'];
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        'application/json': components['schemas']['SimulatedAction'];
      };
    };
    responses: {
      /** @description It is so. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['SimulationDone'];
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      404: components['responses']['NotFound'];
      413: components['responses']['TooLarge'];
      415: components['responses']['UnsupportedMediaType'];
      422: components['responses']['Unprocessable'];
      429: components['responses']['TooManyRequests'];
      503: components['responses']['Unavailable'];
    };
  };
}
