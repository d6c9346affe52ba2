/** Every kind of bad input, each with its documented problem. */
import type { ErrorCode } from '../src/generated/errors.ts';
import type { RawRequest } from '../src/testing/raw-request.ts';
import { adults } from '../src/testing/worlds.ts';
import { confirmationOf, good, type Scene } from './bad-input-scene.ts';

export type BadInput = readonly [
  what: string,
  code: ErrorCode,
  /** The first pointer, or null where there is nothing to point to. */
  pointer: string | null,
  send: (scene: Scene) => RawRequest,
];

const adult = { priceTypeId: 'adult', quantity: 1 };
const selectionOf = (items: unknown, more: object = {}) => ({ selection: { mode: 'bestAvailable', items, ...more } });
const withMember = (member: string) => JSON.stringify(adults(1)).replace('{', `{${member},`);
const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const notUtf8 = Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xc3, 0x28]), Buffer.from('"}')]);
const cursorOf = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

const bodies: readonly BadInput[] = [
  ['malformed JSON', 'MALFORMED_JSON', '/body', (s) => good.createHold(s, { body: '{"selection":' })],
  ['two JSON values', 'MALFORMED_JSON', '/body', (s) => good.createHold(s, { body: '{}{}' })],
  ['no body', 'MALFORMED_JSON', '/body', (s) => good.createHold(s, { body: '' })],
  ['invalid UTF-8', 'MALFORMED_JSON', '/body', (s) => good.createHold(s, { body: notUtf8 })],
  ['null', 'REQUEST_INVALID', '/body', (s) => good.createHold(s, { body: 'null' })],
  ['deep nesting', 'REQUEST_INVALID', '/body', (s) => good.createHold(s, { body: nested(30_000) })],
  ['a huge body', 'BODY_TOO_LARGE', '/body', (s) => good.createHold(s, { body: `"${'x'.repeat(70_000)}"` })],
  [
    'a wrong content type',
    'UNSUPPORTED_MEDIA_TYPE',
    '/header/content-type',
    (s) => good.createHold(s, { headers: { 'content-type': 'text/plain' } }),
  ],
  [
    'a form where JSON is expected',
    'UNSUPPORTED_MEDIA_TYPE',
    '/header/content-type',
    (s) => good.createHold(s, { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' }),
  ],
  [
    'an unknown member',
    'REQUEST_INVALID',
    '/body/colour',
    (s) => good.createHold(s, { body: withMember('"colour":1') }),
  ],
  [
    'a member with a slash and a tilde in its name',
    'REQUEST_INVALID',
    '/body/a~1b~0c',
    (s) => good.createHold(s, { body: withMember('"a/b~c":1') }),
  ],
  [
    'a member __proto__',
    'REQUEST_INVALID',
    '/body/__proto__',
    (s) => good.createHold(s, { body: withMember('"__proto__":{"lifeSeconds":5}') }),
  ],
  [
    'a member constructor',
    'REQUEST_INVALID',
    '/body/constructor',
    (s) => good.createHold(s, { body: withMember('"constructor":{"prototype":{}}') }),
  ],
];

const members: readonly BadInput[] = [
  [
    'a text for a number',
    'REQUEST_INVALID',
    '/body/selection/items/0/quantity',
    (s) => good.createHold(s, { body: selectionOf([{ ...adult, quantity: '1' }]) }),
  ],
  [
    'a fraction of a seat',
    'REQUEST_INVALID',
    '/body/selection/items/0/quantity',
    (s) => good.createHold(s, { body: selectionOf([{ ...adult, quantity: 1.5 }]) }),
  ],
  [
    'a number beyond all numbers',
    'REQUEST_INVALID',
    '/body/selection/items/0/quantity',
    (s) => good.createHold(s, { body: JSON.stringify(adults(1)).replace('"quantity":1', '"quantity":1e400') }),
  ],
  ['no items', 'REQUEST_INVALID', '/body/selection/items', (s) => good.createHold(s, { body: selectionOf([]) })],
  [
    'a NUL in an id',
    'REQUEST_INVALID',
    '/body/selection/items/0/priceTypeId',
    (s) => good.createHold(s, { body: selectionOf([{ ...adult, priceTypeId: 'adult\0' }]) }),
  ],
  [
    'half of a surrogate pair in an id',
    'REQUEST_INVALID',
    '/body/selection/areas/0',
    (s) => good.createHold(s, { body: selectionOf([adult], { areas: ['\ud800'] }) }),
  ],
  [
    'a Unicode name for an area',
    'REQUEST_INVALID',
    '/body/selection/areas/0',
    (s) => good.createHold(s, { body: selectionOf([adult], { areas: ['Nordtribüne 東'] }) }),
  ],
  [
    'the same price type twice',
    'PRICE_TYPE_REPEATED',
    '/body/selection/items/1/priceTypeId',
    (s) => good.createHold(s, { body: selectionOf([adult, adult]) }),
  ],
  [
    'the same seat twice',
    'REQUEST_INVALID',
    '/body/seatIds',
    (s) => good.releaseItems(s, { body: { seatIds: ['A1-A-5', 'A1-A-5'] } }),
  ],
  [
    'negative money',
    'REQUEST_INVALID',
    '/body/expectedTotal/amount',
    (s) => good.confirmOrder(s, { body: confirmationOf(s, { expectedTotal: { amount: -1, currency: 'GBP' } }) }),
  ],
  [
    'money of another currency',
    'TOTAL_MISMATCH',
    '/body/expectedTotal/currency',
    (s) => good.confirmOrder(s, { body: confirmationOf(s, { expectedTotal: { ...s.hold.total, currency: 'EUR' } }) }),
  ],
  [
    "another club's hold in an order",
    'NOT_FOUND',
    '/body/holdId',
    (s) => good.confirmOrder(s, { body: confirmationOf(s, { holdId: s.othersHold.id }) }),
  ],
];

const headers: readonly BadInput[] = [
  [
    'a very long key',
    'REQUEST_INVALID',
    '/header/idempotency-key',
    (s) => good.createHold(s, { headers: { 'idempotency-key': 'k'.repeat(256) } }),
  ],
  [
    'two keys',
    'REQUEST_INVALID',
    '/header/idempotency-key',
    (s) => good.createHold(s, { headers: { 'idempotency-key': ['one', 'two'] } }),
  ],
  [
    'a Unicode key',
    'REQUEST_INVALID',
    '/header/idempotency-key',
    (s) => good.createHold(s, { headers: { 'idempotency-key': 'schlüssel' } }),
  ],
  [
    'a very long precondition',
    'REQUEST_INVALID',
    '/header/if-match',
    (s) => good.releaseItems(s, { headers: { 'if-match': 'x'.repeat(300) } }),
  ],
  ['headers too long for any request', 'REQUEST_INVALID', '/header', (s) => good.get(s, '/events', tooLong)],
];

const tooLong = { 'x-long': 'x'.repeat(20_000) };

const pathsAndQueries: readonly BadInput[] = [
  ['an unknown id', 'NOT_FOUND', null, (s) => good.get(s, '/holds/hld_00000000000000000000')],
  ["another club's id", 'NOT_FOUND', null, (s) => good.get(s, `/holds/${s.othersHold.id}`)],
  ['an id of another kind', 'NOT_FOUND', null, (s) => good.get(s, `/holds/${s.allocationId}`)],
  ['a very long id', 'REQUEST_INVALID', '/path/holdId', (s) => good.get(s, `/holds/${'x'.repeat(101)}`)],
  ['an id as long as a URL gets', 'REQUEST_INVALID', '/path/holdId', (s) => good.get(s, `/holds/${'x'.repeat(9000)}`)],
  ['a Unicode id', 'REQUEST_INVALID', '/path/holdId', (s) => good.get(s, `/holds/${encodeURIComponent('Łódź')}`)],
  ['a NUL in a path', 'REQUEST_INVALID', '/path/holdId', (s) => good.get(s, '/holds/hld_%00')],
  ['a percent sign without digits', 'NOT_FOUND', null, (s) => good.get(s, '/holds/%zz')],
  ['bytes in a path that are not UTF-8', 'NOT_FOUND', null, (s) => good.get(s, '/holds/%ff%fe')],
  ['an unknown path', 'NOT_FOUND', null, (s) => good.get(s, '/nothing')],
  ['a path above the base', 'NOT_FOUND', null, (s) => good.get(s, '/../etc/passwd')],
  ['an unknown query parameter', 'REQUEST_INVALID', '/query/colour', (s) => good.get(s, '/events?colour=1')],
  ['a repeated query parameter', 'REQUEST_INVALID', '/query/limit', (s) => good.get(s, '/events?limit=1&limit=2')],
  ['a query parameter __proto__', 'REQUEST_INVALID', '/query/__proto__', (s) => good.get(s, '/events?__proto__=1')],
  ['a page of no items', 'REQUEST_INVALID', '/query/limit', (s) => good.get(s, '/events?limit=0')],
  ['a word for a number', 'REQUEST_INVALID', '/query/limit', (s) => good.get(s, '/events?limit=many')],
  ['a very long cursor', 'REQUEST_INVALID', '/query/cursor', (s) => good.get(s, `/events?cursor=${'x'.repeat(9000)}`)],
  ['a made-up cursor', 'REQUEST_INVALID', '/query/cursor', (s) => good.get(s, '/events?cursor=abc')],
  ['a cursor with something after it', 'REQUEST_INVALID', '/query/cursor', (s) => good.get(s, '/events?cursor=MQ*')],
  ['a negative cursor', 'REQUEST_INVALID', '/query/cursor', (s) => good.get(s, `/events?cursor=${cursorOf(-1)}`)],
  [
    'a cursor of another list',
    'REQUEST_INVALID',
    '/query/cursor',
    (s) => good.get(s, `/fixtures?cursor=${cursorOf(1)}`),
  ],
  [
    'a cursor with a NUL in it',
    'REQUEST_INVALID',
    '/query/cursor',
    (s) => good.get(s, `/fixtures?cursor=${cursorOf(['\0', 'a'])}`),
  ],
];

const tokenHeader = (token: string) => ({ authorization: `Bearer ${token}` });

const callers: readonly BadInput[] = [
  ['no token', 'UNAUTHENTICATED', null, (s) => ({ path: `/holds/${s.hold.id}` })],
  [
    'a token of another scheme',
    'UNAUTHENTICATED',
    null,
    (s) => good.get(s, '/events', { authorization: 'Basic YTpi' }),
  ],
  ['no JWT', 'UNAUTHENTICATED', null, (s) => good.get(s, '/events', tokenHeader('a.b.c'))],
  ['a JWT without signature', 'UNAUTHENTICATED', null, (s) => good.get(s, '/events', tokenHeader(unsigned(s)))],
  [
    'an expired token',
    'UNAUTHENTICATED',
    null,
    (s) => good.get(s, '/events', tokenHeader(s.token('sellerA', 'expired'))),
  ],
  [
    'a token from ahead of time',
    'UNAUTHENTICATED',
    null,
    (s) => good.get(s, '/events', tokenHeader(s.token('sellerA', 'early'))),
  ],
  [
    'a token for another audience',
    'UNAUTHENTICATED',
    null,
    (s) => good.get(s, '/events', tokenHeader(s.token('sellerA', 'wrongAudience'))),
  ],
  [
    'a token without the scope',
    'SCOPE_MISSING',
    null,
    (s) => good.get(s, '/events', tokenHeader(s.token('sellerA without events:read'))),
  ],
  [
    "the sandbox's secret",
    'UNAUTHENTICATED',
    null,
    (s) => good.get(s, '/events', tokenHeader('a-sandbox-secret-for-tests')),
  ],
];

function unsigned(scene: Scene): string {
  const none = Buffer.from('{"alg":"none"}').toString('base64url');
  return `${none}.${scene.token('sellerA').split('.')[1]}.`;
}

export const badInputs: readonly BadInput[] = [...bodies, ...members, ...headers, ...pathsAndQueries, ...callers];
