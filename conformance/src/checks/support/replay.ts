/** Whether an answer is the record of an earlier one. */
import type { CallAnswer } from '../../http/recorded-client.ts';
import { expectEqual, expectStatus } from '../expect.ts';

export function expectReplay(repeat: CallAnswer, first: CallAnswer): void {
  expectStatus(repeat, first.status);
  expectEqual(repeat.text, first.text, 'the body of the repeat');
  expectEqual(repeat.headers['idempotency-replayed'], 'true', 'Idempotency-Replayed');
}
