/** Finds the target and what it declares, before any check runs. What is wrong is told in one sentence. */
import type { OperationId } from './generated/operations.ts';
import type { Capabilities, WellKnown } from './generated/types.ts';
import { recordedClient, type RecordedClient, type Recorder } from './http/recorded-client.ts';
import type { Redactor } from './http/redact.ts';
import { Failure, RunRefused } from './outcome.ts';
import type { Options } from './options.ts';
import type { Target } from './check-context.ts';
import { readConfiguredFile } from './world/configured-file.ts';
import { createConfiguredSource } from './world/configured-source.ts';
import { noSource } from './world/no-source.ts';
import { createReceiver } from './world/receiver.ts';
import { createSandboxSource } from './world/sandbox-source.ts';
import type { StateSource } from './world/state-source.ts';

export async function findTarget(options: Options, recorder: Recorder, redactor: Redactor): Promise<Target> {
  const baseUrl = options.target;
  if (baseUrl === undefined) throw new RunRefused('There is no --target: give the base URL of the Issuer to test.', 4);
  return foundAt(baseUrl, options, recorder, redactor).catch((error: unknown) => {
    if (!(error instanceof Failure)) throw error;
    const asked = error.exchange?.request.url ?? baseUrl;
    throw new RunRefused(
      `Nothing usable answers at ${asked} (${String(error.evidence.seen)}). Start the Issuer, or mend --target.`,
      3,
    );
  });
}

async function foundAt(baseUrl: string, options: Options, recorder: Recorder, redactor: Redactor): Promise<Target> {
  const client = recordedClient(recorder, 'start', []);
  const wellKnown = (await read(client, baseUrl, 'getWellKnown')) as WellKnown;
  const capabilities = (await read(client, baseUrl, 'getCapabilities')) as Capabilities;
  const found = { baseUrl, wellKnown, capabilities };
  const source = await sourceFor(options, found, client, redactor);
  const receiver = createReceiver({ publicUrl: options['public-url'] ?? null, port: options['receiver-port'] });
  return { ...found, source, recorder, raceSize: options['race-size'], receiver };
}

async function read(client: RecordedClient, baseUrl: string, operationId: OperationId): Promise<unknown> {
  const call = { baseUrl, operationId, token: null, path: {}, query: {}, headers: {} };
  const answer = await client.call(call);
  const finding = answer.exchange.findings[0];
  if (answer.status === 200 && !finding) return answer.body;
  const why =
    finding && answer.status === 200
      ? `${finding.pointer || 'its body'}: ${String(finding.expected)}`
      : `status ${answer.status}`;
  throw new RunRefused(
    `${answer.exchange.request.url} is not an Issuer's (${why}). Give --target the base URL of an Issuer of Open Away Ticketing.`,
    3,
  );
}

type Found = Pick<Target, 'baseUrl' | 'wellKnown' | 'capabilities'>;

async function sourceFor(
  options: Options,
  { baseUrl, wellKnown, capabilities }: Found,
  client: RecordedClient,
  redactor: Redactor,
): Promise<StateSource> {
  const secret = options['sandbox-secret'];
  if (secret !== undefined) {
    await tryControl(client, baseUrl, secret);
    return createSandboxSource({ baseUrl, secret, redactor }, client);
  }
  if (options.config === undefined) return noSource;
  const file = await readConfiguredFile(options.config);
  const { tokenUrl } = wellKnown;
  return createConfiguredSource({ file, baseUrl, tokenUrl, now: capabilities.clock.now, redactor }, client);
}

/** An unknown world must be unknown, not forbidden. */
async function tryControl(client: RecordedClient, baseUrl: string, token: string): Promise<void> {
  const call = {
    baseUrl,
    operationId: 'deleteWorld' as const,
    token,
    path: { worldId: 'nosuchworld' },
    query: {},
    headers: {},
  };
  const { status } = await client.call(call);
  if (status === 401)
    throw new RunRefused(
      'The target does not take the sandbox secret. Give --sandbox-secret the one that it was started with.',
      3,
    );
}
