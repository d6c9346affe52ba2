import { expect, it } from 'vitest';
import { inTerminal, typedOf, writeFileOf } from './support/typed-page.ts';

it('admits, reverses and reports when its lines are typed, and the script agrees', { timeout: 60_000 }, () =>
  inTerminal(async ({ folder, type }) => {
    await writeFileOf('verify-a-barcode', 'gate.mjs', folder);
    await writeFileOf('verify-a-barcode', 'check.mjs', folder);
    const before = `${await typedOf('integrate')}\necho 'At the gate'\n`;
    const [, printed] = (await type(before + (await typedOf('at-the-gate', 'verify-a-barcode')))).split(
      'At the gate\n',
    );
    const lines = (printed ?? '').trimEnd().split('\n');
    const [scan, reversed, ...rest] = lines;
    expect([scan, reversed]).toEqual(['ok, admitted: true', 'reversed']);
    const lists = rest.flatMap((line) => /^\d+ \S+ (white|grey|black)$/.exec(line)?.[1] ?? []);
    expect(lists.toSorted()).toEqual(['black', 'black', 'white']);
    expect(rest.slice(lists.length)).toEqual([
      expect.stringMatching(/^\d+$/),
      ...['scan-2 ok', 'scan-3 alreadyIn'],
      ...['online ok reversed', 'offline ok recorded', 'offline alreadyIn recorded'],
      'white',
    ]);
  }),
);
