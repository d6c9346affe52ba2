/** What people type. */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { profiles as knownProfiles } from './generated/vocabulary.ts';
import { RunRefused } from './outcome.ts';

const list = z.string().transform((text) =>
  text
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean),
);
const whole = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum);
const profileNames = Object.keys(knownProfiles);

const options = z.object({
  target: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  'sandbox-secret': z.string().min(1).optional(),
  config: z.string().min(1).optional(),
  profiles: list
    .refine((names) => names.every((name) => profileNames.includes(name)), `one or more of ${profileNames.join(', ')}`)
    .optional(),
  only: list.default([]),
  seed: whole(0, 2 ** 32 - 1).default(() => Math.floor(Math.random() * 2 ** 32)),
  workers: whole(1, 64).default(8),
  'max-rate': z.coerce.number().positive().optional(),
  'race-size': whole(2, 500).default(50),
  'max-wait': whole(0, 3600).default(30),
  'public-url': z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  'receiver-port': whole(0, 65_535).default(0),
  json: z.string().min(1).optional(),
  from: z.string().min(1).optional(),
});

export type Options = z.infer<typeof options>;

export const help = `oat — does a ticketing system do what Open Away Ticketing says?

  oat test --target URL --sandbox-secret SECRET   runs the checks
  oat plan                                        says which situations the checks need
  oat coverage --target URL … | --from FILE       says what of the document a run has reached
  oat --version                                   says which version it is for

  --target URL          the Issuer's base URL, below which its well-known document is
  --sandbox-secret S    its test control's secret; also from OAT_SANDBOX_SECRET
  --config FILE         without a sandbox: clients, and objects that meet criteria (see oat plan)
  --profiles LIST       profiles to check; absent, those that the target declares
  --only LIST           ids (HOLD-09), beginnings of ids (AUTH.createHold) or patterns (AUTH.*.none)
  --seed N              the order of checks; printed by every run
  --workers N           checks side by side (8)
  --race-size N         how many take part in a race (50)
  --max-rate N          requests a second at most
  --max-wait SECONDS    how long Retry-After is obeyed at most (30)
  --public-url URL      where the target reaches the receiver of webhooks; absent, on this machine
  --receiver-port N     the port the receiver listens on (any that is free)
  --json FILE           writes the report as JSON as well
  --from FILE           for coverage: reads the report of an earlier run

Ends with 0 when all passed, 1 when the target fails, 3 when the run is incomplete (something could not be
tested, or there is no target to test), 4 when the suite or how it was called is at fault.`;

const flags = Object.fromEntries(Object.keys(options.shape).map((name) => [name, { type: 'string' as const }]));

export type CommandLine = {
  readonly command: string;
  readonly wantsHelp: boolean;
  readonly wantsVersion: boolean;
  readonly options: Options;
};

export function readCommandLine(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): CommandLine {
  const { values, positionals } = split(words);
  const { help: wantsHelp = false, version: wantsVersion = false, ...typed } = values;
  const secret = typed['sandbox-secret'] ?? environment['OAT_SANDBOX_SECRET'];
  const parsed = options.safeParse({ ...typed, ...(secret === undefined ? {} : { 'sandbox-secret': secret }) });
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `--${issue.path.join('.')}: ${issue.message}`);
    throw new RunRefused(`${wrong.join('; ')}. Try oat --help.`, 4);
  }
  const [command = '', extra] = positionals;
  if (extra !== undefined) throw new RunRefused(`${extra} is one word too many. Try oat --help.`, 4);
  return { command, wantsHelp: wantsHelp === true, wantsVersion: wantsVersion === true, options: parsed.data };
}

function split(words: readonly string[]): {
  values: Record<string, string | boolean | undefined>;
  positionals: string[];
} {
  try {
    return parseArgs({
      args: [...words],
      options: { ...flags, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new RunRefused(`${error instanceof Error ? error.message.split('.')[0] : String(error)}. Try oat --help.`, 4);
  }
}
