/** What lint has to say: what was expected, what came, and where. */
export type Finding = { file: string; message: string };

/** A few words on a value that came in place of the expected one. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** `expected a, b or c`. */
export function anyOf(names: Iterable<string>): string {
  const all = [...names];
  if (all.length < 2) return all[0] ?? 'nothing';
  return `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}
