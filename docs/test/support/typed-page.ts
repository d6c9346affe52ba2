/** What a page tells its reader to type, done as it stands there. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { startIssuer, type IssuerProcess } from '../../../conformance/scripts/issuer-process.ts';

const pages = resolve(import.meta.dirname, '../../src/content/docs');

/** The blocks of that title, in the order they stand there. */
export async function blocksOf(page: string, title: string): Promise<string[]> {
  const text = await readFile(join(pages, `${page}.md`), 'utf8');
  const found = [...text.matchAll(/```\w+ title="(.+?)"\n([\s\S]*?)```/g)].filter(([, name]) => name === title);
  if (found.length === 0) throw new Error(`${page}.md has no block with the title ${title}`);
  return found.map(([, , block = '']) => block);
}

/** What goes into the second terminal, page after page. */
export async function typedOf(...names: readonly string[]): Promise<string> {
  return (await Promise.all(names.map((page) => blocksOf(page, 'Second terminal')))).flat().join('\n');
}

/** Copies a page's file into a folder. */
export async function writeFileOf(page: string, file: string, folder: string): Promise<void> {
  const [text = ''] = await blocksOf(page, file);
  await writeFile(join(folder, file), text);
}

export type Terminal = {
  readonly folder: string;
  /** Answers with what was printed; throws where a line fails. */
  type(lines: string, environment?: Readonly<Record<string, string>>): Promise<string>;
};

/** An Issuer that runs and a folder to type in, both gone at the end. */
export async function inTerminal(use: (terminal: Terminal) => Promise<void>): Promise<void> {
  const issuer = await startIssuer();
  const folder = await mkdtemp(join(tmpdir(), 'open-away-ticketing-'));
  try {
    await use({ folder, type: (lines, environment = {}) => typeLines(issuer, folder, lines, environment) });
  } finally {
    await issuer.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function typeLines(
  { baseUrl, sandboxSecret }: IssuerProcess,
  folder: string,
  lines: string,
  environment: Readonly<Record<string, string>>,
): Promise<string> {
  const path = `${dirname(process.execPath)}:${process.env['PATH']}`;
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', lines], {
    cwd: folder,
    env: { PATH: path, BASE_URL: baseUrl, SANDBOX_SECRET: sandboxSecret, ...environment },
    timeout: 45_000,
  });
  return stdout;
}
