/** One of what there is, by its place from the newest back and round again. */
export function picked<Value>(values: Iterable<Value>, pick: number): Value | undefined {
  const all = [...values];
  return all[all.length - 1 - (pick % Math.max(1, all.length))];
}
