/** Valid requests, and the same broken in one layer each. Two put together tell which layer looks first. */
import type { ErrorCode } from '../../generated/errors.ts';
import type { OperationId } from '../../generated/operations.ts';
import type { Hold } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import { newKey, type Actor, type AskedWrongly } from '../../world/actor.ts';
import type { CheckContext } from '../check.ts';
import { expectRefusal, expectSuccess } from '../expect.ts';
import { adults, confirmationOf, hold, releaseHold, seatIds } from './purchase.ts';

/** In the order in which they look. */
export const layerNames = ['body', 'schema', 'key', 'object', 'revision', 'lifecycle', 'rule'] as const;
export type LayerName = (typeof layerNames)[number];

export type Broken = { readonly code: ErrorCode; readonly asked: AskedWrongly };
export type Subject = {
  readonly operationId: OperationId;
  /** Sent as it is, it succeeds. */
  readonly valid: AskedWrongly;
  /** What must be put over the valid request to break it in that layer alone. */
  readonly broken: Readonly<Record<LayerName, readonly Broken[]>>;
};

/** Seats that no order may have: the criterion's default is 8. */
const tooMany = 9;

/** Requests of the first Seller, each about a hold of its own. */
export async function brokenRequests(context: CheckContext): Promise<Subject[]> {
  const { sellerA } = context;
  const usedKey = newKey();
  const { id: releasedId } = await sellerA.do('createHold', { body: adults(2), key: usedKey });
  await releaseHold(sellerA, { id: releasedId });
  const [replaced, shrunk, sold] = [await hold(sellerA, 2), await hold(sellerA, 2), await hold(sellerA, 2)];
  const general = generalLayers(context, usedKey);
  return [
    newHold(general),
    ofHold('replaceHoldItems', replaced, releasedId, { body: adults(2) }, tooManySeats(), general),
    ofHold(
      'releaseHoldItems',
      shrunk,
      releasedId,
      { body: { seatIds: seatIds(shrunk).slice(0, 1) } },
      foreignSeat(),
      general,
    ),
    newOrder(sold, releasedId, general),
  ];
}

type General = Readonly<Record<'body' | 'schema' | 'key', readonly Broken[]>>;

function generalLayers({ capabilities }: CheckContext, usedKey: string): General {
  const tooLarge = JSON.stringify('x'.repeat(capabilities.limits.bodyBytes));
  return {
    body: [
      { code: 'UNSUPPORTED_MEDIA_TYPE', asked: { headers: { 'content-type': 'text/plain' } } },
      { code: 'BODY_TOO_LARGE', asked: { rawBody: tooLarge } },
      { code: 'MALFORMED_JSON', asked: { rawBody: '{"broken":' } },
    ],
    schema: [
      { code: 'REQUEST_INVALID', asked: { query: { nosuchparameter: '1' } } },
      { code: 'REQUEST_INVALID', asked: { body: { nosuchMember: true } } },
    ],
    key: [{ code: 'IDEMPOTENCY_KEY_REUSED', asked: { key: usedKey } }],
  };
}

function newHold(general: General): Subject {
  const object: Broken[] = [{ code: 'NOT_FOUND', asked: { path: { allocationId: 'nosuchallocation' } } }];
  const broken = { ...general, object, revision: [], lifecycle: [], rule: tooManySeats() };
  return { operationId: 'createHold', valid: { body: adults(1) }, broken };
}

function ofHold(
  operationId: OperationId,
  { id }: Hold,
  releasedId: string,
  request: AskedWrongly,
  rule: Broken[],
  general: General,
): Subject {
  return {
    operationId,
    valid: { ...request, path: { holdId: id } },
    broken: {
      ...general,
      object: [{ code: 'NOT_FOUND', asked: { path: { holdId: 'nosuchhold' } } }],
      revision: [{ code: 'REVISION_CHANGED', asked: { headers: { 'if-match': '"another-revision"' } } }],
      lifecycle: [{ code: 'HOLD_RELEASED', asked: { path: { holdId: releasedId } } }],
      rule,
    },
  };
}

function newOrder(sold: Hold, releasedId: string, general: General): Subject {
  const body = confirmationOf(sold);
  return {
    operationId: 'confirmOrder',
    valid: { body },
    broken: {
      ...general,
      key: [],
      object: [
        { code: 'NOT_FOUND', asked: { path: { allocationId: 'nosuchallocation' } } },
        { code: 'NOT_FOUND', asked: { body: { holdId: 'nosuchhold' } } },
      ],
      revision: [],
      lifecycle: [{ code: 'HOLD_RELEASED', asked: { body: { holdId: releasedId } } }],
      rule: [{ code: 'TOTAL_MISMATCH', asked: { body: { expectedTotal: { amount: body.expectedTotal.amount + 1 } } } }],
    },
  };
}

function tooManySeats(): Broken[] {
  return [{ code: 'ORDER_LIMIT_EXCEEDED', asked: { body: adults(tooMany) } }];
}

function foreignSeat(): Broken[] {
  return [{ code: 'SEAT_NOT_IN_HOLD', asked: { body: { seatIds: ['nosuchseat'] } } }];
}

export function sendBroken(
  actor: Actor,
  { operationId, valid }: Subject,
  ...breaks: readonly Broken[]
): Promise<CallAnswer> {
  return actor.sendWrong(
    operationId,
    breaks.reduce((asked, { asked: over }) => merged(asked, over), valid),
  );
}

/** Each of the upper layers answers whichever of the lower ones is broken too; each lower one answers alone. */
export async function expectBefore(
  actor: Actor,
  subject: Subject,
  upper: readonly LayerName[],
  lower: readonly LayerName[],
): Promise<void> {
  const [uppers, lowers] = [upper, lower].map((names) => names.flatMap((name) => subject.broken[name])) as [
    Broken[],
    Broken[],
  ];
  for (const second of lowers) {
    for (const first of uppers) {
      if (!isHidden(first, second)) expectRefusal(await sendBroken(actor, subject, second, first), first.code);
    }
    expectRefusal(await sendBroken(actor, subject, second), second.code);
  }
}

/** The valid request, sent when everything about it has been refused: it succeeds. */
export async function expectValid(actor: Actor, subject: Subject): Promise<void> {
  expectSuccess(await sendBroken(actor, subject), subject.operationId);
}

/** A body that is replaced whole, or another id at the same place, takes the second break away. */
function isHidden({ asked: first }: Broken, { asked: second }: Broken): boolean {
  const places = Object.keys({ ...first.path }).filter((name) => name in { ...second.path });
  return (
    places.length > 0 ||
    (first.rawBody !== undefined && second.body !== undefined) ||
    sharesMember(first.body, second.body)
  );
}

function sharesMember(first: unknown, second: unknown): boolean {
  return isObject(first) && isObject(second) && Object.keys(first).some((name) => name in second);
}

function merged<Value>(under: Value, over: unknown): Value {
  if (!isObject(under) || !isObject(over)) return over as Value;
  const members = Object.entries(over).map(([name, value]) => [name, merged(under[name], value)]);
  return { ...under, ...Object.fromEntries(members) } as Value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
