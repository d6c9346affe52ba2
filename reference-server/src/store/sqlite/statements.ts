import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { sql } from './schema.sql.ts';

export type Statements = { readonly [Name in keyof typeof sql]: StatementSync };

export function prepareAll(db: DatabaseSync): Statements {
  const names = Object.keys(sql) as (keyof typeof sql)[];
  const prepared = names.map((name) => [name, db.prepare(sql[name])] as const);
  // Callers may hand over objects that carry more than a statement asks for.
  for (const [, statement] of prepared) statement.setAllowUnknownNamedParameters(true);
  return Object.fromEntries(prepared) as Statements;
}
