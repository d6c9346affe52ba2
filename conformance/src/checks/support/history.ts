/** One of everything that can happen to an allocation, change by change. */
import type { EventType } from '../../generated/events.ts';
import type { Hold } from '../../generated/types.ts';
import { newOrderId } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { adults, checkHold, confirm, hold, releaseHold, seatIds } from './purchase.ts';

/** What a check needs that has it happen. */
export const historyNeeds = ['clock', 'simulation'] as const;

export type Change = {
  readonly says: string;
  readonly make: () => Promise<unknown>;
  /** What the feed must tell of it: nothing where nothing changes. */
  readonly events: readonly EventType[];
};

/** To be made in this order. What they leave: seats free, held, checked and sold. */
export function everyChange({
  sellerA,
  control,
  clock,
}: Pick<CheckContext, 'sellerA' | 'control' | 'clock'>): Change[] {
  let first: Hold;
  let second: Hold;
  const clientOrderId = newOrderId();
  const suspend = (suspended: boolean) => control.do('simulateAction', { body: { kind: 'suspension', suspended } });
  const change = (says: string, make: Change['make'], ...events: EventType[]): Change => ({ says, make, events });
  const ofFirst = () => ({ path: { holdId: first.id } });
  return [
    change('a hold', async () => (first = await hold(sellerA, 3)), 'hold.placed'),
    change('reading it', () => sellerA.do('getHold', ofFirst())),
    change(
      'an extension',
      () => sellerA.do('extendHold', { ...ofFirst(), body: { lifeSeconds: 86_400 } }),
      'hold.extended',
    ),
    change(
      'a replacement',
      async () => (first = await sellerA.do('replaceHoldItems', { ...ofFirst(), body: adults(4) })),
      'hold.replaced',
    ),
    change('a hold that is refused', () => sellerA.refused('ORDER_LIMIT_EXCEEDED', 'createHold', { body: adults(9) })),
    change('one seat given back', () => giveBackOne(sellerA, first), 'hold.itemsReleased'),
    change('a check', () => checkHold(sellerA, first), 'hold.checked'),
    change('a second check', () => checkHold(sellerA, first)),
    change(
      'a confirm',
      async () => confirm(sellerA, await sellerA.do('getHold', ofFirst()), clientOrderId),
      'order.confirmed',
    ),
    change('the same confirm again', async () =>
      confirm(sellerA, await sellerA.do('getHold', ofFirst()), clientOrderId),
    ),
    change('a hold that will be released', async () => (second = await hold(sellerA, 2)), 'hold.placed'),
    change('its release', () => releaseHold(sellerA, second), 'hold.released'),
    change('a second release', () => releaseHold(sellerA, second)),
    change('a hold given back seat by seat', async () => (second = await hold(sellerA, 2)), 'hold.placed'),
    change('all its seats given back by name', () => giveBack(sellerA, second, seatIds(second)), 'hold.released'),
    change('a brief hold', async () => (second = await hold(sellerA, 2, 30)), 'hold.placed'),
    change('its last second', () => clock.moveBy(29)),
    change('its end', () => clock.moveBy(1), 'hold.expired'),
    change('a suspension', () => suspend(true), 'allocation.suspended'),
    change('the end of it', () => suspend(false), 'allocation.resumed'),
    change('a hold that will be checked', async () => (second = await hold(sellerA, 2)), 'hold.placed'),
    change('its check', () => checkHold(sellerA, second), 'hold.checked'),
    change('a hold that stays', () => hold(sellerA, 1), 'hold.placed'),
  ];
}

export async function makeHistory(context: Pick<CheckContext, 'sellerA' | 'control' | 'clock'>): Promise<void> {
  for (const { make } of everyChange(context)) await make();
}

function giveBackOne(seller: CheckContext['sellerA'], held: Hold): Promise<Hold> {
  return giveBack(seller, held, seatIds(held).slice(0, 1));
}

function giveBack(seller: CheckContext['sellerA'], { id }: Hold, names: string[]): Promise<Hold> {
  return seller.do('releaseHoldItems', { path: { holdId: id }, body: { seatIds: names } });
}
