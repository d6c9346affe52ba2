/** Requests that no honest client sends. Each must be taken or refused; none may break the Issuer. */
import type { CallAnswer } from '../../http/recorded-client.ts';
import type { CheckContext } from '../check.ts';
import { adults, hold } from './purchase.ts';
import { sendBytes, sendRaw } from './raw-request.ts';

export type Hostile = { readonly what: string; readonly send: () => Promise<CallAnswer> };

export async function hostileRequests(context: CheckContext): Promise<Hostile[]> {
  const { id } = await hold(context.sellerA, 1);
  return [
    ...bodies(context),
    ...paths(context, id),
    ...queries(context),
    ...headers(context, id),
    ...tokens(context),
    ...brokenText(context),
  ];
}

const deep = 500;
const digits = '9'.repeat(400);

/** What is put where a body should be. Longer ones are cut to what the Issuer says it takes. */
function bodies({ sellerA, world, capabilities }: CheckContext): Hostile[] {
  const valid = JSON.stringify(world.filled(adults(1)));
  const [before = '', after = ''] = valid.split('"quantity":1');
  const quantity = (text: string): string => `${before}"quantity":${text}${after}`;
  const priceType = (text: string): string =>
    JSON.stringify({ selection: { mode: 'bestAvailable', items: [{ priceTypeId: text, quantity: 1 }] } });
  const half = Math.floor(capabilities.limits.bodyBytes / 2);
  const texts: Record<string, string> = {
    'deeply nested lists': '['.repeat(deep) + ']'.repeat(deep),
    'lists nested as deep as a body can be': '['.repeat(half) + ']'.repeat(half),
    'deeply nested objects': '{"selection":'.repeat(deep) + '1' + '}'.repeat(deep),
    'a list that never ends': '['.repeat(deep),
    'a number beyond every range': quantity('1e400'),
    'a number of 400 digits': quantity(digits),
    'a number beyond 64 bits': quantity('18446744073709551617'),
    'a number next to nothing': quantity('1e-400'),
    'minus nought': quantity('-0'),
    'no number at all': quantity('NaN'),
    'a raw control character': priceType('x').replace('x', '\u0001'),
    'an escaped NUL': priceType('\u0000'),
    'escaped control characters': priceType('\u0007\u001b[31m\r\n'),
    'half a surrogate pair': priceType('x').replace('"x"', String.raw`"\ud800"`),
    'names in many scripts': priceType('Ødegård 李明 Привет مرحبا ‮ 👩‍🦽'),
    'a byte order mark': `\uFEFF${valid}`,
    'a member twice': valid.replace('{', '{"selection":null,'),
    'a prototype': valid.replace('{', '{"__proto__":{"admin":true},"constructor":{"prototype":null},'),
    'a query in a text': priceType(`'; drop table holds; --`),
    'a template in a text': priceType('${7*7}#{7*7}<%=7*7%>'),
    'a bare word': 'undefined',
    nothing: '',
    null: 'null',
    'a text': '"text"',
  };
  return Object.entries(texts).map(([what, rawBody]) => ({
    what: `${what} as a body`,
    send: () => sellerA.sendWrong('createHold', { rawBody: rawBody.slice(0, capabilities.limits.bodyBytes) }),
  }));
}

const oddSegments = [
  '%',
  '%zz',
  '%E0%A4%A',
  '%00',
  '%C0%AF',
  '%FF%FE',
  '%2e%2e%2f%2e%2e',
  '%F0%9F%8E%9F',
  "'%20or%20''='",
  '%0d%0aset-cookie:a=b',
  'a'.repeat(3000),
];

/** Odd ids, to read and to change by. */
function paths(context: CheckContext, holdId: string): Hostile[] {
  const body = JSON.stringify(context.world.filled(adults(1)));
  const key = { 'idempotency-key': crypto.randomUUID() };
  return oddSegments.flatMap((segment): Hostile[] => [
    {
      what: `the id ${segment.slice(0, 20)}`,
      send: () => sendRaw(context, { method: 'GET', path: `/holds/${segment}` }),
    },
    {
      what: `the end ${segment.slice(0, 20)}`,
      send: () => sendRaw(context, { method: 'GET', path: `/holds/${holdId}${segment}` }),
    },
    {
      what: `the allocation ${segment.slice(0, 20)}`,
      send: () => sendRaw(context, { method: 'POST', path: `/allocations/${segment}/holds`, body, headers: key }),
    },
  ]);
}

function queries(context: CheckContext): Hostile[] {
  const packed = ['null', '1e999', '-1', '[]', '{"position":{}}', '["\\u0000","\\u0000"]', '[1,2,3]', digits].map(
    (text) => Buffer.from(text).toString('base64url'),
  );
  const cursors = [...packed, '%00', '%FF%FE', '%E0%A4%A', '\u{1F39F}'].map(
    (cursor) => `cursor=${encodeURI(cursor).replaceAll('%25', '%')}`,
  );
  const odd = [
    'limit=1&limit=2',
    'limit[]=1',
    'limit=%',
    'limit=99999999999999999999',
    'limit=1e3',
    'limit=0x10',
    '__proto__=1',
    '=',
    '&&&',
    `a=${'b'.repeat(3000)}`,
  ];
  const lists = ['/fixtures', '/events', `/allocations/${String(context.world.data.allocations.sellerA)}/orders`];
  return lists.flatMap((path) =>
    [...cursors, ...odd].map((query) => ({
      what: `${path}?${query.slice(0, 30)}`,
      send: () => sendRaw(context, { method: 'GET', path: `${path}?${query}` }),
    })),
  );
}

/** Headers go out byte by byte: what stands here beyond ASCII is no UTF-8. */
function headers({ sellerA }: CheckContext, holdId: string): Hostile[] {
  const asked = { path: { holdId }, body: adults(1) };
  const values = ['\u00e9\u00ff', '%00', ' ', '"', 'W/"', '"a" "b", ,', "'; --", 'a'.repeat(3000)];
  return values.flatMap((value): Hostile[] => [
    {
      what: `the idempotency key ${value.slice(0, 20)}`,
      send: () => sellerA.sendWrong('createHold', { body: adults(1), key: value }),
    },
    {
      what: `If-Match ${value.slice(0, 20)}`,
      send: () => sellerA.sendWrong('replaceHoldItems', { ...asked, headers: { 'if-match': value } }),
    },
    {
      what: `the media type ${value.slice(0, 20)}`,
      send: () => sellerA.sendWrong('createHold', { body: adults(1), headers: { 'content-type': value } }),
    },
    {
      what: `Accept ${value.slice(0, 20)}`,
      send: () => sellerA.sendWrong('getAvailability', { headers: { accept: value } }),
    },
  ]);
}

function tokens({ sellerA }: CheckContext): Hostile[] {
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const forged = [
    `${part({ alg: 'none' })}.${part({})}.`,
    `${part({ alg: 'HS256' })}.${part(null)}.${part({})}`,
    `${part([])}.${part([])}.${part([])}`,
    '..',
    '\u00e9',
    'a'.repeat(3000),
  ];
  return forged.map((token) => ({
    what: `the token ${token.slice(0, 20)}`,
    send: () => sellerA.withToken(token).send('getAvailability'),
  }));
}

/** Bytes that are no UTF-8, inside what would else be a valid body. */
function brokenText(context: CheckContext): Hostile[] {
  const valid = JSON.stringify(context.world.filled(adults(1)));
  const [before = '', after = ''] = valid.split('bestAvailable');
  const odd: Record<string, Buffer> = {
    'a lone continuation byte': Buffer.from([0x80]),
    'a text that is too short': Buffer.from([0xe2, 0x82]),
    'an overlong slash': Buffer.from([0xc0, 0xaf]),
    'bytes that never stand in UTF-8': Buffer.from([0xff, 0xfe, 0x00]),
  };
  const path = `/allocations/${String(context.world.data.allocations.sellerA)}/holds`;
  const inside = Object.entries(odd).map(([what, bytes]): [string, Buffer] => [
    what,
    Buffer.concat([Buffer.from(before), bytes, Buffer.from(after)]),
  ]);
  return [...inside, ['UTF-16', Buffer.from(valid, 'utf16le')] as const].map(([what, bytes]) => ({
    what: `${what} in a body`,
    send: () => sendBytes(context, path, bytes),
  }));
}
