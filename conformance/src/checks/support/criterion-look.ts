/** How one criterion is looked for in a world. */
import type { CriterionId } from '../../generated/vocabulary.ts';
import type { Given } from '../../world/state-source.ts';
import type { World } from '../../world/world.ts';

export type Wanted = Required<Given>;
/** `given`: all that the world was asked for. */
export type Look<Id extends CriterionId> = (world: World, wanted: Wanted[Id], given: Given) => Promise<void>;
