import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { repository } from '../../src/site.ts';
import { watchedPage } from '../support/open-browser.ts';
import { readPages, withoutAnchor, type ReadPage } from '../support/read-pages.ts';
import { rules } from '../../../conformance/src/generated/rules.ts';
import type { Site } from '../support/site.ts';

const root = resolve(import.meta.dirname, '../../..');

export function linkCases(site: () => Site): void {
  let pages: ReadPage[] = [];
  let targets = new Set<string>();

  beforeAll(async () => {
    const { page, close } = await watchedPage(site().browser, site().url);
    pages = await readPages(page, site().url);
    targets = new Set(pages.flatMap(({ url, ids }) => [url, ...ids.map((id) => `${url}#${id}`)]));
    await close();
  });

  it('reaches every page it links to', () => {
    expect(pages.filter(({ status }) => status !== 200).map(({ url }) => url)).toEqual([]);
    expect(pages.length).toBeGreaterThan(100);
  });

  it('stays below its base path', () => {
    const { origin } = new URL(site().url);
    const outside = pages.flatMap(({ links }) =>
      links.filter((link) => link.startsWith(origin) && !link.startsWith(site().url)),
    );
    expect(outside).toEqual([]);
  });

  it('finds every anchor it links to', () => {
    const missing = pages.flatMap(({ url, links }) =>
      links
        .filter((link) => link.startsWith(site().url) && link.includes('#') && !targets.has(decodeURIComponent(link)))
        .map((link) => `${url} → ${link}`),
    );
    expect(missing).toEqual([]);
  });

  it('has a place for every rule', () => {
    const missing = rules.filter(({ page }) => !targets.has(site().url + page));
    expect(missing).toEqual([]);
  });

  it('links to files that are in the repository', () => {
    const files = pages.flatMap(({ links }) => links.filter((link) => link.startsWith(`${repository}/blob/main/`)));
    const missing = files
      .map(withoutAnchor)
      .filter((link) => !existsSync(resolve(root, link.slice(`${repository}/blob/main/`.length))));
    expect(missing).toEqual([]);
  });
}
