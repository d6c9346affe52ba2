/** How far a run is: one line that is written over on a terminal, a line now and then elsewhere. */
import type { Result } from '../result.ts';

export type Output = { readonly isTTY?: boolean; write(text: string): unknown };

export type Progress = { readonly told: (result: Result, done: number, all: number) => void; readonly end: () => void };

export function createProgress(output: Output): Progress {
  return output.isTTY ? onTerminal(output) : inLines(output);
}

function onTerminal(output: Output): Progress {
  let failed = 0;
  return {
    told({ id, verdict }, done, all) {
      if (verdict === 'fail') failed += 1;
      output.write(`\r\x1b[K${done}/${all}${failed > 0 ? `, ${failed} failed` : ''}  ${id}`);
    },
    end: () => void output.write('\r\x1b[K'),
  };
}

function inLines(output: Output): Progress {
  return {
    told({ id, verdict }, done, all) {
      if (verdict === 'fail' || verdict === 'suite-error') output.write(`${verdict} ${id}\n`);
      const step = Math.ceil(all / 10);
      if (done % step === 0 || done === all) output.write(`${done}/${all}\n`);
    },
    end: () => undefined,
  };
}
