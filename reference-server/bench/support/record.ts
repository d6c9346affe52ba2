/** The record of figures: a file of JSON with a section for each part, under the machine and the day it was taken on. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Machine } from './machine.ts';
import type { PartResult } from './results.ts';

export type PartRecord = PartResult & { readonly machine: Machine; readonly quick: boolean; readonly seconds: number };

export type BenchRecord = { readonly parts: Readonly<Record<string, PartRecord>> };

/** Parts that were not run this time stay as they are. `order` is that of the file. */
export function keepRecord(path: string, order: readonly string[], measured: BenchRecord['parts']): void {
  const before = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as BenchRecord).parts : {};
  const all = { ...before, ...measured };
  const parts = Object.fromEntries(order.flatMap((name) => (all[name] ? [[name, all[name]]] : [])));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify({ parts } satisfies BenchRecord, null, 2)}\n`);
}
