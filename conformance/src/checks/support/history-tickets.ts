/** Everything that can happen to the tickets of an order, change by change. */
import { change, eventsOfConfirm, ticketIn, type Change, type HistoryContext, type Sold } from './history-change.ts';
import { confirm, hold } from './purchase.ts';

/** An order of four, and what its holders and its delivery come to. */
export function ticketChanges(context: HistoryContext, sold: Sold): Change[] {
  const { sellerA } = context;
  const first = () => ({ path: { ticketId: ticketIn(sold, 0) } });
  const buy = async () => (sold.order = await confirm(sellerA, await hold(sellerA, 4)));
  const setHolder = (number: number, name: string) =>
    sellerA.do('setHolder', { path: { ticketId: ticketIn(sold, number) }, body: { name } });
  const report = (state: 'sent' | 'failed') =>
    sellerA.do('reportDelivery', { ...first(), body: { state, channel: 'email' } });
  return [
    change('an order of four', buy, 'hold.placed', ...eventsOfConfirm(context, 4)),
    change('a holder', () => setHolder(0, 'Sam Okafor'), 'ticket.holderChanged'),
    change('a holder of another ticket', () => setHolder(2, 'Alex Reed'), 'ticket.holderChanged'),
    change('another holder in the place of the first', () => setHolder(0, 'Kim Osei'), 'ticket.holderChanged'),
    change('reading the holder', () => sellerA.do('getHolder', first())),
    change('a delivery on its way', () => report('sent'), 'ticket.deliveryReported'),
    change('a delivery that came back', () => report('failed'), 'ticket.deliveryReported'),
    change('erasing the holder', () => sellerA.do('eraseHolder', first()), 'ticket.holderErased'),
    change('erasing the holder again', () => sellerA.do('eraseHolder', first())),
  ];
}

/** A barcode stopped by each club, activated and replaced; what is left is the one that replaced it. */
export function barcodeChanges({ sellerA, control }: HistoryContext, sold: Sold): Change[] {
  const first = () => ({ path: { ticketId: ticketIn(sold, 0) } });
  const stop = () => sellerA.do('deactivateBarcode', { ...first(), body: { reason: 'unpaid' } });
  const activate = () => sellerA.do('activateBarcode', first());
  const stopByHome = (stopped: boolean) =>
    control.do('simulateAction', { body: { kind: 'barcodeStop', ticketId: ticketIn(sold, 0), stopped } });
  const reissue = () => sellerA.do('reissueBarcode', { ...first(), body: { reason: 'lost' } });
  return [
    change('reading a barcode', () => sellerA.do('getBarcode', first())),
    change('stopping a barcode', stop, 'barcode.requested', 'barcode.deactivated'),
    change('stopping it again', stop, 'barcode.requested', 'barcode.deactivated'),
    change('activating it', activate, 'barcode.requested', 'barcode.activated'),
    change('activating it again', activate),
    change("the home club's stop", () => stopByHome(true), 'barcode.deactivated'),
    change('an activation that is refused', () => sellerA.refused('BARCODE_STOPPED', 'activateBarcode', first())),
    change("the end of the home club's stop", () => stopByHome(false), 'barcode.activated'),
    change('a reissue', reissue, 'barcode.requested', 'barcode.reissued'),
  ];
}

/** What is left: ticket 2 was used and its barcode stays as it was. */
export function gateChanges({ world, sellerA }: HistoryContext, sold: Sold): Change[] {
  const gate = world.party('gate');
  let payload = '';
  let scanId = '';
  const read = async () => {
    payload = (await sellerA.do('getBarcode', { path: { ticketId: ticketIn(sold, 2) } })).payload ?? '';
  };
  const scan = async (reference: string) => {
    const reading = { reference, payload, direction: 'in', mode: 'online', scannedAt: '{{clock}}' } as const;
    const { items } = await gate.do('recordScans', { body: { deviceId: 'gate-7', scans: [reading] } });
    scanId = items[0]?.scanId ?? '';
  };
  const reverse = () => gate.do('reverseScan', { path: { scanId } });
  const report = async () => {
    const { revision: listRevision } = await gate.do('getAccessList');
    await gate.do('reportAccessList', { path: { deviceId: 'gate-7' }, body: { listRevision } });
  };
  return [
    change('reading the barcode that a gate will read', read),
    change('a scan on the way in', () => scan('first'), 'scan.recorded'),
    change('the same scan sent again', () => scan('first')),
    change('its reversal', reverse, 'scan.reversed'),
    change('a second reversal', reverse),
    change('another scan on the way in', () => scan('second'), 'scan.recorded'),
    change('a scan of one who is inside', () => scan('third'), 'scan.recorded'),
    change("a gate's report of its list", report, 'gate.listApplied'),
  ];
}

export function voidChanges({ sellerA }: HistoryContext, sold: Sold): Change[] {
  const end = () => sellerA.do('voidTicket', { path: { ticketId: ticketIn(sold, 0) }, body: { reason: 'fraud' } });
  return [
    change('voiding a ticket', end, 'barcode.requested', 'ticket.voided', 'barcode.voided'),
    change('voiding it again', end),
  ];
}
