/** What a script tells: tables, and promises that were kept or not. */

/** The first row has the headings. */
export function printTable(rows: readonly (readonly (string | number)[])[]): void {
  const texts = rows.map((row) => row.map(String));
  const widths = texts[0]?.map((_, column) => Math.max(...texts.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of texts)
    console.log(
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  console.log();
}

const broken: string[] = [];

export function promise(isKept: boolean, otherwise: string): void {
  if (!isKept) broken.push(otherwise);
}

/** Ends the process: 1 if a promise was broken. */
export function conclude(kept: string): never {
  for (const line of broken.slice(0, 20)) console.error(`BROKEN  ${line}`);
  if (broken.length > 20) console.error(`BROKEN  and ${broken.length - 20} more`);
  if (broken.length === 0) console.log(kept);
  process.exit(broken.length === 0 ? 0 : 1);
}

export function milliseconds(value: number): string {
  return `${value.toFixed(1)} ms`;
}
