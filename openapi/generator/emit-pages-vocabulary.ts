import { anchor, code, json, link, list, prose, section, table, titleOf, value, type Page } from './markdown.ts';
import { operationsOf } from './operations-of.ts';
import { anchorOf, rowsOf } from './rows-of.ts';
import { slugs } from './slugs.ts';
import type { Criterion, Standard } from './standard.ts';

/** What checks ask of their world, and how a vendor's system can offer it. */
export function criteriaPage(standard: Standard): Page {
  const { says, criteria, names } = standard.criteria.content;
  const { says: namesSay, ...kinds } = names;
  return {
    slug: slugs.criteria,
    source: standard.criteria.file,
    title: 'Criteria',
    lines: [
      prose(says),
      '',
      ...Object.entries(criteria).flatMap(([name, criterion]) => criterionLines(name, criterion)),
      ...section('## Names', [
        prose(namesSay),
        '',
        ...Object.entries(kinds).flatMap(([kind, named]) =>
          table(
            [titleOf(kind), 'Says'],
            Object.entries(named).map(([name, text]) => [code(name), prose(text)]),
          ),
        ),
      ]),
    ],
  };
}

function criterionLines(
  name: string,
  { says, schema, default: usual, recognise, configure, reach = [] }: Criterion,
): string[] {
  const seen = recognise
    ? [
        `Recognised in the answer of ${link(slugs.criteria, slugs.operation(String(recognise['operation'])), String(recognise['operation']))}.`,
      ]
    : [];
  return [
    anchor(anchorOf(name)),
    '',
    `## ${code(name)}`,
    '',
    prose(says),
    '',
    ...list([
      ...(usual === undefined ? ['No default.'] : [`Default: ${value(usual)}.`]),
      ...seen,
      ...(reach.length > 0
        ? [`Brought about by ${reach.map((id) => link(slugs.criteria, slugs.operation(id), id)).join(', ')}.`]
        : []),
      `Key in a vendor's file: ${code(configure)}.`,
    ]),
    ...json(schema),
  ];
}

export function profilesPage(standard: Standard): Page {
  const { says, profiles, core } = standard.profiles.content;
  const operations = operationsOf(standard.bundle);
  const rows = rowsOf(standard);
  const lines = Object.entries(profiles).flatMap(([name, profile]) => [
    `## ${name}`,
    '',
    prose(profile.says),
    '',
    profile.requires.length > 0
      ? `Requires ${profile.requires.map((other) => `[${other}](#${anchorOf(other)})`).join(', ')}.`
      : 'Requires no other.',
    '',
    ...table(
      ['Operation', 'Does'],
      operations
        .filter((row) => row.profile === name)
        .map((row) => [link(slugs.profiles, slugs.operation(row.id), row.id), prose(row.summary)]),
    ),
    `${rows.filter((row) => row.profile === name).length} [rules](../rules/).`,
    '',
  ]);
  return {
    slug: slugs.profiles,
    source: standard.profiles.file,
    title: 'Profiles',
    lines: [prose(says), '', `Core: ${core.map((name) => `[${name}](#${anchorOf(name)})`).join(', ')}.`, '', ...lines],
  };
}
