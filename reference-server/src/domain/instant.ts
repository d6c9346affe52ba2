/** A moment as the wire has it. */
export function instant(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
