import { operations, type OperationId } from '../generated/operations.ts';
import { isCommon } from '../matrix/valid-after.ts';
import { offerKeys } from '../http/key-listener.ts';
import { givenForAll, recipeFor, recipes } from '../requests.ts';
import { actorFor, clubFor } from '../steps.ts';
import { newOrderId, type Actor, type AskedWrongly } from '../world/actor.ts';
import type { World } from '../world/world.ts';
import { allOf, type Check, type CheckContext } from './check.ts';
import { expectEqual, expectOneRefusal, expectRefusal, expectStatus, expectThat } from './expect.ts';
import { claimsLike, createForger } from './support/forged-tokens.ts';
import { adults, confirm, confirmationOf, hold, readHold, releaseHold } from './support/purchase.ts';
import { declaredRows, expectUnknown, makeEverything, namingRequests, told } from './support/strangers.ts';
import { askForToken, expectInvalidClient, expectToken, registeredWithout, tampered } from './support/tokens.ts';
import { allEvents, expectNothingChanged, snapshot } from './support/unchanged.ts';

export const authorisationChecks = {
  'AUTH-01': allOf('AUTH.*.none'),

  'AUTH-02': {
    given: givenForAll,
    needs: ['tokens', 'home'],
    run: async ({ sellerA, world }) => {
      await makeEverything(world);
      const { expired, wrongAudience, early } = world.client('sellerA').tokens;
      const bad = [...tampered(sellerA), 'not-a-token', ...[expired, wrongAudience, early].map(String)];
      const before = await snapshot(sellerA);
      const declared = await declaredRows(world);
      for (const { id } of declared.filter(({ security }) => security === 'clientCredentials')) {
        for (const token of bad) await expectUnauthenticated(world, id, token);
      }
      await expectNothingChanged(sellerA, before);
      await sellerA.do('createHold', { body: adults(1) });
    },
  },

  'AUTH-03': {
    needs: ['tokens'],
    run: async ({ sellerA, world }) => {
      const { skewed, early } = world.client('sellerA').tokens;
      const ahead = sellerA.withToken(String(skewed));
      await hold(ahead);
      await ahead.do('getAvailability');
      await ahead.do('listEvents');
      expectRefusal(await sellerA.withToken(String(early)).send('getAvailability'), 'UNAUTHENTICATED');
    },
  },

  'AUTH-04': allOf('AUTH.*.scope'),

  'AUTH-05': {
    given: givenForAll,
    needs: ['sellerB', 'worlds', 'home'],
    run: async (context) => {
      const { world, sellerA, sellerB, openWorld } = context;
      const requests = await namingRequests(world);
      const before = await snapshot(sellerA);
      const foreign = await openWorld();
      for (const naming of requests) {
        const foreigner = clubFor(foreign, naming.operationId);
        const strangers = isCommon(operations[naming.operationId]) ? [foreigner] : [foreigner, sellerB];
        for (const stranger of strangers) await expectUnknown(stranger, naming);
      }
      await expectUnknownHold(context);
      await expectNothingChanged(sellerA, before);
      for (const { operationId, asked } of requests.filter(({ operationId: id }) => id.startsWith('get'))) {
        expectStatus(await actorFor(world, operationId).sendWrong(operationId, asked), 200);
      }
    },
  },

  'AUTH-06': {
    needs: ['sellerB'],
    run: async (context) => {
      const { world, sellerA } = context;
      const { clientId, clientSecret } = world.client('sellerA');
      const { access_token, expires_in } = expectToken(await askForToken(context, { clientId, clientSecret }));
      expectThat(expires_in === undefined || expires_in > 0, 'a life above 0', expires_in, '/expires_in');
      const own = sellerA.withToken(access_token);
      const { id } = await hold(own);
      expectEqual((await readHold(sellerA, { id })).state, 'held', 'the hold made with the new token');

      const others = world.client('sellerB').clientSecret;
      const wrong = [`${clientSecret}x`, clientSecret.slice(0, -1), clientSecret.toUpperCase(), 'wrong', '', others];
      for (const secret of wrong.filter((one) => one !== clientSecret)) {
        expectInvalidClient(await askForToken(context, { clientId, clientSecret: secret }));
      }
      for (const unknown of ['nosuchclient', '', `${clientId}x`]) {
        expectInvalidClient(await askForToken(context, { clientId: unknown, clientSecret }));
      }
    },
  },

  'AUTH-07': async (context) => {
    const { world, sellerA } = context;
    const narrow = registeredWithout(world, 'sell:write');
    const hasRead = narrow.scopes.includes('sell:read');
    for (const scope of [
      undefined,
      'sell:write',
      'sell:read sell:write',
      narrow.scopes.concat('sell:write').join(' '),
    ]) {
      const answer = await askForToken(context, narrow, scope);
      if (isScopeRefused(answer.status, answer.body)) continue;
      const { access_token, scope: given = '' } = expectToken(answer);
      expectThat(!given.split(' ').includes('sell:write'), 'a token without sell:write', given, '/scope');
      const seller = sellerA.withToken(access_token);
      expectRefusal(await seller.send('createHold', { body: adults(1) }), 'SCOPE_MISSING');
      if (hasRead && scope === undefined) await seller.do('getAvailability');
    }
    const whole = expectToken(await askForToken(context, world.client('sellerA'), 'sell:write'));
    await hold(sellerA.withToken(whole.access_token));
    const unknown = await askForToken(context, world.client('sellerA'), 'nosuch:scope');
    if (!isScopeRefused(unknown.status, unknown.body)) {
      expectThat(
        !String(expectToken(unknown).scope).includes('nosuch:scope'),
        'a token without nosuch:scope',
        unknown.body,
        '/scope',
      );
    }
  },

  'AUTH-09': {
    needs: ['home'],
    run: async ({ sellerA, home, world }) => {
      const sold = await hold(sellerA);
      const { clientOrderId } = await confirm(sellerA, sold);
      const [live, released] = [await hold(sellerA), await hold(sellerA)];
      await releaseHold(sellerA, released);
      const reads: [OperationId, AskedWrongly][] = [
        ...[sold, live, released].map(({ id }): [OperationId, AskedWrongly] => ['getHold', { path: { holdId: id } }]),
        ['getOrder', { path: { clientOrderId } }],
        ...(
          ['listOrders', 'getSalesSummary', 'getAvailability', 'getAllocation', 'getPriceList', 'getFixture'] as const
        ).map((id): [OperationId, AskedWrongly] => [id, {}]),
      ];
      for (const [operationId, asked] of reads) await expectSameRead(operationId, asked, sellerA, home);
      const seen = new Set((await allEvents(home)).map(({ id }) => id));
      for (const { id, subject } of await allEvents(sellerA)) {
        expectThat(
          subject !== world.data.allocations.sellerA || seen.has(id),
          'every event of the allocation in the feed of the home club',
          id,
        );
      }
      await expectNoChangeBy(home, sellerA, live.id, confirmationOf(live));
    },
  },

  'AUTH-11': async ({ sellerA, world, wellKnown, baseUrl }) => {
    const forger = createForger();
    const listener = await offerKeys(forger.jwks);
    try {
      const { clientId, scopes, tokens } = world.client('sellerA');
      const claims = claimsLike(tokens.valid, { clientId, audience: baseUrl, scopes });
      const before = await snapshot(sellerA);
      const trusted = wellKnown.tokenIssuers ?? [];
      for (const iss of [undefined, 'https://issuer.invalid', listener.url, ...trusted]) {
        const forged = forger.forge(iss === undefined ? claims : { ...claims, iss }, listener.url);
        if (iss !== undefined && trusted.includes(iss) && (await isOutOfKeys(sellerA, forged.at(-1)))) continue;
        for (const token of forged) await expectForged(sellerA, token);
      }
      expectEqual(listener.asked(), 0, 'requests for keys at an address in a forged token');
      await expectNothingChanged(sellerA, before);
    } finally {
      listener.close();
    }
    await sellerA.do('createHold', { body: adults(1) });
  },
} satisfies Record<string, Check>;

async function expectUnauthenticated(world: World, operationId: OperationId, token: string): Promise<void> {
  const actor = world.party('sellerA').withToken(token);
  const answer = await actor.send(operationId, recipeFor(operationId).request);
  expectRefusal(answer, 'UNAUTHENTICATED');
  const challenge = answer.headers['www-authenticate'];
  expectThat(challenge !== undefined, 'a WWW-Authenticate header', answer.headers, 'www-authenticate');
}

async function expectForged(seller: Actor, token: string): Promise<void> {
  const forged = seller.withToken(token);
  expectRefusal(await forged.send('getAvailability'), 'UNAUTHENTICATED');
  expectRefusal(await forged.send('createHold', { body: adults(1) }), 'UNAUTHENTICATED');
}

/** AUTH-14 lets an Issuer say nothing of what bears a trusted name and can be told by its keys only, while it has none. */
async function isOutOfKeys(seller: Actor, token = ''): Promise<boolean> {
  const answer = await seller.withToken(token).send('getAvailability');
  expectOneRefusal(answer, ['UNAUTHENTICATED', 'UNAVAILABLE']);
  return answer.status === 503;
}

/** Another's hold in the body is as unknown as one in the path. */
async function expectUnknownHold({ world, sellerB }: CheckContext): Promise<void> {
  const { holdId: others, expectedTotal } = world.filled(recipes.confirmOrder.request.body);
  const clientOrderId = newOrderId();
  const answers = [];
  for (const holdId of [others, 'nosuchhold']) {
    const asked = { path: { clientOrderId }, body: { holdId, expectedTotal } };
    answers.push(told(await sellerB.refused('NOT_FOUND', 'confirmOrder', asked, '/body/holdId'), { holdId }));
  }
  expectEqual(answers[0], answers[1], "what confirmOrder tells of another organisation's hold and of an unknown one");
}

async function expectSameRead(
  operationId: OperationId,
  asked: AskedWrongly,
  seller: Actor,
  home: Actor,
): Promise<void> {
  const [sellers, homes] = [await seller.sendWrong(operationId, asked), await home.sendWrong(operationId, asked)];
  expectStatus(sellers, 200);
  expectStatus(homes, 200);
  expectEqual(timeless(homes.body), timeless(sellers.body), `what the home club reads by ${operationId}`);
}

/** Without the moment at which it was read. */
function timeless(body: unknown): unknown {
  const { asOf: _, ...rest } = body as Record<string, unknown>;
  return rest;
}

/** Refused for want of the scope or of the object, whichever the home club's client lacks first. */
async function expectNoChangeBy(home: Actor, seller: Actor, holdId: string, body: AskedWrongly['body']): Promise<void> {
  const before = await snapshot(seller);
  const path = { holdId };
  const attempts: [OperationId, AskedWrongly][] = [
    ['createHold', { body: adults(1) }],
    ['extendHold', { path, body: { lifeSeconds: 86_400 } }],
    ['replaceHoldItems', { path, body: adults(1) }],
    ['releaseHoldItems', { path, body: { seatIds: ['nosuchseat'] } }],
    ['releaseHold', { path }],
    ['checkHold', { path }],
    ['confirmOrder', { body }],
  ];
  for (const [operationId, asked] of attempts) {
    expectOneRefusal(await home.sendWrong(operationId, asked), ['SCOPE_MISSING', 'NOT_FOUND']);
  }
  await expectNothingChanged(seller, before);
}

function isScopeRefused(status: number, body: unknown): boolean {
  return status === 400 && (body as { error?: unknown } | undefined)?.error === 'invalid_scope';
}
