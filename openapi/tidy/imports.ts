/** Who imports whom: no cycle, and one way down. */
import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

export type Import = { readonly from: string; readonly to: string; readonly typeOnly: boolean };

/** Relative imports between the project's files, by path from the root. */
export function importsOf(files: readonly SourceFile[]): Import[] {
  return files.flatMap(({ path, text }) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest);
    return source.statements.flatMap((statement) => {
      if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
      const specifier = statement.moduleSpecifier;
      if (!specifier || !ts.isStringLiteral(specifier) || !specifier.text.startsWith('.')) return [];
      const to = posix.normalize(posix.join(posix.dirname(path), specifier.text));
      return [{ from: path, to, typeOnly: isTypeOnly(statement) }];
    });
  });
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(statement)) return statement.isTypeOnly;
  const clause = statement.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return (
    !clause.name &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((name) => name.isTypeOnly)
  );
}

/** Each cycle of imports as a line; types count too, since a reader follows them as well. */
export function importCycles(imports: readonly Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of imports) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (done.has(path) || trail.includes(path)) return;
    for (const target of next.get(path) ?? []) walk(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) walk(path, []);
  return cycles;
}

/** A layer and what it may import. `types` may be imported as types alone. */
export type Layer = { readonly folder: string; readonly may: readonly string[]; readonly types?: readonly string[] };

/** Imports that a layer may not make, as lines. Tests and test helpers may import anything of their workspace. */
export function forbiddenImports(imports: readonly Import[], layers: readonly Layer[]): string[] {
  return imports.flatMap((one) => {
    const layer = layers.find(({ folder }) => one.from.startsWith(folder));
    if (!layer || /\.test\.ts$|\.cases\.ts$|\/testing\/|\/cases\//.test(one.from)) return [];
    const allowed = [layer.folder, ...layer.may, ...(one.typeOnly ? (layer.types ?? []) : [])];
    return allowed.some((folder) => one.to.startsWith(folder)) ? [] : [`${one.from} may not import ${one.to}`];
  });
}
