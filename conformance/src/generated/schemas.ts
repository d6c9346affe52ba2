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
      items: components['schemas']['HeldSeat'][];
      total: components['schemas']['Money'];
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
      /**
       * Format: uri
       * @description Where the capabilities are.
       */
      capabilitiesUrl: string;
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
      /**
       * @description The ground's IANA time zone; show kick-off in it.
       * @example Europe/London
       */
      timeZone: string;
      status: components['schemas']['FixtureStatus'];
      /** @description Rises with every change of the fixture. */
      revision: number;
    };
    /** @description Where the next page begins. Absent on the last page. */
    NextCursor: string;
    /** @description A page of fixtures, by kick-off. */
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
    /** @description Something the Issuer must know of a ticket's holder. */
    HolderField: {
      /**
       * @description What is asked for.
       * @example name
       */
      field: string;
      /**
       * @description Why it is needed.
       * @example entry control
       */
      purpose: string;
      /** @description Days after the fixture when it is erased. */
      retentionDays: number;
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
      /** @description Seats in all. */
      quantity: number;
      areas: components['schemas']['AllocationArea'][];
      limits: components['schemas']['AllocationLimits'];
      /** @description What the Seller must pass on of each holder. */
      holderFields: components['schemas']['HolderField'][];
      /** @description Until then unsold seats go back without charge. */
      returnDeadline: components['schemas']['Instant'];
      /** @description The Seller's share of the face value, in hundredths of a per cent. */
      commissionBasisPoints: number;
    };
    /** @description A page of allocations, by kick-off. */
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
    /** @description The seats of one area and price band. `free`, `held` and `sold` add up to `allocated`. */
    AreaAvailability: {
      areaId: components['schemas']['Id'];
      priceBandId: components['schemas']['Id'];
      /** @description Seats of the allocation. */
      allocated: number;
      /** @description Free seats, wheelchair spaces and companion seats among them. */
      free: number;
      /** @description Seats in live holds. */
      held: number;
      /** @description Seats in orders. */
      sold: number;
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
      /** @description The sum of the prices; 0 once the hold is released or has expired. */
      total: components['schemas']['Money'];
      /** @description Standard seats that the choice left without a free standard neighbour and that had one. */
      singlesLeft: number;
      /** @description Every way in which the choice falls short of what was asked. */
      compromises: components['schemas']['Compromise'][];
      /** @description The order that confirmed this hold. */
      clientOrderId?: components['schemas']['Id'];
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
    OrderState: 'confirmed';
    /** @description One seat of an order, at the price it was held at. */
    OrderItem: {
      seat: components['schemas']['Seat'];
      priceTypeId: components['schemas']['Id'];
      price: components['schemas']['Money'];
    };
    /** @description Seats sold to a Seller's fan. */
    Order: {
      clientOrderId: components['schemas']['Id'];
      allocationId: components['schemas']['Id'];
      fixtureId: components['schemas']['Id'];
      holdId: components['schemas']['Id'];
      state: components['schemas']['OrderState'];
      confirmedAt: components['schemas']['Instant'];
      /** @description The seats sold. */
      items: components['schemas']['OrderItem'][];
      /** @description The sum of the prices. */
      total: components['schemas']['Money'];
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
      /** @description Seats neither sold nor held. */
      free: number;
      /** @description The face value of what is sold. */
      soldValue: components['schemas']['Money'];
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
       * @description The fixture's status.
       * @enum {unknown}
       */
      'fixture.status'?: 'scheduled' | 'postponed' | 'abandoned' | 'cancelled' | 'played';
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
      /** @description `sellerA`, `sellerB`, `home`, or `sellerA without` and a scope it lacks. */
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
    /** @description What to simulate. */
    SimulatedAction: components['schemas']['SimulatedAnswer'] | components['schemas']['SimulatedSuspension'];
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
