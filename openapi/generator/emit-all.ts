import { emitCases, emitRequirements, emitVocabulary } from './emit-cases.ts';
import { emitDecisions } from './emit-decisions.ts';
import { emitDocument } from './emit-document.ts';
import { emitErrors } from './emit-errors.ts';
import { emitEvents } from './emit-events.ts';
import { emitLifecycles } from './emit-lifecycles.ts';
import { emitOperations } from './emit-operations.ts';
import { emitPages } from './emit-pages.ts';
import { emitSchemaTypes, emitTypes } from './emit-types.ts';
import type { Output, Standard } from './standard.ts';

const server = 'reference-server/src/generated';
const suite = 'conformance/src/generated';

/** All that is generated, in one list. */
export async function emitAll(standard: Standard, root: string): Promise<Output[]> {
  const shared = [server, suite].flatMap((folder) => [
    emitDocument(standard, folder),
    emitErrors(standard, root, folder),
    emitEvents(standard, root, folder),
    emitOperations(standard, root, folder),
    emitSchemaTypes(standard, root, folder),
    emitTypes(standard, root, folder),
    emitVocabulary(standard, root, folder),
  ]);
  const own = [
    emitDecisions(standard, root, server),
    emitLifecycles(standard, root, server),
    emitCases(standard, root, suite),
    emitRequirements(standard, root, suite),
  ];
  return [...(await Promise.all([...shared, ...own])), ...(await emitPages(standard))];
}
