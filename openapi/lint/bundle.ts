import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

type Result = { code: string; message: string; path: (string | number)[]; severity: number };

/** What Spectral finds in the bundle, a line each with its place. */
export async function lintBundle(document: unknown): Promise<string[]> {
  return withFile(document, async (path) => {
    const ruleset = resolve(import.meta.dirname, 'spectral.yaml');
    const options = ['--ruleset', ruleset, '--format', 'json', '--quiet', '--fail-severity', 'hint'];
    const { stdout, stderr } = await runTool('@stoplight/spectral-cli', 'spectral', ['lint', path, ...options]);
    if (stdout.trim() === '') throw new Error(`Spectral said nothing but: ${stderr}`);
    return readResults(stdout).map(
      ({ code, message, path: place }) => `bundle ${pointerOf(place)}: ${message} (${code})`,
    );
  });
}

function pointerOf(place: (string | number)[]): string {
  return place.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

function readResults(text: string): Result[] {
  return JSON.parse(text.slice(0, text.lastIndexOf(']') + 1)) as Result[];
}

/** Gives the work a JSON file of the value, which is gone afterwards. */
export async function withFile<Given>(value: unknown, work: (path: string) => Promise<Given>): Promise<Given> {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'));
  try {
    const path = join(folder, 'openapi.json');
    await writeFile(path, JSON.stringify(value, null, 2));
    return await work(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Runs a package's command on the Node that runs us. */
export async function runTool(
  name: string,
  command: string,
  given: string[],
): Promise<{ status: number; stdout: string; stderr: string }> {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve(`${name}/package.json`);
  const { bin } = require(manifest) as { bin: Record<string, string> };
  const path = resolve(dirname(manifest), bin[command] ?? '');
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true', NO_COLOR: '1' };
  return new Promise((done) => {
    execFile(process.execPath, [path, ...given], { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      done({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr });
    });
  });
}
