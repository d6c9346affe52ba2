import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { inTerminal, typedOf } from './support/typed-page.ts';

it('sells, hands out and takes back when its lines are typed', () =>
  inTerminal(async ({ folder, type }) => {
    const printed = await type(await typedOf('integrate'));
    const lines = printed.split('\n');
    const states = ['confirmed', 'name is given', 'inactive', 'active', 'partlyCancelled'];
    expect(lines.filter((line) => states.includes(line))).toEqual(states);
    expect(lines).toContain('eTicket application/pdf');
    expect((await readFile(join(folder, 'ticket.pdf'))).subarray(0, 5).toString()).toBe('%PDF-');
    const told = lines.flatMap((line) => /^\d+ ([a-z]+\.[A-Za-z]+)$/.exec(line)?.[1] ?? []);
    expect(told).toEqual([
      'allocation.agreed',
      'hold.placed',
      'hold.checked',
      'order.confirmed',
      'barcode.minted',
      'barcode.minted',
      'ticket.holderChanged',
      'ticket.deliveryReported',
      'barcode.requested',
      'barcode.deactivated',
      'barcode.requested',
      'barcode.activated',
      'barcode.requested',
      'barcode.reissued',
      'cancellation.quoted',
      'cancellation.confirmed',
      'barcode.voided',
    ]);
    expect(lines.filter((line) => line.startsWith('event: ')).map((line) => line.slice('event: '.length))).toEqual(
      told,
    );
  }));
