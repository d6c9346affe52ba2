// Generated from openapi/v1: change it there, then run `npm run generate`.

export type RuleRow = {
  readonly id: string;
  readonly kind: 'requirement' | 'decision' | 'cell';
  readonly level: 'MUST' | 'SHOULD';
  readonly profile: string;
  readonly role: string;
  readonly says: string;
  /** Its page and anchor, below the site's address. */
  readonly page: string;
  readonly source: string;
  /** Why no check can see it from outside, or null. */
  readonly unobservable: string | null;
};

/** Rows with a check written by hand. */
export type CheckedRequirementId =
  | 'AUTH-01'
  | 'AUTH-02'
  | 'AUTH-03'
  | 'AUTH-04'
  | 'AUTH-05'
  | 'AUTH-06'
  | 'AUTH-07'
  | 'AUTH-09'
  | 'BEST-01'
  | 'BEST-02'
  | 'BEST-03'
  | 'BEST-04'
  | 'BEST-05'
  | 'BEST-06'
  | 'BEST-07'
  | 'BEST-08'
  | 'BEST-09'
  | 'BEST-10'
  | 'BEST-11'
  | 'BEST-12'
  | 'BEST-13'
  | 'DISC-01'
  | 'DISC-02'
  | 'DISC-03'
  | 'DISC-04'
  | 'DISC-05'
  | 'DISC-06'
  | 'EVNT-01'
  | 'EVNT-02'
  | 'EVNT-03'
  | 'EVNT-04'
  | 'EVNT-05'
  | 'EVNT-06'
  | 'EVNT-07'
  | 'EVNT-08'
  | 'EVNT-09'
  | 'TIME-01'
  | 'TIME-02'
  | 'TIME-03'
  | 'TIME-04'
  | 'TIME-05'
  | 'TIME-06'
  | 'TIME-07'
  | 'TIME-08'
  | 'TIME-09'
  | 'TIME-10'
  | 'TIME-11'
  | 'TIME-12'
  | 'TIME-13'
  | 'IDEM-01'
  | 'IDEM-02'
  | 'IDEM-03'
  | 'IDEM-04'
  | 'IDEM-05'
  | 'IDEM-06'
  | 'IDEM-07'
  | 'IDEM-08'
  | 'IDEM-09'
  | 'IDEM-10'
  | 'LAYER-01'
  | 'LAYER-02'
  | 'LAYER-03'
  | 'LAYER-04'
  | 'LAYER-05'
  | 'LAYER-06'
  | 'LAYER-07'
  | 'LAYER-08'
  | 'LAYER-09'
  | 'LAYER-10'
  | 'LIVE-01'
  | 'LIVE-02'
  | 'LIVE-03'
  | 'LIVE-04'
  | 'LIVE-05'
  | 'LIVE-06'
  | 'LIVE-07'
  | 'MONY-01'
  | 'MONY-02'
  | 'MONY-03'
  | 'MONY-04'
  | 'ORD-01'
  | 'ORD-02'
  | 'ORD-03'
  | 'ORD-04'
  | 'ORD-05'
  | 'PAGE-01'
  | 'PAGE-02'
  | 'PAGE-03'
  | 'PAGE-04'
  | 'PROB-01'
  | 'PROB-02'
  | 'PROB-03'
  | 'PROB-04'
  | 'PROB-05'
  | 'PROB-06'
  | 'PROB-07'
  | 'PROB-08'
  | 'PROB-09'
  | 'PROB-10'
  | 'PROB-11'
  | 'PROB-12'
  | 'RACE-01'
  | 'RACE-02'
  | 'RACE-03'
  | 'RACE-04'
  | 'SALE-01'
  | 'SALE-02'
  | 'SALE-03'
  | 'SALE-04'
  | 'SALE-05'
  | 'SALE-06'
  | 'SALE-07'
  | 'SAND-01'
  | 'SAND-02'
  | 'SAND-03'
  | 'SAND-04'
  | 'SAND-05'
  | 'SAND-07'
  | 'SAND-08'
  | 'HOOK-01'
  | 'HOOK-02'
  | 'HOOK-03'
  | 'HOOK-04'
  | 'HOOK-05'
  | 'HOOK-06'
  | 'HOOK-07'
  | 'HOOK-08'
  | 'HOOK-09'
  | 'HOOK-10'
  | 'HOOK-11'
  | 'HOOK-12'
  | 'HOOK-13'
  | 'HOOK-14'
  | 'HOOK-15'
  | 'HOOK-16'
  | 'HOOK-17'
  | 'HOOK-18'
  | 'HOOK-19'
  | 'HOOK-20'
  | 'HOOK-21'
  | 'HOOK-22';
export type RuleId =
  | 'CLK-01'
  | 'CONF-01'
  | 'CONF-02'
  | 'CONF-03'
  | 'HOLD-01'
  | 'HOLD-02'
  | 'HOLD-03'
  | 'HOLD-04'
  | 'HOLD-05'
  | 'HOLD-06'
  | 'HOLD-07'
  | 'HOLD-08'
  | 'HOLD-09'
  | 'HOLD-10'
  | 'HOLD-11'
  | 'HOLD-12'
  | 'HOLD-13'
  | 'HOLD-14'
  | 'CHK-01'
  | 'EXT-01'
  | 'REL-01'
  | 'REL-02'
  | 'HKAD-01'
  | 'HKAD-02'
  | 'HKAD-03'
  | 'HKAD-04'
  | 'HKAD-05'
  | 'HOLD.held.getHold'
  | 'HOLD.held.extendHold'
  | 'HOLD.held.replaceHoldItems'
  | 'HOLD.held.releaseHoldItems'
  | 'HOLD.held.releaseHold'
  | 'HOLD.held.checkHold'
  | 'HOLD.held.confirmOrder'
  | 'HOLD.held.clock'
  | 'HOLD.checked.getHold'
  | 'HOLD.checked.extendHold'
  | 'HOLD.checked.replaceHoldItems'
  | 'HOLD.checked.releaseHoldItems'
  | 'HOLD.checked.releaseHold'
  | 'HOLD.checked.checkHold'
  | 'HOLD.checked.confirmOrder'
  | 'HOLD.checked.clock'
  | 'HOLD.confirmed.getHold'
  | 'HOLD.confirmed.extendHold'
  | 'HOLD.confirmed.replaceHoldItems'
  | 'HOLD.confirmed.releaseHoldItems'
  | 'HOLD.confirmed.releaseHold'
  | 'HOLD.confirmed.checkHold'
  | 'HOLD.confirmed.confirmOrder'
  | 'HOLD.confirmed.clock'
  | 'HOLD.released.getHold'
  | 'HOLD.released.extendHold'
  | 'HOLD.released.replaceHoldItems'
  | 'HOLD.released.releaseHoldItems'
  | 'HOLD.released.releaseHold'
  | 'HOLD.released.checkHold'
  | 'HOLD.released.confirmOrder'
  | 'HOLD.released.clock'
  | 'HOLD.expired.getHold'
  | 'HOLD.expired.extendHold'
  | 'HOLD.expired.replaceHoldItems'
  | 'HOLD.expired.releaseHoldItems'
  | 'HOLD.expired.releaseHold'
  | 'HOLD.expired.checkHold'
  | 'HOLD.expired.confirmOrder'
  | 'HOLD.expired.clock'
  | 'ORDER.confirmed.getOrder'
  | 'ORDER.confirmed.confirmOrder'
  | 'ORDER.confirmed.confirmOtherwise'
  | 'AUTH-01'
  | 'AUTH-02'
  | 'AUTH-03'
  | 'AUTH-04'
  | 'AUTH-05'
  | 'AUTH-06'
  | 'AUTH-07'
  | 'AUTH-08'
  | 'AUTH-09'
  | 'BEST-01'
  | 'BEST-02'
  | 'BEST-03'
  | 'BEST-04'
  | 'BEST-05'
  | 'BEST-06'
  | 'BEST-07'
  | 'BEST-08'
  | 'BEST-09'
  | 'BEST-10'
  | 'BEST-11'
  | 'BEST-12'
  | 'BEST-13'
  | 'DISC-01'
  | 'DISC-02'
  | 'DISC-03'
  | 'DISC-04'
  | 'DISC-05'
  | 'DISC-06'
  | 'EVNT-01'
  | 'EVNT-02'
  | 'EVNT-03'
  | 'EVNT-04'
  | 'EVNT-05'
  | 'EVNT-06'
  | 'EVNT-07'
  | 'EVNT-08'
  | 'EVNT-09'
  | 'TIME-01'
  | 'TIME-02'
  | 'TIME-03'
  | 'TIME-04'
  | 'TIME-05'
  | 'TIME-06'
  | 'TIME-07'
  | 'TIME-08'
  | 'TIME-09'
  | 'TIME-10'
  | 'TIME-11'
  | 'TIME-12'
  | 'TIME-13'
  | 'IDEM-01'
  | 'IDEM-02'
  | 'IDEM-03'
  | 'IDEM-04'
  | 'IDEM-05'
  | 'IDEM-06'
  | 'IDEM-07'
  | 'IDEM-08'
  | 'IDEM-09'
  | 'IDEM-10'
  | 'LAYER-01'
  | 'LAYER-02'
  | 'LAYER-03'
  | 'LAYER-04'
  | 'LAYER-05'
  | 'LAYER-06'
  | 'LAYER-07'
  | 'LAYER-08'
  | 'LAYER-09'
  | 'LAYER-10'
  | 'LIVE-01'
  | 'LIVE-02'
  | 'LIVE-03'
  | 'LIVE-04'
  | 'LIVE-05'
  | 'LIVE-06'
  | 'LIVE-07'
  | 'MONY-01'
  | 'MONY-02'
  | 'MONY-03'
  | 'MONY-04'
  | 'ORD-01'
  | 'ORD-02'
  | 'ORD-03'
  | 'ORD-04'
  | 'ORD-05'
  | 'PAGE-01'
  | 'PAGE-02'
  | 'PAGE-03'
  | 'PAGE-04'
  | 'PROB-01'
  | 'PROB-02'
  | 'PROB-03'
  | 'PROB-04'
  | 'PROB-05'
  | 'PROB-06'
  | 'PROB-07'
  | 'PROB-08'
  | 'PROB-09'
  | 'PROB-10'
  | 'PROB-11'
  | 'PROB-12'
  | 'RACE-01'
  | 'RACE-02'
  | 'RACE-03'
  | 'RACE-04'
  | 'SALE-01'
  | 'SALE-02'
  | 'SALE-03'
  | 'SALE-04'
  | 'SALE-05'
  | 'SALE-06'
  | 'SALE-07'
  | 'SAND-01'
  | 'SAND-02'
  | 'SAND-03'
  | 'SAND-04'
  | 'SAND-05'
  | 'SAND-06'
  | 'SAND-07'
  | 'SAND-08'
  | 'HOOK-01'
  | 'HOOK-02'
  | 'HOOK-03'
  | 'HOOK-04'
  | 'HOOK-05'
  | 'HOOK-06'
  | 'HOOK-07'
  | 'HOOK-08'
  | 'HOOK-09'
  | 'HOOK-10'
  | 'HOOK-11'
  | 'HOOK-12'
  | 'HOOK-13'
  | 'HOOK-14'
  | 'HOOK-15'
  | 'HOOK-16'
  | 'HOOK-17'
  | 'HOOK-18'
  | 'HOOK-19'
  | 'HOOK-20'
  | 'HOOK-21'
  | 'HOOK-22';

export const site = 'https://open-away-ticketing.github.io/';

export const rules: readonly (RuleRow & { readonly id: RuleId })[] = [
  {
    id: 'CLK-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: "A world's clock is never set back.",
    page: 'decisions/clock-move/#clk-01',
    source: 'openapi/v1/decisions/clock-move.yaml',
    unobservable: null,
  },
  {
    id: 'CONF-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'From a suspended allocation only a hold that was checked before is confirmed.',
    page: 'decisions/confirm/#conf-01',
    source: 'openapi/v1/decisions/confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CONF-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An order is confirmed only at the total that the Seller expects.',
    page: 'decisions/confirm/#conf-02',
    source: 'openapi/v1/decisions/confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CONF-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "An order is confirmed only in the allocation's currency.",
    page: 'decisions/confirm/#conf-03',
    source: 'openapi/v1/decisions/confirm.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'From a suspended allocation nothing is held.',
    page: 'decisions/hold-admission/#hold-01',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Only a scheduled fixture is sold.',
    page: 'decisions/hold-admission/#hold-02',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Nothing is held before the sale window opens.',
    page: 'decisions/hold-admission/#hold-03',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Nothing is held once the sale window has closed.',
    page: 'decisions/hold-admission/#hold-04',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Only areas of the allocation can be asked for.',
    page: 'decisions/hold-admission/#hold-05',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Only price types of the price list can be asked for.',
    page: 'decisions/hold-admission/#hold-06',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A price type is asked for once, with its whole quantity.',
    page: 'decisions/hold-admission/#hold-07',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-08',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A price type that must be accompanied is held only together with what accompanies it.',
    page: 'decisions/hold-admission/#hold-08',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-09',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'One hold has at most as many seats as one order may.',
    page: 'decisions/hold-admission/#hold-09',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-10',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that too few free seats are left for is refused whole.',
    page: 'decisions/hold-admission/#hold-10',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-11',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A wheelchair space is held only together with a companion seat beside it for every companion asked for.',
    page: 'decisions/hold-admission/#hold-11',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-12',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A party is never split into more groups than asked for.',
    page: 'decisions/hold-admission/#hold-12',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-13',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'With `singles` set to `forbid`, no seat is left alone that had a free neighbour before.',
    page: 'decisions/hold-admission/#hold-13',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD-14',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A Seller holds at most its share of the allocation at once.',
    page: 'decisions/hold-admission/#hold-14',
    source: 'openapi/v1/decisions/hold-admission.yaml',
    unobservable: null,
  },
  {
    id: 'CHK-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'In a suspended allocation no hold is kept for payment, so that nobody is asked for money.',
    page: 'decisions/hold-check/#chk-01',
    source: 'openapi/v1/decisions/hold-check.yaml',
    unobservable: null,
  },
  {
    id: 'EXT-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'No extension reaches beyond `extendableUntil`; where the hold reaches it already, an extension is refused.',
    page: 'decisions/hold-extension/#ext-01',
    source: 'openapi/v1/decisions/hold-extension.yaml',
    unobservable: null,
  },
  {
    id: 'REL-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Only seats of the hold can be given back.',
    page: 'decisions/item-release/#rel-01',
    source: 'openapi/v1/decisions/item-release.yaml',
    unobservable: null,
  },
  {
    id: 'REL-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A wheelchair space and its companion seats in a hold are given back together.',
    page: 'decisions/item-release/#rel-02',
    source: 'openapi/v1/decisions/item-release.yaml',
    unobservable: null,
  },
  {
    id: 'HKAD-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: "A webhook's URL can be read as one.",
    page: 'decisions/webhook-admission/#hkad-01',
    source: 'openapi/v1/decisions/webhook-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HKAD-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Events are delivered over https.',
    page: 'decisions/webhook-admission/#hkad-02',
    source: 'openapi/v1/decisions/webhook-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HKAD-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: "A webhook's URL names no user and no password.",
    page: 'decisions/webhook-admission/#hkad-03',
    source: 'openapi/v1/decisions/webhook-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HKAD-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Nothing is delivered to a private, loopback or link-local address.',
    page: 'decisions/webhook-admission/#hkad-04',
    source: 'openapi/v1/decisions/webhook-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HKAD-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A webhook names only event types that there are, so that a misspelt one is not waited for in vain.',
    page: 'decisions/webhook-admission/#hkad-05',
    source: 'openapi/v1/decisions/webhook-admission.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.getHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on getHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-held-get-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.extendHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on extendHold, stays held, told by hold.extended.',
    page: 'lifecycles/hold/#hold-held-extend-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.replaceHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on replaceHoldItems, stays held, told by hold.replaced.',
    page: 'lifecycles/hold/#hold-held-replace-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.releaseHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on releaseHoldItems, stays held, told by hold.itemsReleased.',
    page: 'lifecycles/hold/#hold-held-release-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.releaseHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on releaseHold, becomes released, told by hold.released.',
    page: 'lifecycles/hold/#hold-held-release-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.checkHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on checkHold, becomes checked, told by hold.checked.',
    page: 'lifecycles/hold/#hold-held-check-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on confirmOrder, becomes confirmed, told by order.confirmed.',
    page: 'lifecycles/hold/#hold-held-confirm-order',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.held.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is held, on clock, becomes expired, told by hold.expired.',
    page: 'lifecycles/hold/#hold-held-clock',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.getHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on getHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-checked-get-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.extendHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on extendHold, is refused with HOLD_CHECKED and stays as it is.',
    page: 'lifecycles/hold/#hold-checked-extend-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.replaceHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on replaceHoldItems, is refused with HOLD_CHECKED and stays as it is.',
    page: 'lifecycles/hold/#hold-checked-replace-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.releaseHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on releaseHoldItems, is refused with HOLD_CHECKED and stays as it is.',
    page: 'lifecycles/hold/#hold-checked-release-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.releaseHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on releaseHold, becomes released, told by hold.released.',
    page: 'lifecycles/hold/#hold-checked-release-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.checkHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on checkHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-checked-check-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on confirmOrder, becomes confirmed, told by order.confirmed.',
    page: 'lifecycles/hold/#hold-checked-confirm-order',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.checked.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is checked, on clock, becomes expired, told by hold.expired.',
    page: 'lifecycles/hold/#hold-checked-clock',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.getHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on getHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-confirmed-get-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.extendHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on extendHold, is refused with HOLD_CONFIRMED and stays as it is.',
    page: 'lifecycles/hold/#hold-confirmed-extend-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.replaceHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on replaceHoldItems, is refused with HOLD_CONFIRMED and stays as it is.',
    page: 'lifecycles/hold/#hold-confirmed-replace-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.releaseHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on releaseHoldItems, is refused with HOLD_CONFIRMED and stays as it is.',
    page: 'lifecycles/hold/#hold-confirmed-release-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.releaseHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on releaseHold, is refused with HOLD_CONFIRMED and stays as it is.',
    page: 'lifecycles/hold/#hold-confirmed-release-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.checkHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on checkHold, is refused with HOLD_CONFIRMED and stays as it is.',
    page: 'lifecycles/hold/#hold-confirmed-check-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on confirmOrder, is refused with HOLD_CONFIRMED and stays as it is.',
    page: 'lifecycles/hold/#hold-confirmed-confirm-order',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.confirmed.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is confirmed, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-confirmed-clock',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.getHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on getHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-released-get-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.extendHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on extendHold, is refused with HOLD_RELEASED and stays as it is.',
    page: 'lifecycles/hold/#hold-released-extend-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.replaceHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on replaceHoldItems, is refused with HOLD_RELEASED and stays as it is.',
    page: 'lifecycles/hold/#hold-released-replace-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.releaseHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on releaseHoldItems, is refused with HOLD_RELEASED and stays as it is.',
    page: 'lifecycles/hold/#hold-released-release-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.releaseHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on releaseHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-released-release-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.checkHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on checkHold, is refused with HOLD_RELEASED and stays as it is.',
    page: 'lifecycles/hold/#hold-released-check-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on confirmOrder, is refused with HOLD_RELEASED and stays as it is.',
    page: 'lifecycles/hold/#hold-released-confirm-order',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.released.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is released, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-released-clock',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.getHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on getHold, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-expired-get-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.extendHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on extendHold, is refused with HOLD_EXPIRED and stays as it is.',
    page: 'lifecycles/hold/#hold-expired-extend-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.replaceHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on replaceHoldItems, is refused with HOLD_EXPIRED and stays as it is.',
    page: 'lifecycles/hold/#hold-expired-replace-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.releaseHoldItems',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on releaseHoldItems, is refused with HOLD_EXPIRED and stays as it is.',
    page: 'lifecycles/hold/#hold-expired-release-hold-items',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.releaseHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on releaseHold, is refused with HOLD_EXPIRED and stays as it is.',
    page: 'lifecycles/hold/#hold-expired-release-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.checkHold',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on checkHold, is refused with HOLD_EXPIRED and stays as it is.',
    page: 'lifecycles/hold/#hold-expired-check-hold',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on confirmOrder, is refused with HOLD_EXPIRED and stays as it is.',
    page: 'lifecycles/hold/#hold-expired-confirm-order',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'HOLD.expired.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold that is expired, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/hold/#hold-expired-clock',
    source: 'openapi/v1/lifecycles/hold.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.confirmed.getOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An order that is confirmed, on getOrder, stays as it is, and no event tells of it.',
    page: 'lifecycles/order/#order-confirmed-get-order',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.confirmed.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An order that is confirmed, on confirmOrder, stays as it is, and no event tells of it.',
    page: 'lifecycles/order/#order-confirmed-confirm-order',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.confirmed.confirmOtherwise',
    kind: 'cell',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An order that is confirmed, on confirmOtherwise, is refused with ORDER_CONFLICT and stays as it is.',
    page: 'lifecycles/order/#order-confirmed-confirm-otherwise',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A request without a token is answered 401 with WWW-Authenticate.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-01',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A malformed or forged token, an expired one, one for another audience and one that does not count yet are answered 401.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-02',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A token whose clock is ahead by less than `clock.toleranceSeconds` counts.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-03',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A token without the scope of the operation is answered 403 with SCOPE_MISSING.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-04',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "Another organisation's object is answered 404 exactly as an unknown id is.",
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-05',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The token endpoint gives a token for the right client credentials and refuses wrong ones with `invalid_client` and 401.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-06',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-07',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The token endpoint gives no scope that the client does not have.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-07',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-08',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Secrets are rotated with two live at a time.',
    unobservable: 'The exchange of secrets happens out of band, between two clubs.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-08',
    source: 'openapi/v1/requirements/authorisation.yaml',
  },
  {
    id: 'AUTH-09',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The home club reads every hold, order and sum of its fixture, and changes none of them through this document.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-09',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'All seats asked for are held, or none.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-01',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Every seat lies in the allocation, and in the areas asked for where some are.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-02',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A wheelchair space is held with companion seats of its own beside it, neighbours in one run; the companions asked for are shared among the spaces as evenly as they go.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-03',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The standard seats are in as few groups of neighbours as the choices allow; with `singles` set to `forbid` one that leaves a new single is no choice.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-04',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "Among choices alike so far, the areas asked for are preferred in the caller's order: the smallest sum, over all seats, of their area's place in `areas` wins.",
    kind: 'requirement',
    page: 'requirements/best-available/#best-05',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Among choices alike so far, the one that leaves fewer standard seats without a free standard neighbour that had one is taken.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-06',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-07',
    level: 'SHOULD',
    profile: 'sell',
    role: 'issuer',
    says: "Among choices alike so far, the one with the smallest sum of its seats' ranks in the Issuer's order of quality is taken.",
    kind: 'requirement',
    page: 'requirements/best-available/#best-07',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-08',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: '`groups` are the seats that stand beside each other, no aisle between them, and no two groups could be one.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-08',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-09',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Every compromise is told: a party that is split, an area that was not the first choice, a single left, a restricted view; and none is told that was not made.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-09',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-10',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: '`singlesLeft` counts the standard seats that the choice leaves without a free standard neighbour and that had one.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-10',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-11',
    level: 'SHOULD',
    profile: 'sell',
    role: 'issuer',
    says: 'The same request in the same state chooses the same seats.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-11',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-12',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Standard seats are never filled with wheelchair spaces or companion seats.',
    kind: 'requirement',
    page: 'requirements/best-available/#best-12',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'BEST-13',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "Among choices with as few groups, and before the caller's order of areas, the one with fewer wheelchair spaces in areas without any of the party's standard seats is taken.",
    kind: 'requirement',
    page: 'requirements/best-available/#best-13',
    source: 'openapi/v1/requirements/best-available.yaml',
    unobservable: null,
  },
  {
    id: 'DISC-01',
    level: 'MUST',
    profile: 'discovery',
    role: 'issuer',
    says: 'The well-known document, capabilities, versions and health are answered without a token.',
    kind: 'requirement',
    page: 'requirements/discovery/#disc-01',
    source: 'openapi/v1/requirements/discovery.yaml',
    unobservable: null,
  },
  {
    id: 'DISC-02',
    level: 'MUST',
    profile: 'discovery',
    role: 'issuer',
    says: 'Every profile declared is declared with all that it requires.',
    kind: 'requirement',
    page: 'requirements/discovery/#disc-02',
    source: 'openapi/v1/requirements/discovery.yaml',
    unobservable: null,
  },
  {
    id: 'DISC-03',
    level: 'MUST',
    profile: 'discovery',
    role: 'issuer',
    says: 'The version of the capabilities is among the versions listed.',
    kind: 'requirement',
    page: 'requirements/discovery/#disc-03',
    source: 'openapi/v1/requirements/discovery.yaml',
    unobservable: null,
  },
  {
    id: 'DISC-04',
    level: 'MUST',
    profile: 'discovery',
    role: 'issuer',
    says: "`clock.now` and the health's `time` show the Issuer's present time, within a minute of the one who asks.",
    kind: 'requirement',
    page: 'requirements/discovery/#disc-04',
    source: 'openapi/v1/requirements/discovery.yaml',
    unobservable: null,
  },
  {
    id: 'DISC-05',
    level: 'MUST',
    profile: 'discovery',
    role: 'issuer',
    says: 'The addresses of the well-known document answer.',
    kind: 'requirement',
    page: 'requirements/discovery/#disc-05',
    source: 'openapi/v1/requirements/discovery.yaml',
    unobservable: null,
  },
  {
    id: 'DISC-06',
    level: 'SHOULD',
    profile: 'discovery',
    role: 'issuer',
    says: 'Answers to clients carry RateLimit-Limit and RateLimit-Remaining.',
    kind: 'requirement',
    page: 'requirements/discovery/#disc-06',
    source: 'openapi/v1/requirements/discovery.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-01',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Within a stream `sequence` is 1, 2, 3 … without a gap and without a repeat.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-01',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-02',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The feed is in commit order: within a stream by `sequence`, and reading it again from any cursor gives the same events.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-02',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-03',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Every change of state stands in the feed once, by the time its answer has been given.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-03',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-04',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'An organisation sees whole streams, its own and those of its allocations, and nothing of others.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-04',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-05',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Both clubs see the same events of an allocation, with the same ids.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-05',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-06',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: "Events carry references, never the Seller's secrets, tokens or idempotency keys.",
    kind: 'requirement',
    page: 'requirements/events/#evnt-06',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-07',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Every event fits its schema, envelope and data.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-07',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-08',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The state that the API shows is what the feed adds up to: seats held and sold, hold by hold.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-08',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'EVNT-09',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A hold that expires is told by `hold.expired` in the feed, at the moment of its `expiresAt` or later, and before any event that uses its seats again.',
    kind: 'requirement',
    page: 'requirements/events/#evnt-09',
    source: 'openapi/v1/requirements/events.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A hold lives `lifeSeconds`, and at most `limits.holdSeconds`, from its placing; without `lifeSeconds` that limit.',
    kind: 'requirement',
    page: 'requirements/holds/#time-01',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'There is no grace: from `expiresAt` on the hold is expired and its seats can be held by others.',
    kind: 'requirement',
    page: 'requirements/holds/#time-02',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An extension moves `expiresAt` to `lifeSeconds` from now, never before where it is and never beyond `extendableUntil`.',
    kind: 'requirement',
    page: 'requirements/holds/#time-03',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: '`extendableUntil` is `limits.holdTotalSeconds` after the placing.',
    kind: 'requirement',
    page: 'requirements/holds/#time-04',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A checked hold lives at least `limits.confirmSeconds` from the check, also beyond `extendableUntil`, and a second check does not add to it.',
    kind: 'requirement',
    page: 'requirements/holds/#time-05',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A checked hold is confirmed at any moment before its `expiresAt`.',
    kind: 'requirement',
    page: 'requirements/holds/#time-06',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-07',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "A replacement counts the hold's own seats as free, changes all or nothing, and leaves the time it lives as it was.",
    kind: 'requirement',
    page: 'requirements/holds/#time-07',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-08',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A replacement that is refused leaves the hold exactly as it was.',
    kind: 'requirement',
    page: 'requirements/holds/#time-08',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-09',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Giving back all seats by name releases the hold.',
    kind: 'requirement',
    page: 'requirements/holds/#time-09',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-10',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Seats given back can be held by others at once.',
    kind: 'requirement',
    page: 'requirements/holds/#time-10',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-11',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "A hold's `revision` rises with every change, and its ETag changes with it; If-Match with another one is answered 412.",
    kind: 'requirement',
    page: 'requirements/holds/#time-11',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-12',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A checked hold of an allocation that was suspended afterwards is still confirmed.',
    kind: 'requirement',
    page: 'requirements/holds/#time-12',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'TIME-13',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A replacement is admitted by the rows of hold admission: what they refuse for a new hold they refuse for it.',
    kind: 'requirement',
    page: 'requirements/holds/#time-13',
    source: 'openapi/v1/requirements/holds.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A repeat of a request with the same key is answered with the first answer, its status and body byte for byte, and with `Idempotency-Replayed: true`; nothing is done again.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-01',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The same key with another request (another method, path, If-Match or body) is refused with IDEMPOTENCY_KEY_REUSED and changes nothing.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-02',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Keys of different organisations are apart: the same key from another organisation is a new request.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-03',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'While the first request with a key is being done, another with it is answered with IDEMPOTENCY_IN_FLIGHT and Retry-After, or, once the first is done, with its answer; it is never done twice.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-04',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A request whose connection broke before the answer came is done once however often it is repeated with its key, and its repeats all get one answer.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-05',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A refusal by rule is an answer too: the repeat gets it byte for byte, also when the rule would no longer refuse.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-06',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-07',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A repeat is authorised anew: with a token that does not count it is answered 401, and without the scope 403.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-07',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-08',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A key is remembered for at least `limits.idempotencySeconds` of the capabilities.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-08',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-09',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A request that was answered 401, 403, 413, 415, 422 for its shape, 429 or 503 has not used up its key.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-09',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'IDEM-10',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Members of the body in another order, or other white space, do not make another request.',
    kind: 'requirement',
    page: 'requirements/idempotency/#idem-10',
    source: 'openapi/v1/requirements/idempotency.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: '401 comes before everything else that an operation looks at.',
    kind: 'requirement',
    page: 'requirements/layers/#layer-01',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A missing scope (403) comes before the body is looked at.',
    kind: 'requirement',
    page: 'requirements/layers/#layer-02',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "The body's media type (415), size (413) and JSON (400) come before its shape (422).",
    kind: 'requirement',
    page: 'requirements/layers/#layer-03',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "The request's shape (422) comes before the idempotency key.",
    kind: 'requirement',
    page: 'requirements/layers/#layer-04',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The idempotency key comes before the object (404): a repeat is answered with its record.',
    kind: 'requirement',
    page: 'requirements/layers/#layer-05',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "The object (404) comes before its revision (412), the lifecycle and the operation's rows.",
    kind: 'requirement',
    page: 'requirements/layers/#layer-06',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-07',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "The revision (412) comes before the lifecycle and the operation's rows.",
    kind: 'requirement',
    page: 'requirements/layers/#layer-07',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-08',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "The lifecycle comes before the operation's rows: an expired hold with a wrong total is refused with HOLD_EXPIRED.",
    kind: 'requirement',
    page: 'requirements/layers/#layer-08',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-09',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Of several rows that refuse, the first one of the table answers.',
    kind: 'requirement',
    page: 'requirements/layers/#layer-09',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LAYER-10',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Of the layers before the rows each answers as documented, for every operation that has it.',
    kind: 'requirement',
    page: 'requirements/layers/#layer-10',
    source: 'openapi/v1/requirements/layers.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-01',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The stream has every event after its cursor once, in the order of the feed, each as `GET /events` shows it, with its type as the name of the message.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-01',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-02',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The id of a message is a cursor of the feed: a stream or a page from there goes on with the next event.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-02',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-03',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'An event that is committed while the stream is open comes at once.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-03',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-04',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: '`Last-Event-ID` does what the cursor does, and counts before it.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-04',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-05',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'With `lifeSeconds` 0 the stream ends once all that is there has been sent, otherwise when they are over.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-05',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-06',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A cursor that this Issuer did not give is refused, wherever it stands.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-06',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'LIVE-07',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'No event of a stream that the organisation does not see comes by a live stream.',
    kind: 'requirement',
    page: 'requirements/live-events/#live-07',
    source: 'openapi/v1/requirements/live-events.yaml',
    unobservable: null,
  },
  {
    id: 'MONY-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "The price of each seat held is that of the price list for its area's price band and its price type.",
    kind: 'requirement',
    page: 'requirements/money/#mony-01',
    source: 'openapi/v1/requirements/money.yaml',
    unobservable: null,
  },
  {
    id: 'MONY-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "A total is the sum of its prices, in the allocation's currency.",
    kind: 'requirement',
    page: 'requirements/money/#mony-02',
    source: 'openapi/v1/requirements/money.yaml',
    unobservable: null,
  },
  {
    id: 'MONY-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A negative or fractional amount is refused with REQUEST_INVALID and a pointer to it.',
    kind: 'requirement',
    page: 'requirements/money/#mony-03',
    source: 'openapi/v1/requirements/money.yaml',
    unobservable: null,
  },
  {
    id: 'MONY-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "A hold's prices stand for as long as it lives; the order has the prices of its hold.",
    kind: 'requirement',
    page: 'requirements/money/#mony-04',
    source: 'openapi/v1/requirements/money.yaml',
    unobservable: null,
  },
  {
    id: 'ORD-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The first confirm is answered 201, the same again 200 with the order as it is now.',
    kind: 'requirement',
    page: 'requirements/orders/#ord-01',
    source: 'openapi/v1/requirements/orders.yaml',
    unobservable: null,
  },
  {
    id: 'ORD-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A confirm sent k times at once makes one order, and every answer shows it.',
    kind: 'requirement',
    page: 'requirements/orders/#ord-02',
    source: 'openapi/v1/requirements/orders.yaml',
    unobservable: null,
  },
  {
    id: 'ORD-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Order ids of different allocations are apart.',
    kind: 'requirement',
    page: 'requirements/orders/#ord-03',
    source: 'openapi/v1/requirements/orders.yaml',
    unobservable: null,
  },
  {
    id: 'ORD-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An order has exactly the seats of its hold, and the hold then says which order confirmed it.',
    kind: 'requirement',
    page: 'requirements/orders/#ord-04',
    source: 'openapi/v1/requirements/orders.yaml',
    unobservable: null,
  },
  {
    id: 'ORD-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "A confirm naming a hold that is unknown, another organisation's or of another allocation is answered 404 with the pointer /body/holdId.",
    kind: 'requirement',
    page: 'requirements/orders/#ord-05',
    source: 'openapi/v1/requirements/orders.yaml',
    unobservable: null,
  },
  {
    id: 'PAGE-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A page has at most `limit` items.',
    kind: 'requirement',
    page: 'requirements/pagination/#page-01',
    source: 'openapi/v1/requirements/pagination.yaml',
    unobservable: null,
  },
  {
    id: 'PAGE-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Following `nextCursor` from the beginning gives every item once, in the documented order.',
    kind: 'requirement',
    page: 'requirements/pagination/#page-02',
    source: 'openapi/v1/requirements/pagination.yaml',
    unobservable: null,
  },
  {
    id: 'PAGE-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A cursor that this Issuer did not give is refused with REQUEST_INVALID and the pointer /query/cursor.',
    kind: 'requirement',
    page: 'requirements/pagination/#page-03',
    source: 'openapi/v1/requirements/pagination.yaml',
    unobservable: null,
  },
  {
    id: 'PAGE-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An item added while a list is being followed neither doubles nor hides another.',
    kind: 'requirement',
    page: 'requirements/pagination/#page-04',
    source: 'openapi/v1/requirements/pagination.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Every answer of 400 and above is `application/problem+json` with `type`, `title`, `status`, `code` and `retry`; its `status` is that of the answer.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-01',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "`code` is one of the catalogue, with the catalogue's status and retry advice; `type` is the address of its page.",
    kind: 'requirement',
    page: 'requirements/problems/#prob-02',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A member that the document does not know is refused with REQUEST_INVALID and a pointer to it.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-03',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A missing required member, a wrong type and a value out of range are refused with REQUEST_INVALID and a pointer to it.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-04',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A body that is not JSON is refused with MALFORMED_JSON, one of another media type with UNSUPPORTED_MEDIA_TYPE, one above `limits.bodyBytes` with BODY_TOO_LARGE.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-05',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A query parameter that the document does not know, or with a wrong value, is refused with REQUEST_INVALID and a pointer below /query.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-06',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-07',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A missing Idempotency-Key is refused with REQUEST_INVALID and the pointer /header/idempotency-key.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-07',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-08',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Whatever a request carries, the answer is never of 500 and above for it: broken encodings, deep nesting, huge numbers, control characters and names in any script are taken or refused with their problem.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-08',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-09',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'No answer carries what went wrong inside: no stack trace, no file name, no query.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-09',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-10',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A refused request changes nothing: no state, no event.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-10',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-11',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A path that the document does not know is answered with NOT_FOUND as a problem.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-11',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'PROB-12',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A path that does not take the method is answered with METHOD_NOT_ALLOWED and an Allow header that names those it takes.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-12',
    source: 'openapi/v1/requirements/problems.yaml',
    unobservable: null,
  },
  {
    id: 'RACE-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Of many who ask at once for the last seats, as many as there are seats for are held, and every other one is refused by the row that fits.',
    kind: 'requirement',
    page: 'requirements/races/#race-01',
    source: 'openapi/v1/requirements/races.yaml',
    unobservable: null,
  },
  {
    id: 'RACE-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'No seat is ever in two live holds or orders.',
    kind: 'requirement',
    page: 'requirements/races/#race-02',
    source: 'openapi/v1/requirements/races.yaml',
    unobservable: null,
  },
  {
    id: 'RACE-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Of a confirm and a release of one hold at once exactly one wins; the other is refused by the lifecycle.',
    kind: 'requirement',
    page: 'requirements/races/#race-03',
    source: 'openapi/v1/requirements/races.yaml',
    unobservable: null,
  },
  {
    id: 'RACE-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Of many requests at once with one key one is done.',
    kind: 'requirement',
    page: 'requirements/races/#race-04',
    source: 'openapi/v1/requirements/races.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'In every area `free` + `held` + `sold` = `allocated`, at any time.',
    kind: 'requirement',
    page: 'requirements/sales/#sale-01',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-02',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Availability shows a hold, its release, its expiry and its confirm as soon as each is answered or due.',
    kind: 'requirement',
    page: 'requirements/sales/#sale-02',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'Both clubs get the same sales summary.',
    kind: 'requirement',
    page: 'requirements/sales/#sale-03',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-04',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'The sales summary adds up: lines to sums, sums to availability, and `soldValue` to the totals of the orders.',
    kind: 'requirement',
    page: 'requirements/sales/#sale-04',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "`revision` is the sequence of the allocation's last event that is in the numbers.",
    kind: 'requirement',
    page: 'requirements/sales/#sale-05',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "An allocation's areas, a venue's areas and availability name the same areas, and their seats add up to `quantity`.",
    kind: 'requirement',
    page: 'requirements/sales/#sale-06',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-07',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A price list has a price for every price type it names, in every price band of the allocation where that type can sit.',
    kind: 'requirement',
    page: 'requirements/sales/#sale-07',
    source: 'openapi/v1/requirements/sales.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-01',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'A world meets the criteria it was asked for, as far as the API shows them.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-01',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-02',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'Worlds share nothing: a client of one gets 404 for everything of another, and one clock does not move another.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-02',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-03',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: "A world's clock stands still until it is moved, and then all that was due has happened by the time the move is answered.",
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-03',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-04',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'After a world is deleted its tokens are answered 401.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-04',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-05',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: "Test control has a secret of its own; a client's token is answered 401.",
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-05',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-06',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'In production no operation of this profile is served.',
    unobservable: 'A suite that is given a sandbox does not see the production system.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-06',
    source: 'openapi/v1/requirements/sandbox.yaml',
  },
  {
    id: 'SAND-07',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'A simulated answer is given as often as asked, the request is not done, and 429 and 503 carry Retry-After.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-07',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-08',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'Criteria that are out of range are refused with REQUEST_INVALID and a pointer to the criterion.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-08',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-01',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Every delivery is signed after Standard Webhooks over id, timestamp and body with each live key, and with no other.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-01',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-02',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'After a rotation the new key and the one before it sign, the one before it until `limits.webhooks.rotationSeconds` are over; a second rotation ends the older one at once.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-02',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-03',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A secret is shown in the answers of create and rotate only, and no two keys are the same.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-03',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-04',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: "The body of a delivery is the event as the feed has it, `webhook-id` is the event's id, and both are the same on every repeat.",
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-04',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-05',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: "A webhook is told every event of its organisation's streams that comes after it, from its own `webhook.created` on, once each while all goes well, in the order of the feed.",
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-05',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-06',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'With `eventTypes` it is told those and its own `webhook.tested`, and nothing else.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-06',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-07',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Any 2xx answer is success; any other is failure, a redirect too, and none is followed.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-07',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-08',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'An event that failed is sent again when the declared seconds are over, not before, and what comes after it waits for it.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-08',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-09',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'When the clock jumps over several repeats, each of them is made, at the time it was due, in order.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-09',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-10',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'After the last repeat fails the webhook stops with `failing` and delivers nothing more.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-10',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-11',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The answer 410 stops the webhook at once with `gone`.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-11',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-12',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A receiver that does not answer within `limits.webhooks.timeoutSeconds` has failed.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-12',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-13',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The deliveries show every attempt in order: event, number, headers and body as sent, and the status or why there is none.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-13',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-14',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Replay delivers all events after the cursor again in order, with the same ids and bodies, and starts a stopped webhook.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-14',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-15',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A deleted webhook is told nothing more, and is answered 404 like an unknown one.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-15',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-16',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'Private, loopback and link-local addresses are refused in every spelling, also as names that resolve to them.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-16',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-17',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A webhook is told nothing of streams that its organisation does not see.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-17',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-18',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'The URL and the secret of a webhook stand in no event.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-18',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-19',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'A test is delivered like any other event, and of a stopped webhook it is refused with WEBHOOK_STOPPED.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-19',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-20',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'An organisation has at most `limits.webhooks.perOrganisation` webhooks; one more is refused with WEBHOOK_LIMIT_REACHED.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-20',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-21',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: "Every change of a webhook stands in its organisation's own stream once, and each such event fits its schema.",
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-21',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
  {
    id: 'HOOK-22',
    level: 'MUST',
    profile: 'events',
    role: 'issuer',
    says: 'An event is delivered as it happens, without anyone asking.',
    kind: 'requirement',
    page: 'requirements/webhooks/#hook-22',
    source: 'openapi/v1/requirements/webhooks.yaml',
    unobservable: null,
  },
];
