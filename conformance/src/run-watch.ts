/** Watches whether the target still answers, so that one that has gone away is not judged for it. */
import { RunRefused } from './outcome.ts';
import type { Result } from './result.ts';

export type Watch = {
  /** Tells a result on, or holds it back while nothing answers. */
  take(result: Result): Promise<void>;
  /** Tells what is still held back. */
  end(): Promise<void>;
};

export type Watched = {
  readonly baseUrl: string;
  /** Whether the last request got no answer. */
  readonly isSilent: () => boolean;
  /** Whether the well-known document is answered. */
  readonly probe: () => Promise<boolean>;
  readonly tell: (result: Result) => void;
};

/** After so many checks without an answer in a row, and again after so many more, the target is probed. */
const few = 3;
/** After so many the run is over even where the probe is answered, for each may have taken as long as an answer may. */
const most = 30;

export function createWatch({ baseUrl, isSilent, probe, tell }: Watched): Watch {
  let held: Result[] = [];
  let probing: Promise<boolean> | null = null;

  function release(): void {
    const freed = held;
    held = [];
    freed.forEach(tell);
  }

  async function expectAlive(): Promise<void> {
    probing ??= probe().finally(() => (probing = null));
    if (!(await probing)) throw new RunRefused(`The target ${baseUrl} stopped answering. Start it, and run again.`, 3);
  }

  return {
    async take(result) {
      held.push(result);
      if (!isSilent()) return release();
      const unanswered = held.filter(isUnanswered).length;
      if (unanswered >= most)
        throw new RunRefused(
          `The target ${baseUrl} answers nothing but its well-known document. Mend it, and run again.`,
          3,
        );
      if (isUnanswered(result) && unanswered % few === 0) await expectAlive();
    },
    async end() {
      if (held.some(isUnanswered)) await expectAlive();
      release();
    },
  };
}

function isUnanswered({ failure }: Result): boolean {
  return failure?.exchange?.answer === null;
}
