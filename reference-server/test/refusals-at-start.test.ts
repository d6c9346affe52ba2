import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { freePort } from '../src/testing/free-port.ts';
import { runIssuer, startIssuerProcess, type Ended } from '../src/testing/issuer-process.ts';
import { testSecrets } from '../src/testing/start-issuer.ts';
import { startPostgres, type RunningPostgres } from '../src/testing/start-postgres.ts';

const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

async function directory(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'oat-refusals-'));
  cleanUps.push(() => rm(path, { recursive: true, force: true }));
  return path;
}

async function postgres(settings = {}): Promise<RunningPostgres> {
  const server = await startPostgres(settings);
  cleanUps.push(() => server.stop());
  return server;
}

/** One sentence or a few on one line, and nothing that helps only its programmer or an attacker. */
function expectTold({ code, stdout, stderr }: Ended, words: RegExp): void {
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toMatch(words);
  expect(stderr).toMatch(/^[A-Z/][^\n]*\.\n$/);
  expect(stderr).not.toMatch(/\bat .*:\d+:\d+|node:internal|Error:/);
  for (const secret of Object.values(testSecrets)) expect(stderr).not.toContain(secret);
}

describe('a data file', () => {
  it('that another process has open is refused', async () => {
    const DATABASE_URL = `sqlite:${join(await directory(), 'issuer.sqlite')}`;
    const first = await startIssuerProcess({ DATABASE_URL });
    cleanUps.push(() => first.end('SIGKILL'));
    expectTold(await runIssuer({ DATABASE_URL, PORT: '0' }), /open in another process/);
    expect((await fetch(`${first.baseUrl}/health`)).status).toBe(200);
  });

  it('that is read-only is refused', async () => {
    const folder = await directory();
    const file = join(folder, 'issuer.sqlite');
    const first = await startIssuerProcess({ DATABASE_URL: `sqlite:${file}` });
    await first.end('SIGTERM');
    await chmod(file, 0o444);
    const ended = await runIssuer({ DATABASE_URL: `sqlite:${file}` }, { withoutRootRights: true });
    expectTold(ended, /read-only/);
  });

  it('in a directory that does not exist is refused', async () => {
    const DATABASE_URL = `sqlite:${join(await directory(), 'missing', 'issuer.sqlite')}`;
    expectTold(await runIssuer({ DATABASE_URL }), /missing exists/);
  });

  it('of another kind is refused', async () => {
    const file = join(await directory(), 'notes.txt');
    await writeFile(file, 'These are my notes. '.repeat(100));
    expectTold(await runIssuer({ DATABASE_URL: `sqlite:${file}` }), /not an SQLite database/);
  });
});

describe('a PostgreSQL', () => {
  const withPassword = (url: string, password: string) => Object.assign(new URL(url), { password }).href;

  it('that would lose what it was given is refused', async () => {
    const { url } = await postgres({ fsync: 'off' });
    expectTold(await runIssuer({ DATABASE_URL: url }), /fsync=off/);
  });

  it('that can not be reached is refused', async () => {
    const DATABASE_URL = `postgres://issuer:pass-word-of-issuer@127.0.0.1:${await freePort()}/tickets`;
    const ended = await runIssuer({ DATABASE_URL });
    expectTold(ended, /PostgreSQL/);
    expect(ended.stderr).not.toContain('pass-word-of-issuer');
  });

  it('that does not take the password is refused, and so is a database that is not there', async () => {
    const { url } = await postgres();
    const ended = await runIssuer({ DATABASE_URL: withPassword(url, 'not-the-right-one') });
    expectTold(ended, /password/);
    expect(ended.stderr).not.toContain('not-the-right-one');
    const nowhere = Object.assign(new URL(url), { pathname: '/nowhere' }).href;
    expectTold(await runIssuer({ DATABASE_URL: nowhere }), /does not exist/);
  });

  it('with a URL that is none is refused', async () => {
    expectTold(await runIssuer({ DATABASE_URL: 'postgres://[' }), /malformed/);
    expectTold(await runIssuer({ DATABASE_URL: 'mysql://localhost/x' }), /must begin with/);
  });
});

describe('an address', () => {
  it('that somebody listens on is refused', async () => {
    const folder = await directory();
    const first = await startIssuerProcess({ DATABASE_URL: `sqlite:${join(folder, 'one.sqlite')}` });
    cleanUps.push(() => first.end('SIGKILL'));
    const DATABASE_URL = `sqlite:${join(folder, 'two.sqlite')}`;
    expectTold(await runIssuer({ DATABASE_URL, PORT: String(first.port) }), /port is in use/);
  });

  it('that this machine does not have is refused', async () => {
    const DATABASE_URL = `sqlite:${join(await directory(), 'issuer.sqlite')}`;
    expectTold(await runIssuer({ DATABASE_URL, HOST: '192.0.2.1' }), /no address of this machine/);
  });
});

it.each([
  ['TOKEN_SECRET', 'short'],
  ['PORT', '80a'],
  ['LOG_LEVEL', 'loud'],
])('a configuration with %s %s is refused', async (name, value) => {
  expectTold(await runIssuer({ [name]: value }), new RegExp(name));
});
