/** Where each thing has its page, below the site's address. */
import { anchorOf } from './rows-of.ts';
import { kebabName } from './text.ts';

export const slugs = {
  operation: (id: string): string => `operations/${kebabName(id)}`,
  decision: (id: string): string => `decisions/${id}`,
  lifecycle: (id: string): string => `lifecycles/${id}`,
  requirements: (id: string): string => `requirements/${id}`,
  error: (code: string): string => `errors/${kebabName(code)}`,
  event: (type: string): string => `events/${anchorOf(type)}`,
  criteria: 'criteria',
  criterion: (name: string): string => `criteria#${anchorOf(name)}`,
  profiles: 'profiles',
  profile: (name: string): string => `profiles#${anchorOf(name)}`,
  rules: 'rules',
  workflow: (id: string): string => `workflows/${id}`,
} as const;
