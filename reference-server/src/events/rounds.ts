/** Work that is asked for again and again. Runs follow one another, and a run meets all who asked before it began. */
export class Rounds {
  readonly #work: () => Promise<void>;
  #asked: (() => void)[] = [];
  #running: Promise<void> | null = null;

  /** `work` never rejects. */
  constructor(work: () => Promise<void>) {
    this.#work = work;
  }

  /** Resolves when a run that began after the call has ended; however many are asked for after that. */
  ask(): Promise<void> {
    const met = new Promise<void>((resolve) => this.#asked.push(resolve));
    this.#start();
    return met;
  }

  /** Resolves when none is under way. */
  async ended(): Promise<void> {
    while (this.#running !== null) await this.#running;
  }

  #start(): void {
    this.#running ??= this.#run().finally(() => {
      this.#running = null;
      if (this.#asked.length > 0) this.#start();
    });
  }

  async #run(): Promise<void> {
    while (this.#asked.length > 0) {
      const asked = this.#asked;
      this.#asked = [];
      await this.#work();
      for (const tell of asked) tell();
    }
  }
}
