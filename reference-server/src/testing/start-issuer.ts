/** An Issuer in this process, listening on a port of its own, on a data file that goes with it. */
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { openIssuer, type Issuer } from '../issuer.ts';

export const testSecrets = {
  TOKEN_SECRET: 'a-token-secret-for-tests-and-nothing-else',
  SANDBOX_SECRET: 'a-sandbox-secret-for-tests',
} as const;

export type StartedIssuer = {
  readonly issuer: Issuer;
  readonly port: number;
  /** With the path that the operations are below. */
  readonly baseUrl: string;
  stop(): Promise<void>;
};

type Variables = Readonly<Record<string, string | undefined>>;

type Outside = Parameters<typeof openIssuer>[1];

export async function startIssuer(variables: Variables = {}, outside: Outside = {}): Promise<StartedIssuer> {
  const directory = await mkdtemp(join(tmpdir(), 'oat-issuer-'));
  const DATABASE_URL = `sqlite:${join(directory, 'issuer.sqlite')}`;
  const config = readConfig({ DATABASE_URL, PORT: '0', LOG_LEVEL: 'silent', ...testSecrets, ...variables });
  const issuer = await openIssuer(config, outside);
  await issuer.listen();
  const { port } = issuer.app.server.address() as AddressInfo;
  return {
    issuer,
    port,
    baseUrl: `http://127.0.0.1:${port}/v1`,
    async stop() {
      await issuer.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
