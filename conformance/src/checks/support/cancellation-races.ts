/** Many confirms of cancellations at once. */
import type { Cancellation, Order } from '../../generated/types.ts';
import type { Actor } from '../../world/actor.ts';
import { expectEqual, expectRefusal, expectSuccess } from '../expect.ts';
import { confirmationOfQuote, readOrder } from './cancelling.ts';

/** Each with a key of its own: all are answered with the one cancellation. */
export async function expectConfirmedOnce(seller: Actor, quoted: Cancellation, times: number): Promise<void> {
  const asked = confirmationOfQuote(quoted);
  const answers = await Promise.all(Array.from({ length: times }, () => seller.send('confirmCancellation', asked)));
  const confirmed = await seller.do('getCancellation', { path: { cancellationId: quoted.id } });
  expectEqual(confirmed.state, 'confirmed', '/state of the cancellation');
  for (const answer of answers)
    expectEqual(expectSuccess(answer, 'confirmCancellation'), confirmed, 'the cancellation that an answer shows');
}

/** All at once; one is confirmed, every other one finds its ticket cancelled. Gives the one. */
export async function expectOneOfMany(seller: Actor, quotes: readonly Cancellation[]): Promise<Cancellation> {
  const answers = await Promise.all(
    quotes.map((quoted) => seller.send('confirmCancellation', confirmationOfQuote(quoted))),
  );
  const won = quotes.filter((_, index) => answers[index]?.status === 200);
  expectEqual(won.length, 1, 'how many of the quotes for one ticket are confirmed');
  for (const answer of answers) if (answer.status !== 200) expectRefusal(answer, 'TICKET_CANCELLED');
  const states = await Promise.all(
    quotes.map(async ({ id }) => (await seller.do('getCancellation', { path: { cancellationId: id } })).state),
  );
  const expected = quotes.map((quoted) => (won.includes(quoted) ? 'confirmed' : 'quoted'));
  expectEqual(states, expected, 'the states of the quotes afterwards');
  return won[0] as Cancellation;
}

/** What went back of an order is what its confirmed cancellations gave back. */
export async function expectRefunded(seller: Actor, order: Order, confirmed: readonly Cancellation[]): Promise<void> {
  const amount = confirmed.reduce((sum, { refund }) => sum + refund.amount, 0);
  const { refunded, total } = await readOrder(seller, order);
  expectEqual(refunded, { ...order.total, amount }, '/refunded of the order');
  expectEqual(total, order.total, '/total of the order');
}
