import { camelName, literal, typeName, typescriptFile, union } from './text.ts';
import type { Lifecycle, LifecycleCell, Output, Standard } from './standard.ts';

const shape = `
import type { ErrorCode } from './errors.ts';
import type { EventType } from './events.ts';

/** What a trigger does in a state: go on to a state and tell it, change nothing, or be refused. */
export type Move<State extends string> =
  | { readonly to: State; readonly event: EventType }
  | { readonly unchanged: true }
  | { readonly refused: ErrorCode };
`;

/** Each lifecycle as a total table, state by trigger. */
export async function emitLifecycles(standard: Standard, root: string, folder: string): Promise<Output> {
  const parts = standard.lifecycles.map(({ content }) => lifecycleText(content));
  const files = standard.lifecycles.map(({ file }) => file);
  return typescriptFile(root, `${folder}/lifecycles.ts`, files, [shape, ...parts].join('\n'));
}

function lifecycleText(lifecycle: Lifecycle): string {
  const name = typeName(lifecycle.id);
  const rows = Object.entries(lifecycle.cells).map(([state, cells]) => {
    const moves = Object.entries(cells).map(([trigger, cell]) => `${trigger}: ${moveText(lifecycle, trigger, cell)}`);
    return `  ${state}: { ${moves.join(', ')} },`;
  });
  return `
/** ${lifecycle.says} */
export type ${name}Lifecycle = ${union(Object.keys(lifecycle.states))};
export type ${name}Trigger = ${union(Object.keys(lifecycle.triggers))};
export const ${camelName(lifecycle.id)}Lifecycle = {
${rows.join('\n')}
} as const satisfies Record<${name}Lifecycle, Record<${name}Trigger, Move<${name}Lifecycle>>>;
`;
}

function moveText(lifecycle: Lifecycle, trigger: string, cell: LifecycleCell): string {
  if (cell === 'unchanged') return '{ unchanged: true }';
  if ('refused' in cell) return literal({ refused: cell.refused });
  return literal({ to: cell.to, event: lifecycle.triggers[trigger]?.event });
}
