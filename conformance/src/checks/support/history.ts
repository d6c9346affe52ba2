/** One of everything that can happen to an allocation, change by change. */
import type { Hold } from '../../generated/types.ts';
import { newOrderId } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { cancellationChanges } from './history-cancellations.ts';
import { change, eventsOfConfirm, type Change, type HistoryContext, type Sold } from './history-change.ts';
import { exchangeChanges } from './history-exchanges.ts';
import { releaseChanges } from './history-releases.ts';
import { resaleChanges } from './history-resale.ts';
import { homeChanges } from './history-home.ts';
import { barcodeChanges, gateChanges, ticketChanges, voidChanges } from './history-tickets.ts';
import { adults, checkHold, confirm, hold, releaseHold, seatIds } from './purchase.ts';

/** What a check needs that has it happen. */
export const historyNeeds = ['clock', 'simulation'] as const;

/**
 * To be made in this order. What they leave: seats free, held, checked, sold, released, cancelled, exchanged and returned;
 * tickets issued, redeemed, voided, released, cancelled, listed and resold. What belongs to a profile that the Issuer does not declare does not happen.
 */
export function everyChange(context: HistoryContext): Change[] {
  const has = (profile: string, changes: (context: HistoryContext, sold: Sold) => Change[]): Change[] =>
    context.capabilities.profiles.includes(profile) ? changes(context, sold) : [];
  const sold: Sold = { order: null };
  return [
    ...changesToSale(context),
    ...changesToFreedom(context),
    ...homeChanges(context),
    ...has('fulfil', ticketChanges),
    ...has('barcode', barcodeChanges),
    ...has('access', gateChanges),
    ...has('resale', resaleChanges),
    ...has('after-sale', cancellationChanges),
    ...has('after-sale', releaseChanges),
    ...has('after-sale', exchangeChanges),
    ...has('barcode', voidChanges),
    ...lastChanges(context),
  ];
}

export async function makeHistory(context: HistoryContext): Promise<void> {
  for (const { make } of everyChange(context)) await make();
}

/** A hold up to its confirm. */
function changesToSale(context: HistoryContext): Change[] {
  const { sellerA } = context;
  let first: Hold;
  const clientOrderId = newOrderId();
  const ofFirst = () => ({ path: { holdId: first.id } });
  const extend = () => sellerA.do('extendHold', { ...ofFirst(), body: { lifeSeconds: 86_400 } });
  const replace = async () => (first = await sellerA.do('replaceHoldItems', { ...ofFirst(), body: adults(4) }));
  const sell = async () => confirm(sellerA, await sellerA.do('getHold', ofFirst()), clientOrderId);
  return [
    change('a hold', async () => (first = await hold(sellerA, 3)), 'hold.placed'),
    change('reading it', () => sellerA.do('getHold', ofFirst())),
    change('an extension', extend, 'hold.extended'),
    change('a replacement', replace, 'hold.replaced'),
    change('a hold that is refused', () => sellerA.refused('ORDER_LIMIT_EXCEEDED', 'createHold', { body: adults(9) })),
    change('one seat given back', () => giveBackOne(sellerA, first), 'hold.itemsReleased'),
    change('a check', () => checkHold(sellerA, first), 'hold.checked'),
    change('a second check', () => checkHold(sellerA, first)),
    change('a confirm', sell, ...eventsOfConfirm(context, 3)),
    change('the same confirm again', sell),
  ];
}

/** Holds up to the moment their seats are free again, each in another way. */
function changesToFreedom({ sellerA, clock }: HistoryContext): Change[] {
  let second: Hold;
  const place = (seconds?: number) => async () => (second = await hold(sellerA, 2, seconds));
  return [
    change('a hold that will be released', place(), 'hold.placed'),
    change('its release', () => releaseHold(sellerA, second), 'hold.released'),
    change('a second release', () => releaseHold(sellerA, second)),
    change('a hold given back seat by seat', place(), 'hold.placed'),
    change('all its seats given back by name', () => giveBack(sellerA, second, seatIds(second)), 'hold.released'),
    change('a brief hold', place(30), 'hold.placed'),
    change('its last second', () => clock.moveBy(29)),
    change('its end', () => clock.moveBy(1), 'hold.expired'),
  ];
}

function lastChanges({ sellerA }: HistoryContext): Change[] {
  let held: Hold;
  return [
    change('a hold that will be checked', async () => (held = await hold(sellerA, 2)), 'hold.placed'),
    change('its check', () => checkHold(sellerA, held), 'hold.checked'),
    change('a hold that stays', () => hold(sellerA, 1), 'hold.placed'),
  ];
}

function giveBackOne(seller: CheckContext['sellerA'], held: Hold): Promise<Hold> {
  return giveBack(seller, held, seatIds(held).slice(0, 1));
}

function giveBack(seller: CheckContext['sellerA'], { id }: Hold, names: string[]): Promise<Hold> {
  return seller.do('releaseHoldItems', { path: { holdId: id }, body: { seatIds: names } });
}
