/** `npm run workflows`: every Arazzo workflow, through Redocly Respect, against the reference Issuer or a given one. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startIssuer } from './issuer-process.ts';
import { runWorkflow, type Issuer } from './respect.ts';

const folder = resolve(import.meta.dirname, '../../openapi/v1/workflows');
const ending = '.arazzo.yaml';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { target: { type: 'string' }, 'sandbox-secret': { type: 'string' } },
});

/** Those that are named, or all. */
function chosen(): string[] {
  const known = readdirSync(folder).map((file) => file.replace(ending, ''));
  const unknown = positionals.filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`expected ${known.join(', ')}; came ${unknown.join(', ')}`);
  if (known.length === 0) throw new Error('there are no workflows');
  return positionals.length > 0 ? positionals : known;
}

function givenIssuer(): Issuer | null {
  if (values.target === undefined) return null;
  const sandboxSecret = values['sandbox-secret'] ?? process.env['OAT_SANDBOX_SECRET'];
  if (!sandboxSecret) throw new Error('a target needs --sandbox-secret or OAT_SANDBOX_SECRET');
  return { baseUrl: values.target.replace(/\/+$/, ''), sandboxSecret };
}

async function runAll(names: readonly string[], issuer: Issuer): Promise<boolean> {
  let isGreen = true;
  for (const name of names) {
    const { passed, steps, output } = await runWorkflow(resolve(folder, `${name}${ending}`), issuer);
    console.log(`${passed ? 'pass' : 'fail'}  ${name}${steps === null ? '' : `  ${steps} steps`}`);
    if (!passed) console.log(output);
    isGreen &&= passed;
  }
  return isGreen;
}

try {
  const [names, given] = [chosen(), givenIssuer()];
  if (given) process.exitCode = (await runAll(names, given)) ? 0 : 1;
  else {
    const issuer = await startIssuer();
    try {
      process.exitCode = (await runAll(names, issuer)) ? 0 : 1;
    } finally {
      await issuer.stop();
    }
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 4;
}
