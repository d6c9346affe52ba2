/** The piece of a source file that defines a rule: its line, and what is indented below. */
export function excerptOf(text: string, id: string): string {
  const lines = text.split('\n');
  const named = lines.findIndex((line) => new RegExp(`\\bid: ['"]?${id}['"]?(,|$)`).test(line));
  if (named < 0) throw new Error(`No rule ${id} in this file.`);
  const first = firstLine(lines, named);
  const depth = indent(lines[first] ?? '');
  const below = lines.slice(first + 1);
  const next = below.findIndex((line) => line.trim() !== '' && indent(line) <= depth);
  const isClosed = /^[}\]]/.test((below[next] ?? '').trim());
  const body = next < 0 ? below : below.slice(0, next + (isClosed ? 1 : 0));
  return [lines[first] ?? '', ...body]
    .map((line) => line.slice(depth))
    .join('\n')
    .trimEnd();
}

/** A list item of YAML begins with its id; an object of TypeScript one line above it. */
function firstLine(lines: readonly string[], named: number): number {
  return /^\s*[-{]/.test(lines[named] ?? '') ? named : named - 1;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}
