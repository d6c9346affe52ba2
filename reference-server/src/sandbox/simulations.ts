/** What a world was told to answer instead of doing its work: so many 429 or 503 for an operation. */
export type SimulatedStatus = 429 | 503;

export type Simulations = ReturnType<typeof createSimulations>;

/** Kept in this process only: a simulation is for the next requests, not for a ledger. */
export function createSimulations() {
  const waiting = new Map<string, { status: SimulatedStatus; times: number }>();
  const keyOf = (worldId: string, operationId: string): string => `${worldId} ${operationId}`;
  return {
    answer(worldId: string, operationId: string, status: SimulatedStatus, times: number): void {
      waiting.set(keyOf(worldId, operationId), { status, times });
    },
    /** The status to answer now, counted down, or null. */
    take(worldId: string, operationId: string): SimulatedStatus | null {
      const key = keyOf(worldId, operationId);
      const simulation = waiting.get(key);
      if (!simulation) return null;
      simulation.times -= 1;
      if (simulation.times <= 0) waiting.delete(key);
      return simulation.status;
    },
    forget(worldId: string): void {
      for (const key of waiting.keys()) if (key.startsWith(`${worldId} `)) waiting.delete(key);
    },
  };
}
