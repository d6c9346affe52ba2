/** `npm run generate` writes what the document says into every generated/ folder; `-- --check` only compares. */
import { resolve } from 'node:path';
import { loadStandard } from './load.ts';
import { lint } from './lint.ts';
import { coverageOfExamples, coverageText } from './coverage-of-examples.ts';
import { emitAll } from './emit-all.ts';
import { compareOutputs, writeOutputs } from './outputs.ts';

const root = resolve(import.meta.dirname, '../..');

const standard = await loadStandard(root);
const findings = await lint(standard, root);
if (findings.length > 0) {
  console.error(findings.map((finding) => `${finding.file}: ${finding.message}`).join('\n'));
  console.error(`\n${findings.length} finding(s). Nothing was generated.`);
  process.exit(1);
}
const outputs = await emitAll(standard, root);
if (process.argv.includes('--check')) {
  const differences = await compareOutputs(root, outputs);
  if (differences.length > 0) {
    console.error(differences.join('\n'));
    console.error('\nGenerated files are not what the document says. Change the source, then run `npm run generate`.');
    process.exit(1);
  }
  console.log(`${outputs.length} generated files are what the document says.`);
  console.log(coverageText(coverageOfExamples(standard)));
} else {
  const written = await writeOutputs(root, outputs);
  console.log(`${outputs.length} generated files, ${written} of them changed.`);
}
