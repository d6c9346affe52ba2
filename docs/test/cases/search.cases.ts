import { expect, it } from 'vitest';
import { watchedPage } from '../support/open-browser.ts';
import type { Site } from '../support/site.ts';

const wanted = [
  { words: 'hold', page: 'events/hold-released/' },
  { words: 'hold states', page: 'lifecycles/hold/' },
  { words: 'HOLD_EXPIRED', page: 'errors/hold-expired/' },
  { words: 'working group', page: 'governance/' },
];

export function searchCases(site: () => Site): void {
  it.each(wanted)('finds $words', async ({ words, page: path }) => {
    const { page, trouble, close } = await watchedPage(site().browser, site().url);
    await page.goto(site().url);
    await page.getByRole('button', { name: 'Search' }).click();
    await page.locator('.pagefind-ui__search-input').fill(words);
    const result = page.locator('.pagefind-ui__result-link').first();
    await result.waitFor();
    const links = await page
      .locator('.pagefind-ui__result-link')
      .evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links.map((link) => new URL(link ?? '', site().url).href)).toContain(site().url + path);
    expect(trouble).toEqual([]);
    await close();
  });
}
