import { code, link, prose, section, table, titleOf, type Page } from './markdown.ts';
import { rowsOf, type Row } from './rows-of.ts';
import { slugs } from './slugs.ts';
import type { RequirementRow, Standard } from './standard.ts';

export function requirementPages(standard: Standard): Page[] {
  return standard.requirements.map(({ file, content }) => {
    const slug = slugs.requirements(content.id);
    return {
      slug,
      source: file,
      title: titleOf(content.id),
      lines: [prose(content.says), '', ...content.rows.flatMap((row) => requirementLines(slug, row))],
    };
  });
}

function requirementLines(from: string, row: RequirementRow): string[] {
  const check =
    row.unobservable === undefined
      ? `Checked by: ${code(`oat test --only ${row.id}`)}`
      : `No check can see it from outside: ${prose(row.unobservable)}`;
  return [
    `## ${row.id}`,
    '',
    prose(row.says),
    '',
    `${row.level} · profile ${link(from, slugs.profile(row.profile), row.profile)} · ${row.role}`,
    '',
    check,
    '',
  ];
}

/** Every rule in one list, by profile. */
export function rulesPage(standard: Standard): Page {
  const rows = rowsOf(standard);
  const profiles = Object.keys(standard.profiles.content.profiles);
  return {
    slug: slugs.rules,
    source: 'openapi/v1',
    title: 'All rules',
    lines: [
      `${rows.length} rules. An id stands for its rule for ever: it may be withdrawn, but is never used again.`,
      '',
      ...profiles.flatMap((profile) =>
        section(`## ${titleOf(profile)}`, rulesTable(rows.filter((row) => row.profile === profile))),
      ),
      ...section('## Withdrawn', withdrawnTable(standard)),
    ],
  };
}

function rulesTable(rows: Row[]): string[] {
  return table(
    ['Rule', 'Level', 'Says', 'Checked'],
    rows.map((row) => [
      link(slugs.rules, row.page, row.id),
      row.level,
      prose(row.says),
      row.unobservable === null ? 'yes' : 'no',
    ]),
  );
}

function withdrawnTable({ withdrawn }: Standard): string[] {
  return table(
    ['Rule', 'Since', 'Because'],
    withdrawn.content.rows.map(({ id, since, why }) => [id, since, prose(why)]),
  );
}
