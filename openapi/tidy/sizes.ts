/** The sizes the project holds itself to. */
import ts from 'typescript';
import type { SourceFile } from './source-files.ts';

export type Size = { readonly name: string; readonly lines: number };
export type SizeRule = { readonly what: string; readonly limit: number; readonly sizes: readonly Size[] };

export function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}

export function fileSizes(files: readonly SourceFile[]): Size[] {
  return files.map(({ path, text }) => ({ name: path, lines: lineCount(text) }));
}

/** Every named function, method and function-valued constant. Bodies of test suites are lists, not functions. */
export function functionSizes(files: readonly SourceFile[]): Size[] {
  return files.filter(({ path }) => !isTest(path)).flatMap(functionsIn);
}

export function isTest(path: string): boolean {
  return /\.(test|cases)\.ts$/.test(path) || /\/(test|cases)\//.test(path);
}

function functionsIn({ path, text }: SourceFile): Size[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const sizes: Size[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) sizes.push(functionSize(source, path, node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return sizes;
}

function functionSize(source: ts.SourceFile, path: string, node: ts.Node): Size {
  const first = source.getLineAndCharacterOfPosition(node.getStart(source)).line;
  const last = source.getLineAndCharacterOfPosition(node.getEnd()).line;
  return { name: `${path}:${first + 1}`, lines: last - first + 1 };
}

export function tooLarge({ sizes, limit }: SizeRule): Size[] {
  return sizes.filter((size) => size.lines > limit);
}

export function median(sizes: readonly Size[]): number {
  const sorted = sizes.map((size) => size.lines).sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export function largest(sizes: readonly Size[]): Size | undefined {
  return [...sizes].sort((one, other) => other.lines - one.lines)[0];
}
