/** Situations made to measure by the target's sandbox. */
import type { World as WorldBody } from '../generated/types.ts';
import { codeOf, problemOf } from '../checks/expect.ts';
import type { CallAnswer, RecordedClient } from '../http/recorded-client.ts';
import type { Redactor } from '../http/redact.ts';
import { NotTestable } from '../outcome.ts';
import type { Given, Needs, StateSource } from './state-source.ts';
import { openWorld, type WorldData } from './world.ts';

export type SandboxSetting = { readonly baseUrl: string; readonly secret: string; readonly redactor: Redactor };

/** Room for every check that holds a few seats in it and leaves them held. */
const sharedGiven: Given = { 'ground.areas': [Array<string>(40).fill('.'.repeat(80)), ['.'.repeat(40)]] };

export function createSandboxSource(setting: SandboxSetting, housekeeping: RecordedClient): StateSource {
  const deleting = new Set<Promise<unknown>>();
  let shared: Promise<WorldData> | null = null;

  const release = (data: WorldData): void => {
    const deleted = deleteWorld(setting, housekeeping, data).catch(() => undefined);
    deleting.add(deleted);
    void deleted.then(() => deleting.delete(deleted));
  };

  return {
    name: 'sandbox',
    lacks: () => null,
    async open(needs, client) {
      const data = await createWorld(setting, client, needs);
      return { world: openWorld(data, client, setting.secret), release: () => release(data) };
    },
    async openShared(client) {
      shared ??= createWorld(setting, housekeeping, { given: sharedGiven, abilities: [] });
      return { world: openWorld(await shared, client, setting.secret), release: () => undefined };
    },
    async close() {
      const data = await shared?.catch(() => null);
      if (data) release(data);
      await Promise.all(deleting);
    },
  };
}

async function createWorld(
  setting: SandboxSetting,
  client: RecordedClient,
  { given, abilities }: Needs,
): Promise<WorldData> {
  const { baseUrl, secret: token, redactor } = setting;
  const body = { criteria: given, layout: abilities.includes('layout') };
  const answer = await client.call({
    baseUrl,
    operationId: 'createWorld',
    token,
    path: {},
    query: {},
    headers: {},
    body,
  });
  if (answer.status !== 201) throw new NotTestable(`The sandbox did not make the world: ${whyNot(answer)}.`);
  const world = answer.body as WorldBody;
  keepSecrets(world, redactor);
  return dataOf(world);
}

export function whyNot(answer: CallAnswer): string {
  const pointers = problemOf(answer)?.pointers ?? [];
  return [answer.status, codeOf(answer) ?? 'without a problem', ...pointers].join(' ');
}

function keepSecrets(world: WorldBody, redactor: Redactor): void {
  for (const { clientSecret, tokens } of world.clients)
    [clientSecret, ...Object.values(tokens)].forEach((secret) => redactor.keep(secret));
}

function dataOf(world: WorldBody): WorldData {
  const { clock, layout, ...data } = world;
  return { ...data, now: clock.now, layout: layout ?? null };
}

async function deleteWorld(
  { baseUrl, secret: token }: SandboxSetting,
  client: RecordedClient,
  { id }: WorldData,
): Promise<void> {
  if (id === null) return;
  await client.call({ baseUrl, operationId: 'deleteWorld', token, path: { worldId: id }, query: {}, headers: {} });
}
