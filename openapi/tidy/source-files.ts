/** The project's own source files, as git knows them. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export type SourceFile = { readonly path: string; readonly text: string };

/** Files that git tracks or would track, by path from the root; generated and released ones are not ours to size. */
export function projectFiles(root: string): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { cwd: root });
  return [...new Set(listed.toString().split('\n').filter(Boolean))].sort();
}

export function typescriptFiles(root: string): SourceFile[] {
  return projectFiles(root)
    .filter((path) => path.endsWith('.ts') && !/\/(generated|released)\//.test(path))
    .flatMap((path) => readIfThere(root, path));
}

export function operationDocuments(root: string): SourceFile[] {
  return projectFiles(root)
    .filter((path) => path.startsWith('openapi/v1/operations/'))
    .flatMap((path) => readIfThere(root, path));
}

/** A file that was deleted but not yet committed is still listed. */
function readIfThere(root: string, path: string): SourceFile[] {
  try {
    return [{ path, text: readFileSync(join(root, path), 'utf8') }];
  } catch {
    return [];
  }
}
