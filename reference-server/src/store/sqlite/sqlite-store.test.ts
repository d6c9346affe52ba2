import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, describe, expect, it } from 'vitest';
import { noon, onto, sequences, type OpenStore } from '../cases/batches.ts';
import { openStore } from '../open-store.ts';
import { withoutRootRights } from '../../testing/without-root-rights.ts';
import { storeCases } from '../store.cases.ts';
import { StoreRefused, type Store } from '../store.ts';
import { openSqliteStore } from './sqlite-store.ts';

const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'oat-sqlite-'));
  cleanUps.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function openAt(path: string): Promise<Store> {
  const store = await openSqliteStore(path);
  cleanUps.push(() => store.close());
  return store;
}

const open: OpenStore = async () => {
  const path = join(await directory(), 'oat.db');
  const store = await openAt(path);
  const reopen = async () => {
    await store.close();
    return openAt(path);
  };
  return { store, reopen };
};

async function refusal(path: string): Promise<string> {
  const error: unknown = await openAt(path).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreRefused);
  return error instanceof StoreRefused ? error.message : '';
}

describe('the SQLite store', () => {
  storeCases(open);

  it('is opened by its URL', async () => {
    const path = join(await directory(), 'oat.db');
    const store = await openStore(`sqlite:${path}`);
    cleanUps.push(() => store.close());
    expect(await store.append(onto('fixture/1', 0))).toMatchObject({ outcome: 'committed' });
  });

  it('refuses a file that is open already', async () => {
    const path = join(await directory(), 'oat.db');
    const store = await openAt(path);
    expect(await refusal(path)).toContain('open in another process');
    expect(await store.append(onto('fixture/1', 0))).toMatchObject({ outcome: 'committed' });
    await store.close();
    expect(await (await openAt(path)).due(noon)).toEqual([]);
  });
});

/** Another process: it opens the file, appends one event, says so, and stays. */
async function startHolder(path: string) {
  const module = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
  const code = `
    const { openSqliteStore } = await import(${module('./sqlite-store.ts')});
    const { onto } = await import(${module('../cases/batches.ts')});
    const store = await openSqliteStore(${JSON.stringify(path)});
    await store.append(onto('fixture/1', 0));
    process.stdout.write('written');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  cleanUps.push(kill);
  await Promise.race([once(child.stdout, 'data'), gone]);
  return { kill };
}

describe('another process', () => {
  it('keeps the file to itself, and what it wrote survives its sudden end', async () => {
    const path = join(await directory(), 'oat.db');
    const holder = await startHolder(path);
    expect(await refusal(path)).toContain('open in another process');
    await holder.kill();
    const store = await openAt(path);
    expect(await sequences(store, 'fixture/1')).toEqual([1]);
    expect(await store.append(onto('fixture/1', 1))).toMatchObject({ outcome: 'committed' });
  });
});

describe('the SQLite store refuses, with a sentence,', () => {
  it('what is not a database', async () => {
    const path = join(await directory(), 'notes.txt');
    await writeFile(path, 'These are my notes. '.repeat(100));
    expect(await refusal(path)).toContain('is not an SQLite database');
  });

  it("another program's database", async () => {
    const path = join(await directory(), 'other.db');
    const other = new DatabaseSync(path);
    other.exec('create table ledger (amount integer)');
    other.close();
    expect(await refusal(path)).toContain('belongs to another program');
  });

  it('a database of a newer version', async () => {
    const path = join(await directory(), 'oat.db');
    await (await openAt(path)).close();
    const newer = new DatabaseSync(path);
    newer.exec('pragma user_version = 999');
    newer.close();
    expect(await refusal(path)).toContain('newer version');
  });

  it('a directory, a missing directory, and no path', async () => {
    const path = await directory();
    expect(await refusal(path)).toContain("can't be opened");
    expect(await refusal(join(path, 'missing', 'oat.db'))).toContain(
      `make sure that it is a file, that ${join(path, 'missing')} exists`,
    );
    expect(await refusal('')).toContain('needs a path');
    await expect(openStore('mysql://db')).rejects.toThrow(StoreRefused);
  });
});

/** Windows has other modes. */
describe.skipIf(process.platform === 'win32')('the SQLite store refuses, for a user who may not write,', () => {
  it('a read-only file', async () => {
    const path = await directory();
    const file = join(path, 'oat.db');
    await (await openAt(file)).close();
    await chmod(file, 0o444);
    expect(await refusalAsOrdinaryUser(file)).toContain('read-only');
  });

  it('a directory without the right to write', async () => {
    const path = join(await directory(), 'locked');
    await mkdir(path);
    await chmod(path, 0o555);
    expect(await refusalAsOrdinaryUser(join(path, 'oat.db'))).toContain(`this user may write in it`);
  });
});

/** Another process, for which modes hold also where this one is root's: it says why it can't open the file. */
async function refusalAsOrdinaryUser(path: string): Promise<string> {
  const module = JSON.stringify(new URL('./sqlite-store.ts', import.meta.url).href);
  const code = `
    const { openSqliteStore } = await import(${module});
    const store = await openSqliteStore(${JSON.stringify(path)}).catch((error) => process.stdout.write(error.message));
    if (store !== true) await store.close();`;
  const { command, words } = withoutRootRights(process.execPath, ['--input-type=module', '--eval', code]);
  const child = spawn(command, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  await once(child, 'close');
  return said;
}
