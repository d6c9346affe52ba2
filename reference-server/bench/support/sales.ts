/** What Sellers do beside holding: whole purchases, and reads among them. */
import { holdStep, quantities, type Ground } from './grounds.ts';
import type { Journey, Step } from './load-plan.ts';

type Sold = Pick<Ground, 'allocationId' | 'token'>;

const captures = { holdId: '"id":"(hld_\\w+)"', total: '"total":(\\{[^}]*\\})' };

/** A hold, then its order with the total that the hold told. */
function purchaseSteps(ground: Sold, quantity: number): Step[] {
  const { allocationId, token } = ground;
  const order: Step = {
    name: 'order',
    method: 'PUT',
    path: `/v1/allocations/${allocationId}/orders/order-{{unique}}`,
    token,
    body: '{"holdId":"{{holdId}}","expectedTotal":{{total}}}',
    hasKey: false,
    expected: 201,
    captures: { orderId: '"clientOrderId":"([\\w-]+)"' },
  };
  return [{ ...holdStep(ground, quantity), captures }, order];
}

export function purchaseJourneys(ground: Sold): Journey[] {
  return quantities.map((quantity) => ({ weight: 1, steps: purchaseSteps(ground, quantity) }));
}

/** Of ten requests two write and eight read: what is free, the last hold and order, and what is new in the feed. */
export function mixedJourneys(ground: Sold): Journey[] {
  const { allocationId, token } = ground;
  const read = (name: string, path: string, more: Partial<Step> = {}): Step => {
    return { name, method: 'GET', path: `/v1${path}`, token, body: null, hasKey: false, expected: 200, ...more };
  };
  const cursor = { captures: { cursor: '"cursor":"([^"]+)"' } };
  const firstPage = read('feed', '/events?limit=20', cursor);
  const reads = [
    read('availability', `/allocations/${allocationId}/availability`),
    read('read a hold', '/holds/{{holdId}}'),
    read('read an order', `/allocations/${allocationId}/orders/{{orderId}}`),
    read('feed', '/events?limit=20&cursor={{cursor}}', cursor),
  ];
  // Four kinds of purchases with two requests each make eight; four kinds of reads with eight make thirty-two.
  return [
    { weight: 0, steps: [...purchaseSteps(ground, 2), firstPage] },
    ...purchaseJourneys(ground),
    ...reads.map((step) => ({ weight: 8, steps: [step] })),
  ];
}
