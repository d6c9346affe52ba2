/** What every case works on: the site, built and served, and a browser. */
import type { Browser } from 'playwright-core';
import { buildSite } from './build-site.ts';
import { openBrowser } from './open-browser.ts';
import { serveSite } from './serve-site.ts';

export type Site = { readonly url: string; readonly browser: Browser; close(): Promise<void> };

export async function openSite(): Promise<Site> {
  const built = await buildSite();
  const served = await serveSite(built.folder);
  const browser = await openBrowser();
  return {
    url: served.url,
    browser,
    async close() {
      await browser.close();
      await served.close();
      await built.remove();
    },
  };
}
