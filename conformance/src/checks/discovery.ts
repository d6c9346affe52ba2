import { profiles, type Profile } from '../generated/vocabulary.ts';
import { requestToken } from '../http/token-request.ts';
import { Failure } from '../outcome.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectStatus, expectThat } from './expect.ts';
import { adults } from './support/purchase.ts';
import { expectInvalidClient } from './support/tokens.ts';

const openOperations = ['getWellKnown', 'getCapabilities', 'listVersions', 'getHealth'] as const;

export const discoveryChecks = {
  'DISC-01': {
    world: 'none',
    run: async ({ nobody }) => {
      for (const operationId of openOperations) {
        const answer = expectStatus(await nobody.send(operationId), 200);
        const [finding] = answer.exchange.findings;
        if (finding) throw new Failure(`${operationId} is not as documented.`, finding, answer.exchange);
      }
    },
  },

  'DISC-02': {
    world: 'none',
    run: async ({ nobody }) => {
      const { profiles: declared } = await nobody.do('getCapabilities');
      for (const name of declared.filter((one): one is Profile => Object.hasOwn(profiles, one))) {
        const lacking = profiles[name].requires.filter((required) => !declared.includes(required));
        expectEqual(lacking, [], `what ${name} requires and is not declared`);
      }
    },
  },

  'DISC-03': {
    world: 'none',
    run: async ({ nobody }) => {
      const { version } = await nobody.do('getCapabilities');
      const listed = (await nobody.do('listVersions')).items.map((item) => item.version);
      expectThat(listed.includes(version), `${version} among the versions`, listed, '/items');
    },
  },

  'DISC-04': {
    world: 'none',
    run: async ({ nobody }) => {
      const first = await clocksOf(nobody);
      const second = await clocksOf(nobody);
      for (const shown of [first, second]) {
        const here = Date.now();
        expectThat(
          Math.abs(Date.parse(shown.capabilities) - here) < 60_000,
          'the present time',
          shown.capabilities,
          '/clock/now',
        );
        expectThat(Math.abs(Date.parse(shown.health) - here) < 60_000, 'the present time', shown.health, '/time');
      }
      expectThat(
        Date.parse(first.health) <= Date.parse(second.health),
        'a clock that does not go back',
        second.health,
        '/time',
      );
    },
  },

  'DISC-05': {
    world: 'none',
    run: async ({ nobody, http }) => {
      const { baseUrl, tokenUrl, capabilitiesUrl } = await nobody.do('getWellKnown');
      const { version } = await nobody.do('getCapabilities');
      for (const url of [capabilitiesUrl, `${baseUrl}/capabilities`]) {
        const answer = await http.raw({ method: 'GET', url, headers: { accept: 'application/json' }, body: null });
        expectEqual(
          (expectStatus(answer, 200).body as { version?: unknown } | undefined)?.version,
          version,
          `/version at ${url}`,
        );
      }
      expectInvalidClient(await requestToken(http, { tokenUrl, clientId: 'nosuchclient', clientSecret: 'wrong' }));
    },
  },

  'DISC-06': {
    world: 'shared',
    run: async ({ sellerA }) => {
      const answers = [
        await sellerA.send('getAvailability'),
        await sellerA.send('createHold', { body: adults(1) }),
        await sellerA.send('getHold', { path: { holdId: 'nosuchhold' } }),
        await sellerA.sendWrong('createHold', { body: {} }),
      ];
      for (const answer of answers) expectRate(answer);
    },
  },
} satisfies Record<string, Check>;

async function clocksOf(nobody: CheckContext['nobody']): Promise<{ capabilities: string; health: string }> {
  const [{ clock }, { time }] = [await nobody.do('getCapabilities'), await nobody.do('getHealth')];
  return { capabilities: clock.now, health: time };
}

function expectRate({ headers, exchange }: CallAnswer): void {
  const { 'ratelimit-limit': limit = '', 'ratelimit-remaining': remaining = '' } = headers;
  const isRate = [limit, remaining].every((text) => /^\d+/.test(text)) && parseInt(remaining) <= parseInt(limit);
  if (isRate) return;
  const expected = 'RateLimit-Limit, and RateLimit-Remaining of at most as many';
  throw new Failure(
    'The answer does not tell the rate.',
    { expected, seen: { limit, remaining }, pointer: 'ratelimit-limit' },
    exchange,
  );
}
