import type { RowPicture } from './ground.ts';

/** A, B … Z, AA, AB … */
export function namedRows(pictures: readonly string[]): RowPicture[] {
  return pictures.map((seats, index) => ({ name: rowName(index), seats }));
}

function rowName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : rowName(Math.floor(index / 26) - 1) + letter;
}
