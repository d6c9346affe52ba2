import { code, json, link, list, prose, section, type Page } from './markdown.ts';
import { membersTable } from './members-table.ts';
import { anchorOf } from './rows-of.ts';
import { slugs } from './slugs.ts';
import type { Lifecycle, Standard } from './standard.ts';

export function eventPages(standard: Standard): Page[] {
  return Object.entries(standard.events.content.events).map(([type, { says, data, stream, profile }]) => {
    const slug = slugs.event(type);
    const example = standard.examples.find((one) => one.type === data && one.valid);
    const lines = [
      prose(says),
      '',
      ...list([
        `Type: ${code(type)}`,
        `Profile: ${link(slug, slugs.profile(profile), profile)}`,
        `Stream: ${stream === 'allocation' ? 'that of the allocation' : "the organisation's own"}`,
      ]),
      ...section('## Told when', list(standard.lifecycles.flatMap(({ content }) => movesTold(slug, content, type)))),
      ...section('## Data', [
        `${code(data)}, which may have more members than these:`,
        '',
        ...membersTable(standard.bundle, data),
      ]),
      ...section('## For instance', example ? json(example.content) : []),
    ];
    return { slug, source: standard.events.file, title: `Event ${type}`, lines };
  });
}

function movesTold(from: string, lifecycle: Lifecycle, type: string): string[] {
  return Object.entries(lifecycle.cells).flatMap(([state, cells]) =>
    Object.entries(cells).flatMap(([trigger, cell]) => {
      if (cell === 'unchanged' || 'refused' in cell || lifecycle.triggers[trigger]?.event !== type) return [];
      const id = `${lifecycle.prefix}.${state}.${trigger}`;
      const moves = cell.to === state ? `stays ${state}` : `becomes ${cell.to}`;
      return [
        `${link(from, `${slugs.lifecycle(lifecycle.id)}#${anchorOf(id)}`, id)}: the ${lifecycle.id} is ${state}, and on ${trigger} ${moves}`,
      ];
    }),
  );
}
