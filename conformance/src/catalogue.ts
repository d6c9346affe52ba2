/** Every check there is. */
import { checks } from './checks/index.ts';
import type { Check } from './checks/check.ts';
import { ofRule, type Definition } from './definition.ts';
import type { CheckedRequirementId } from './generated/rules.ts';
import { authDefinitions } from './matrix/authorisation.ts';
import { cellDefinitions } from './matrix/cells.ts';
import { choiceDefinitions } from './matrix/choices.ts';
import { layerDefinitions } from './matrix/layers.ts';
import { precedenceDefinitions, refusalDefinitions } from './matrix/refusals.ts';
import { schemaDefinitions } from './matrix/schemas.ts';

const rowDefinitions = (Object.entries(checks) as [CheckedRequirementId, Check][]).map(([id, check]) =>
  ofRule(id, 'row', check),
);

/** Those that do something, and summaries of others. */
export const definitions: readonly Definition[] = [
  ...rowDefinitions,
  ...refusalDefinitions,
  ...choiceDefinitions,
  ...cellDefinitions,
  ...precedenceDefinitions,
  ...layerDefinitions,
  ...authDefinitions,
];

export { schemaDefinitions };

export const allIds: readonly string[] = [...definitions, ...schemaDefinitions].map(({ id }) => id);
