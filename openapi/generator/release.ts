/** `npm run release` freezes the present document and its rows in openapi/released. */
import { resolve } from 'node:path';
import { lint } from './lint.ts';
import { loadStandard } from './load.ts';
import { release } from './releases.ts';

const root = resolve(import.meta.dirname, '../..');

try {
  const standard = await loadStandard(root);
  const findings = await lint(standard, root);
  if (findings.length > 0)
    throw new Error(`Lint has ${findings.length} finding(s); \`npm run generate\` tells them. Nothing was released.`);
  console.log((await release(standard, root)).join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
