/** Moments told lately: those of one turn are the same for all its holds, and telling one costs more than finding it. */
const told = new Map<number, string>();
const kept = 256;

/** A moment as the wire has it. */
export function instant(milliseconds: number): string {
  const known = told.get(milliseconds);
  if (known !== undefined) return known;
  if (told.size >= kept) told.clear();
  const text = new Date(milliseconds).toISOString();
  told.set(milliseconds, text);
  return text;
}
