/** What a part tells: tables of figures, and what was asked of them. It is kept as JSON, and the site draws it. */

export type Cell = string | number;

export type Column = { readonly key: string; readonly label: string };

/** How a table is drawn: `y` over `x`, a line or a group of bars for each value of `by`. */
export type Plot = {
  readonly form: 'line' | 'bar';
  readonly x: string;
  readonly y: string;
  readonly by?: string;
  readonly scale?: 'log';
};

export type Table = {
  readonly id: string;
  readonly title: string;
  /** How it was measured, and what to mind when reading it. */
  readonly note: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Readonly<Record<string, Cell>>[];
  readonly plots: readonly Plot[];
};

export type Target = {
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly asked: number;
  readonly seen: number;
};

export type PartResult = { readonly tables: readonly Table[]; readonly targets: readonly Target[] };

export function isMet({ bound, asked, seen }: Target): boolean {
  return bound === 'at least' ? seen >= asked : seen <= asked;
}

/** Enough digits to read, none that the next run would change without meaning. */
export function rounded(value: number): number {
  if (!Number.isFinite(value)) return value;
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value);
  return Number(value.toPrecision(3));
}

/** One figure out of a table's rows; throws where there is no such row: a target without its figure is a mistake. */
export function figure(rows: Table['rows'], where: Readonly<Record<string, Cell>>, key: string): number {
  const row = rows.find((each) => Object.entries(where).every(([name, value]) => each[name] === value));
  if (!row || typeof row[key] !== 'number') throw new Error(`no figure ${key} where ${JSON.stringify(where)}`);
  return row[key];
}
