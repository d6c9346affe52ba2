/** Every page of the site as the browser understands it: the places one can link to, and the links. */
import type { Page } from 'playwright-core';

export type ReadPage = {
  readonly url: string;
  readonly status: number;
  readonly ids: string[];
  readonly links: string[];
};

/** Follows links from the first page until nothing new is found. */
export async function readPages(page: Page, first: string): Promise<ReadPage[]> {
  await page.goto(first);
  const known = new Set([first]);
  const pages: ReadPage[] = [];
  for (let next = [first]; next.length > 0;) {
    const read = await page.evaluate(fetchAndParse, next);
    pages.push(...read);
    next = [...new Set(read.flatMap(({ links }) => links.map(withoutAnchor)))].filter(
      (url) => url.startsWith(first) && !known.has(url),
    );
    for (const url of next) known.add(url);
  }
  return pages;
}

export function withoutAnchor(url: string): string {
  return url.split('#')[0] ?? '';
}

/** Runs in the browser. */
function fetchAndParse(urls: string[]): Promise<ReadPage[]> {
  return Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url);
      const isPage = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
      const parsed = new DOMParser().parseFromString(isPage ? await answer.text() : '', 'text/html');
      const hrefs = [...parsed.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
      return {
        url,
        status: answer.status,
        ids: [...parsed.querySelectorAll('[id]')].map(({ id }) => id),
        links: hrefs.map((href) => new URL(href, url).href),
      };
    }),
  );
}
