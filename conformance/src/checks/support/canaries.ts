/** Texts that must never come out of an Issuer where they don't belong. */
import type { Exchange } from '../../http/exchange.ts';
import { operationRows } from '../../matrix/valid-after.ts';
import { Failure, SuiteError } from '../../outcome.ts';
import { recipes } from '../../requests.ts';
import { arrange, ask, perform } from '../../steps.ts';
import type { Actor } from '../../world/actor.ts';
import type { World } from '../../world/world.ts';
import type { CheckContext } from '../check.ts';
import { expectStatus, expectSuccess } from '../expect.ts';

/** A text and what it is called, because it is not shown. */
export type Secret = readonly [what: string, text: string];

/** Whatever is shorter may stand somewhere by chance. */
const shortest = 8;

/**
 * No answer of these exchanges carries any of these texts. `http.trace` of the context has every exchange of the check
 * so far; leave out those in which a secret may stand. Failing, it names the secret and shows the exchange.
 */
export function expectNowhere(exchanges: readonly Exchange[], secrets: readonly Secret[]): void {
  const answered = exchanges.filter(({ answer }) => answer !== null && answer.text !== '');
  if (answered.length === 0 || secrets.length === 0 || secrets.some(([, text]) => text.length < shortest))
    throw new SuiteError('There is nothing to look for, or nowhere to look.');
  for (const exchange of answered) {
    const carried = secrets.find(([, text]) => exchange.answer?.text.includes(text));
    if (!carried) continue;
    const expected = `an answer without ${carried[0]}`;
    const seen = `${carried[0]} stands in it`;
    throw new Failure(
      `${exchange.operationId ?? 'The answer'} gives ${carried[0]} away.`,
      { expected, seen },
      exchange,
    );
  }
}

/** Every operation with a key of what the target declares, done once, and a request with a key that is refused. */
export async function useEveryKey(context: Pick<CheckContext, 'world' | 'capabilities'>): Promise<void> {
  const { world, capabilities } = context;
  const keyed = operationRows.filter(
    ({ idempotencyKey, profile }) => idempotencyKey && capabilities.profiles.includes(profile),
  );
  for (const { id } of keyed) expectSuccess(await ask(world, id, await arrange(world, id)), id);
  await arrange(world, 'getOrder');
  await world.party('sellerA').refused('HOLD_CONFIRMED', 'checkHold');
}

/** What is handed out of a ticket: its payload, its links. */
export async function handOutSecrets(context: Pick<CheckContext, 'world' | 'capabilities'>): Promise<void> {
  const { world, capabilities } = context;
  const seller = world.party('sellerA');
  if (capabilities.profiles.includes('fulfil')) {
    await perform(world, recipes.getDeliverable.before);
    const { items } = await seller.do('listDeliverables');
    for (const { id } of items.filter(({ mediaType }) => mediaType === 'application/json'))
      await seller.do('getDeliverable', { path: { deliverableId: id } });
  }
  if (capabilities.profiles.includes('barcode')) await seller.do('getBarcode');
}

/** Members of answers that hold a secret, wherever they stand. */
const telling: Readonly<Record<string, string>> = {
  payload: 'the payload of a barcode',
  href: 'a link for a fan',
  secret: 'the secret of a webhook',
};

/** What requests and answers have carried that no event may: keys, payloads, links, secrets of webhooks; whole and in parts. */
export function secretsSent(exchanges: readonly Exchange[]): Secret[] {
  const found = exchanges.flatMap(({ request, answer }) => {
    const key = request.headers['idempotency-key'];
    const members = Object.entries(objectIn(answer?.text ?? '')).flatMap(([name, value]) => {
      const what = telling[name];
      return what !== undefined && typeof value === 'string' ? [[what, value] as const] : [];
    });
    return key === undefined ? members : [['an idempotency key', key] as const, ...members];
  });
  return found.flatMap(([what, text]) => partsOf(text).map((part) => [what, part] as const));
}

/** Of a signed text its parts, of a link its last part, of a webhook's secret what comes after its name. */
function partsOf(text: string): string[] {
  const parts = text.startsWith('http') ? text.split('/').slice(-1) : text.split(/[._]/);
  return [...new Set([text, ...parts])].filter((part) => part.length >= shortest);
}

function objectIn(text: string): object {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
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
  return all.filter(([, secret]) => secret.length >= shortest);
}
