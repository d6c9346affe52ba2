import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Output } from './standard.ts';

/** Folders that hold nothing but generated files: what else lies there is stale. */
export const generatedFolders = [
  'reference-server/src/generated',
  'conformance/src/generated',
  'docs/src/content/docs/generated',
] as const;

/** Writes what differs and removes what is stale; gives the number of files changed. */
export async function writeOutputs(root: string, outputs: readonly Output[]): Promise<number> {
  let changed = 0;
  for (const output of outputs) {
    if ((await textOf(join(root, output.path))) === output.text) continue;
    await mkdir(dirname(join(root, output.path)), { recursive: true });
    await writeFile(join(root, output.path), output.text);
    changed += 1;
  }
  for (const stale of await staleFiles(root, outputs)) {
    await rm(join(root, stale));
    changed += 1;
  }
  return changed;
}

/** One line for every file that is missing, different or stale. */
export async function compareOutputs(root: string, outputs: readonly Output[]): Promise<string[]> {
  const differences: string[] = [];
  for (const output of outputs) {
    const text = await textOf(join(root, output.path));
    if (text === null) differences.push(`missing: ${output.path}`);
    else if (text !== output.text) differences.push(`different: ${output.path}`);
  }
  const stale = await staleFiles(root, outputs);
  return [...differences, ...stale.map((path) => `no longer generated: ${path}`)];
}

async function staleFiles(root: string, outputs: readonly Output[]): Promise<string[]> {
  const known = new Set(outputs.map((output) => output.path));
  const found = await Promise.all(generatedFolders.map((folder) => filesUnder(root, folder)));
  return found.flat().filter((path) => !known.has(path));
}

async function filesUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

async function textOf(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch(() => null);
}
