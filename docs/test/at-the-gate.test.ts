import { expect, it } from 'vitest';
import { inTerminal, typedOf, writeFileOf } from './support/typed-page.ts';

it('admits, reverses and reports when its lines are typed, and the script agrees', () =>
  inTerminal(async ({ folder, type }) => {
    await writeFileOf('verify-a-barcode', 'gate.mjs', folder);
    await writeFileOf('verify-a-barcode', 'check.mjs', folder);
    const before = `${await typedOf('integrate')}\necho 'At the gate'\n`;
    const [, printed] = (await type(before + (await typedOf('at-the-gate', 'verify-a-barcode')))).split(
      'At the gate\n',
    );
    const lines = (printed ?? '').trimEnd().split('\n');
    expect(lines.slice(0, 3)).toEqual(['ok', 'true', 'reversed']);
    const lists = lines.slice(3, 6).map((line) => line.split(' ')[1]);
    expect(lists.toSorted()).toEqual(['black', 'black', 'white']);
    expect(lines.slice(6)).toEqual([
      expect.stringMatching(/^\d+$/),
      'scan-2 ok',
      'scan-3 alreadyIn',
      'ok reversed',
      'ok recorded',
      'alreadyIn recorded',
      'white',
    ]);
  }));
