/** Builds the site into a folder of its own, under a base path, where a link that forgets the base breaks. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const docs = resolve(import.meta.dirname, '../..');
export const base = '/preview/';

export type BuiltSite = { readonly folder: string; remove(): Promise<void> };

export async function buildSite(): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-site-'));
  const astro = join(dirname(createRequire(join(docs, 'package.json')).resolve('astro/package.json')), 'bin/astro.mjs');
  // Not the test runner's environment: its DEV and BASE_URL would end up in the pages.
  const { PATH, HOME } = process.env;
  const environment = { PATH, HOME, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' };
  await promisify(execFile)(process.execPath, [astro, 'build', '--force', '--outDir', folder], {
    cwd: docs,
    env: environment,
    maxBuffer: 10_000_000,
  });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
