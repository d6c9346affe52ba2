/** An outside token issuer for tests: signs tokens, and publishes keys in several places, some of them out of order. */
import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, exportSPKI, generateKeyPair, type JWK } from 'jose';

export type Signer = {
  /** Public, with its `kid`. */
  readonly jwk: JWK;
  /** Public, and nothing but the key. */
  readonly publicJwk: JWK;
  readonly pem: string;
  sign(claims: object, header?: object): Promise<string>;
};

export async function createSigner(alg: string): Promise<Signer> {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const publicJwk = await exportJWK(publicKey);
  const jwk = { ...publicJwk, kid: randomUUID(), use: 'sig' };
  return {
    jwk,
    publicJwk,
    pem: await exportSPKI(publicKey),
    sign: (claims, header = {}) =>
      new SignJWT({ ...claims }).setProtectedHeader({ alg, kid: jwk.kid, ...header }).sign(privateKey),
  };
}

export type IdentityProvider = Awaited<ReturnType<typeof startIdentityProvider>>;

/** What is wrong with a place until keys are published there. */
const troubles: Readonly<Record<string, RequestListener>> = {
  fails: (_request, response) => void response.writeHead(500).end(),
  hangs: () => undefined,
  redirects: (_request, response) => void response.writeHead(302, { location: '/club' }).end(),
  garbled: (_request, response) => void response.end('<html>'),
  empty: (_request, response) => void response.end('{}'),
};

export async function startIdentityProvider() {
  const published = new Map<string, readonly Signer[]>();
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const place = (request.url ?? '').slice(1);
    asked.set(place, (asked.get(place) ?? 0) + 1);
    const signers = published.get(place);
    if (!signers && troubles[place]) return troubles[place](request, response);
    const body = JSON.stringify({ keys: (signers ?? []).map(({ jwk }) => jwk) });
    response.setHeader('content-type', 'application/json').end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    keysAt: (place: string): string => `http://127.0.0.1:${port}/${place}`,
    publish: (place: string, signers: readonly Signer[]): void => void published.set(place, signers),
    /** How often the keys of a place were fetched. */
    asked: (place: string): number => asked.get(place) ?? 0,
    async stop(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
