import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errors } from '../src/generated/errors.ts';
import { sendRaw } from '../src/testing/raw-request.ts';
import { startIssuer, type StartedIssuer } from '../src/testing/start-issuer.ts';
import { startPostgres } from '../src/testing/start-postgres.ts';
import { snapshotOf } from '../src/testing/worlds.ts';
import { good, openScene, type Scene } from './bad-input-scene.ts';
import { badInputs } from './bad-input-table.ts';

async function startOn(store: 'sqlite' | 'postgres'): Promise<StartedIssuer> {
  if (store === 'sqlite') return startIssuer();
  const postgres = await startPostgres();
  const started = await startIssuer({ DATABASE_URL: postgres.url });
  return { ...started, stop: () => started.stop().then(() => postgres.stop()) };
}

describe.each(['sqlite', 'postgres'] as const)('bad input, on %s:', (store) => {
  let issuer: StartedIssuer;
  let scene: Scene;

  beforeAll(async () => {
    issuer = await startOn(store);
    scene = await openScene(issuer.baseUrl);
  });

  afterAll(() => issuer.stop());

  it.each(badInputs)('%s is refused with %s', async (_what, code, pointer, send) => {
    const before = await snapshotOf(scene);
    const { status, headers, problem } = await sendRaw(issuer.baseUrl, send(scene));
    expect(problem).toMatchObject({ code, status: errors[code].status, type: errors[code].type });
    expect(status).toBe(errors[code].status);
    expect(problem.pointers?.[0] ?? null).toBe(pointer);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(await snapshotOf(scene)).toBe(before);
  });

  it('the requests that bad ones were made from are done', async () => {
    const status = async (send: (scene: Scene) => Parameters<typeof sendRaw>[1]) =>
      (await sendRaw(issuer.baseUrl, send(scene))).status;
    expect(await status(good.createHold)).toBe(201);
    expect(await status((all) => good.checkHold(all, { body: '[['.repeat(20_000) }))).toBe(200);
    expect(await status(good.confirmOrder)).toBe(201);
    expect(await status((all) => good.get(all, '/events'))).toBe(200);
    const skewed = { authorization: `Bearer ${scene.token('sellerA', 'skewed')}` };
    expect(await status((all) => good.get(all, '/events', skewed))).toBe(200);
  });
});
