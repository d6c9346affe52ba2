/** Redocly on the source and on the workflows, and Spectral on the bundle. */
import { resolve } from 'node:path';
import { documentOf } from '../generator/emit-document.ts';
import { loadStandard } from '../generator/load.ts';
import { lintBundle } from './bundle.ts';
import { lintSource } from './source.ts';

const root = resolve(import.meta.dirname, '../..');

try {
  const standard = await loadStandard(root);
  const workflows = standard.workflows.map(({ file }) => lintSource(root, file));
  const findings = (await Promise.all([lintSource(root), lintBundle(documentOf(standard)), ...workflows])).flat();
  if (findings.length > 0) console.error(findings.join('\n'));
  console.log(
    findings.length === 0
      ? 'Redocly and Spectral find nothing.'
      : `\n${findings.length} finding(s) of Redocly and Spectral.`,
  );
  process.exitCode = findings.length === 0 ? 0 : 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
