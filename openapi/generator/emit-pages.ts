/** The pages that are made from the document: one for every thing a link can lead to. */
import { choicePages } from './emit-pages-choices.ts';
import { decisionPages } from './emit-pages-decisions.ts';
import { errorPages } from './emit-pages-errors.ts';
import { eventPages } from './emit-pages-events.ts';
import { lifecyclePages } from './emit-pages-lifecycles.ts';
import { operationPages } from './emit-pages-operations.ts';
import { requirementPages, rulesPage } from './emit-pages-rules.ts';
import { criteriaPage, profilesPage } from './emit-pages-vocabulary.ts';
import { workflowPages } from './emit-pages-workflows.ts';
import { page } from './text.ts';
import type { Page } from './markdown.ts';
import type { Output, Standard } from './standard.ts';

const folder = 'docs/src/content/docs/generated';

export async function emitPages(standard: Standard): Promise<Output[]> {
  return Promise.all(
    pagesOf(standard).map((one) => page(`${folder}/${one.slug}.md`, one.source, one.slug, one.title, one.lines)),
  );
}

export function pagesOf(standard: Standard): Page[] {
  return [
    ...operationPages(standard),
    ...decisionPages(standard),
    ...choicePages(standard),
    ...lifecyclePages(standard),
    ...requirementPages(standard),
    ...errorPages(standard),
    ...eventPages(standard),
    ...workflowPages(standard),
    criteriaPage(standard),
    profilesPage(standard),
    rulesPage(standard),
  ];
}
