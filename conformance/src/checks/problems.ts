import { refusalCases } from '../generated/cases.ts';
import { errors, type ErrorCode } from '../generated/errors.ts';
import { operations, type OperationId } from '../generated/operations.ts';
import type { Hold } from '../generated/types.ts';
import type { CallAnswer } from '../http/recorded-client.ts';
import { operationRows } from '../matrix/valid-after.ts';
import { givenForAll } from '../requests.ts';
import { actorFor, arrange, ask, clubFor, perform } from '../steps.ts';
import type { Actor, Asked, AskedWrongly } from '../world/actor.ts';
import type { Given } from '../world/state-source.ts';
import type { World } from '../world/world.ts';
import type { Check, CheckContext } from './check.ts';
import { expectEqual, expectRefusal, expectSuccess, expectThat, problemOf } from './expect.ts';
import { busyRefusals, everyRefusal } from './support/every-refusal.ts';
import { hostileRequests } from './support/hostile-requests.ts';
import { expectNoInside } from './support/inside.ts';
import { misshapenBodies, type Misshapen } from './support/misshapen.ts';
import { adults, hold, readHold } from './support/purchase.ts';
import { sendRaw } from './support/raw-request.ts';
import { expectAllowed, routesOf } from './support/routes.ts';
import { allEvents, expectNothingChanged, snapshot } from './support/unchanged.ts';

type Row = (typeof operationRows)[number];
type Wrong = { readonly asked: AskedWrongly; readonly code: ErrorCode; readonly pointer?: string };

/** Room for every hold that a check places. */
const roomy: Given = { 'ground.areas': [Array<string>(10).fill('.'.repeat(20)), ['.'.repeat(20)]] };
/** And for every recipe. */
const roomyForAll: Given = { ...givenForAll, ...roomy };

const clientRows = operationRows.filter(({ security }) => security === 'clientCredentials');

export const problemChecks = {
  'PROB-01': {
    given: roomy,
    run: async (context) => {
      for (const { code, send } of await everyRefusal(context)) expectProblem(expectRefusal(await send(), code));
    },
  },

  'PROB-02': {
    given: roomy,
    needs: ['worlds', 'simulation'],
    run: async (context) => {
      const refusals = [...(await everyRefusal(context)), ...busyRefusals(context)];
      for (const { code, send } of refusals) expectOfCatalogue(expectRefusal(await send(), code), code);
      const { profiles } = context.capabilities;
      const declared = refusalCases.filter(({ operation }) => profiles.includes(operations[operation].profile));
      await Promise.all(declared.map((row) => rowIsOfCatalogue(row, context)));
    },
  },

  'PROB-03': {
    given: roomyForAll,
    needs: ['home'],
    run: ({ world }) => eachRefused(world, clientRows, (row, request) => misshapenRequests(row, request, ['unknown'])),
  },

  'PROB-04': {
    given: roomyForAll,
    needs: ['home'],
    run: ({ world }) =>
      eachRefused(world, clientRows, (row, request) => [
        ...misshapenRequests(row, request, ['missing', 'wrong']),
        ...(row.idempotencyKey ? ['a'.repeat(256), 'a b'].map((key) => wrongKey({ ...request, key })) : []),
      ]),
  },

  'PROB-05': {
    given: roomyForAll,
    needs: ['home'],
    run: async ({ world, capabilities }) => {
      const { bodyBytes } = capabilities.limits;
      await eachRefused(world, clientRows, (row, request) => (row.body === null ? [] : unreadable(request, bodyBytes)));
      const valid = JSON.stringify(world.filled(adults(1)));
      const whole = { rawBody: valid.padEnd(bodyBytes, ' ') };
      const named = { body: adults(1), headers: { 'content-type': 'application/json; charset=utf-8' } };
      for (const asked of [whole, named])
        expectSuccess(await world.party('sellerA').sendWrong('createHold', asked), 'createHold');
    },
  },

  'PROB-06': {
    given: roomyForAll,
    needs: ['home'],
    run: ({ world }) => eachRefused(world, clientRows, wrongQueries),
  },

  'PROB-07': {
    given: roomyForAll,
    needs: ['home'],
    run: ({ world }) =>
      eachRefused(world, clientRows, (row, request) =>
        row.idempotencyKey ? [wrongKey({ ...request, headers: { 'idempotency-key': '' } })] : [],
      ),
  },

  'PROB-08': {
    given: roomy,
    run: async (context) => {
      for (const { what, send } of await hostileRequests(context)) expectTakenOrRefused(what, await send());
      await hold(context.sellerA);
    },
  },

  'PROB-09': {
    given: roomy,
    run: async (context) => {
      for (const { send } of await everyRefusal(context)) expectNoInside(await send());
      for (const { send } of await hostileRequests(context)) expectNoInside(await send());
    },
  },

  'PROB-10': {
    given: roomy,
    run: async (context) => {
      const { sellerA } = context;
      const refusals = await everyRefusal(context);
      const holds = await everyHold(sellerA);
      for (const { code, send } of refusals) {
        const before = await snapshot(sellerA);
        expectRefusal(await send(), code);
        await expectNothingChanged(sellerA, before);
      }
      expectEqual(await everyHold(sellerA), holds, 'the holds after all that was refused');
    },
  },

  'PROB-11': async (context) => {
    const { allocations, fixtureId } = context.world.data;
    const allocation = `/allocations/${String(allocations.sellerA)}`;
    const unknown = [
      '/nosuchpath',
      '/nosuchpath/of/many',
      `${allocation}/nosuchpath`,
      `/fixtures/${fixtureId}/nosuchpath`,
      '/holds',
    ];
    for (const path of unknown) {
      const answers = [
        await sendRaw(context, { method: 'GET', path }),
        await sendRaw(context, { method: 'POST', path, body: '{}' }),
      ];
      for (const answer of answers) expectProblem(expectRefusal(answer, 'NOT_FOUND'));
    }
    expectEqual(
      (await sendRaw(context, { method: 'GET', path: allocation })).status,
      200,
      'the status of a path that is known',
    );
  },

  'PROB-12': async (context) => {
    const { sellerA, world } = context;
    const { id: holdId } = await hold(sellerA);
    const before = await snapshot(sellerA);
    for (const route of routesOf((name) => (name === 'holdId' ? holdId : (world.pathId(name) ?? `new${name}`)))) {
      for (const method of route.refused) {
        const answer = expectRefusal(await sendRaw(context, { method, path: route.path }), 'METHOD_NOT_ALLOWED');
        expectAllowed(answer, route);
      }
    }
    await expectNothingChanged(sellerA, before);
  },
} satisfies Record<string, Check>;

function expectProblem(answer: CallAnswer): void {
  const mediaType = answer.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  expectEqual(mediaType, 'application/problem+json', 'content-type');
  const { type, title, status, code, retry } = problemOf(answer) ?? {};
  for (const [name, member] of Object.entries({ type, title, code, retry })) {
    expectThat(typeof member === 'string' && member !== '', `the member ${name}`, member, `/${name}`);
  }
  expectEqual(status, answer.status, '/status');
}

function expectOfCatalogue(answer: CallAnswer, code: ErrorCode): void {
  const { type, status, retry } = problemOf(answer) ?? {};
  const wanted = errors[code];
  expectEqual(
    { code, type, status, retry },
    { code, type: wanted.type, status: wanted.status, retry: wanted.retry },
    `the problem ${code}`,
  );
}

/** Every hold that the feed tells of, as it is now. */
async function everyHold(seller: Actor): Promise<Hold[]> {
  const placed = (await allEvents(seller)).filter(({ type }) => type === 'hold.placed');
  return Promise.all(placed.map(({ data }) => readHold(seller, { id: String((data as { holdId?: unknown }).holdId) })));
}

async function rowIsOfCatalogue(row: (typeof refusalCases)[number], { openWorld }: CheckContext): Promise<void> {
  const world = await openWorld({ ...row.given });
  await perform(world, row.before);
  const answer = await ask(world, row.operation, row.request as Asked<OperationId>);
  expectOfCatalogue(expectRefusal(answer, row.code), row.code);
}

/** Every wrong form of every operation's request is refused and leaves no trace; the right one succeeds. */
async function eachRefused(
  world: World,
  rows: readonly Row[],
  wrongs: (row: Row, request: AskedWrongly) => Wrong[],
): Promise<void> {
  const { profiles } = await world.nobody.do('getCapabilities');
  for (const row of rows.filter(({ profile }) => profiles.includes(profile))) {
    const request = await arrange(world, row.id);
    const wrong = wrongs(row, world.filled(request));
    if (wrong.length === 0) continue;
    const watcher = clubFor(world, row.id);
    const before = await snapshot(watcher);
    for (const { asked, code, pointer } of wrong)
      expectRefusal(await actorFor(world, row.id).sendWrong(row.id, asked), code, pointer);
    await expectNothingChanged(watcher, before);
    expectSuccess(await ask(world, row.id, request), row.id);
  }
}

function misshapenRequests(row: Row, request: AskedWrongly, kinds: readonly Misshapen['kind'][]): Wrong[] {
  if (row.body === null) return [];
  const chosen = misshapenBodies(row.body, request.body).filter(({ kind }) => kinds.includes(kind));
  return chosen.map(({ value, pointer }) => ({ asked: { ...request, body: value }, code: 'REQUEST_INVALID', pointer }));
}

function wrongKey(asked: AskedWrongly): Wrong {
  return { asked, code: 'REQUEST_INVALID', pointer: '/header/idempotency-key' };
}

const otherMediaTypes = [
  'text/plain',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'application/jsonp',
];
const notJson = ['', '{"broken":', "{'single':1}", '{"trailing":1,}', '{} {}', 'undefined', '\u0000'];

function unreadable(request: AskedWrongly, bodyBytes: number): Wrong[] {
  const valid = JSON.stringify(request.body);
  return [
    ...otherMediaTypes.map((type): Wrong => ({
      asked: { ...request, headers: { 'content-type': type } },
      code: 'UNSUPPORTED_MEDIA_TYPE',
    })),
    ...notJson.map((rawBody): Wrong => ({ asked: { ...request, rawBody }, code: 'MALFORMED_JSON' })),
    { asked: { ...request, rawBody: valid.padEnd(bodyBytes + 1, ' ') }, code: 'BODY_TOO_LARGE' },
  ];
}

const wrongValues: Readonly<Record<string, readonly unknown[]>> = {
  limit: [0, -1, 501, 1.5, 'many', ''],
  cursor: ['', 'a'.repeat(501)],
  amount: [-1, 1.5, 'many', ''],
};

function wrongQueries(row: Row, request: AskedWrongly): Wrong[] {
  const known = row.parameters.filter((parameter) => parameter.in === 'query').map(({ name }) => name);
  const odd = known.flatMap((name) => (wrongValues[name] ?? []).map((value) => ({ name, value })));
  return [{ name: 'nosuchparameter', value: '1' }, ...odd].map(({ name, value }) => ({
    asked: { ...request, query: { ...request.query, [name]: value } },
    code: 'REQUEST_INVALID',
    pointer: `/query/${name}`,
  }));
}

function expectTakenOrRefused(what: string, answer: CallAnswer): void {
  const { status } = answer;
  expectThat(status < 500, `an answer below 500 to ${what}`, status, 'status');
  if (status < 400) return;
  const code = problemOf(answer)?.code ?? '';
  expectThat(Object.hasOwn(errors, code), `a code of the catalogue for ${what}`, `${status} ${code}`, '/code');
  expectEqual(status, errors[code as ErrorCode].status, `the status of ${code} for ${what}`);
}
