/** Every refusing row of a decision, by its literal example; and which of two rows answers where both refuse. */
import { isDeepStrictEqual } from 'node:util';
import {
  precedenceCases,
  refusalCases,
  type PrecedenceCase,
  type RefusalCase,
  type Situation,
} from '../generated/cases.ts';
import type { OperationId } from '../generated/operations.ts';
import type { RuleId } from '../generated/rules.ts';
import type { CheckContext } from '../checks/check.ts';
import { expectRefusal, expectSuccess } from '../checks/expect.ts';
import { expectNothingChanged, snapshot } from '../checks/support/unchanged.ts';
import { ofOperation, ofRule, ruleOf, type Definition } from '../definition.ts';
import { ask, isOfHome, perform } from '../steps.ts';
import type { Actor, Asked } from '../world/actor.ts';
import type { Ability } from '../world/state-source.ts';
import type { World } from '../world/world.ts';

export const refusalDefinitions: readonly Definition[] = refusalCases.map((row) =>
  ofRule(
    row.id as RuleId,
    'decision',
    { given: row.given, needs: abilitiesOf(row), run: (context) => refusedAndTwin(row, context) },
    row.before.map((step) => step.operation),
  ),
);

export const precedenceDefinitions: readonly Definition[] = precedenceCases.map((pair) => {
  const says = `Where ${pair.first} and ${pair.second} both refuse, ${pair.first} answers. (${ruleOf(pair.first as RuleId).says})`;
  const run = ({ world }: CheckContext): Promise<void> => firstAnswers(pair, world);
  return ofOperation(pair.id, 'precedence', pair.operation, 'LAYER-09', says, {
    given: pair.given,
    needs: abilitiesOf(pair),
    run,
  });
});

export function abilitiesOf({ operation, before }: Situation & { operation: OperationId }): Ability[] {
  const used = [operation, ...before.map((step) => step.operation)];
  return [
    ...(used.includes('simulateAction') ? (['simulation'] as const) : []),
    ...(used.includes('moveClock') ? (['clock'] as const) : []),
    ...(used.some(isOfHome) ? (['home'] as const) : []),
  ];
}

async function refusedAndTwin(row: RefusalCase, context: CheckContext): Promise<void> {
  const { world } = context;
  await perform(world, row.before);
  const watchers = isOfHome(row.operation) ? [context.sellerA, ...homeAtEach(world)] : [context.sellerA];
  const befores = await Promise.all(watchers.map(snapshot));
  expectRefusal(await ask(world, row.operation, row.request as Asked<OperationId>), row.code, row.pointer);
  for (const [index, before] of befores.entries()) await expectNothingChanged(watchers[index] as Actor, before);
  await twinSucceeds(row, context);
}

/** The home club, at each of its own allocations too. */
function homeAtEach(world: World): Actor[] {
  const own = Object.entries(world.data.names).filter(([name]) => name.startsWith('contingent.'));
  return [world.party('home'), ...own.map(([, allocationId]) => world.party('home', allocationId))];
}

/** In the same world where nothing but the request differs: a refused request has changed nothing. */
async function twinSucceeds({ operation, given, before, twin }: RefusalCase, context: CheckContext): Promise<void> {
  const isSame = isDeepStrictEqual(given, twin.given) && isDeepStrictEqual(before, twin.before);
  const world = isSame ? context.world : await context.openWorld(twin.given);
  if (!isSame) await perform(world, twin.before);
  expectSuccess(await ask(world, operation, twin.request as Asked<OperationId>), operation);
}

async function firstAnswers(pair: PrecedenceCase, world: World): Promise<void> {
  await perform(world, pair.before);
  expectRefusal(await ask(world, pair.operation, pair.request as Asked<OperationId>), pair.code);
}
