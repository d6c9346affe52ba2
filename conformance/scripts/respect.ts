/** Redocly Respect as a process: it reads an Arazzo document and asks an Issuer what it says. */
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';

const { resolve: find } = createRequire(import.meta.url);
const command = resolve(dirname(find('@redocly/cli/package.json')), 'bin/cli.js');

export type Issuer = { readonly baseUrl: string; readonly sandboxSecret: string };
export type Outcome = {
  readonly passed: boolean;
  /** How many steps passed; null when none was begun. */
  readonly steps: number | null;
  /** Which step failed and why, without the secret and without tokens. */
  readonly output: string;
};

/** The secret goes by the environment, since other users of the machine may read a command line. */
export async function runWorkflow(file: string, { baseUrl, sandboxSecret }: Issuer): Promise<Outcome> {
  const env = {
    ...process.env,
    REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ sandboxSecret }),
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  const given = [command, 'respect', file, '--server', `issuer=${baseUrl}`];
  const { isDone, text } = await new Promise<{ isDone: boolean; text: string }>((done) => {
    execFile(process.execPath, given, { env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      done({ isDone: error === null, text: stdout + stderr }),
    );
  });
  return outcomeOf(isDone, redacted(text, sandboxSecret));
}

/** It passed when Respect says so twice: by its exit code, and by steps that all passed. */
export function outcomeOf(isDone: boolean, output: string): Outcome {
  const [, passed, total] = /Steps: (\d+) passed, (?:.*, )?(\d+) total/.exec(output) ?? [];
  return {
    passed: isDone && passed !== undefined && passed === total,
    steps: passed === undefined ? null : Number(passed),
    output: failureIn(output),
  };
}

/** Which step failed and why; all that was printed where Respect did not get that far. */
function failureIn(output: string): string {
  const [, failure] = /Failed tests info:([\s\S]*?)\n\s*Summary for /.exec(output) ?? [];
  return (failure ?? output).trim();
}

/** Whatever Respect masks itself, neither the secret nor anything in the form of a token is printed. */
export function redacted(text: string, secret: string): string {
  return text.replaceAll(secret, '…').replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g, '…');
}
