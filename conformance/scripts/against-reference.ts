/** `npm run conformance`: the suite against the reference Issuer, over HTTP. Further arguments go to `oat test`. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { startIssuer } from './issuer-process.ts';

const suite = resolve(import.meta.dirname, '../src/cli.ts');
const issuer = await startIssuer();
try {
  const target = ['--target', issuer.baseUrl, '--sandbox-secret', issuer.sandboxSecret];
  const run = spawn(process.execPath, [suite, 'test', ...target, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exitCode = await new Promise<number>((done) => run.once('exit', (code) => done(code ?? 4)));
} finally {
  await issuer.stop();
}
