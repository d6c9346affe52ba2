/** Draws figures at build time: inline SVG, no script on the page, colours from its style sheet. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Plot as Wish, Table } from './recorded.ts';

type Row = Table['rows'][number];

const width = 680;
const height = 260;
/** In figures.css, for light and dark. */
const colours = ['var(--figure-1)', 'var(--figure-2)', 'var(--figure-3)'];

/** The values of `by`, in the order of their colours. */
export function seriesOf({ rows }: Table, { by }: Wish): string[] {
  return by === undefined ? [] : [...new Set(rows.map((row) => String(row[by])))];
}

/** What the table beside it says in full, as a picture; `labelledBy` is the id of its caption. */
export function drawPlot(table: Table, wish: Wish, labelledBy: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const drawn = wish.form === 'bar' ? bars(table, wish) : lines(table, wish);
  const svg = Plot.plot({
    document,
    width,
    height,
    marginLeft: 60,
    marginBottom: 45,
    className: 'figure-plot',
    style: { background: 'none' },
    color: { domain: seriesOf(table, wish), range: colours },
    y: { label: labelOf(table, wish.y), grid: true, zero: true, nice: true },
    ...drawn,
  });
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', labelledBy);
  // Plot's own style sheet is for pages without one; ours is in figures.css.
  svg.querySelector('style')?.remove();
  // It is one image; its parts have no names of their own.
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  return svg.outerHTML;
}

/** A group of bars for each x, and in it a bar for each of `by`. */
function bars(table: Table, { x, y, by }: Wish): Plot.PlotOptions {
  const channels = { x: (row: Row) => (by === undefined ? '' : row[by]), fx: (row: Row) => String(row[x]), y };
  const order = [...new Set(table.rows.map((row) => String(row[x])))];
  return {
    x: { axis: null, padding: 0.1 },
    fx: { label: labelOf(table, x), domain: order, padding: 0.2, axis: 'bottom' },
    marks: [
      Plot.barY(table.rows, { ...channels, fill: by ?? (() => colours[0]) }),
      Plot.text(table.rows, { ...channels, text: (row: Row) => String(row[y]), dy: -6 }),
      Plot.ruleY([0]),
    ],
  };
}

function lines(table: Table, { x, y, by, scale }: Wish): Plot.PlotOptions {
  const stroke = by ?? (() => colours[0]);
  const values = [...new Set(table.rows.map((row) => Number(row[x])))];
  return {
    x: {
      label: labelOf(table, x),
      type: scale ?? 'linear',
      ticks: values,
      tickFormat: (value: number) => value.toLocaleString('en'),
    },
    marks: [
      Plot.ruleY([0]),
      Plot.line(table.rows, { x, y, stroke, strokeWidth: 2 }),
      Plot.dot(table.rows, { x, y, fill: stroke, r: 4 }),
    ],
  };
}

function labelOf({ columns }: Table, key: string): string {
  return columns.find((column) => column.key === key)?.label ?? key;
}
