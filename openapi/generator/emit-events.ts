import { literal, typescriptFile } from './text.ts';
import type { Output, Standard } from './standard.ts';

/** Event types, their data and what they say. */
export async function emitEvents(standard: Standard, root: string, folder: string): Promise<Output> {
  const entries = Object.entries(standard.events.content.events);
  const names = [...new Set(entries.map(([, entry]) => entry.data))].sort();
  const text = `
import type { ${names.join(', ')} } from './types.ts';

export const events = {
${entries.map(([type, entry]) => `  ${literal(type)}: ${literal(entry)},`).join('\n')}
} as const satisfies Record<string, { data: string; stream: string; profile: string; says: string }>;

export type EventType = keyof typeof events;

/** What each event carries. */
export type EventData = {
${entries.map(([type, entry]) => `  ${literal(type)}: ${entry.data};`).join('\n')}
};
`;
  return typescriptFile(root, `${folder}/events.ts`, [standard.events.file], text);
}
