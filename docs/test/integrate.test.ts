import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { startIssuer } from '../../conformance/scripts/issuer-process.ts';

const page = resolve(import.meta.dirname, '../src/content/docs/integrate.md');

/** What the page tells its reader to type, in the order it stands there. */
async function blocks(): Promise<string> {
  const text = await readFile(page, 'utf8');
  return [...text.matchAll(/```sh title="Second terminal"\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n');
}

it('buys two seats when its lines are typed', { timeout: 60_000 }, async () => {
  const issuer = await startIssuer();
  const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-'));
  try {
    const environment = {
      PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
      BASE_URL: issuer.baseUrl,
      SANDBOX_SECRET: issuer.sandboxSecret,
    };
    const { stdout } = await promisify(execFile)('bash', ['-euc', await blocks()], { cwd: folder, env: environment });
    expect(stdout).toContain('confirmed');
    expect(stdout).toMatch(/\d hold\.placed\n\d hold\.checked\n\d order\.confirmed/);
  } finally {
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
