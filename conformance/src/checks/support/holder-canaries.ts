/** Values of a holder that stand nowhere by chance, and the ways for them to get out. */
import { operations, type OperationId, type OperationRow } from '../../generated/operations.ts';
import type { HolderRequest } from '../../generated/types.ts';
import type { CallAnswer } from '../../http/recorded-client.ts';
import { cancellationOf, recipeFor, recipes, type RecipeStep } from '../../requests.ts';
import { complete, perform } from '../../steps.ts';
import type { World } from '../../world/world.ts';
import type { CheckContext } from '../check.ts';
import { expectRefusal, expectThat } from '../expect.ts';
import type { Secret } from './canaries.ts';

/** For an allocation that asks for these four fields. */
export const canaryFields = ['name', 'email', 'telephone', 'dateOfBirth'] as const;
export const canaryHolder = {
  name: 'Zebulon Quixwhistle-Vandermarck',
  email: 'quixwhistle.vandermarck@canary-fan.example',
  telephone: '+998 71 555 04 61 93',
  dateOfBirth: '1911-03-07',
} as const satisfies HolderRequest;
/** A field that is not asked for, and values that are none. */
const strangeNumber = 'SUP-7Q4X-9913-ZV';
const noEmail = 'quixwhistle at canary-fan';

export const canarySecrets: readonly Secret[] = [
  ...Object.entries(canaryHolder).map(([field, value]) => [`the holder's ${field}`, value] as const),
  ["a part of the holder's name", 'Quixwhistle-Vandermarck'],
  ["the holder's supporterNumber", strangeNumber],
  ["what was given for the holder's email", noEmail],
];

type Declared = Pick<CheckContext, 'world' | 'capabilities'>;

/** What happens to the tickets 0 to 2 of an order when they are known to have a holder. */
const story: readonly RecipeStep[] = [
  recipeStep('reportDelivery'),
  { operation: 'createCancellation', request: { body: cancellationOf(['{{order.ticket.2}}']) } },
  { operation: 'confirmCancellation', request: recipes.confirmCancellation.request },
  { operation: 'getBarcode', request: { path: { ticketId: '{{order.ticket.1}}' } } },
  recipeStep('recordScans'),
  { operation: 'eraseHolder', request: { path: { ticketId: '{{order.ticket.1}}' } } },
  // Before ticket 0 is listed, as reading a listing has it.
  { operation: 'createExchange', request: recipes.createExchange.request },
];

/** Three tickets with the canaries for holders; ticket 0 keeps them, and all that profiles declare happens to the others. */
export async function makeHolderHistory({ world, capabilities }: Declared): Promise<void> {
  const holders = [0, 1, 2].map((number) => ({
    operation: 'setHolder' as const,
    request: { path: { ticketId: `{{order.ticket.${number}}}` }, body: canaryHolder },
  }));
  await perform(world, recipes.getTicket.before);
  await perform(world, holders);
  await perform(
    world,
    story.filter(({ operation }) => capabilities.profiles.includes(operations[operation].profile)),
  );
}

/** Requests that say a holder wrongly. The problem points to the place and leaves the value out. */
export async function provokeProblems({ world }: Pick<CheckContext, 'world'>): Promise<void> {
  const seller = world.party('sellerA');
  const { name, ...nameless } = canaryHolder;
  const send = (body: object): Promise<CallAnswer> => seller.sendWrong('setHolder', { body });
  expectRefusal(await send({ ...canaryHolder, supporterNumber: strangeNumber }), 'HOLDER_FIELD_NOT_ASKED');
  expectRefusal(await send(nameless), 'HOLDER_FIELD_MISSING');
  expectRefusal(await send({ ...canaryHolder, email: noEmail }), 'REQUEST_INVALID');
  expectRefusal(await send({ ...canaryHolder, dateOfBirth: name }), 'REQUEST_INVALID');
  expectRefusal(await send({ ...canaryHolder, name: `${name} `.repeat(20) }), 'REQUEST_INVALID');
  expectRefusal(await send({ ...canaryHolder, nosuchMember: strangeNumber }), 'REQUEST_INVALID');
  const rawBody = `{"name": "${name}`;
  expectRefusal(await seller.sendWrong('setHolder', { rawBody }), 'MALFORMED_JSON');
  const path = { ticketId: 'nosuchticket' };
  expectRefusal(await seller.sendWrong('setHolder', { path, body: canaryHolder }), 'NOT_FOUND');
}

const rows: readonly (OperationRow & { readonly id: OperationId })[] = Object.values(operations);

/** All that clients can read, once by each club; at least one of them must be shown it. */
export async function readEverything({ world, capabilities }: Declared, but: readonly OperationId[]): Promise<void> {
  const readings = rows.filter(
    ({ id, method, security, profile }) =>
      method === 'get' &&
      security === 'clientCredentials' &&
      capabilities.profiles.includes(profile) &&
      !but.includes(id),
  );
  const inTurn = readings.toSorted((one, other) => Number(isListing(one.id)) - Number(isListing(other.id)));
  for (const { id } of inTurn) await readAsBoth(world, id);
}

/** Whether it puts a ticket on resale first, with which little else can be done then. */
function isListing(operationId: OperationId): boolean {
  return recipeFor(operationId).before.some(({ operation }) => operation === 'createListing');
}

async function readAsBoth(world: World, operationId: OperationId): Promise<void> {
  const request = await complete(world, recipeFor(operationId));
  const statuses: number[] = [];
  for (const name of ['sellerA', 'home'] as const)
    statuses.push((await world.party(name).send(operationId, request)).status);
  expectThat(statuses.includes(200), `an answer of ${operationId} to the Seller or the home club`, statuses);
}

function recipeStep(operation: 'reportDelivery' | 'recordScans'): RecipeStep {
  return { operation, request: recipes[operation].request } as RecipeStep;
}
