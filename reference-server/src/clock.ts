/** Real time, in milliseconds since the epoch. Worlds of the sandbox have clocks of their own in their ledgers. */
export type Clock = () => number;

export const systemClock: Clock = () => Date.now();
