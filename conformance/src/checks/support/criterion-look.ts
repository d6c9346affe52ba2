/** How one criterion is looked for in a world. */
import type { CriterionId } from '../../generated/vocabulary.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';

export type Wanted = Required<Given>;
export type Look<Id extends CriterionId> = (world: World, wanted: Wanted[Id]) => Promise<void>;
