import { beforeEach, describe, expect, it } from 'vitest';
import {
  createFixtureBench,
  limits,
  noon,
  outcomeOf,
  request,
  second,
  type FixtureBench,
} from '../testing/fixture-bench.ts';
import { checkHold, extendHold, releaseHold, releaseHoldItems, replaceHoldItems } from './change-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import { seatsOf, totalOf } from './fixture-state.ts';

let bench: FixtureBench;

beforeEach(() => {
  bench = createFixtureBench({ 'ground.areas': [['......'], ['wc....']] });
  bench.place(request({ adult: 2 }));
});

const extend = (lifeSeconds: number) => bench.run(extendHold(bench.hold(), lifeSeconds, bench.now));
const check = () => bench.run(checkHold(bench.hold(), limits, bench.now));
const release = () => bench.run(releaseHold(bench.hold()));
const releaseItems = (...seatIds: string[]) => bench.run(releaseHoldItems(bench.hold(), seatIds));
const replace = (wish = request({ adult: 1 })) =>
  bench.run(replaceHoldItems(bench.state, bench.hold(), wish.selection, bench.now));
const confirm = () => {
  const { hold, allocation } = bench.hold();
  const expectedTotal = { amount: totalOf(hold.items), currency: 'GBP' };
  const wish = { clientOrderId: 'order-1', request: { holdId: hold.id, expectedTotal } };
  return bench.run(confirmOrder(bench.state, allocation, wish));
};
const expire = () => bench.pass(limits.holdSeconds * second);
const livesFor = () => (bench.hold().hold.expiresAt - noon) / second;
const seatIds = () => bench.hold().hold.items.map((item) => bench.state.map.idOf[item.seat]);

describe('more time', () => {
  it.each([
    ['is counted from now', 300, 900, 1200],
    ['never takes any away', 300, 10, 600],
    ['ends where no hold may go', 300, 86_400, 1800],
  ])('%s', (_what, afterSeconds, lifeSeconds, lives) => {
    bench.pass(afterSeconds * second);
    expect(outcomeOf(extend(lifeSeconds))).toBe('hold.extended');
    expect(livesFor()).toBe(lives);
  });

  it('is refused where there is none left', () => {
    extend(86_400);
    expect(outcomeOf(extend(60))).toBe('EXTENSION_LIMIT_REACHED /body/lifeSeconds');
  });
});

describe('a check', () => {
  it.each([
    ['gives the time to confirm', 550, 670],
    ['takes no time away', 100, 600],
  ])('%s', (_what, afterSeconds, lives) => {
    bench.pass(afterSeconds * second);
    expect(outcomeOf(check())).toBe('hold.checked');
    expect(livesFor()).toBe(lives);
  });

  it('is given once: again it changes nothing', () => {
    bench.pass(550 * second);
    check();
    bench.pass(60 * second);
    expect(outcomeOf(check())).toBe('');
    expect(livesFor()).toBe(670);
  });
});

describe('giving back some seats', () => {
  it('leaves the others and their sum', () => {
    const [first = '', second_ = ''] = seatIds();
    expect(outcomeOf(releaseItems(first))).toBe('hold.itemsReleased');
    expect(seatIds()).toEqual([second_]);
    expect(totalOf(bench.hold().hold.items)).toBe(2500);
    expect(bench.allocation.heldSeats).toBe(1);
  });

  it('that are all of them gives the hold back', () => {
    expect(outcomeOf(releaseItems(...(seatIds() as string[])))).toBe('hold.released');
    expect(bench.allocation.heldSeats).toBe(0);
  });

  it.each([
    ['of another hold', 'A1-A-5'],
    ['that the ground does not have', 'Z9-A-1'],
  ])('%s is refused, and none is given back', (_what, seatId) => {
    expect(outcomeOf(releaseItems(seatIds()[0] ?? '', seatId))).toBe('SEAT_NOT_IN_HOLD /body/seatIds/1');
    expect(bench.allocation.heldSeats).toBe(2);
  });

  it('never parts a space from its companion', () => {
    bench.place(request({ wheelchair: 1, companion: 1, adult: 1 }));
    const parted = 'COMPANION_PARTED /body/seatIds/0';
    expect(outcomeOf(releaseItems('A2-A-1'))).toBe(parted);
    expect(outcomeOf(releaseItems('A2-A-2'))).toBe(parted);
    expect(outcomeOf(releaseItems('A2-A-1', 'A2-A-2'))).toBe('hold.itemsReleased');
  });
});

describe('other seats', () => {
  it('may be the same ones: they count as free', () => {
    const before = seatIds();
    expect(outcomeOf(replace(request({ adult: 2 })))).toBe('hold.replaced');
    expect(seatIds()).toEqual(before);
    expect(bench.allocation.heldSeats).toBe(2);
  });

  it('are all or none: a refusal leaves the hold its seats', () => {
    const before = seatsOf(bench.hold().hold.items);
    expect(outcomeOf(replace(request({ adult: 8 }, { maxGroups: 1 })))).toBe(
      'NO_ADJACENT_SEATS /body/selection/maxGroups',
    );
    expect(seatsOf(bench.hold().hold.items)).toEqual(before);
    expect(before.every((seat) => bench.allocation.pool.stateOf(seat) === 'held')).toBe(true);
  });

  it('count towards the share only as many as the hold has then', () => {
    bench = createFixtureBench({ 'ground.areas': [['......']], 'allocation.heldShare': 50 });
    bench.place(request({ adult: 3 }));
    expect(outcomeOf(replace(request({ adult: 3 })))).toBe('hold.replaced');
    expect(outcomeOf(replace(request({ adult: 4 })))).toBe('HELD_SHARE_EXCEEDED /body/selection/items');
  });
});

describe('once a hold is over', () => {
  const changes = { extend: () => extend(60), check, releaseItems: () => releaseItems('A1-A-1'), replace, confirm };

  it.each([
    ['expired', expire, 'HOLD_EXPIRED'],
    ['released', release, 'HOLD_RELEASED'],
    ['confirmed', confirm, 'HOLD_CONFIRMED'],
  ])('%s, nothing changes it', (state, end, code) => {
    end();
    expect(bench.hold().hold.state).toBe(state);
    const { revision } = bench.hold().hold;
    const { confirm: confirmAgain, ...others } = changes;
    for (const change of Object.values(others)) expect(outcomeOf(change())).toBe(`${code} /path/holdId`);
    if (state !== 'confirmed') expect(outcomeOf(confirmAgain())).toBe(`${code} /body/holdId`);
    expect(outcomeOf(release())).toBe(state === 'released' ? '' : `${code} /path/holdId`);
    expect(bench.hold().hold.revision).toBe(revision);
  });

  it('checked, it can only be confirmed or released whole', () => {
    check();
    const { confirm: confirmed, check: checked, ...others } = changes;
    for (const change of Object.values(others)) expect(outcomeOf(change())).toBe('HOLD_CHECKED /path/holdId');
    expect(outcomeOf(checked())).toBe('');
    expect(outcomeOf(confirmed())).toBe('order.confirmed');
  });
});

it('every change raises the revision by one', () => {
  const revisions = [
    () => extend(900),
    () => replace(request({ adult: 2 })),
    () => releaseItems(seatIds()[0] ?? ''),
    check,
    confirm,
  ];
  const seen = revisions.map((change) => {
    change();
    return bench.hold().hold.revision;
  });
  expect(seen).toEqual([2, 3, 4, 5, 6]);
});
