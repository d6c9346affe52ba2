/** Prints the sizes the project holds itself to, and fails by name where one is not held. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { forbiddenImports, importCycles, importsOf } from './imports.ts';
import { exceptions, layers, limits, rootEntries } from './promises.ts';
import { fileSizes, functionSizes, largest, median, tooLarge, type SizeRule } from './sizes.ts';
import { operationDocuments, typescriptFiles } from './source-files.ts';

const root = resolve(import.meta.dirname, '../..');
const files = typescriptFiles(root);
const handlers = files.filter(({ path }) =>
  /^reference-server\/src\/operations\/(?!index\.ts|.*\.test\.ts)/.test(path),
);

const rules: SizeRule[] = [
  { what: 'operation document', limit: limits.operationDocument, sizes: fileSizes(operationDocuments(root)) },
  { what: 'handler', limit: limits.handler, sizes: fileSizes(handlers) },
  { what: 'function', limit: limits.function, sizes: functionSizes(files) },
  { what: 'file', limit: limits.file, sizes: fileSizes(files) },
];

const imports = importsOf(files);
const cycles = importCycles(imports);
const visible = readdirSync(root).filter((name) => !name.startsWith('.') && name !== 'node_modules');
const strangers = visible.filter((name) => !(rootEntries as readonly string[]).includes(name));
const missing = rootEntries.filter((name) => !visible.includes(name));

const findings = [
  ...rules.flatMap((rule) =>
    tooLarge(rule)
      .filter(({ name }) => !(name in exceptions))
      .map(({ name, lines }) => `${name}: a ${rule.what} of ${lines} lines, where ${rule.limit} are the most`),
  ),
  ...cycles.map((cycle) => `import cycle: ${cycle}`),
  ...forbiddenImports(imports, layers),
  ...strangers.map((name) => `${name}: no entry of the root; other configuration lives in its workspace`),
  ...missing.map((name) => `${name}: missing from the root`),
];

for (const { what, limit, sizes } of rules) {
  const top = largest(sizes);
  console.log(
    `${what.padEnd(19)} ${String(sizes.length).padStart(5)} of them, median ${String(median(sizes)).padStart(3)}, ` +
      `largest ${String(top?.lines ?? 0).padStart(3)} of ${limit} (${top?.name ?? 'none'})`,
  );
}
console.log(`${Object.keys(exceptions).length} exceptions, ${cycles.length} import cycles`);
if (findings.length > 0) {
  console.error(findings.join('\n'));
  process.exit(1);
}
