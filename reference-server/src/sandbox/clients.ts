/** Clients with their secrets: registered by the sandbox or a seed, never over the API in production. */
import { createHash } from 'node:crypto';
import { operations, type OperationRow } from '../generated/operations.ts';
import type { WorldClient } from '../generated/types.ts';
import type { Tokens } from '../access-tokens.ts';
import type { Ids } from '../ids.ts';
import type { Row, Store } from '../store/store.ts';

export type ClientRecord = {
  readonly clientId: string;
  readonly organisationId: string;
  readonly worldId: string | null;
  readonly scopes: readonly string[];
  readonly secretDigest: string;
};

export type NewClient = ClientRecord & { readonly name: string; readonly secret: string };

const rows: readonly OperationRow[] = Object.values(operations);
/** Every scope of the standard. */
export const allScopes = [...new Set(rows.flatMap((row) => row.scope ?? []))];

/** What gate devices need. */
const gateScopes = allScopes.filter((scope) => scope.startsWith('access:'));

const collection = 'clients';

export function newClient(
  name: string,
  organisationId: string,
  worldId: string | null,
  scopes: readonly string[],
  ids: Ids,
): NewClient {
  const secret = ids.secret();
  return { name, clientId: ids.client(), organisationId, worldId, scopes, secret, secretDigest: digestOf(secret) };
}

/** Both Sellers, the home club, and the first Seller without each of its scopes in turn. */
export function worldClients(
  organisations: { home: string; sellerA: string; sellerB: string },
  worldId: string,
  ids: Ids,
): NewClient[] {
  const client = (name: string, organisationId: string, scopes: readonly string[]): NewClient =>
    newClient(name, organisationId, worldId, scopes, ids);
  return [
    client('sellerA', organisations.sellerA, allScopes),
    client('sellerB', organisations.sellerB, allScopes),
    client('home', organisations.home, allScopes),
    client('gate', organisations.home, gateScopes),
    ...allScopes.map((scope) => client(`sellerA without ${scope}`, organisations.sellerA, without(scope))),
  ];
}

function without(scope: string): string[] {
  return allScopes.filter((other) => other !== scope);
}

export function clientRow({ clientId, organisationId, worldId, scopes, secretDigest }: ClientRecord): Row {
  return { collection, id: clientId, sort: '', body: { clientId, organisationId, worldId, scopes, secretDigest } };
}

export function clientRowId(clientId: string): { collection: string; id: string } {
  return { collection, id: clientId };
}

export async function findClient(store: Store, clientId: string): Promise<ClientRecord | null> {
  return ((await store.row(collection, clientId)) as ClientRecord | null | undefined) ?? null;
}

/** Secrets are drawn at random and long, so a plain digest keeps them. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('base64url');
}

/** The client with tokens, among them those that must be refused. */
export async function clientView(
  client: NewClient,
  tokens: Tokens,
  now: number,
  lifeSeconds: number,
): Promise<WorldClient> {
  const { name, clientId, secret, scopes, organisationId, worldId } = client;
  const sign = (issuedAt: number, more: { audience?: string } = {}, life = lifeSeconds): Promise<string> =>
    tokens.sign({ clientId, organisationId, worldId, scopes, issuedAt, lifeSeconds: life, ...more });
  const hour = 3_600_000;
  return {
    name,
    clientId,
    clientSecret: secret,
    scopes: [...scopes],
    tokens: {
      valid: await sign(now, {}, worldTokenSeconds),
      expired: await sign(now - 2 * hour, {}, 3600),
      wrongAudience: await sign(now, { audience: 'https://another-issuer.example/v1' }),
      early: await sign(now + 600_000),
      skewed: await sign(now + 20_000),
    },
  };
}

/** A world's clock may be moved by days; its clients need not ask for a new token each time. */
const worldTokenSeconds = 10 * 365 * 86_400;
