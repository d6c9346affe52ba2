/** How fast the last turn was, as a guess for how long a queue takes. */
const LONGEST_SECONDS = 60;

export class Pace {
  #millisecondsEach = 0;

  took(commands: number, milliseconds: number): void {
    this.#millisecondsEach = milliseconds / commands;
  }

  /** Whole seconds, at least 1. */
  secondsFor(commands: number): number {
    const seconds = Math.ceil((commands * this.#millisecondsEach) / 1000);
    return Math.min(Math.max(seconds, 1), LONGEST_SECONDS);
  }
}
