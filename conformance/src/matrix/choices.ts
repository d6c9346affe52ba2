/** Every row of a choosing decision whose outcome an answer shows, by its literal examples. */
import { choiceCases, type ChoiceCase } from '../generated/cases.ts';
import type { RuleId } from '../generated/rules.ts';
import { expectEqual, expectSuccess } from '../checks/expect.ts';
import type { CheckContext } from '../checks/check.ts';
import { ofRule, type Definition } from '../definition.ts';
import { ask, perform } from '../steps.ts';
import type { Asked } from '../world/actor.ts';
import { abilitiesOf } from './refusals.ts';

const ids = [...new Set(choiceCases.map(({ id }) => id))];

export const choiceDefinitions: readonly Definition[] = ids.map((id) => {
  const examples = choiceCases.filter((one) => one.id === id);
  return ofRule(
    id as RuleId,
    'decision',
    {
      given: examples[0]?.given ?? {},
      needs: [...new Set(['worlds' as const, ...examples.flatMap(abilitiesOf)])],
      run: (context) => shown(examples, context),
    },
    examples.flatMap(({ before }) => before.map((step) => step.operation)),
  );
});

/** The first in the check's own world, each further one in another. What is shown may be a name of the world. */
async function shown(examples: readonly ChoiceCase[], { world, openWorld }: CheckContext): Promise<void> {
  for (const [index, { operation, given, before, request, shows }] of examples.entries()) {
    const here = index === 0 ? world : await openWorld(given);
    await perform(here, before);
    const answer = await ask(here, operation, request as Asked<typeof operation>);
    expectSuccess(answer, operation);
    for (const [pointer, value] of Object.entries(shows))
      expectEqual(at(answer.body, pointer), here.filled(value), pointer);
  }
}

/** What stands at a JSON pointer, or undefined. */
function at(value: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}
