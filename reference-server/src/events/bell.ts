/** Wakes those who wait for events of their streams. Says only that there may be something, never what. */
export type Listener = {
  /** From here on a ring counts: to be called before looking. */
  reset(): void;
  /** Resolves at a ring since the reset, or when the time is over. */
  next(milliseconds: number): Promise<'rung' | 'time'>;
  close(): void;
};

export type Bell = ReturnType<typeof createBell>;

type Waiting = { readonly streams: () => readonly string[]; readonly wake: () => void };

/** Milliseconds that each of those who listen adds to the rest of all, and the longest rest. */
const restOfEach = 0.1;
const longestRest = 250;

export function createBell() {
  const waiting = new Set<Waiting>();
  let closed = false;
  return {
    /** For the streams that have something new. */
    ring(streams: ReadonlySet<string>): void {
      for (const one of waiting) if (one.streams().some((stream) => streams.has(stream))) one.wake();
    },
    /** For everyone: another process may have written. */
    ringAll(): void {
      for (const { wake } of waiting) wake();
    },
    rest: createRest(() => waiting.size),
    get isAwaited(): boolean {
      return waiting.size > 0;
    },
    get isClosed(): boolean {
      return closed;
    },
    /** `streams` are asked for at each ring. */
    listen(streams: () => readonly string[]): Listener {
      let rung = false;
      let resolve: (() => void) | null = null;
      const one: Waiting = {
        streams,
        wake() {
          rung = true;
          resolve?.();
        },
      };
      waiting.add(one);
      return {
        reset: () => void (rung = closed),
        async next(milliseconds) {
          if (rung) return 'rung';
          let timer: NodeJS.Timeout | undefined;
          await new Promise<void>((done) => {
            resolve = done;
            timer = setTimeout(done, milliseconds);
          });
          clearTimeout(timer);
          resolve = null;
          return rung ? 'rung' : 'time';
        },
        close: () => void waiting.delete(one),
      };
    },
    close(): void {
      closed = true;
      for (const { wake } of waiting) wake();
    },
  };
}

/**
 * For those who were rung for: all rest until the same moment, the longer the more they are, so that serving them takes a
 * share of the time that does not grow with them. A few rest not at all.
 */
function createRest(listeners: () => number): () => Promise<void> {
  let resting: Promise<void> | null = null;
  return async () => {
    const milliseconds = Math.min(longestRest, Math.floor(listeners() * restOfEach));
    if (milliseconds === 0) return;
    resting ??= new Promise<void>((rested) => setTimeout(rested, milliseconds)).finally(() => (resting = null));
    await resting;
  };
}
