import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emitPages, pagesOf } from './emit-pages.ts';
import { smallStandard } from './fixtures/small-standard.ts';
import { smallChoice } from './fixtures/small-tables.ts';
import { loadStandard } from './load.ts';
import { rowsOf } from './rows-of.ts';
import { errorPages } from './emit-pages-errors.ts';

const small = { ...smallStandard(), choices: [{ file: 'openapi/v1/decisions/door.yaml', content: smallChoice }] };

/** Ids in a page: those written out, and those that the site gives to headings. */
function idsIn(lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const written = [...text.matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^a-z0-9 -]/g, '')
      .replaceAll(' ', '-'),
  );
  return [...written, ...headings];
}

test('a page has its front matter and says where it is from', async () => {
  const outputs = await emitPages(smallStandard());
  const page = outputs.find(({ path }) => path === 'docs/src/content/docs/generated/errors/unauthenticated.md');
  expect(page?.text.split('\n').slice(0, 8)).toEqual([
    '---',
    'title: "No token"',
    'slug: errors/unauthenticated',
    'editUrl: false',
    '---',
    '',
    '<!-- Generated from openapi/v1/errors.yaml: change it there, then run `npm run generate`. -->',
    '',
  ]);
});

/** Pages that a generated one may lead to, each a file of the site. */
const handWritten = readdirSync(resolve(import.meta.dirname, '../../docs/src/content/docs')).map((name) =>
  name.replace(/\.mdx?$/, ''),
);

describe.each([
  ['the small standard', small],
  ['the document', await loadStandard(resolve(import.meta.dirname, '../..'))],
])('in the pages of %s', (_name, standard) => {
  test('every rule has its anchor', () => {
    const pages = new Map(pagesOf(standard).map(({ slug, lines }) => [slug, idsIn(lines)]));
    const lost = rowsOf(standard).filter(({ page }) => {
      const [slug = '', anchor = ''] = page.split('/#');
      return !pages.get(slug)?.includes(anchor);
    });
    expect(lost).toEqual([]);
  });

  test('every link leads to a page and an anchor', () => {
    const pages = new Map(pagesOf(standard).map(({ slug, lines }) => [slug, { lines, ids: idsIn(lines) }]));
    const broken = [...pages].flatMap(([slug, { lines }]) =>
      [...lines.join('\n').matchAll(/\]\(([^)]+)\)/g)].flatMap(([, target = '']) => {
        const { pathname, hash } = new URL(target, `https://site.example/${slug}/`);
        const page = pages.get(pathname.slice(1, -1));
        return handWritten.includes(pathname.slice(1, -1)) ||
          (page && (hash === '' || page.ids.includes(hash.slice(1))))
          ? []
          : [`${slug}: ${target}`];
      }),
    );
    expect(broken).toEqual([]);
  });

  test('no id stands twice on a page', () => {
    const double = pagesOf(standard).flatMap(({ slug, lines }) => {
      const ids = idsIn(lines);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${slug}: ${id}`);
    });
    expect(double).toEqual([]);
  });
});

test('nothing of the document becomes markup', () => {
  const broken = smallStandard();
  Object.assign(broken.errors.content.errors['UNAUTHENTICATED'] ?? {}, {
    says: 'Send <b>a</b> {token} | `a|b <c>` & *wait* [here](x).',
  });
  const [page] = errorPages(broken);
  expect(page?.lines).toContain('Send &lt;b>a&lt;/b> &#123;token} | `a|b <c>` &amp; \\*wait\\* \\[here\\](x).');
});
