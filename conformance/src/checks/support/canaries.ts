/** Texts that must never come out of an Issuer where they don't belong. */
import type { Exchange } from '../../http/exchange.ts';
import { Failure, SuiteError } from '../../outcome.ts';
import { newKey, type Actor } from '../../world/actor.ts';
import type { World } from '../../world/world.ts';
import { expectStatus } from '../expect.ts';
import { adults, confirm, seatIds } from './purchase.ts';

/** A text and what it is called, because it is not shown. */
export type Secret = readonly [what: string, text: string];

/**
 * No answer of these exchanges carries any of these texts. `http.trace` of the context has every exchange of the check
 * so far; leave out those in which a secret may stand. Failing, it names the secret and shows the exchange.
 */
export function expectNowhere(exchanges: readonly Exchange[], secrets: readonly Secret[]): void {
  const answered = exchanges.filter(({ answer }) => answer !== null && answer.text !== '');
  if (answered.length === 0 || secrets.length === 0 || secrets.some(([, text]) => text.length < 8))
    throw new SuiteError('There is nothing to look for, or nowhere to look.');
  for (const exchange of answered) {
    const carried = secrets.find(([, text]) => exchange.answer?.text.includes(text));
    if (!carried) continue;
    const expected = `an answer without ${carried[0]}`;
    const seen = `${carried[0]} stands in it`;
    throw new Failure(`${exchange.operationId ?? 'The answer'} gives ${carried[0]} away.`, { expected, seen }, exchange);
  }
}

/** A request of every operation that takes a key, each with one that can be told from everything else. Gives the keys. */
export async function useKeys(seller: Actor): Promise<string[]> {
  const keys: string[] = [];
  const canary = (): string => {
    keys.push(`canary-${newKey()}`);
    return keys.at(-1) ?? '';
  };
  const { id: holdId } = await seller.do('createHold', { body: adults(3), key: canary() });
  const path = { holdId };
  await seller.do('extendHold', { path, body: { lifeSeconds: 86_400 }, key: canary() });
  const { groups } = await seller.do('replaceHoldItems', { path, body: adults(4), key: canary() });
  await seller.do('releaseHoldItems', { path, body: { seatIds: seatIds({ groups }).slice(0, 1) }, key: canary() });
  await confirm(seller, await seller.do('checkHold', { path, key: canary() }));
  await seller.refused('HOLD_CONFIRMED', 'checkHold', { path, key: canary() });
  return keys;
}

export async function feedText(reader: Actor): Promise<string> {
  const answer = expectStatus(await reader.send('listEvents', { query: { limit: 500 } }), 200);
  return answer.text;
}

/** Whole, and as the parts that a signed token is made of. */
export function secretsOf({ data, control }: World): Secret[] {
  const basic = (id: string, secret: string): string => Buffer.from(`${id}:${secret}`).toString('base64');
  const ofClients = data.clients.flatMap(({ clientId, clientSecret, tokens }) => [
    ['a client secret', clientSecret] as const,
    ['client credentials', basic(clientId, clientSecret)] as const,
    ...Object.values(tokens).flatMap((token) => [token, ...token.split('.')].map((part) => ['a token', part] as const)),
  ]);
  const all = [...ofClients, ['the sandbox secret', control.token ?? ''] as const];
  return all.filter(([, secret]) => secret.length >= 8);
}
