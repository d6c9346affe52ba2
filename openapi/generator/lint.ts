import { lintChoices } from './lint-choices.ts';
import { lintDecisions } from './lint-decisions.ts';
import { lintExamples } from './lint-examples.ts';
import { lintLifecycles } from './lint-lifecycles.ts';
import { lintMeta } from './lint-meta.ts';
import { lintOperations } from './lint-operations.ts';
import { lintReferences } from './lint-references.ts';
import { lintReleased } from './lint-released.ts';
import { lintSituations } from './lint-situations.ts';
import { lintSchemas } from './lint-schemas.ts';
import { lintWorkflows } from './lint-workflows.ts';
import { lintXKeys } from './lint-x-keys.ts';
import { lastRelease } from './releases.ts';
import type { Finding } from './finding.ts';
import type { Standard } from './standard.ts';

export type { Finding } from './finding.ts';

/** Everything that is wrong with the standard. A file of the wrong shape is told first and alone: the rest stands on it. */
export async function lint(standard: Standard, root: string): Promise<Finding[]> {
  const shape = await lintMeta(standard);
  if (shape.length > 0) return shape;
  return [
    ...(await lintXKeys(standard)),
    ...lintOperations(standard),
    ...lintSchemas(standard),
    ...lintReferences(standard),
    ...lintDecisions(standard),
    ...lintChoices(standard),
    ...lintLifecycles(standard),
    ...lintExamples(standard),
    ...lintSituations(standard),
    ...lintWorkflows(standard),
    ...lintReleased(standard, await lastRelease(root)),
  ];
}
