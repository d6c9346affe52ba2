/** Compares the present document with the last release; a break must be owned up to. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { documentOf } from '../generator/emit-document.ts';
import { loadStandard } from '../generator/load.ts';
import { lastRelease } from '../generator/releases.ts';
import { breaksBetween, missingFor } from './breaks.ts';

const root = resolve(import.meta.dirname, '../..');

try {
  const last = await lastRelease(root);
  console.log(last === null ? 'No release yet, so nothing can break.' : await compareWith(last.version));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function compareWith(last: string): Promise<string> {
  const document = documentOf(await loadStandard(root));
  const breaks = await breaksBetween(resolve(root, `openapi/released/${last}.yaml`), document);
  const changelog = await readFile(resolve(root, 'CHANGELOG.md'), 'utf8');
  const missing = missingFor(breaks, last, document.info.version, changelog);
  const told = [`${breaks.length} break(s) since ${last}.`, ...breaks].join('\n');
  if (missing.length > 0) throw new Error([told, ...missing].join('\n'));
  return told;
}
