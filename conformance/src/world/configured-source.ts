/** Situations that a vendor's file describes. One check at a time acts in each. */
import { isDeepStrictEqual } from 'node:util';
import type { Fixture, ResalePolicy } from '../generated/types.ts';
import { criteria, type CriterionId } from '../generated/vocabulary.ts';
import { operations, type OperationRow } from '../generated/operations.ts';
import type { RecordedClient } from '../http/recorded-client.ts';
import type { Redactor } from '../http/redact.ts';
import { requestToken, type TokenWish } from '../http/token-request.ts';
import { NotTestable, RunRefused } from '../outcome.ts';
import type { ConfiguredFile, ConfiguredSituation } from './configured-file.ts';
import type { Ability, Given, OpenedWorld, StateSource } from './state-source.ts';
import { isHomeScope } from './home-scopes.ts';
import { leaveNothing } from './leave-nothing.ts';
import { openWorld, type ClientData, type WorldData } from './world.ts';

export type ConfiguredSetting = {
  readonly file: ConfiguredFile;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly now: string;
  readonly redactor: Redactor;
};

const never: readonly Ability[] = ['fresh', 'clock', 'layout', 'tokens', 'simulation', 'worlds'];

export async function createConfiguredSource(
  setting: ConfiguredSetting,
  housekeeping: RecordedClient,
): Promise<StateSource> {
  const clients = await tokensFor(setting, housekeeping);
  const locks = new Map<ConfiguredSituation, Promise<void>>();
  const found = new Map<ConfiguredSituation, Promise<Found>>();
  const { file } = setting;

  async function openSituation(given: Given, client: RecordedClient): Promise<OpenedWorld> {
    const situation = situationFor(file, given);
    if (!situation) throw new NotTestable(`The file has no situation with ${JSON.stringify(given)}.`);
    const { turn, done } = queueUp(locks, situation);
    await turn;
    const data = dataOf(setting, situation, clients);
    found.set(situation, found.get(situation) ?? foundIn(data, housekeeping));
    const { organisations = {}, policy = null } = (await found.get(situation)) ?? {};
    const world = openWorld({ ...data, organisations }, client, null);
    return { world, release: () => void leaveNothing(world, client, policy).finally(done) };
  }

  return {
    name: 'configured',
    lacks({ given, abilities }) {
      const missing = abilities.find((ability) => never.includes(ability) || lacksParty(file, ability));
      if (missing) return `A configured target does not give: ${missing}.`;
      return situationFor(file, given) ? null : `The file has no situation with ${JSON.stringify(given)}.`;
    },
    open: ({ given }, client) => openSituation(given, client),
    openShared: (client) => openSituation({}, client),
    async close() {
      await Promise.all(locks.values());
    },
  };
}

function lacksParty(file: ConfiguredFile, ability: Ability): boolean {
  if (ability === 'sellerB')
    return !file.clients.sellerB || file.situations.every((one) => one.secondAllocationId === undefined);
  return ability === 'home' && !file.clients.home;
}

/** Criteria of seats. They are compared only where a check is particular about them. */
const grounds = /^(ground\..*|configuration\.(main|other|rebuilt))$/;

export function situationFor({ situations }: ConfiguredFile, given: Given): ConfiguredSituation | undefined {
  const wanted = (id: CriterionId): unknown => given[id] ?? defaultOf(id);
  const particular = (Object.keys(criteria) as CriterionId[]).filter((id) => !grounds.test(id) || id in given);
  return situations.find((one) =>
    particular.every((id) => isDeepStrictEqual(one.criteria[id] ?? defaultOf(id), wanted(id))),
  );
}

function defaultOf(id: CriterionId): unknown {
  return 'default' in criteria[id] ? criteria[id].default : undefined;
}

function queueUp(locks: Map<ConfiguredSituation, Promise<void>>, situation: ConfiguredSituation) {
  const turn = locks.get(situation) ?? Promise.resolve();
  let done = (): void => undefined;
  const over = new Promise<void>((resolve) => (done = resolve));
  locks.set(
    situation,
    turn.then(() => over),
  );
  return { turn, done };
}

/** What a situation has and its file does not say: who the home club is, and its resale policy before any check. */
type Found = { readonly organisations?: { readonly home: string }; readonly policy?: ResalePolicy };

async function foundIn(data: WorldData, client: RecordedClient): Promise<Found> {
  const fixture = await openWorld(data, client, null).party('sellerA').send('getFixture');
  if (fixture.status !== 200) return {};
  const organisations = { home: (fixture.body as Fixture).homeOrganisationId };
  const seller = openWorld({ ...data, organisations }, client, null).party('sellerA');
  const policy = await seller.send('getResalePolicy');
  return policy.status === 200 ? { organisations, policy: policy.body as ResalePolicy } : { organisations };
}

const rows: readonly OperationRow[] = Object.values(operations);
const sellerScopes = [...new Set(rows.flatMap((row) => row.scope ?? []))].filter((scope) => !isHomeScope(scope));

/** Every client with its token, and the first Seller with a narrower one for every scope it can do without. */
async function tokensFor(setting: ConfiguredSetting, client: RecordedClient): Promise<ClientData[]> {
  const { sellerA } = setting.file.clients;
  const whole = Object.entries(setting.file.clients).flatMap(([name, credentials]) =>
    credentials ? [{ name, ...credentials }] : [],
  );
  const clients = await Promise.all(whole.map((one) => fetched(setting, client, one, sellerScopes)));
  const narrow = sellerScopes.map((scope) =>
    fetched(
      setting,
      client,
      { ...sellerA, name: `sellerA without ${scope}` },
      sellerScopes.filter((other) => other !== scope),
    ),
  );
  return [...clients, ...(await Promise.all(narrow))];
}

type Credentials = { name: string; clientId: string; clientSecret: string };

async function fetched(
  { tokenUrl, redactor }: ConfiguredSetting,
  client: RecordedClient,
  one: Credentials,
  scopes: string[],
): Promise<ClientData> {
  const { name, clientId, clientSecret } = one;
  const wish: TokenWish = { tokenUrl, clientId, clientSecret };
  const answer = await requestToken(
    client,
    name === 'home' || name === 'gate' ? wish : { ...wish, scope: scopes.join(' ') },
  );
  const token = (answer.body as { access_token?: unknown } | undefined)?.access_token;
  if (answer.status !== 200 || typeof token !== 'string') {
    throw new RunRefused(
      `The token endpoint gave ${name} no token (status ${answer.status}). Mend its credentials in the file.`,
      3,
    );
  }
  redactor.keep(token);
  redactor.keep(clientSecret);
  return { name, clientId, clientSecret, scopes, tokens: { valid: token } };
}

function dataOf(
  { baseUrl, tokenUrl, now }: ConfiguredSetting,
  situation: ConfiguredSituation,
  clients: readonly ClientData[],
): WorldData {
  const { fixtureId, venueId, allocationId, secondAllocationId, names } = situation;
  const allocations = {
    sellerA: allocationId,
    ...(secondAllocationId === undefined ? {} : { sellerB: secondAllocationId }),
  };
  return {
    id: null,
    baseUrl,
    tokenUrl,
    now,
    fixtureId,
    venueId,
    organisations: {},
    allocations,
    names,
    clients,
    layout: null,
  };
}
