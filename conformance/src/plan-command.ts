/** `oat plan`: what every way to a situation must provide for the chosen checks. */
import { isDeepStrictEqual } from 'node:util';
import { allIds, definitions } from './catalogue.ts';
import { activeForm, isSummary, needsOf } from './checks/check.ts';
import type { Definition } from './definition.ts';
import { criteria, type CriterionId } from './generated/vocabulary.ts';
import { expectMatches, selector, withMembers } from './select.ts';
import { seasonNames, situationNames } from './world/configured-file.ts';
import { abilities, type Ability, type Given, type Needs } from './world/state-source.ts';

type Situation = { readonly given: Given; readonly ids: string[] };

export function planText(only: readonly string[]): string {
  expectMatches(allIds, only);
  const chosen = withMembers(
    definitions,
    selector(
      definitions.map(({ id }) => id),
      only,
    ),
  );
  const needy = chosen.flatMap((one) => (needsFor(one) ? [{ id: one.id, needs: needsFor(one) as Needs }] : []));
  const sections = [
    `${chosen.length} checks, ${needy.length} of them in a situation.`,
    `A target with the sandbox profile makes them all: give --sandbox-secret.`,
    `Without a sandbox, --config FILE names clients and objects:`,
    configuredText(situationsOf(needy)),
    `These checks need what a file can't give, and will be not-testable:`,
    ...abilityLines(needy),
  ];
  return sections.join('\n\n');
}

function needsFor({ check }: Definition): Needs | null {
  if (isSummary(check)) return null;
  const active = activeForm(check);
  return active.world === 'none' ? null : needsOf(active);
}

function situationsOf(needy: readonly { id: string; needs: Needs }[]): Situation[] {
  const situations: Situation[] = [];
  for (const { id, needs } of needy) {
    const known = situations.find(({ given }) => isDeepStrictEqual(given, needs.given));
    if (known) known.ids.push(id);
    else situations.push({ given: needs.given, ids: [id] });
  }
  return situations.sort((one, other) => other.ids.length - one.ids.length);
}

function configuredText(situations: readonly Situation[]): string {
  const blocks = situations.map(({ given, ids }) => {
    const criteriaLines = Object.entries(given).map(
      ([id, value]) => `    ${id} = ${JSON.stringify(value)}  (${criteria[id as CriterionId].says})`,
    );
    return [
      `  for ${ids.length} checks: ${some(ids)}`,
      ...(criteriaLines.length > 0 ? criteriaLines : ['    the default criteria']),
      ...(given['season.performances'] === undefined ? [] : [`    and names: ${seasonNames.join(', ')}`]),
    ].join('\n');
  });
  return [
    `  Every situation: some hundred free seats, for checks buy and release them; fixtureId, venueId, allocationId, and names: ${situationNames.join(', ')}.`,
    ...blocks,
  ].join('\n');
}

function abilityLines(needy: readonly { id: string; needs: Needs }[]): string[] {
  return (Object.entries(abilities) as [Ability, string][]).flatMap(([ability, says]) => {
    const ids = needy.filter(({ needs }) => needs.abilities.includes(ability)).map(({ id }) => id);
    return ids.length === 0 ? [] : [`  ${ability}: ${says}\n    ${ids.length} checks: ${some(ids)}`];
  });
}

function some(ids: readonly string[]): string {
  return ids.length <= 8 ? ids.join(', ') : `${ids.slice(0, 8).join(', ')}, and ${ids.length - 8} more`;
}
