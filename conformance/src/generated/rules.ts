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
  | 'ACCS-01'
  | 'ACCS-02'
  | 'ACCS-03'
  | 'ACCS-04'
  | 'ACCS-05'
  | 'ACCS-06'
  | 'ACCS-07'
  | 'ACCS-08'
  | 'ACCS-09'
  | 'ACCS-10'
  | 'ACCS-11'
  | 'ACCS-13'
  | 'ACCS-14'
  | 'ACCS-15'
  | 'ACCS-16'
  | 'AUTH-01'
  | 'AUTH-02'
  | 'AUTH-03'
  | 'AUTH-04'
  | 'AUTH-05'
  | 'AUTH-06'
  | 'AUTH-07'
  | 'AUTH-09'
  | 'AUTH-11'
  | 'BARC-01'
  | 'BARC-02'
  | 'BARC-03'
  | 'BARC-04'
  | 'BARC-05'
  | 'BARC-06'
  | 'BARC-07'
  | 'BARC-08'
  | 'BARC-09'
  | 'BARC-10'
  | 'BARC-11'
  | 'BARC-12'
  | 'BARC-13'
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
  | 'CANL-01'
  | 'CANL-02'
  | 'CANL-03'
  | 'CANL-04'
  | 'CANL-05'
  | 'CANL-06'
  | 'CANL-07'
  | 'CANL-08'
  | 'CANL-09'
  | 'CANL-10'
  | 'CANL-11'
  | 'CANL-12'
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
  | 'EXCH-01'
  | 'EXCH-02'
  | 'EXCH-03'
  | 'EXCH-04'
  | 'EXCH-05'
  | 'EXCH-06'
  | 'EXCH-07'
  | 'EXCH-08'
  | 'EXCH-09'
  | 'EXCH-10'
  | 'EXCH-11'
  | 'FIXT-01'
  | 'FIXT-02'
  | 'FIXT-03'
  | 'FIXT-04'
  | 'FIXT-05'
  | 'FIXT-06'
  | 'FIXT-07'
  | 'HOLDR-01'
  | 'HOLDR-02'
  | 'HOLDR-03'
  | 'HOLDR-04'
  | 'HOLDR-05'
  | 'HOLDR-06'
  | 'HOLDR-07'
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
  | 'RLSE-01'
  | 'RLSE-02'
  | 'RLSE-03'
  | 'RLSE-04'
  | 'RLSE-05'
  | 'RLSE-06'
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
  | 'SAND-09'
  | 'SAND-10'
  | 'STMT-01'
  | 'STMT-02'
  | 'STMT-03'
  | 'STMT-04'
  | 'STMT-05'
  | 'STMT-06'
  | 'FULF-01'
  | 'FULF-02'
  | 'FULF-03'
  | 'FULF-04'
  | 'FULF-05'
  | 'FULF-06'
  | 'FULF-07'
  | 'FULF-08'
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
  | 'LREP-01'
  | 'BACT-01'
  | 'BACT-02'
  | 'BREI-01'
  | 'CCON-01'
  | 'CCON-02'
  | 'CCON-03'
  | 'CCON-07'
  | 'CCON-04'
  | 'CCON-05'
  | 'CCON-06'
  | 'CANC-01'
  | 'CANC-02'
  | 'CANC-03'
  | 'CANC-04'
  | 'CANC-09'
  | 'CANC-05'
  | 'CANC-06'
  | 'CANC-07'
  | 'CANC-08'
  | 'CLK-01'
  | 'CONF-01'
  | 'CONF-02'
  | 'CONF-03'
  | 'DELV-01'
  | 'DELV-02'
  | 'DELV-04'
  | 'DELV-05'
  | 'DELV-03'
  | 'XCHC-01'
  | 'XCHC-02'
  | 'XCHC-03'
  | 'XCHC-04'
  | 'XCHC-05'
  | 'XCHC-11'
  | 'XCHC-06'
  | 'XCHC-07'
  | 'XCHC-08'
  | 'XCHC-09'
  | 'XCHC-10'
  | 'XCHQ-01'
  | 'XCHQ-02'
  | 'XCHQ-03'
  | 'XCHQ-04'
  | 'XCHQ-05'
  | 'XCHQ-16'
  | 'XCHQ-06'
  | 'XCHQ-07'
  | 'XCHQ-08'
  | 'XCHQ-09'
  | 'XCHQ-10'
  | 'XCHQ-11'
  | 'XCHQ-12'
  | 'XCHQ-13'
  | 'XCHQ-14'
  | 'XCHQ-15'
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
  | 'HLDS-01'
  | 'HLDS-02'
  | 'HLDS-03'
  | 'REL-01'
  | 'REL-02'
  | 'REL-03'
  | 'RELS-01'
  | 'RELS-02'
  | 'RELS-03'
  | 'RELS-04'
  | 'RELS-05'
  | 'RELS-09'
  | 'RELS-06'
  | 'RELS-07'
  | 'RELS-08'
  | 'SREV-01'
  | 'SREV-02'
  | 'HKAD-01'
  | 'HKAD-02'
  | 'HKAD-03'
  | 'HKAD-04'
  | 'HKAD-05'
  | 'SCAN-01'
  | 'SCAN-02'
  | 'SCAN-03'
  | 'SCAN-04'
  | 'SCAN-05'
  | 'SCAN-06'
  | 'SCAN-07'
  | 'SCAN-08'
  | 'BARCODE.active.getBarcode'
  | 'BARCODE.active.activateBarcode'
  | 'BARCODE.active.deactivateBarcode'
  | 'BARCODE.active.reissueBarcode'
  | 'BARCODE.active.voidTicket'
  | 'BARCODE.inactive.getBarcode'
  | 'BARCODE.inactive.activateBarcode'
  | 'BARCODE.inactive.deactivateBarcode'
  | 'BARCODE.inactive.reissueBarcode'
  | 'BARCODE.inactive.voidTicket'
  | 'BARCODE.voided.getBarcode'
  | 'BARCODE.voided.activateBarcode'
  | 'BARCODE.voided.deactivateBarcode'
  | 'BARCODE.voided.reissueBarcode'
  | 'BARCODE.voided.voidTicket'
  | 'CANCELLATION.quoted.getCancellation'
  | 'CANCELLATION.quoted.confirmCancellation'
  | 'CANCELLATION.quoted.clock'
  | 'CANCELLATION.confirmed.getCancellation'
  | 'CANCELLATION.confirmed.confirmCancellation'
  | 'CANCELLATION.confirmed.clock'
  | 'CANCELLATION.expired.getCancellation'
  | 'CANCELLATION.expired.confirmCancellation'
  | 'CANCELLATION.expired.clock'
  | 'EXCHANGE.quoted.getExchange'
  | 'EXCHANGE.quoted.confirmExchange'
  | 'EXCHANGE.quoted.clock'
  | 'EXCHANGE.confirmed.getExchange'
  | 'EXCHANGE.confirmed.confirmExchange'
  | 'EXCHANGE.confirmed.clock'
  | 'EXCHANGE.expired.getExchange'
  | 'EXCHANGE.expired.confirmExchange'
  | 'EXCHANGE.expired.clock'
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
  | 'ORDER.partlyCancelled.getOrder'
  | 'ORDER.partlyCancelled.confirmOrder'
  | 'ORDER.partlyCancelled.confirmOtherwise'
  | 'ORDER.cancelled.getOrder'
  | 'ORDER.cancelled.confirmOrder'
  | 'ORDER.cancelled.confirmOtherwise'
  | 'TICKET.issued.getTicket'
  | 'TICKET.issued.setHolder'
  | 'TICKET.issued.reportDelivery'
  | 'TICKET.issued.voidTicket'
  | 'TICKET.issued.recordScans'
  | 'TICKET.issued.createRelease'
  | 'TICKET.redeemed.getTicket'
  | 'TICKET.redeemed.setHolder'
  | 'TICKET.redeemed.reportDelivery'
  | 'TICKET.redeemed.voidTicket'
  | 'TICKET.redeemed.recordScans'
  | 'TICKET.redeemed.createRelease'
  | 'TICKET.voided.getTicket'
  | 'TICKET.voided.setHolder'
  | 'TICKET.voided.reportDelivery'
  | 'TICKET.voided.voidTicket'
  | 'TICKET.voided.recordScans'
  | 'TICKET.voided.createRelease'
  | 'TICKET.released.getTicket'
  | 'TICKET.released.setHolder'
  | 'TICKET.released.reportDelivery'
  | 'TICKET.released.voidTicket'
  | 'TICKET.released.recordScans'
  | 'TICKET.released.createRelease'
  | 'TICKET.cancelled.getTicket'
  | 'TICKET.cancelled.setHolder'
  | 'TICKET.cancelled.reportDelivery'
  | 'TICKET.cancelled.voidTicket'
  | 'TICKET.cancelled.recordScans'
  | 'TICKET.cancelled.createRelease'
  | 'TICKET.exchanged.getTicket'
  | 'TICKET.exchanged.setHolder'
  | 'TICKET.exchanged.reportDelivery'
  | 'TICKET.exchanged.voidTicket'
  | 'TICKET.exchanged.recordScans'
  | 'TICKET.exchanged.createRelease'
  | 'ACCS-01'
  | 'ACCS-02'
  | 'ACCS-03'
  | 'ACCS-04'
  | 'ACCS-05'
  | 'ACCS-06'
  | 'ACCS-07'
  | 'ACCS-08'
  | 'ACCS-09'
  | 'ACCS-10'
  | 'ACCS-11'
  | 'ACCS-12'
  | 'ACCS-13'
  | 'ACCS-14'
  | 'ACCS-15'
  | 'ACCS-16'
  | 'AUTH-01'
  | 'AUTH-02'
  | 'AUTH-03'
  | 'AUTH-04'
  | 'AUTH-05'
  | 'AUTH-06'
  | 'AUTH-07'
  | 'AUTH-08'
  | 'AUTH-09'
  | 'AUTH-10'
  | 'AUTH-11'
  | 'AUTH-12'
  | 'AUTH-13'
  | 'AUTH-14'
  | 'BARC-01'
  | 'BARC-02'
  | 'BARC-03'
  | 'BARC-04'
  | 'BARC-05'
  | 'BARC-06'
  | 'BARC-07'
  | 'BARC-08'
  | 'BARC-09'
  | 'BARC-10'
  | 'BARC-11'
  | 'BARC-12'
  | 'BARC-13'
  | 'BARC-14'
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
  | 'CANL-01'
  | 'CANL-02'
  | 'CANL-03'
  | 'CANL-04'
  | 'CANL-05'
  | 'CANL-06'
  | 'CANL-07'
  | 'CANL-08'
  | 'CANL-09'
  | 'CANL-10'
  | 'CANL-11'
  | 'CANL-12'
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
  | 'EXCH-01'
  | 'EXCH-02'
  | 'EXCH-03'
  | 'EXCH-04'
  | 'EXCH-05'
  | 'EXCH-06'
  | 'EXCH-07'
  | 'EXCH-08'
  | 'EXCH-09'
  | 'EXCH-10'
  | 'EXCH-11'
  | 'FIXT-01'
  | 'FIXT-02'
  | 'FIXT-03'
  | 'FIXT-04'
  | 'FIXT-05'
  | 'FIXT-06'
  | 'FIXT-07'
  | 'HOLDR-01'
  | 'HOLDR-02'
  | 'HOLDR-03'
  | 'HOLDR-04'
  | 'HOLDR-05'
  | 'HOLDR-06'
  | 'HOLDR-07'
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
  | 'PROB-13'
  | 'PROB-14'
  | 'RACE-01'
  | 'RACE-02'
  | 'RACE-03'
  | 'RACE-04'
  | 'RLSE-01'
  | 'RLSE-02'
  | 'RLSE-03'
  | 'RLSE-04'
  | 'RLSE-05'
  | 'RLSE-06'
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
  | 'SAND-09'
  | 'SAND-10'
  | 'STMT-01'
  | 'STMT-02'
  | 'STMT-03'
  | 'STMT-04'
  | 'STMT-05'
  | 'STMT-06'
  | 'FULF-01'
  | 'FULF-02'
  | 'FULF-03'
  | 'FULF-04'
  | 'FULF-05'
  | 'FULF-06'
  | 'FULF-07'
  | 'FULF-08'
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
    id: 'LREP-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: "A gate can't have a revision that was never given.",
    page: 'decisions/access-list-report/#lrep-01',
    source: 'openapi/v1/decisions/access-list-report.yaml',
    unobservable: null,
  },
  {
    id: 'BACT-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A Seller never activates what the home club has stopped.',
    page: 'decisions/barcode-activation/#bact-01',
    source: 'openapi/v1/decisions/barcode-activation.yaml',
    unobservable: null,
  },
  {
    id: 'BACT-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A Seller does not activate a barcode before its time.',
    page: 'decisions/barcode-activation/#bact-02',
    source: 'openapi/v1/decisions/barcode-activation.yaml',
    unobservable: null,
  },
  {
    id: 'BREI-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that was used gets no other barcode, so that nobody else enters with it.',
    page: 'decisions/barcode-reissue/#brei-01',
    source: 'openapi/v1/decisions/barcode-reissue.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that another cancellation has taken is not cancelled twice.',
    page: 'decisions/cancellation-confirm/#ccon-01',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was voided since the quote is not cancelled.',
    page: 'decisions/cancellation-confirm/#ccon-02',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was used since the quote is not cancelled.',
    page: 'decisions/cancellation-confirm/#ccon-03',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was exchanged since the quote is not cancelled.',
    page: 'decisions/cancellation-confirm/#ccon-07',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'No price type stays behind without the one that must go with it, also where two cancellations together would bring that about.',
    page: 'decisions/cancellation-confirm/#ccon-04',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation is confirmed only at the refund that the Seller expects.',
    page: 'decisions/cancellation-confirm/#ccon-05',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CCON-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "A cancellation is confirmed only in the allocation's currency.",
    page: 'decisions/cancellation-confirm/#ccon-06',
    source: 'openapi/v1/decisions/cancellation-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Only tickets of the order are cancelled.',
    page: 'decisions/cancellation-quote/#canc-01',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket is cancelled once.',
    page: 'decisions/cancellation-quote/#canc-02',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is void is not cancelled.',
    page: 'decisions/cancellation-quote/#canc-03',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was used is not cancelled.',
    page: 'decisions/cancellation-quote/#canc-04',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-09',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is exchanged is not cancelled; the one in its place may be.',
    page: 'decisions/cancellation-quote/#canc-09',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A wheelchair space and its companion seats are cancelled together.',
    page: 'decisions/cancellation-quote/#canc-05',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'No price type stays behind without the one that must go with it.',
    page: 'decisions/cancellation-quote/#canc-06',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Deadline and fee are waived only for a reason that does so.',
    page: 'decisions/cancellation-quote/#canc-07',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
  {
    id: 'CANC-08',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'After the deadline no ticket is cancelled, unless it is overruled or the ticket was released before.',
    page: 'decisions/cancellation-quote/#canc-08',
    source: 'openapi/v1/decisions/cancellation-quote.yaml',
    unobservable: null,
  },
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
    id: 'DELV-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Nothing is handed out for a ticket that is void.',
    page: 'decisions/deliverable-access/#delv-01',
    source: 'openapi/v1/decisions/deliverable-access.yaml',
    unobservable: null,
  },
  {
    id: 'DELV-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Nothing is handed out for a ticket that is cancelled.',
    page: 'decisions/deliverable-access/#delv-02',
    source: 'openapi/v1/decisions/deliverable-access.yaml',
    unobservable: null,
  },
  {
    id: 'DELV-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Nothing is handed out for a ticket that is released.',
    page: 'decisions/deliverable-access/#delv-04',
    source: 'openapi/v1/decisions/deliverable-access.yaml',
    unobservable: null,
  },
  {
    id: 'DELV-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Nothing is handed out for a ticket that is exchanged.',
    page: 'decisions/deliverable-access/#delv-05',
    source: 'openapi/v1/decisions/deliverable-access.yaml',
    unobservable: null,
  },
  {
    id: 'DELV-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Nothing is handed out before the holder is known, where the allocation asks for it.',
    page: 'decisions/deliverable-access/#delv-03',
    source: 'openapi/v1/decisions/deliverable-access.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was cancelled since the quote is not exchanged.',
    page: 'decisions/exchange-confirm/#xchc-01',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was voided since the quote is not exchanged.',
    page: 'decisions/exchange-confirm/#xchc-02',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was used since the quote is not exchanged.',
    page: 'decisions/exchange-confirm/#xchc-03',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was released since the quote is not exchanged.',
    page: 'decisions/exchange-confirm/#xchc-04',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that another exchange has taken is not exchanged twice.',
    page: 'decisions/exchange-confirm/#xchc-05',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-11',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket whose barcode the home club has stopped since the quote is not exchanged.',
    page: 'decisions/exchange-confirm/#xchc-11',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Only tickets of a scheduled fixture are exchanged.',
    page: 'decisions/exchange-confirm/#xchc-06',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket is exchanged for the seat that was quoted and no other.',
    page: 'decisions/exchange-confirm/#xchc-07',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-08',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'No price type is without the one that must go with it, also where an exchange and a cancellation together would bring that about.',
    page: 'decisions/exchange-confirm/#xchc-08',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-09',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange is confirmed only at the difference that the Seller expects.',
    page: 'decisions/exchange-confirm/#xchc-09',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHC-10',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "An exchange is confirmed only in the allocation's currency.",
    page: 'decisions/exchange-confirm/#xchc-10',
    source: 'openapi/v1/decisions/exchange-confirm.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is cancelled is not exchanged.',
    page: 'decisions/exchange-quote/#xchq-01',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is void is not exchanged.',
    page: 'decisions/exchange-quote/#xchq-02',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was used is not exchanged.',
    page: 'decisions/exchange-quote/#xchq-03',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is released is not exchanged.',
    page: 'decisions/exchange-quote/#xchq-04',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket is exchanged once; the one in its place may be exchanged in turn.',
    page: 'decisions/exchange-quote/#xchq-05',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-16',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket whose barcode the home club has stopped is not exchanged for one that is not stopped.',
    page: 'decisions/exchange-quote/#xchq-16',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'From a suspended allocation no exchange is offered.',
    page: 'decisions/exchange-quote/#xchq-06',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Only tickets of a scheduled fixture are exchanged.',
    page: 'decisions/exchange-quote/#xchq-07',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-08',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket is exchanged for one seat.',
    page: 'decisions/exchange-quote/#xchq-08',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-09',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'The price list has a price for the new price type on the new seat.',
    page: 'decisions/exchange-quote/#xchq-09',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-10',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A price type is only for seats of its kind.',
    page: 'decisions/exchange-quote/#xchq-10',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-11',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket is not exchanged for what it is already.',
    page: 'decisions/exchange-quote/#xchq-11',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-12',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A wheelchair space and its companion seats are not parted by an exchange.',
    page: 'decisions/exchange-quote/#xchq-12',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-13',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'No price type stays behind without the one that must go with it.',
    page: 'decisions/exchange-quote/#xchq-13',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-14',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'The new price type is accompanied by what stays in the order.',
    page: 'decisions/exchange-quote/#xchq-14',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
    unobservable: null,
  },
  {
    id: 'XCHQ-15',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'After the deadline of cancellations no ticket is exchanged.',
    page: 'decisions/exchange-quote/#xchq-15',
    source: 'openapi/v1/decisions/exchange-quote.yaml',
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
    id: 'HLDS-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Once the gates have opened, the holder is not changed any more.',
    page: 'decisions/holder-setting/#hlds-01',
    source: 'openapi/v1/decisions/holder-setting.yaml',
    unobservable: null,
  },
  {
    id: 'HLDS-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Nothing is taken of a holder that the allocation does not ask for.',
    page: 'decisions/holder-setting/#hlds-02',
    source: 'openapi/v1/decisions/holder-setting.yaml',
    unobservable: null,
  },
  {
    id: 'HLDS-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Every field that the allocation asks for is given.',
    page: 'decisions/holder-setting/#hlds-03',
    source: 'openapi/v1/decisions/holder-setting.yaml',
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
    id: 'REL-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A price type that must be accompanied is never left in a hold without what accompanies it.',
    page: 'decisions/item-release/#rel-03',
    source: 'openapi/v1/decisions/item-release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Only tickets of the order are released.',
    page: 'decisions/release/#rels-01',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is cancelled is not released.',
    page: 'decisions/release/#rels-02',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is void is not released.',
    page: 'decisions/release/#rels-03',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that was used is not released.',
    page: 'decisions/release/#rels-04',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket is released once.',
    page: 'decisions/release/#rels-05',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-09',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is exchanged is not released; the one in its place may be.',
    page: 'decisions/release/#rels-09',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A wheelchair space and its companion seats are released together.',
    page: 'decisions/release/#rels-06',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'No price type stays behind without the one that must go with it.',
    page: 'decisions/release/#rels-07',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'RELS-08',
    kind: 'decision',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'After the deadline of cancellations no ticket is released, because nothing would be left to refund.',
    page: 'decisions/release/#rels-08',
    source: 'openapi/v1/decisions/release.yaml',
    unobservable: null,
  },
  {
    id: 'SREV-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A scan with which nobody passed is not reversed.',
    page: 'decisions/scan-reversal/#srev-01',
    source: 'openapi/v1/decisions/scan-reversal.yaml',
    unobservable: null,
  },
  {
    id: 'SREV-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: "Only the last scan with which a ticket's holder passed is reversed.",
    page: 'decisions/scan-reversal/#srev-02',
    source: 'openapi/v1/decisions/scan-reversal.yaml',
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
    id: 'SCAN-01',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: "What is none of the Issuer's payloads, or was tampered with, is an unknown barcode.",
    page: 'decisions/scan-finding/#scan-01',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'SCAN-02',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A barcode of another fixture is told as such.',
    page: 'decisions/scan-finding/#scan-02',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: 'It needs a barcode of another fixture; ACCS-11 has one.',
  },
  {
    id: 'SCAN-03',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'What is void is found void, and online not let in.',
    page: 'decisions/scan-finding/#scan-03',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'SCAN-04',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'What is stopped or not yet active is not admitted for now.',
    page: 'decisions/scan-finding/#scan-04',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'SCAN-05',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'An active barcode whose holder is not in is admitted.',
    page: 'decisions/scan-finding/#scan-05',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'SCAN-06',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A barcode that is passed back is not admitted while its holder is in.',
    page: 'decisions/scan-finding/#scan-06',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'SCAN-07',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Whoever is in is let out, also with what is void.',
    page: 'decisions/scan-finding/#scan-07',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'SCAN-08',
    kind: 'decision',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Nobody leaves who did not enter.',
    page: 'decisions/scan-finding/#scan-08',
    source: 'openapi/v1/decisions/scan-finding.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.active.getBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is active, on getBarcode, stays as it is, and no event tells of it.',
    page: 'lifecycles/barcode/#barcode-active-get-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.active.activateBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is active, on activateBarcode, stays as it is, and no event tells of it.',
    page: 'lifecycles/barcode/#barcode-active-activate-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.active.deactivateBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is active, on deactivateBarcode, becomes inactive, told by barcode.deactivated.',
    page: 'lifecycles/barcode/#barcode-active-deactivate-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.active.reissueBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is active, on reissueBarcode, stays active, told by barcode.reissued.',
    page: 'lifecycles/barcode/#barcode-active-reissue-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.active.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is active, on voidTicket, becomes voided, told by barcode.voided.',
    page: 'lifecycles/barcode/#barcode-active-void-ticket',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.inactive.getBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is inactive, on getBarcode, stays as it is, and no event tells of it.',
    page: 'lifecycles/barcode/#barcode-inactive-get-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.inactive.activateBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is inactive, on activateBarcode, becomes active, told by barcode.activated.',
    page: 'lifecycles/barcode/#barcode-inactive-activate-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.inactive.deactivateBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is inactive, on deactivateBarcode, stays inactive, told by barcode.deactivated.',
    page: 'lifecycles/barcode/#barcode-inactive-deactivate-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.inactive.reissueBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is inactive, on reissueBarcode, stays inactive, told by barcode.reissued.',
    page: 'lifecycles/barcode/#barcode-inactive-reissue-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.inactive.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is inactive, on voidTicket, becomes voided, told by barcode.voided.',
    page: 'lifecycles/barcode/#barcode-inactive-void-ticket',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.voided.getBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is voided, on getBarcode, stays as it is, and no event tells of it.',
    page: 'lifecycles/barcode/#barcode-voided-get-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.voided.activateBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is voided, on activateBarcode, is refused with BARCODE_VOIDED and stays as it is.',
    page: 'lifecycles/barcode/#barcode-voided-activate-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.voided.deactivateBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is voided, on deactivateBarcode, is refused with BARCODE_VOIDED and stays as it is.',
    page: 'lifecycles/barcode/#barcode-voided-deactivate-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.voided.reissueBarcode',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is voided, on reissueBarcode, is refused with BARCODE_VOIDED and stays as it is.',
    page: 'lifecycles/barcode/#barcode-voided-reissue-barcode',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'BARCODE.voided.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is voided, on voidTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/barcode/#barcode-voided-void-ticket',
    source: 'openapi/v1/lifecycles/barcode.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.quoted.getCancellation',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is quoted, on getCancellation, stays as it is, and no event tells of it.',
    page: 'lifecycles/cancellation/#cancellation-quoted-get-cancellation',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.quoted.confirmCancellation',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is quoted, on confirmCancellation, becomes confirmed, told by cancellation.confirmed.',
    page: 'lifecycles/cancellation/#cancellation-quoted-confirm-cancellation',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.quoted.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is quoted, on clock, becomes expired, told by cancellation.expired.',
    page: 'lifecycles/cancellation/#cancellation-quoted-clock',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.confirmed.getCancellation',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is confirmed, on getCancellation, stays as it is, and no event tells of it.',
    page: 'lifecycles/cancellation/#cancellation-confirmed-get-cancellation',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.confirmed.confirmCancellation',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is confirmed, on confirmCancellation, stays as it is, and no event tells of it.',
    page: 'lifecycles/cancellation/#cancellation-confirmed-confirm-cancellation',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.confirmed.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is confirmed, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/cancellation/#cancellation-confirmed-clock',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.expired.getCancellation',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is expired, on getCancellation, stays as it is, and no event tells of it.',
    page: 'lifecycles/cancellation/#cancellation-expired-get-cancellation',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.expired.confirmCancellation',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is expired, on confirmCancellation, is refused with QUOTE_EXPIRED and stays as it is.',
    page: 'lifecycles/cancellation/#cancellation-expired-confirm-cancellation',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'CANCELLATION.expired.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A cancellation that is expired, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/cancellation/#cancellation-expired-clock',
    source: 'openapi/v1/lifecycles/cancellation.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.quoted.getExchange',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is quoted, on getExchange, stays as it is, and no event tells of it.',
    page: 'lifecycles/exchange/#exchange-quoted-get-exchange',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.quoted.confirmExchange',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is quoted, on confirmExchange, becomes confirmed, told by exchange.confirmed.',
    page: 'lifecycles/exchange/#exchange-quoted-confirm-exchange',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.quoted.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is quoted, on clock, becomes expired, told by exchange.expired.',
    page: 'lifecycles/exchange/#exchange-quoted-clock',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.confirmed.getExchange',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is confirmed, on getExchange, stays as it is, and no event tells of it.',
    page: 'lifecycles/exchange/#exchange-confirmed-get-exchange',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.confirmed.confirmExchange',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is confirmed, on confirmExchange, stays as it is, and no event tells of it.',
    page: 'lifecycles/exchange/#exchange-confirmed-confirm-exchange',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.confirmed.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is confirmed, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/exchange/#exchange-confirmed-clock',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.expired.getExchange',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is expired, on getExchange, stays as it is, and no event tells of it.',
    page: 'lifecycles/exchange/#exchange-expired-get-exchange',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.expired.confirmExchange',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is expired, on confirmExchange, is refused with QUOTE_EXPIRED and stays as it is.',
    page: 'lifecycles/exchange/#exchange-expired-confirm-exchange',
    source: 'openapi/v1/lifecycles/exchange.yaml',
    unobservable: null,
  },
  {
    id: 'EXCHANGE.expired.clock',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An exchange that is expired, on clock, stays as it is, and no event tells of it.',
    page: 'lifecycles/exchange/#exchange-expired-clock',
    source: 'openapi/v1/lifecycles/exchange.yaml',
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
    id: 'ORDER.partlyCancelled.getOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order that is partlyCancelled, on getOrder, stays as it is, and no event tells of it.',
    page: 'lifecycles/order/#order-partly-cancelled-get-order',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.partlyCancelled.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order that is partlyCancelled, on confirmOrder, stays as it is, and no event tells of it.',
    page: 'lifecycles/order/#order-partly-cancelled-confirm-order',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.partlyCancelled.confirmOtherwise',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order that is partlyCancelled, on confirmOtherwise, is refused with ORDER_CONFLICT and stays as it is.',
    page: 'lifecycles/order/#order-partly-cancelled-confirm-otherwise',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.cancelled.getOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order that is cancelled, on getOrder, stays as it is, and no event tells of it.',
    page: 'lifecycles/order/#order-cancelled-get-order',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.cancelled.confirmOrder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order that is cancelled, on confirmOrder, stays as it is, and no event tells of it.',
    page: 'lifecycles/order/#order-cancelled-confirm-order',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'ORDER.cancelled.confirmOtherwise',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order that is cancelled, on confirmOtherwise, is refused with ORDER_CONFLICT and stays as it is.',
    page: 'lifecycles/order/#order-cancelled-confirm-otherwise',
    source: 'openapi/v1/lifecycles/order.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.issued.getTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A ticket that is issued, on getTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-issued-get-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.issued.setHolder',
    kind: 'cell',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A ticket that is issued, on setHolder, stays issued, told by ticket.holderChanged.',
    page: 'lifecycles/ticket/#ticket-issued-set-holder',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.issued.reportDelivery',
    kind: 'cell',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A ticket that is issued, on reportDelivery, stays issued, told by ticket.deliveryReported.',
    page: 'lifecycles/ticket/#ticket-issued-report-delivery',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.issued.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is issued, on voidTicket, becomes voided, told by ticket.voided.',
    page: 'lifecycles/ticket/#ticket-issued-void-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.issued.recordScans',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is issued, on recordScans, becomes redeemed, told by scan.recorded.',
    page: 'lifecycles/ticket/#ticket-issued-record-scans',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.issued.createRelease',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is issued, on createRelease, becomes released, told by tickets.released.',
    page: 'lifecycles/ticket/#ticket-issued-create-release',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.redeemed.getTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is redeemed, on getTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-redeemed-get-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.redeemed.setHolder',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is redeemed, on setHolder, is refused with TICKET_REDEEMED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-redeemed-set-holder',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.redeemed.reportDelivery',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is redeemed, on reportDelivery, stays redeemed, told by ticket.deliveryReported.',
    page: 'lifecycles/ticket/#ticket-redeemed-report-delivery',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.redeemed.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is redeemed, on voidTicket, is refused with TICKET_REDEEMED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-redeemed-void-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.redeemed.recordScans',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is redeemed, on recordScans, stays redeemed, told by scan.recorded.',
    page: 'lifecycles/ticket/#ticket-redeemed-record-scans',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.redeemed.createRelease',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is redeemed, on createRelease, is refused with TICKET_REDEEMED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-redeemed-create-release',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.voided.getTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is voided, on getTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-voided-get-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.voided.setHolder',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is voided, on setHolder, is refused with TICKET_VOIDED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-voided-set-holder',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.voided.reportDelivery',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is voided, on reportDelivery, is refused with TICKET_VOIDED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-voided-report-delivery',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.voided.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is voided, on voidTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-voided-void-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.voided.recordScans',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is voided, on recordScans, stays voided, told by scan.recorded.',
    page: 'lifecycles/ticket/#ticket-voided-record-scans',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.voided.createRelease',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is voided, on createRelease, is refused with TICKET_VOIDED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-voided-create-release',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.released.getTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is released, on getTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-released-get-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.released.setHolder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is released, on setHolder, is refused with TICKET_RELEASED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-released-set-holder',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.released.reportDelivery',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is released, on reportDelivery, is refused with TICKET_RELEASED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-released-report-delivery',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.released.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is released, on voidTicket, is refused with TICKET_RELEASED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-released-void-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.released.recordScans',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is released, on recordScans, stays released, told by scan.recorded.',
    page: 'lifecycles/ticket/#ticket-released-record-scans',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.released.createRelease',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is released, on createRelease, is refused with TICKET_RELEASED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-released-create-release',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.cancelled.getTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is cancelled, on getTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-cancelled-get-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.cancelled.setHolder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is cancelled, on setHolder, is refused with TICKET_CANCELLED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-cancelled-set-holder',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.cancelled.reportDelivery',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is cancelled, on reportDelivery, is refused with TICKET_CANCELLED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-cancelled-report-delivery',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.cancelled.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is cancelled, on voidTicket, is refused with TICKET_CANCELLED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-cancelled-void-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.cancelled.recordScans',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is cancelled, on recordScans, stays cancelled, told by scan.recorded.',
    page: 'lifecycles/ticket/#ticket-cancelled-record-scans',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.cancelled.createRelease',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is cancelled, on createRelease, is refused with TICKET_CANCELLED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-cancelled-create-release',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.exchanged.getTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is exchanged, on getTicket, stays as it is, and no event tells of it.',
    page: 'lifecycles/ticket/#ticket-exchanged-get-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.exchanged.setHolder',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is exchanged, on setHolder, is refused with TICKET_EXCHANGED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-exchanged-set-holder',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.exchanged.reportDelivery',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is exchanged, on reportDelivery, is refused with TICKET_EXCHANGED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-exchanged-report-delivery',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.exchanged.voidTicket',
    kind: 'cell',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket that is exchanged, on voidTicket, is refused with TICKET_EXCHANGED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-exchanged-void-ticket',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.exchanged.recordScans',
    kind: 'cell',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A ticket that is exchanged, on recordScans, stays exchanged, told by scan.recorded.',
    page: 'lifecycles/ticket/#ticket-exchanged-record-scans',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'TICKET.exchanged.createRelease',
    kind: 'cell',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A ticket that is exchanged, on createRelease, is refused with TICKET_EXCHANGED and stays as it is.',
    page: 'lifecycles/ticket/#ticket-exchanged-create-release',
    source: 'openapi/v1/lifecycles/ticket.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-01',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A scan sent twice, in one batch or in another, counts once and is answered alike; one that has its reference, but another barcode or direction, is a scan of its own.',
    kind: 'requirement',
    page: 'requirements/access/#accs-01',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-02',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Both clubs see the same scans of an allocation, another Seller none.',
    kind: 'requirement',
    page: 'requirements/access/#accs-02',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-03',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'The access list has every barcode of the fixture as it is now: active ones white, inactive ones grey, void ones black.',
    kind: 'requirement',
    page: 'requirements/access/#accs-03',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-04',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: "The list's revision rises with every change, and `after` gives what changed since, each barcode once.",
    kind: 'requirement',
    page: 'requirements/access/#accs-04',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-05',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A reversed scan does not count: the ticket is as it was before it, and is admitted again.',
    kind: 'requirement',
    page: 'requirements/access/#accs-05',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-06',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Black wins: a barcode that was once black is black at every later revision.',
    kind: 'requirement',
    page: 'requirements/access/#accs-06',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-07',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A scan of a gate that was offline is recorded as the gate decided, with what the newest list finds.',
    kind: 'requirement',
    page: 'requirements/access/#accs-07',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-08',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'The revision that a gate reports is told by `gate.listApplied` to every club that sells for the fixture.',
    kind: 'requirement',
    page: 'requirements/access/#accs-08',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-09',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Whoever went out is admitted again, and a ticket is redeemed from the first time on.',
    kind: 'requirement',
    page: 'requirements/access/#accs-09',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-10',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A payload of another Issuer or of no one is answered and not recorded.',
    kind: 'requirement',
    page: 'requirements/access/#accs-10',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-11',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A barcode of another fixture is answered `otherFixture` and not recorded.',
    kind: 'requirement',
    page: 'requirements/access/#accs-11',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-12',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'A gate refuses what its list has as black, whatever an older list said of it.',
    unobservable: 'It is what a gate does, not what the Issuer answers; the page on verifying offline shows how.',
    kind: 'requirement',
    page: 'requirements/access/#accs-12',
    source: 'openapi/v1/requirements/access.yaml',
  },
  {
    id: 'ACCS-13',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Of many scans of one ticket at once one is admitted.',
    kind: 'requirement',
    page: 'requirements/access/#accs-13',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-14',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'The payload that a gate read stands in no event, list, problem or answer to a scan.',
    kind: 'requirement',
    page: 'requirements/access/#accs-14',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-15',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'After a revision that was never given the whole access list is answered.',
    kind: 'requirement',
    page: 'requirements/access/#accs-15',
    source: 'openapi/v1/requirements/access.yaml',
    unobservable: null,
  },
  {
    id: 'ACCS-16',
    level: 'MUST',
    profile: 'access',
    role: 'issuer',
    says: 'Once a fixture is postponed nobody is in the ground: whoever had been admitted is admitted again on the new day.',
    kind: 'requirement',
    page: 'requirements/access/#accs-16',
    source: 'openapi/v1/requirements/access.yaml',
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
    id: 'AUTH-10',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A token of an outside token issuer counts where the Issuer has agreed to trust that issuer, names it in `tokenIssuers` of the well-known document, and finds the key in what the issuer publishes (JWKS).',
    unobservable: 'Which token issuers are trusted is agreed out of band; a suite holds none of their keys.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-10',
    source: 'openapi/v1/requirements/authorisation.yaml',
  },
  {
    id: 'AUTH-11',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A token that is unsigned, that is signed by a key of its own or by a secret anybody can guess, or that names an issuer which did not sign it is answered 401; keys and addresses in its header (`jwk`, `x5c`, `jku`, `x5u`) are never used.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-11',
    source: 'openapi/v1/requirements/authorisation.yaml',
    unobservable: null,
  },
  {
    id: 'AUTH-12',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "An outside token counts only with the Issuer's audience, from `nbf` to `exp`, and signed with RS256, PS256, ES256 or EdDSA over Ed25519; never with a published key taken as a shared secret.",
    unobservable: 'A token that fails in this one thing needs the key of a trusted token issuer.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-12',
    source: 'openapi/v1/requirements/authorisation.yaml',
  },
  {
    id: 'AUTH-13',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An outside token acts for the organisation that was agreed for its claims, with those of its scopes that were agreed, and for no other.',
    unobservable: 'The claims are agreed out of band; a suite holds no key of a trusted token issuer.',
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-13',
    source: 'openapi/v1/requirements/authorisation.yaml',
  },
  {
    id: 'AUTH-14',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: "While the keys of a trusted token issuer can't be had, its tokens are answered 503 with Retry-After, all others as ever.",
    unobservable: "A suite can't take away the keys that another publishes.",
    kind: 'requirement',
    page: 'requirements/authorisation/#auth-14',
    source: 'openapi/v1/requirements/authorisation.yaml',
  },
  {
    id: 'BARC-01',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket has at most one active barcode, at every revision.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-01',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-02',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: "The revision of a ticket's barcodes rises by one with every change of them.",
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-02',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-03',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A reissue voids the barcode before and mints one with its state and stops, in one step.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-03',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-04',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode that is void stays void, whatever is asked.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-04',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-05',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: "A Seller's request is told by `barcode.requested` before its effect; what the home club does has no request.",
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-05',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-06',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: "Each party's stop stands by itself with its reason: a barcode is active again when none stands, and the home club lifts all.",
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-06',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-07',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'The payload of a static barcode is a JWS that the published keys verify, and its claims name fixture, ticket and barcode.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-07',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-08',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A rotating barcode is shown with no payload and no secret, and handed out as `live` alone.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-08',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-09',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A barcode with `activatesAt` is minted inactive and becomes active at that moment, told by `barcode.activated`, unless it is stopped.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-09',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-10',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A ticket names its barcode as `getBarcode` shows it.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-10',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-11',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'The home club changes barcodes of its fixture by the same operations, and both clubs see it.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-11',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-12',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'The page of a live barcode ends with the barcode it was made for.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-12',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-13',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'Of the operations on a barcode `getBarcode` alone shows its payload, which has a scope of its own.',
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-13',
    source: 'openapi/v1/requirements/barcodes.yaml',
    unobservable: null,
  },
  {
    id: 'BARC-14',
    level: 'MUST',
    profile: 'barcode',
    role: 'issuer',
    says: 'A rotating barcode without its code, or with one that is not right for the moment of the scan, is an unknown barcode: online it is not admitted, and what a gate admitted offline is recorded so.',
    unobservable:
      "The code stands in a picture alone, and how it is made is the Issuer's own affair: nothing in an answer can be read, cut off and shown again.",
    kind: 'requirement',
    page: 'requirements/barcodes/#barc-14',
    source: 'openapi/v1/requirements/barcodes.yaml',
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
    id: 'CANL-01',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "A quote says for every ticket its price, share, fee and refund: the share is the fixture's part of the price and the fee the allocation's, each rounded down, the refund the one less the other, and the sums add up.",
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-01',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-02',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Once confirmed, the tickets are cancelled, their barcodes void, their seats free and on sale, and the order says so.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-02',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-03',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote by itself changes nothing but that there is a quote.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-03',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-04',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "What is sold, its value and the availability no longer count what is cancelled; the order's total stays and `refunded` says what went back.",
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-04',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-05',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Of many confirms at once, of one quote or of several for one ticket, one gives money back.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-05',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-06',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An overruled cancellation has no fee.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-06',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-07',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "After an abandoned fixture the refund is the fixture's share of the price, less the fee unless it is waived, and never less than nothing.",
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-07',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-08',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Without `ticketIds` every ticket of the order is cancelled that was neither used, voided nor cancelled; released ones are among them.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-08',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-09',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Both clubs read the same cancellation.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-09',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-10',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Seats that came back are sold again with new tickets and barcodes; the old ones stay as they ended.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-10',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-11',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: '`fixtureChanged` overrules once the fixture was moved, postponed, abandoned or cancelled since the order, and not because it was played or its refund share changed.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-11',
    source: 'openapi/v1/requirements/cancellations.yaml',
    unobservable: null,
  },
  {
    id: 'CANL-12',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote ends at the deadline of cancellations at the latest, unless it overrules it.',
    kind: 'requirement',
    page: 'requirements/cancellations/#canl-12',
    source: 'openapi/v1/requirements/cancellations.yaml',
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
    id: 'EXCH-01',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote says what the ticket is for and what it would be for, and the difference of the two prices, signed; the new price is that of the price list now for the new seat and price type, or that of the hold where the seat is held at this price type.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-01',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-02',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Once confirmed, the old ticket is exchanged and its barcode void, and a new ticket with a barcode of its own, at the seat, price type and price quoted and without a holder, is in the same order.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-02',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-03',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote by itself changes nothing but that there is a quote.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-03',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-04',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'An order shows the exchanged item and the new one; its `total`, `refunded` and state stay, `exchanged` is the sum of the differences, and the prices of the items that are not exchanged add up to `total` + `exchanged`. What is sold and its value count the new ticket alone.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-04',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-05',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Where the seat changes, the old one is free and on sale at once and the hold is confirmed by the order; where it stays, it is at no time free.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-05',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-06',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote for a hold that has ended is refused with HOLD_EXPIRED, HOLD_RELEASED or HOLD_CONFIRMED, and so is a confirm where the hold has ended since.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-06',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-07',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Of many confirms at once, of one exchange, of several of one ticket or for one hold, or of exchanges and cancellations of one ticket, one is carried out.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-07',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-08',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote ends at the deadline of cancellations and with its hold at the latest.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-08',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-09',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "A quote that names a ticket or a hold that is unknown, another organisation's or of another allocation is answered 404 with the pointer /body/ticketId or /body/holdId.",
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-09',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-10',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'The new ticket is cancelled, released and exchanged in turn at the price it was exchanged at; the old one stays as it ended.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-10',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'EXCH-11',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Both clubs read the same exchange.',
    kind: 'requirement',
    page: 'requirements/exchanges/#exch-11',
    source: 'openapi/v1/requirements/exchanges.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A change of the fixture is told by `fixture.changed` in the stream of each of its allocations, with a higher revision.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-01',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-02',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Tickets of a postponed fixture carry over: they and their barcodes are as they were.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-02',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-03',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A fixture that is scheduled again is sold again.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-03',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-04',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A moved kick-off moves what is reckoned from it: when gates open, when holders are frozen and when their values are erased.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-04',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-05',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A reduction takes free seats alone; they count as `returned` and can not be held.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-05',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-06',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'A new price holds for what is held from then on, told by `priceList.changed` with a higher revision.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-06',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'FIXT-07',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A moved kick-off moves the deadline of cancellations.',
    kind: 'requirement',
    page: 'requirements/fixture-changes/#fixt-07',
    source: 'openapi/v1/requirements/fixture-changes.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-01',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'The values of a holder are read through `getHolder`, and stand besides on nothing but what is handed to the fan; a ticket names its fields, given and missing.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-01',
    source: 'openapi/v1/requirements/holders.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-02',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Saying who holds a ticket replaces all that was said before.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-02',
    source: 'openapi/v1/requirements/holders.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-03',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Erased values are gone at once, and erasing again changes nothing.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-03',
    source: 'openapi/v1/requirements/holders.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-04',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A field is erased `retentionDays` after kick-off, told by `ticket.holderErased`, and not before.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-04',
    source: 'openapi/v1/requirements/holders.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-05',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'No value of a holder stands in an event, a ticket, an order, a list or a problem.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-05',
    source: 'openapi/v1/requirements/holders.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-06',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'The home club reads the holder; another Seller is answered 404.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-06',
    source: 'openapi/v1/requirements/holders.yaml',
    unobservable: null,
  },
  {
    id: 'HOLDR-07',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Holders can be erased after the gates have opened, though not changed.',
    kind: 'requirement',
    page: 'requirements/holders/#holdr-07',
    source: 'openapi/v1/requirements/holders.yaml',
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
    id: 'PROB-13',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'An Issuer of which more is asked than it can do, or whose store is away, answers 429 or 503 with Retry-After within some seconds; a request that was refused so is done once when it is repeated with its key, and what was answered before stays true.',
    unobservable:
      'To overload an Issuer, or to stop its database, is not for a suite that runs against others; IDEM-09 and SAND-07 check the answers themselves.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-13',
    source: 'openapi/v1/requirements/problems.yaml',
  },
  {
    id: 'PROB-14',
    level: 'SHOULD',
    profile: 'sell',
    role: 'issuer',
    says: 'Of several Sellers an overloaded Issuer refuses first the one that asks for most.',
    unobservable: 'As PROB-13: it takes an overload.',
    kind: 'requirement',
    page: 'requirements/problems/#prob-14',
    source: 'openapi/v1/requirements/problems.yaml',
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
    id: 'RLSE-01',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "Once released, the tickets are released, their barcodes void, their seats free and on sale, and the order's items say so.",
    kind: 'requirement',
    page: 'requirements/releases/#rlse-01',
    source: 'openapi/v1/requirements/releases.yaml',
    unobservable: null,
  },
  {
    id: 'RLSE-02',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "A release gives no money back: `total` and `refunded` stay, and so does the order's state; what is sold, its value and the availability no longer count the seats.",
    kind: 'requirement',
    page: 'requirements/releases/#rlse-02',
    source: 'openapi/v1/requirements/releases.yaml',
    unobservable: null,
  },
  {
    id: 'RLSE-03',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A released ticket is cancelled by quote and confirm like any other, at the fee and share of the quote: then it is cancelled, the order says what went back, and no seat is freed again, whoever has it meanwhile.',
    kind: 'requirement',
    page: 'requirements/releases/#rlse-03',
    source: 'openapi/v1/requirements/releases.yaml',
    unobservable: null,
  },
  {
    id: 'RLSE-04',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'What was released before the deadline of cancellations is cancelled after it without being overruled, and its quote lasts as usual.',
    kind: 'requirement',
    page: 'requirements/releases/#rlse-04',
    source: 'openapi/v1/requirements/releases.yaml',
    unobservable: null,
  },
  {
    id: 'RLSE-05',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'A quote given before the release is confirmed after it, at its terms.',
    kind: 'requirement',
    page: 'requirements/releases/#rlse-05',
    source: 'openapi/v1/requirements/releases.yaml',
    unobservable: null,
  },
  {
    id: 'RLSE-06',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Of many releases of one ticket at once, one is done; against a confirm of its cancellation the seat is freed once and the refund given once.',
    kind: 'requirement',
    page: 'requirements/releases/#rlse-06',
    source: 'openapi/v1/requirements/releases.yaml',
    unobservable: null,
  },
  {
    id: 'SALE-01',
    level: 'MUST',
    profile: 'sell',
    role: 'issuer',
    says: 'In every area `free` + `held` + `sold` + `returned` = `allocated`, at any time.',
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
    says: 'The sales summary adds up: lines to sums, sums to availability, and `soldValue` to what the orders have that is still sold.',
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
    id: 'SAND-09',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: "A world's clients begin with `sellerA`, `sellerB`, `home` and `gate`, in this order, so that a workflow finds them by their place.",
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-09',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'SAND-10',
    level: 'MUST',
    profile: 'sandbox',
    role: 'issuer',
    says: 'The price types of a world begin with the one that its names call `priceType.adult`, so that a workflow finds it by its place.',
    kind: 'requirement',
    page: 'requirements/sandbox/#sand-10',
    source: 'openapi/v1/requirements/sandbox.yaml',
    unobservable: null,
  },
  {
    id: 'STMT-01',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "The lines are what the allocation's feed comes to, in its order and up to `revision`: for every ticket of `order.confirmed` a `sale` of its price; for every ticket of `cancellation.confirmed` a `cancellation` of its share, below 0, and a `cancellationFee` of that share less its refund; for every `exchange.confirmed` an `exchange` of its difference; each also where it is 0. Nothing else has one.",
    kind: 'requirement',
    page: 'requirements/statements/#stmt-01',
    source: 'openapi/v1/requirements/statements.yaml',
    unobservable: null,
  },
  {
    id: 'STMT-02',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: "The lines add up to the sum of their kind, the sums to the balance, to the minor unit and in the allocation's currency.",
    kind: 'requirement',
    page: 'requirements/statements/#stmt-02',
    source: 'openapi/v1/requirements/statements.yaml',
    unobservable: null,
  },
  {
    id: 'STMT-03',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'The sums are what the orders come to: `sale` their totals, `exchange` what was exchanged, and `cancellation` with `cancellationFee` what was refunded, below 0.',
    kind: 'requirement',
    page: 'requirements/statements/#stmt-03',
    source: 'openapi/v1/requirements/statements.yaml',
    unobservable: null,
  },
  {
    id: 'STMT-04',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Both clubs read the same statement.',
    kind: 'requirement',
    page: 'requirements/statements/#stmt-04',
    source: 'openapi/v1/requirements/statements.yaml',
    unobservable: null,
  },
  {
    id: 'STMT-05',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'Following `nextCursor` from the beginning gives every line once, in order and at most `limit` a page, also while tickets are sold; a cursor that this Issuer did not give for this statement is refused with REQUEST_INVALID and the pointer /query/cursor.',
    kind: 'requirement',
    page: 'requirements/statements/#stmt-05',
    source: 'openapi/v1/requirements/statements.yaml',
    unobservable: null,
  },
  {
    id: 'STMT-06',
    level: 'MUST',
    profile: 'after-sale',
    role: 'issuer',
    says: 'On every page the sums are those of all lines up to the `revision` it names, also while tickets are sold, and no line of it is of a later event.',
    kind: 'requirement',
    page: 'requirements/statements/#stmt-06',
    source: 'openapi/v1/requirements/statements.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-01',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Every item of an order has one ticket, the same in the order, in `order.confirmed` or `exchange.confirmed` and in the list of its tickets, and no other has it.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-01',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-02',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A ticket shows the seat, price type and price that were sold, whatever prices become.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-02',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-03',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Both clubs read the same ticket.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-03',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-04',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Every deliverable listed is answered with the media type that the list says, unless the ticket has ended or its holder is missing, and one that is not listed with 404.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-04',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-05',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'Where the barcode is static, one deliverable needs no phone.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-05',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-06',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'What the Seller reports of the delivery is part of the ticket.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-06',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-07',
    level: 'MUST',
    profile: 'fulfil',
    role: 'issuer',
    says: 'A deliverable shows the barcode as it is now: after a reissue it is another one.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-07',
    source: 'openapi/v1/requirements/tickets.yaml',
    unobservable: null,
  },
  {
    id: 'FULF-08',
    level: 'SHOULD',
    profile: 'fulfil',
    role: 'issuer',
    says: 'The symbol, read back, says the payload of the barcode.',
    kind: 'requirement',
    page: 'requirements/tickets/#fulf-08',
    source: 'openapi/v1/requirements/tickets.yaml',
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
