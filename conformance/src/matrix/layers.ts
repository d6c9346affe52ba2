/** Every operation with every request that a layer before the rules must refuse. */
import type { ErrorCode } from '../generated/errors.ts';
import type { OperationId, OperationRow } from '../generated/operations.ts';
import type { CheckContext, Run } from '../checks/check.ts';
import { expectRefusal, expectThat } from '../checks/expect.ts';
import { ofOperation, type Definition } from '../definition.ts';
import { actorFor, arrange, isOfHome } from '../steps.ts';
import type { Asked, AskedWrongly } from '../world/actor.ts';
import { objectParameters, operationRows, settingFor, twinSucceeds } from './valid-after.ts';

type Row = OperationRow & { readonly id: OperationId };
type Wrong = { readonly asked: AskedWrongly; readonly pointer?: string };
type Layer = {
  readonly says: string;
  readonly code: ErrorCode;
  /** Every way to be wrong, given the valid request. None: it can't be brought about for this operation. */
  readonly wrongs: (row: Row, request: AskedWrongly, context: CheckContext) => Wrong[];
};

export const layers: Readonly<Record<400 | 404 | 412 | 413 | 415 | 422, Layer>> = {
  400: {
    says: 'A body that is not JSON is refused.',
    code: 'MALFORMED_JSON',
    wrongs: (_row, request) => [{ asked: { ...request, rawBody: '{"broken":' } }],
  },
  404: { says: 'An unknown id is answered 404.', code: 'NOT_FOUND', wrongs: unknownIds },
  412: {
    says: 'Another revision in If-Match is answered 412.',
    code: 'REVISION_CHANGED',
    wrongs: (_row, request) => [{ asked: { ...request, headers: { 'if-match': '"another-revision"' } } }],
  },
  413: {
    says: 'A body above the declared limit is refused.',
    code: 'BODY_TOO_LARGE',
    wrongs: (_row, request, { capabilities }) => [
      { asked: { ...request, rawBody: JSON.stringify('x'.repeat(capabilities.limits.bodyBytes)) } },
    ],
  },
  415: {
    says: 'A body of another media type is refused.',
    code: 'UNSUPPORTED_MEDIA_TYPE',
    wrongs: (_row, request) => [{ asked: { ...request, headers: { 'content-type': 'text/plain' } } }],
  },
  422: {
    says: 'A request that does not have the documented shape is refused, with a pointer to where.',
    code: 'REQUEST_INVALID',
    wrongs: misshapen,
  },
};

export const layerDefinitions: readonly Definition[] = operationRows.flatMap((row) => [
  ...Object.entries(layers).flatMap(([status, layer]) =>
    row.statuses.includes(Number(status)) ? [layerDefinition(row, status, layer)] : [],
  ),
  ...([429, 503] as const).flatMap((status) => (canSimulate(row, status) ? [busyDefinition(row, status)] : [])),
]);

function layerDefinition(row: Row, status: string, layer: Layer): Definition {
  const check = { ...settingFor(row), run: layerRun(row, layer) };
  return ofOperation(`LAYER.${row.id}.${status}`, 'layer', row.id, 'LAYER-10', `${row.id}: ${layer.says}`, check);
}

function layerRun(row: Row, { code, wrongs }: Layer): Run {
  return async (context) => {
    const { world } = context;
    const request = await arrange(world, row.id);
    for (const { asked, pointer } of wrongs(row, request, context)) {
      expectRefusal(await actorFor(world, row.id).sendWrong(row.id, asked), code, pointer);
    }
    await twinSucceeds(world, row.id, request);
  };
}

function unknownIds(row: Row, request: AskedWrongly): Wrong[] {
  return objectParameters(row).map((name) => ({
    asked: { ...request, path: { ...request.path, [name]: 'nosuchobject' } },
  }));
}

function misshapen(row: Row, request: AskedWrongly): Wrong[] {
  const query = row.parameters.some((parameter) => parameter.in === 'query');
  const body = { ...(request.body as object), nosuchMember: true };
  return [
    { asked: { ...request, query: { nosuchParameter: '1' } }, pointer: '/query/nosuchParameter' },
    ...(row.body === null ? [] : [{ asked: { ...request, body }, pointer: '/body/nosuchMember' }]),
    ...(row.idempotencyKey
      ? [{ asked: { ...request, headers: { 'idempotency-key': '' } }, pointer: '/header/idempotency-key' }]
      : []),
    ...(query ? [{ asked: { ...request, query: { limit: 0 } }, pointer: '/query/limit' }] : []),
  ];
}

/** The sandbox simulates for requests whose token says which world they are of. */
export function canSimulate(row: OperationRow, status: number): boolean {
  return row.security === 'clientCredentials' && row.statuses.includes(status);
}

function busyDefinition(row: Row, status: 429 | 503): Definition {
  const says = `${row.id}: ${status} carries Retry-After, and the request is not done.`;
  const { given, needs } = isOfHome(row.id) ? settingFor(row) : { given: undefined, needs: [] };
  const check = { ...(given ? { given } : {}), needs: [...needs, 'simulation' as const], run: busyRun(row, status) };
  return ofOperation(`LAYER.${row.id}.${status}`, 'layer', row.id, 'SAND-07', says, check);
}

function busyRun({ id }: Row, status: 429 | 503): Run {
  return async ({ world, control }) => {
    const request: Asked<OperationId> = { ...(await arrange(world, id)), key: crypto.randomUUID() };
    await control.do('simulateAction', { body: { kind: 'answer', operationId: id, status, times: 1 } });
    const answer = await actorFor(world, id).sendBusy(id, request);
    expectRefusal(answer, status === 429 ? 'RATE_EXCEEDED' : 'UNAVAILABLE');
    expectThat(
      /^\d+$/.test(answer.headers['retry-after'] ?? ''),
      'Retry-After in seconds',
      answer.headers['retry-after'],
      'retry-after',
    );
    await twinSucceeds(world, id, request);
  };
}
