import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { watchedPage } from '../support/open-browser.ts';
import type { Site } from '../support/site.ts';

/** One of each kind. */
const kinds = [
  '',
  'integrate/',
  'at-the-gate/',
  'webhooks/',
  'run/',
  'workflows/',
  'workflows/buy-two-together/',
  'rule-to-check/',
  'figures/',
  'governance/',
  'rules/',
  'lifecycles/hold/',
  'decisions/hold-admission/',
  'decisions/renewal/',
  'season/',
  'season-rules/',
  'errors/hold-expired/',
  'reference/operations/createhold/',
];
/** What a narrow screen could break: a drawing, wide tables, the reference. */
const narrow = [
  '',
  'governance/',
  'at-the-gate/',
  'webhooks/',
  'figures/',
  'run/',
  'lifecycles/hold/',
  'decisions/renewal/',
  'season/',
  'season-rules/',
  'reference/operations/createhold/',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

export function pageCases(site: () => Site): void {
  it.each([
    { colorScheme: 'light' as const, device: 'desktop', viewport: desktop, paths: kinds },
    { colorScheme: 'dark' as const, device: 'desktop', viewport: desktop, paths: kinds },
    { colorScheme: 'light' as const, device: 'phone', viewport: phone, paths: narrow },
  ])('are accessible and quiet on a $device in $colorScheme', async ({ colorScheme, viewport, paths }) => {
    const { page, trouble, close } = await watchedPage(site().browser, site().url, { colorScheme, viewport });
    const found: string[] = [];
    for (const path of paths) {
      await page.goto(site().url + path);
      await page.waitForFunction(codeIsReady);
      const { violations } = await violationsOn(page);
      found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.length} × ${nodes[0]?.html ?? ''}`));
      if (page.frames().length > 1) found.push(`${path} has a frame, into which was not looked`);
      if (await page.evaluate(isTooWide)) found.push(`${path} is wider than the screen`);
    }
    await close();
    expect(found).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('draw every figure beside a table that says the same', async () => {
    const { page, close } = await watchedPage(site().browser, site().url);
    await page.goto(`${site().url}figures/`);
    const drawings = await page.locator('.figure svg[role=img]').all();
    expect(drawings.length).toBeGreaterThan(5);
    for (const drawing of drawings) expect(await drawing.locator('rect, circle').count()).toBeGreaterThan(0);
    const [holds] = await page.locator('#holds ~ table').all();
    expect(await holds?.textContent()).toContain('PostgreSQL');
    await close();
  });

  it.each([desktop, phone])('draw the rows of renewal so that all of it is seen at $width pixels', async (viewport) => {
    const { page, close } = await watchedPage(site().browser, site().url, { viewport });
    await page.goto(`${site().url}decisions/renewal/`);
    const table = page.locator('table.signs');
    expect(await table.locator('tbody tr').count()).toBe(13);
    const { seen, whole } = await table.evaluate((drawn) => ({ seen: drawn.clientWidth, whole: drawn.scrollWidth }));
    expect(whole).toBe(seen);
    await close();
  });

  it('draw the states of a hold for eye and ear', async () => {
    const { page, close } = await watchedPage(site().browser, site().url);
    await page.goto(`${site().url}lifecycles/hold/`);
    const drawing = page.getByRole('img', { name: 'Hold: states' });
    expect(await drawing.isVisible()).toBe(true);
    expect(await drawing.locator('desc').textContent()).toContain('From held to checked on checkHold.');
    await close();
  });
}

/**
 * Only what is wrong is told in full, and within the page itself: to name every element that is right, and to carry the
 * names to a page of axe's own, takes longer than the rules do. That page is for what is in frames; there may be none.
 */
function violationsOn(page: Page) {
  return new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .setLegacyMode()
    .analyze();
}

/** Runs in the browser: code that scrolls takes the keyboard a moment after it was loaded. */
function codeIsReady(): boolean {
  return [...document.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex >= 0);
}

/** Runs in the browser. */
function isTooWide(): boolean {
  return document.documentElement.scrollWidth > document.documentElement.clientWidth;
}
