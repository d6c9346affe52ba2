import { describe, expect, test } from 'vitest';
import { limits, openedFixture, opensAt, orderOf, placed, tell, type TestFixture } from '../testing/fixture.ts';
import type { HoldInAllocation } from './access.ts';
import { checkHold, releaseHold } from './change-hold.ts';
import { confirmOrder } from './confirm-order.ts';
import { suspendAllocation } from './suspend-allocation.ts';

type Scene = TestFixture & { readonly found: HoldInAllocation };
type Wish = { holdId?: string; amount?: number; currency?: string; clientOrderId?: string };

/** A hold of an adult and a child: 37.50. */
function sceneOf(): Scene {
  const fixture = openedFixture({ 'ground.areas': [['....']] });
  return { ...fixture, found: placed(fixture, { adult: 1, child: 1 }) };
}

function confirmed({ state, allocation, found }: Scene, wish: Wish = {}) {
  const { holdId = 'hld_1', amount = 3750, currency = 'GBP', clientOrderId = 'order_1' } = wish;
  const request = { holdId, expectedTotal: { amount, currency } };
  const hold = state.holds.get(holdId) ?? found.hold;
  return confirmOrder(state, { allocation, hold }, orderOf({ clientOrderId, request }), opensAt);
}

const suspend = ({ state, allocation }: Scene): void =>
  tell(state, suspendAllocation(state, allocation.terms.id, true));
const check = ({ state, found }: Scene): void => tell(state, checkHold(found, limits, opensAt));
const sell = (scene: Scene): void => tell(scene.state, confirmed(scene));

test('sells the seats of the hold at their prices, and gives each ticket its barcode', () => {
  const scene = sceneOf();
  expect(confirmed(scene)).toEqual([
    {
      type: 'order.confirmed',
      stream: scene.allocation.terms.id,
      data: {
        clientOrderId: 'order_1',
        holdId: 'hld_1',
        holdRevision: 2,
        items: [
          { seatId: 'A1-A-1', priceTypeId: 'adult', price: 2500, ticketId: 'tkt_hld_1_1' },
          { seatId: 'A1-A-2', priceTypeId: 'child', price: 1250, ticketId: 'tkt_hld_1_2' },
        ],
        total: { amount: 3750, currency: 'GBP' },
      },
    },
    ...['1', '2'].map((number) => ({
      type: 'barcode.minted',
      stream: scene.allocation.terms.id,
      data: {
        ticketId: `tkt_hld_1_${number}`,
        barcodeId: `bar_hld_1_${number}`,
        revision: 1,
        kind: 'static',
        state: 'active',
      },
    })),
  ]);
});

describe('refused', () => {
  const cases: { title: string; before?: (scene: Scene) => void; wish?: Wish; refused: string; pointer: string }[] = [
    {
      title: 'too low a total',
      wish: { amount: 3749 },
      refused: 'TOTAL_MISMATCH',
      pointer: '/body/expectedTotal/amount',
    },
    {
      title: 'too high a total',
      wish: { amount: 3751 },
      refused: 'TOTAL_MISMATCH',
      pointer: '/body/expectedTotal/amount',
    },
    {
      title: 'another currency',
      wish: { currency: 'EUR' },
      refused: 'TOTAL_MISMATCH',
      pointer: '/body/expectedTotal/currency',
    },
    {
      title: 'a suspended allocation, before a wrong total',
      before: suspend,
      wish: { amount: 1 },
      refused: 'ALLOCATION_SUSPENDED',
      pointer: '/path/allocationId',
    },
    {
      title: 'a hold that is released',
      before: ({ state, found }) => tell(state, releaseHold(found)),
      refused: 'HOLD_RELEASED',
      pointer: '/body/holdId',
    },
    {
      title: 'a hold that another order confirmed',
      before: sell,
      wish: { clientOrderId: 'order_2' },
      refused: 'HOLD_CONFIRMED',
      pointer: '/body/holdId',
    },
    {
      title: 'an order that stands at another total',
      before: sell,
      wish: { amount: 3749 },
      refused: 'ORDER_CONFLICT',
      pointer: '/path/clientOrderId',
    },
    {
      title: 'an order that stands in another currency',
      before: sell,
      wish: { currency: 'EUR' },
      refused: 'ORDER_CONFLICT',
      pointer: '/path/clientOrderId',
    },
    {
      title: 'an order that stands for another hold',
      before: (scene) => {
        sell(scene);
        placed(scene, { adult: 1, child: 1 }, { id: 'hld_2' });
      },
      wish: { holdId: 'hld_2' },
      refused: 'ORDER_CONFLICT',
      pointer: '/path/clientOrderId',
    },
  ];

  test.each(cases)('$title: $refused', ({ before, wish, refused, pointer }) => {
    const scene = sceneOf();
    before?.(scene);
    expect(confirmed(scene, wish)).toEqual({ refused, pointers: [pointer] });
  });

  test("a hold of another Seller's allocation, as one there is not", () => {
    const scene = sceneOf();
    const foreign = scene.state.allocations.get(scene.plan.allocations.sellerB)!;
    expect(confirmed({ ...scene, allocation: foreign })).toEqual({ refused: 'NOT_FOUND', pointers: ['/body/holdId'] });
  });
});

describe('allowed', () => {
  test('a hold that was checked, though the allocation is suspended', () => {
    const scene = sceneOf();
    check(scene);
    suspend(scene);
    expect(confirmed(scene)).toMatchObject([
      { type: 'order.confirmed', data: { holdRevision: 3 } },
      { type: 'barcode.minted' },
      { type: 'barcode.minted' },
    ]);
  });

  test.each([
    { title: 'at once', after: () => undefined },
    { title: 'while the allocation is suspended', after: suspend },
  ])('the very same order once more, which changes nothing: $title', ({ after }) => {
    const scene = sceneOf();
    sell(scene);
    after(scene);
    expect(confirmed(scene)).toEqual([]);
  });

  test('the same order id in another allocation', () => {
    const scene = sceneOf();
    sell(scene);
    const foreign = { ...scene, allocation: scene.state.allocations.get(scene.plan.allocations.sellerB)! };
    placed(foreign, { adult: 1 }, { id: 'hld_2' });
    expect(confirmed(foreign, { holdId: 'hld_2', amount: 2500 })).toMatchObject([
      { type: 'order.confirmed' },
      { type: 'barcode.minted' },
    ]);
  });
});
