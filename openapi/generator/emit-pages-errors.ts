import { fillPointer } from './cases-of.ts';
import { code, json, link, list, prose, section, type Page } from './markdown.ts';
import { anchorOf, namesCode } from './rows-of.ts';
import { slugs } from './slugs.ts';
import { kebabName } from './text.ts';
import type { ErrorEntry, Standard } from './standard.ts';

const retryTexts: Record<string, string> = {
  never: 'Do not send the same request again: its answer stays the same.',
  sameKey: 'Send the same request again with the same idempotency key.',
  newKey: 'Mend the cause, then ask again with a new idempotency key.',
  after: 'Wait for the seconds in `Retry-After`, then send the same request with the same idempotency key.',
};

const layerTexts: Record<string, string> = {
  rate: 'Answered before anything is looked at, for any operation.',
  service: 'Answered by the service as a whole, for any operation.',
  route: 'Answered where no operation has this path and method.',
  authentication: 'Answered for any operation that needs a token, before everything else.',
  scope: 'Answered for any operation with a scope, once the token counts.',
  body: 'Answered for any operation with a body, before its shape is looked at.',
  schema: 'Answered for any operation, once the request can be read.',
  idempotency: 'Answered for any operation with an idempotency key, once the shape is right.',
  object: 'Answered for any operation that names an object, before its own rules.',
  precondition: 'Answered for any operation with `If-Match`, before its own rules.',
};

export function errorPages(standard: Standard): Page[] {
  return Object.entries(standard.errors.content.errors).map(([name, entry]) => ({
    slug: slugs.error(name),
    source: standard.errors.file,
    title: entry.title,
    lines: linesOf(standard, name, entry),
  }));
}

function linesOf(standard: Standard, name: string, entry: ErrorEntry): string[] {
  const from = slugs.error(name);
  return [
    ...list([`Code: ${code(name)}`, `Status: ${entry.status}`]),
    ...section('## What to do', [prose(entry.says)]),
    ...section('## Again?', [`${code(entry.retry)}: ${retryTexts[entry.retry] ?? ''}`]),
    ...section('## Who answers it', answeredBy(standard, from, name, entry)),
    ...section('## For instance', json(exampleOf(standard, name, entry))),
  ];
}

function answeredBy(standard: Standard, from: string, name: string, entry: ErrorEntry): string[] {
  const rows = standard.refusals.flatMap(({ content }) =>
    content.refuse
      .filter((row) => row.code === name)
      .map((row) => `${link(from, `${slugs.decision(content.id)}#${anchorOf(row.id)}`, row.id)}: ${prose(row.says)}`),
  );
  const cells = standard.lifecycles.flatMap(({ content }) =>
    Object.entries(content.cells).flatMap(([state, triggers]) =>
      Object.entries(triggers)
        .filter(([, cell]) => cell !== 'unchanged' && 'refused' in cell && cell.refused === name)
        .map(([trigger]) => {
          const id = `${content.prefix}.${state}.${trigger}`;
          return `${link(from, `${slugs.lifecycle(content.id)}#${anchorOf(id)}`, id)}: ${trigger} while the ${content.id} is ${state}`;
        }),
    ),
  );
  const requirements = standard.requirements.flatMap(({ content }) =>
    content.rows
      .filter((row) => namesCode(row.says, name))
      .map(
        (row) => `${link(from, `${slugs.requirements(content.id)}#${anchorOf(row.id)}`, row.id)}: ${prose(row.says)}`,
      ),
  );
  const layer = layerTexts[entry.layer];
  return [...(layer ? [layer, ''] : []), ...list([...rows, ...cells, ...requirements])];
}

/** The pointer is that of the first row's example. */
function exampleOf(standard: Standard, name: string, entry: ErrorEntry): Record<string, unknown> {
  const [pointer] = standard.refusals.flatMap(({ content }) =>
    content.refuse
      .filter((row) => row.code === name)
      .map((row) => fillPointer(row.pointer, { ...content.base.inputs, ...row.example.inputs })),
  );
  return {
    type: standard.errors.content.base + kebabName(name),
    title: entry.title,
    status: entry.status,
    code: name,
    detail: entry.says,
    retry: entry.retry,
    ...(pointer === undefined ? {} : { pointers: [pointer] }),
  };
}
