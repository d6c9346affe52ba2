/** What is counted of a fault, and what was found to be wrong. */

export const findings = ['lost', 'soldTwice', 'missing', 'unequal', 'wrong'] as const;
export type Finding = (typeof findings)[number];

export type Tally = {
  rounds: number;
  /** Writes that were answered with a success. */
  acknowledged: number;
  /** Requests that were answered 503. */
  refused: number;
  /** Requests whose connection was refused or broke, or that went to a process that was stopped. */
  unreachable: number;
  /** Milliseconds from the begin of healing to the first write that was asked and acknowledged after it, at most. */
  longestUntilAnswer: number;
  /** Milliseconds of the slowest answer, whatever it was, of a process that ran. */
  slowestAnswer: number;
  /** Each said once, however often it is found. */
  readonly found: Readonly<Record<Finding, Set<string>>>;
};

export function createTally(): Tally {
  const found = {
    lost: new Set(),
    soldTwice: new Set(),
    missing: new Set(),
    unequal: new Set(),
    wrong: new Set(),
  } as Tally['found'];
  return { rounds: 0, acknowledged: 0, refused: 0, unreachable: 0, longestUntilAnswer: 0, slowestAnswer: 0, found };
}

export function isClean({ found }: Tally): boolean {
  return findings.every((finding) => found[finding].size === 0);
}
