import { AxeBuilder } from '@axe-core/playwright';
import { expect, it } from 'vitest';
import { watchedPage } from '../support/open-browser.ts';
import type { Site } from '../support/site.ts';

/** One of each kind. */
const kinds = [
  '',
  'concepts/',
  'integrate/',
  'prove/',
  'rule-to-check/',
  'governance/',
  'rules/',
  'lifecycles/hold/',
  'decisions/hold-admission/',
  'errors/hold-expired/',
  'criteria/',
  'reference/operations/createhold/',
];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const desktop = { width: 1280, height: 900 };
const phone = { width: 390, height: 844 };

export function pageCases(site: () => Site): void {
  const looks = (['light', 'dark'] as const).flatMap((colorScheme) => [
    { colorScheme, device: 'desktop', viewport: desktop },
    { colorScheme, device: 'phone', viewport: phone },
  ]);

  it.each(looks)('is accessible and quiet on a $device in $colorScheme', async ({ colorScheme, viewport }) => {
    const { page, trouble, close } = await watchedPage(site().browser, site().url, { colorScheme, viewport });
    const found: string[] = [];
    for (const kind of kinds) {
      await page.goto(site().url + kind, { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
      found.push(...violations.map(({ id, nodes }) => `${kind} ${id}: ${nodes.length} × ${nodes[0]?.html ?? ''}`));
      if (await isTooWide(page)) found.push(`${kind} is wider than the screen`);
    }
    await close();
    expect(found).toEqual([]);
    expect(trouble).toEqual([]);
  });

  it('draws the states of a hold for eye and ear', async () => {
    const { page, close } = await watchedPage(site().browser, site().url);
    await page.goto(`${site().url}lifecycles/hold/`);
    const drawing = page.getByRole('img', { name: 'Hold: states' });
    expect(await drawing.isVisible()).toBe(true);
    expect(await drawing.locator('desc').textContent()).toContain('From held to checked on checkHold.');
    await close();
  });
}

type Sized = { evaluate(run: () => boolean): Promise<boolean> };

function isTooWide(page: Sized): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
